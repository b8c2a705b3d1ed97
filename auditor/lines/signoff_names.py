"""Whom a sign-off names: the names between its joints, without posts and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.roles import paper_words
from auditor.lines.credit_names import nominal
from auditor.lines.credit_words import words as credit_words
from auditor.lines.desk_codes import is_initials
from auditor.lines.naming import known, known_place, mention
from auditor.model.agent import Mention, Role
from auditor.model.span import Span
from auditor.wordlists import wordlist

LONGEST_SIGNOFF = 700
"""A longer paragraph is copy."""

SHORTEST_NAME = 4
"""Small letters no longer than this are a writer's initials."""

MOST_NAMES = 40
"""More names than this are not read."""

OLD_NAMES = frozenset(("Reuter", "REUTER"))
"""How agencies signed once, and no gazetteer has it."""


def lists() -> Mapping[str, Any]:
    """The words of sign-offs, by what they are in one."""
    return wordlist("lines", "signoffs")


@cache
def not_names() -> frozenset[str]:
    """Words that stand in a sign-off and name nobody, in small letters."""
    return frozenset(lists()["not_names"])


def signoff_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents that a sign-off names, in the order of the text; places and posts are left out."""
    text = _MORE.sub("", without_address(text))
    if len(text) > LONGEST_SIGNOFF or is_initials(text):
        return ()
    if (footer := FOOTER.fullmatch(text)) is not None:
        return signoff_mentions(footer["where"], at + footer.start("where"), gazetteer)
    found: list[Mention] = []
    for span in _names(text):
        found += _agents(text, span, gazetteer)
    return tuple(one.shifted(at) for one in found[:MOST_NAMES])


FOOTER = re.compile(r"The post [^\n]{3,300} (?:appeared first|first appeared) on (?P<where>[^\n]{2,60})")
"""What a blog's feed puts under each story, which names the story and the site."""


def without_address(text: str) -> str:
    """``text`` without the address for letters that ends it, if one does."""
    return _ADDRESS.sub("", text) if "@" in text else text


_ADDRESS = re.compile(r"(?: at)? ?[\[(]?(?<![\w.+-])[\w.+-]++@[\w.-]+[\])]?$")
_MORE = re.compile(r"(?<=[.!?]) (?:Copyright \d{4}\.|Follow [A-Z@]|Subscribe |Sign up |Click )[^\n]*$")
"""What a site says after the sign-off, and what names nobody behind the story."""

NAME = r"[^\W\d_][\w.'’‘-]*"
_JOINT = re.compile(
    r"(?<!\s)\s*[;,/()\[\]]\s*|:\s+|\s[-–—]\s|(?<!\s)\s+(?:and|in|for|from|with|on|at|of|via|contributed|by|writers?|reporters?|correspondents?|staff|November|to|AND|FROM)\s+(?:the\s+|The\s+)?"
    r"|\s(?:was|were|is|has been)\s+used\s|\s(?=(?:[Ee]diting|[Ww]riting|[Rr]eporting|[Aa]dditional)\b)"
    r"|\.\s+(?=[A-Z]\w{3,})|\s(?:Follow|Email)\s@?"
)


def _nobody(word: str) -> bool:
    bare = word.strip(".*-–—:_ ")
    return bare.casefold() in not_names() or not any(map(str.isalpha, bare))


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
    words = list(re.finditer(NAME + r"|\S+", whole))
    while words and _nobody(words[0][0]):
        words.pop(0)
    while words and (words[-1][0].startswith("@") or (_nobody(words[-1][0]) and not _titled(words))):
        words.pop()
    if not words or (len(words) == 1 and words[0][0].strip(".").casefold() in lists()["alone"]):
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
        initials = name.islower() and len(name) <= SHORTEST_NAME
        if initials or (name[0].islower() and credit_words().nobody.fullmatch(name)):
            return
        codes = re.fullmatch(r"([A-Z]{2,5}) ([A-Z]{2,4})(?: ([A-Z]{2,4}))?", name)
        if codes is not None and known(codes[1], gazetteer) is not None:
            yield from (_one(text, Span(start + a, start + b), gazetteer) for a, b in codes.regs[1:] if a >= 0)
            return
        if known_place(name, gazetteer) or name in lists()["states"]:
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
