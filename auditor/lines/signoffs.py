"""Who stands behind a story at its end: "Reporting by …", "… contributed to this report", a closing "TASS"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.roles import paper_words
from auditor.lines.bylines import is_byline
from auditor.lines.credit_names import nominal
from auditor.lines.desk_codes import is_desk_code, is_initials, is_letters
from auditor.lines.naming import known, known_place, mention, role_of
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span
from auditor.value import value
from auditor.wordlists import wordlist

LONGEST_SIGNOFF = 700
"""A longer paragraph is copy."""

LONGEST_NAME = 50
"""A lone outlet's name as the last line is no longer than this."""

SHORTEST_NAME = 4
"""Small letters no longer than this are a writer's initials."""

MOST_NAMES = 40
"""More names than this are not read."""

OLD_NAMES = frozenset(("Reuter", "REUTER"))
"""How agencies signed once, and no gazetteer has it."""


@value
class Signoff:
    """A sign-off and the agents it names. ``certain`` where its own words say it is one; a bare "TASS" is not."""

    span: Span
    mentions: tuple[Mention, ...]
    certain: bool = True


def _lists() -> Mapping[str, Any]:
    return wordlist("lines", "signoffs")


@cache
def _not_names() -> frozenset[str]:
    return frozenset(_lists()["not_names"])


def _any(key: str) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, _lists()[key]), key=len, reverse=True)) + ")"


@cache
def _worded() -> re.Pattern[str]:
    """A sign-off in words, whole, but for contributions."""
    act = rf"(?:{_any('firsts')} )?{_any('acts')}(?:(?:,| and|, and) {_any('also')}){{0,3}}(?: by\b|:)"
    wires = r"[Ww]ith (?:[A-Z][\w ]{1,30} )?(?:news)?wires?(?: reports| services)?[)\]. ]*$"
    aids = rf"[Ww]ith (?:additional )?{_any('aids')} (?:from|by)\b"
    agencies = r"[Ww]ith (?:agencies|agency inputs|dpa|[A-Z]{2,5})[)\]. ]*$|[Ww]ith a report (?:from|by)\b"
    loud = r"WITH (?:A )?REPORTS? FROM\b"
    aid = rf"{wires}|{agencies}|{loud}|{aids}|[Ii]nputs? from\b|[Ww]ith [A-Z][\w ]{{1,30}} inputs?\b"
    made = rf"{_any('made')} (?:by|with|on|in|at|courtesy)\b|(?:appeared|ran) (?:in|on|at)\b"
    this = rf"This {_any('stories')} (?:(?:was|is|has been) )?(?:(?:first|originally) )?(?:{made})"
    used = rf"Information from [^\n]{{2,80}} used in this {_any('stories')}"
    roles = rf"{_any('desk')}s?: ?(?=[A-Z])"
    desk = rf"{_NAME} ?/? ?\((?:[A-Z]{{2}} ?[-–—] ?)?{roles}"
    return re.compile(
        rf"[\[(*\s_–—/-]{{0,6}}"
        rf"(?:{act}|{aid}|{used}|Published in [A-Z]|{this}|(?:--? ?|(?<=\())By (?=[A-Z])"
        rf"|{_any('openings')} |(?:[A-Z][a-z]{{3,11}} ?[–—-] ?)?{roles}|{desk})"
        rf"[^\n]{{0,500}}"
    )


@cache
def _contributed() -> re.Pattern[str]:
    to = rf"(?:\s(?:to|for|from)?\s?(?:this|the)\s{_any('stories')})?"
    staff = (
        r"[^\n]{0,40}(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Ss]taff|[Cc]orrespondents?|[Aa]gencies) [^\n]{2,160}"
    )
    return re.compile(
        rf"(?:[^\n]{{2,400}}\s{{1,4}})?contributed\s(?:to|reporting){to}[^\n]{{0,60}}|{staff} contributed[.)]*"
    )


