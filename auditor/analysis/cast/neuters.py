"""Which body or paper an "it" means that has said nothing so far: the one that the sentence before tells of."""

from __future__ import annotations

import re
from functools import cache

from auditor.analysis.cast.appointed import pointed_at
from auditor.analysis.cast.bodies import seems_body
from auditor.analysis.cast.coreference import ANY_BODY, plural, resolve
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.newcomers import added
from auditor.analysis.sources.source import Kind, Source
from auditor.gazetteer import roles
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import BODIES, DOCUMENT, MEDIA, ORGANISATION, Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

_NEAR = 400
"""Characters before an "it" in which the sentence before it begins."""

_MOST = 5
"""Small words that a body is called by at most: "the national rail company"."""

_SPEAK = BODIES | {DOCUMENT}


def thing_told_of(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None, gazetteer: Gazetteer
) -> Gathered | None:
    """The body or paper that the sentence before an "it" begins with, behind the one that seems ``meant``.

    Where somebody has spoken who may be meant, only a new paragraph changes the subject.
    """
    at = source.span.start
    if source.head != "it" or _GOES_ON.match(text, at):
        return None
    line = text.rfind("\n", 0, at) + 1
    heard = meant.mentions[-1].end if meant is not None else 0
    low = max(heard, line, at - _NEAR)
    begun = [line, *(found.end() for found in _ENDS.finditer(text, low, at + 1))]
    places = begun[-2:] if meant is None else begun[:1] if len(begun) == 2 else []
    for place in reversed([place for place in places if low <= place]):
        own = place == begun[-1]
        thing = _subject(text, place, at, gazetteer, unlisted=meant is None and not own)
        if thing is not None:
            return _agent(thing, text, gathered)
        name = _NAMED.match(text, place, at) if own else None
        if name is not None and _may_be_body(name["name"]):
            return None  # either it or the one of the sentence before may have spoken
    paper = _paper(text, low, at) if meant is None or meant.role is DOCUMENT else None
    return _agent(paper, text, gathered) if paper is not None else None


_GOES_ON = re.compile(r"\w+ (?:also )?(?:added|adds|continued|went on|concluded)\b")
_ENDS = re.compile(r"[.!?][”\"]? (?=[A-Z“\"])")


def _agent(thing: Source, text: str, gathered: list[Gathered]) -> Gathered | None:
    """The agent that it is; "the group" may be any that the copy has named."""
    if thing.name in ANY_BODY and pointed_at(thing, text):
        return None
    known = resolve(thing, gathered, text)
    return added(thing, gathered) if known is None else known if known.role in _SPEAK else None


def _subject(text: str, place: int, at: int, gazetteer: Gazetteer, *, unlisted: bool) -> Source | None:
    """What a sentence begins with, if that can speak: "Tesco", "The rail company", "Its letter to staff".

    A name that no list has and no word of it tells is a body's if ``unlisted`` ones may be.
    """
    common = _COMMON.match(text, place, at)
    if common is not None:
        return _called(common.start("words"), common["words"])
    name = _NAMED.match(text, place, at)
    if name is None or name["name"].endswith(("'s", "’s")):
        return None
    span = Span(name.start("name"), name.end("name"))
    entry, head = gazetteer.find(name["name"]), name["name"].split(" ")[-1].casefold()
    role = entry.role if entry is not None else roles.role_of(head) if " " in name["name"] else None
    unknown = unlisted and entry is None and role is None and _may_be_body(name["name"])
    role = ORGANISATION if unknown else role
    if role not in BODIES:
        return None
    return Source(span, span, name["name"], role, Kind.NAME, head, entry)


def _may_be_body(name: str) -> bool:
    return seems_body(name) and not words().look(name.split(" ")[-1]).place


_NAMED = re.compile(
    r"(?:The )?(?!(?:His|Her|Its|Their|My|Our|It|He|She|They|This|That) )"
    rf"(?P<name>{CAPITAL}[\w’'&-]*(?: {CAPITAL}[\w’'&-]*){{0,5}})(?= (?!and\b|or\b|of\b)[a-z])"
)
_COMMON = re.compile(
    r"(?:(?:But|And|So|Meanwhile,|However,) )?(?:The|A|An|Its|Their|His|Her|Our|the|a|an)(?: [\w-]+[’']s)? "
    r"(?P<words>[a-z][\w-]*(?: [a-z][\w-]*){0,8})"
)


def _called(start: int, phrase: str) -> Source | None:
    """The one body or paper that the first words of a sentence are: "rail company | did not answer"."""
    inner = phrase.split(" ")
    for count, head in enumerate(inner[:_MOST], 1):
        role = roles.role_of(head)
        if role is Role.ANONYMOUS or role in MEDIA or head in _ENDING:
            return None
        if role in _SPEAK and roles.role_of("".join(inner[count : count + 1])) is None:
            name = " ".join(inner[:count])
            span = Span(start, start + len(name))
            return Source(span, span, name, role, Kind.COMMON, head) if not plural(head) else None
    return None


_ENDING = frozenset({"police", "of", "in", "that", "which", "who", "was", "is", "has", "had", "to", "for", "and", "on"})
"""Words that end what a sentence begins with, and one that no "it" stands for."""


def _paper(text: str, low: int, at: int) -> Source | None:
    """The last paper that the words before an "it" bring in: "wept as | a statement | was read out"."""
    if not _BEGINS.search(text[max(low, at - _LEAD) : at]):
        return None
    found = list(_papers().finditer(text, low, at))
    if not found:
        return None
    span = Span(found[-1].start("name"), found[-1].end("name"))
    return Source(span, span, found[-1]["name"], DOCUMENT, Kind.COMMON, found[-1]["head"])


_BEGINS = re.compile(r"(?:[.!?]|[”\",] ?|though|but|and) $")
"""What stands before an "it" that begins a clause of its own."""

_LEAD = 8


@cache
def _papers() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Aa]n?|[Tt]he) (?P<name>(?:[a-z-]+ )?(?P<head>statement|letter|note|email|message|report))\b(?! [A-Z])"
    )
