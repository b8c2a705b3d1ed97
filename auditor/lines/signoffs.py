"""Who stands behind a story at its end: "Reporting by …", "… contributed to this report", a closing "TASS"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline
from auditor.lines.desk_codes import is_desk_code, is_letters
from auditor.lines.naming import known, role_of
from auditor.lines.openings import Form, any_form, any_of, first_words
from auditor.lines.signoff_names import (
    FOOTER,
    LONGEST_SIGNOFF,
    NAME,
    OLD_NAMES,
    lists,
    not_names,
    without_address,
)
from auditor.model.agent import MEDIA, Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import value

LONGEST_NAME = 50
"""A lone outlet's name as the last line is no longer than this."""


@value
class Signoff:
    """Where a sign-off stands. ``certain`` where its own words say it is one; a bare "TASS" is not."""

    span: Span
    certain: bool


def _may_be_worded(text: str) -> bool:
    """Whether a sign-off in words may begin so: by its first word, or with a post and a colon."""
    first = _FIRST_WORD.match(text)
    return ":" in text or (first is not None and first[1] in _first_words())


_FIRST_WORD = re.compile(r"[\W_]{0,9}([^\W_]+)")


@cache
def _first_words() -> frozenset[str]:
    return first_words(_forms())


@cache
def _worded() -> re.Pattern[str]:
    """A sign-off in words, whole, but for contributions."""
    roles = rf"{any_of(lists()['desk'])}s?: ?(?=[A-Z])"
    posts = rf"(?:[A-Z][a-z]{{3,11}} ?[–—-] ?)?{roles}|{NAME} ?/? ?\((?:[A-Z]{{2}} ?[-–—] ?)?{roles}"
    return re.compile(rf"[\[(*\s_–—/-]{{0,6}}(?:{any_form(_forms())}|{posts})[^\n]{{0,500}}")


def _forms() -> Iterator[Form]:
    """The forms of sign-offs in words that begin with a word of few, unlike those that begin with a post or a name."""
    acts, stories, made = any_of(lists()["acts"]), any_of(lists()["stories"]), any_of(lists()["made"])
    act = rf"(?:(?:,| and|, and) {any_of(lists()['also'])}){{0,3}}(?: [Bb]y\b|:)"
    wires = rf"(?:{CAPITAL}[\w ]{{1,30}} )?(?:news)?wires?(?: reports| services)?[)\]. ]*$"
    agencies = r"(?:agencies|agency inputs|dpa|[A-Z]{2,5})[)\]. ]*$"
    aids = rf"(?:(?:additional )?{any_of(lists()['aids'])}|a report) (?:from|by)\b|{CAPITAL}[\w ]{{1,30}} inputs?\b"
    came = rf"{made} (?:by|with|on|in|at|courtesy)\b|(?:appeared|ran) (?:in|on|at)\b"
    yield Form(lists()["firsts"], rf" {acts}{act}")
    yield Form(lists()["acts"], act)
    yield Form(("With", "with"), rf" (?:{wires}|{agencies}|{aids})")
    yield Form(("WITH",), r" (?:A )?REPORTS? FROM\b")
    yield Form(("Input", "Inputs", "input", "inputs"), r" from\b")
    yield Form(("Information",), rf" from [^\n]{{2,80}} used in this {stories}")
    yield Form(("Published",), " in [A-Z]")
    yield Form(("This",), rf" {stories} (?:(?:was|is|has been) )?(?:(?:first|originally) )?(?:{came})")
    yield Form(("(By", "-By", "- By", "--By", "-- By"), r" (?=[A-Z])")
    yield Form(lists()["openings"], " ")


@cache
def _contributed() -> re.Pattern[str]:
    to = rf"(?:\s(?:to|for|from)?\s?(?:this|the)\s{any_of(lists()['stories'])})?"
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
    certain = _reads(text) or (last and (is_desk_code(text, gazetteer) or is_byline(without_address(text))))
    if not certain and not (last and _lone(text, gazetteer)):
        return None
    start = at + line.index(text)
    return Signoff(Span(start, start + len(text)), certain)


def closing_signoff(paragraph: str, at: int, gazetteer: Gazetteer) -> Signoff | None:
    """The sign-off that ends the story's last ``paragraph`` ("… on Friday. (Reporting by …)", "… Interfax")."""
    text = paragraph.rstrip()
    shouted = _SHOUTED.search(text) if text.rstrip(".").endswith(("REUTERS", "REUTER", "Reuter")) else None
    if shouted is not None:
        return Signoff(Span(at + shouted.start() + 1, at + len(text)), certain="REUTERS" not in shouted[0])
    begin = max(0, len(text) - LONGEST_SIGNOFF)
    for found in _BEFORE.finditer(text[begin:]):
        start = begin + found.end()
        closing = signoff(text[start:], at + start, gazetteer, last=True) if start < len(text) else None
        if closing is not None:
            return closing
    return _trailing(text, at, gazetteer)


_BEFORE = re.compile(
    r"[.!?…\n(](?:(?<=[.!?…])[\"”’»)]{0,2}(?:\s+|\s?[–—-]{1,2}\s?)(?=[(\[*/]?[^\W\d_])"
    r"|(?<=\n)\s*(?=\S)|(?<=\()end\)\s+(?=[a-z]))"
)
"""What stands before a closing sign-off: each mark, then what follows that one; the engine is quick to skip to one."""


def _trailing(text: str, at: int, gazetteer: Gazetteer) -> Signoff | None:
    """The agency behind the story's last words without a full stop between: "… on Friday (AFP).", "… – Reuters"."""
    found = _TRAILING.search(text, max(0, len(text) - LONGEST_NAME))
    entry = gazetteer.find(found[1] or found[2]) if found is not None else None
    if found is None or entry is None or entry.role is not Role.WIRE:
        return None
    start = at + found.start() + 1
    return Signoff(Span(start, at + len(text)), certain=False)


_TRAILING = re.compile(rf"(?<=[a-z\d]) (?:[(\[]([^()\[\]\n]{{2,40}})[)\]]\.?|[–—-]{{1,2}} ?({CAPITAL}[\w ]{{1,30}}))$")


def _reads(text: str) -> bool:
    """Whether it says in words who made the story; of a sentence about contributions, only one that names somebody."""
    if text.startswith("The post ") and FOOTER.fullmatch(text) is not None:
        return True
    named = "contributed" in text and _contributed().fullmatch(text) is not None
    if not named and not (_may_be_worded(text) and _worded().fullmatch(text)):
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
_SHOUTED = re.compile(r"(?<!:)(?<!\b[Vv]ia)\s(?:REUTERS?|Reuter)\.{0,3}$")


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
        part for part in re.split(r"(?<!\s)\s*[,/&]\s*|(?<!\s)\s+and\s+", name) if part.casefold() not in not_names()
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