def signoff(line: str, at: int, gazetteer: Gazetteer, last: bool = False) -> Signoff | None:
    """The sign-off that the whole of ``line`` is; ``last`` where nothing follows it, so that a lone name is one.

    A line may have been broken where it was full.
    """
    line = line.replace("\n", " ")
    text = line.strip()
    if not text or len(text) > LONGEST_SIGNOFF or text[-1] == "?":
        return None
    start = at + line.index(text)
    if text.startswith("The post ") and (footer := _FOOTER.fullmatch(text)) is not None:
        where = signoff_mentions(footer["where"], start + footer.start("where"), gazetteer)
        return Signoff(Span(start, start + len(text)), where)
    certain = _reads(text) or (last and (is_desk_code(text, gazetteer) or is_byline(_ADDRESS.sub("", text))))
    if not certain and not (last and _lone(text, gazetteer)):
        return None
    return Signoff(Span(start, start + len(text)), signoff_mentions(text, start, gazetteer), certain)


_FOOTER = re.compile(r"The post [^\n]{3,300} (?:appeared first|first appeared) on (?P<where>[^\n]{2,60})")
"""What a blog's feed puts under each story."""


def closing_signoff(paragraph: str, at: int, gazetteer: Gazetteer) -> Signoff | None:
    """The sign-off that ends the story's last ``paragraph`` ("… on Friday. (Reporting by …)", "… Interfax")."""
    text = paragraph.rstrip()
    shouted = _SHOUTED.search(text)
    if shouted is not None:
        span = Span(at + shouted.start() + 1, at + len(text))
        certain = "REUTERS" not in shouted[0]
        return Signoff(span, signoff_mentions(text[shouted.start() + 1 :], span.start, gazetteer), certain)
    begin = max(0, len(text) - LONGEST_SIGNOFF)
    for found in re.finditer(
        r"[.!?…][\"”’»)]{0,2}(?:\s+|\s?[–—-]{1,2}\s?)(?=[(\[*/]?[^\W\d_])|\n\s*(?=\S)|\(end\)\s+(?=[a-z])",
        text[begin:],
    ):
        start = begin + found.end()
        closing = signoff(text[start:], at + start, gazetteer, last=True) if start < len(text) else None
        if closing is not None:
            return closing
    return _trailing(text, at, gazetteer)


def _trailing(text: str, at: int, gazetteer: Gazetteer) -> Signoff | None:
    """The agency behind the story's last words without a full stop between: "… on Friday (AFP).", "… – Reuters"."""
    found = _TRAILING.search(text, max(0, len(text) - LONGEST_NAME))
    entry = gazetteer.find(found[1] or found[2]) if found is not None else None
    if found is None or entry is None or entry.role is not Role.WIRE:
        return None
    start = at + found.start() + 1
    return Signoff(Span(start, at + len(text)), signoff_mentions(found[0][1:], start, gazetteer), certain=False)


_TRAILING = re.compile(r"(?<=[a-z\d]) (?:[(\[]([^()\[\]\n]{2,40})[)\]]\.?|[–—-]{1,2} ?([A-Z][\w ]{1,30}))$")


def signoff_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents that a sign-off names, in the order of the text; places and posts are left out."""
    text = _ADDRESS.sub("", text)
    if len(text) > LONGEST_SIGNOFF or is_initials(text):
        return ()
    found: list[Mention] = []
    for span in _names(text):
        found += _agents(text, span, gazetteer)
    return tuple(Mention(m.span.shifted(at), m.name, m.role, m.known) for m in found[:MOST_NAMES])


def _reads(text: str) -> bool:
    """Whether it says in words who made the story; of a sentence about contributions, only one that names somebody."""
    named = "contributed" in text and _contributed().fullmatch(text) is not None
    if not named and _worded().fullmatch(text) is None:
        return False
    if "©" in text or _RIGHTS.search(text) is not None:
        return False
    if text[:4] != "This" and _TOLD.search(_USED.sub("", text)) is not None:
        return False
    contributed = re.search(r"contributed\s(?:to|reporting)", text)
    if contributed is None:
        return len(text) < 400 or ";" in text
    return (
        re.search(r"(?:this|the)\s(?:story|article|report|piece|post|dispatch)|contributed\sreporting", text)
        is not None
    )


_RIGHTS = re.compile(r"(?i:rights reserved|may not be (?:published|reproduced))")
"""What is said of a right to copies, and not of who made the story."""

_TOLD = re.compile(
    r" (?:is|are|were|said|says|has|have|had|that|which|who|will|would|shows?|can|could|reached|rose|fell)\b"
)
_USED = re.compile(r"(?<=\w) (?:was|is|were|has been) used (?:in|for|to)\b")
_ADDRESS = re.compile(r"(?: at)? ?[\[(]?(?<![\w.+-])[\w.+-]++@[\w.-]+[\])]?$")
_SHOUTED = re.compile(r"(?<!:)(?<!\b[Vv]ia)\s(?:REUTERS?|Reuter)\.{0,3}$")

_NAME = r"[^\W\d_][\w.'’‘-]*"
_JOINT = re.compile(
    r"(?<!\s)\s*[;,/()\[\]]\s*|:\s+|\s[-–—]\s|(?<!\s)\s+(?:and|in|for|from|with|on|at|of|via|contributed|by|writers?|reporters?|correspondents?|staff|November|to|AND|FROM)\s+(?:the\s+|The\s+)?"
    r"|\s(?:was|were|is|has been)\s+used\s|\s(?=(?:[Ee]diting|[Ww]riting|[Rr]eporting|[Aa]dditional)\b)"
    r"|\.\s+(?=[A-Z]\w{3,})|\s(?:Follow|Email)\s@?"
)


def _nobody(word: str) -> bool:
    bare = word.strip(".*-–—:_ ")
    return bare.casefold() in _not_names() or not any(map(str.isalpha, bare))


def _names(text: str) -> Iterator[Span]:
    """The names between the joints; after "in" comes a place, which is left out."""
    at, skip = 0, False
    joints = [*_JOINT.finditer(text), None]
    for place, joint in enumerate(joints):
        end = joint.start() if joint else len(text)
        if not skip:
            yield Span(at, end)
        if joint is None:
            return
        named = not all(map(_nobody, text[at:end].split()))
        where = skip and joint[0].strip() == "and" and not _another(joints, place)
        skip = (named and joint[0].split()[:1] in (["in"], ["to"], ["at"])) or where
        at = joint.end()


def _another(joints: Sequence[re.Match[str] | None], place: int) -> bool:
    """Whether what follows "and" has a place of its own, and so is a name: "Lee in Rome and | Roe in Oslo"."""
    after = joints[place + 1] if place + 1 < len(joints) else None
    return after is not None and after[0].split()[:1] == ["in"]


def _agents(text: str, span: Span, gazetteer: Gazetteer) -> Iterator[Mention]:
    whole = text[span.start : span.end]
    if " " in whole and _nobody(whole.rsplit(" ", 1)[-1]) and known(whole, gazetteer) is not None:
        yield _one(text, span, gazetteer)
        return
    words = list(re.finditer(_NAME + r"|\S+", whole))
    while words and _nobody(words[0][0]):
        words.pop(0)
    while words and (words[-1][0].startswith("@") or (_nobody(words[-1][0]) and not _titled(words))):
        words.pop()
    if not words or (len(words) == 1 and words[0][0].strip(".").casefold() in _lists()["alone"]):
        return
    start, end = span.start + words[0].start(), span.start + words[-1].end()
    while end > start and text[end - 1] in ".:*_-–—=":
        end -= 1
    while start < end and text[start] in "*_-–—=":
        start += 1
    marked = _MARKED.fullmatch(text, start, end)
    start, end = marked.span(1) if marked is not None else (start, end)
    name = text[start:end]
    if len(name) < 2 or (any(map(str.isdigit, name)) and known(name, gazetteer) is None) or not nominal(name):
        return
    house = re.match(r"(.{2,30}?)['’]s (?=[A-Z])", name)
    if house is not None and known(house[1], gazetteer) is not None:
        yield from (
            _one(text, Span(start + a, start + b), gazetteer) for a, b in (house.span(1), (house.end(), len(name)))
        )
        return
    if known(name, gazetteer) is None:
        if name.islower() and len(name) <= SHORTEST_NAME:
            return
        codes = re.fullmatch(r"([A-Z]{2,5}) ([A-Z]{2,4})(?: ([A-Z]{2,4}))?", name)
        if codes is not None and known(codes[1], gazetteer) is not None:
            yield from (_one(text, Span(start + a, start + b), gazetteer) for a, b in codes.regs[1:] if a >= 0)
            return
        if known_place(name, gazetteer) or name in _lists()["states"]:
            return
    yield _one(text, Span(start, end), gazetteer)


_MARKED = re.compile(r"[\w/ -]{4,40} [‘'“\"«]([^‘’'“”\"«»]{3,40})[’'”\"»]")
"""What sort of outlet it is, and its name in marks: "the Internet agency ‘| Harbour Knot |’"."""


def _titled(words: Sequence[re.Match[str]]) -> bool:
    """Whether the last word is a part of a paper's name, and does not tell what was made: "Harlow News"."""
    if len(words) < 2 or not words[-1][0][:1].isupper() or not words[-2][0][:1].isupper() or _nobody(words[-2][0]):
        return False
    return words[-1][0].strip(".").casefold() in paper_words() | {"news"}


def _one(text: str, span: Span, gazetteer: Gazetteer) -> Mention:
    if text[span.start : span.end] in OLD_NAMES:
        return Mention(span, "Reuters", Role.WIRE, True)
    found = mention(text, span, gazetteer)
    written = text[span.start : span.end]
    initials = written.isupper() and len(written) <= 4 and (not found.known or found.role is Role.SOCIAL_MEDIA)
    return Mention(span, written, Role.PERSON) if initials else found


def _lone(text: str, gazetteer: Gazetteer) -> bool:
    """Whether it is nothing but names of agencies or outlets, one or several: "TASS", "(AFP, Reuters)"."""
    if _PICTURE.search(text) is not None or text.startswith(("Source:", "Sources:")):
        return False
    if text.strip("()[].").casefold() in _UNNAMED:
        return text[0] in "(["
    name = _WITH.sub("", _DATED.sub("", text).strip("()[]-–—/*=. "))
    if not 1 < len(name) <= LONGEST_NAME:
        return False
    if name in OLD_NAMES or _medium(name, gazetteer):
        return True
    parts = [
        part for part in re.split(r"(?<!\s)\s*[,/&]\s*|(?<!\s)\s+and\s+", name) if part.casefold() not in _not_names()
    ]
    media = [_medium(part, gazetteer) for part in parts]
    titled = [
        medium or role_of(part) is Role.OUTLET or is_letters(part) for medium, part in zip(media, parts, strict=True)
    ]
    return [name] != parts and any(media) and all(titled)


def _medium(name: str, gazetteer: Gazetteer) -> bool:
    entry = known(name, gazetteer)
    return entry.role in MEDIA if entry is not None else name.endswith(_AGENCY) and name.count(" ") in (2, 3)


_UNNAMED = frozenset({"agencies", "news agencies"})
"""What stands in brackets for the agencies that a story is from."""

_AGENCY = (" News Agency", " Haber Ajansı", " Press Agency")
"""How an agency's name ends that no list has."""

_PICTURE = re.compile(r"/ ?(?:File|FILE|Photo|PHOTO|HO|Handout)\b")
_WITH = re.compile(r"^[Ww]ith (?=[A-Z])")
_DATED = re.compile(r", (?:\d{1,2}\.? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})(?=[)\]]?$)")
