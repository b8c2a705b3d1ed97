"""Whom "the 26-year-old" or "the striker" means: who is that old in the copy, or the one person that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.analysis.cast.described import plays
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.persons import given_name
from auditor.analysis.sources.source import COMMON, Kind, Source
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import ANONYMOUS, PERSON, Role
from auditor.text.capitals import CAPITAL, SMALL
from auditor.value import replace

_AGE = re.compile(r"\b(\d{1,3})-year-old\b")
_MARKS = ((", ", ","), (", aged ", ","), (" (", ")"))
"""What stands around an age behind a name: "Ida Lund, 26," "Ida Lund (26)"."""

_NAME_LENGTH = 60
_NAMED = re.compile(rf" (?:[a-z][\w-]* ){{0,3}}({CAPITAL}[\w’'-]+ {CAPITAL}[\w’-]+)")
_FULL = re.compile(rf" ({CAPITAL}[\w’'-]+ {CAPITAL}[\w’-]+)")
_MORE = re.compile(r" (?:added|continued|concluded|went on)\b")
_MOST = 12
"""Places of an age or a position that are looked at."""

_NEAR = 1500
"""Characters before such words in which the one person is named."""


def aged(source: Source, text: str, gathered: Sequence[Gathered]) -> Source:
    """The source as the person it is, where an age or a position on the field tells which; else as it is."""
    if source.kind is not COMMON or source.role not in (PERSON, ANONYMOUS):
        return source
    if not (plays(source.head) or source.head.endswith("-old")):
        return source
    outer = text[source.outer.start : source.outer.end]
    if not outer.casefold().startswith("the "):
        return source
    found = list(_told(source, outer, text))
    surnames = {name.split()[-1].casefold() for name in found}
    name = max(found, key=len) if len(surnames) == 1 else "" if found else _alone(source, text, gathered)
    return replace(source, name=name, role=Role.PERSON, kind=Kind.NAME) if name else source


def _told(source: Source, outer: str, text: str) -> Iterator[str]:
    """The names before the source that are told to be that old or to play there, in text order."""
    age = _AGE.search(outer)
    if age is not None:
        yield from _so_old(age[1], text, source.span.start)
    elif plays(source.head):
        for place in _places(text, f"{source.head} ", source.span.start):
            named = _FULL.match(text, place + len(source.head))
            if named is not None and named.end() < source.span.start:
                yield named[1]


def _places(text: str, words: str, end: int) -> Iterator[int]:
    """Where ``words`` stand before ``end``, the first of them."""
    at = text.find(words, 0, end)
    for _ in range(_MOST):
        if at < 0:
            return
        yield at
        at = text.find(words, at + 1, end)


def _so_old(age: str, text: str, end: int) -> Iterator[str]:
    """Names before ``end`` that an age stands behind or before."""
    for lead, tail in _MARKS:
        for at in _places(text, f"{lead}{age}{tail}", end):
            name = _name_at_end(text[max(0, at - _NAME_LENGTH) : at])
            if name:
                yield name
    for at in _places(text, f"{age}-year-old ", end):
        named = _NAMED.match(text, at + len(age) + len("-year-old"))
        if named is not None and named.end() < end:
            yield named[1]


def _name_at_end(before: str) -> str:
    """The capitalised words that ``before`` ends with, four at most."""
    words_before = before.split(" ")[-4:]
    first = len(words_before)
    while first and words_before[first - 1][:1].isupper() and words_before[first - 1][-1:] not in ",;:":
        first -= 1
    return " ".join(words_before[first:])


def _alone(source: Source, text: str, gathered: Sequence[Gathered]) -> str:
    """The one person whom the copy names near before, and who has said nothing or goes on; empty for none."""
    end = source.span.start
    low = max(0, end - _NEAR)
    names = [f"{m[1]} {m[2]}" for m in _two_words().finditer(text, low, end) if _given(m[1])]
    names += [a.name for a in gathered if a.role is Role.PERSON and a.written and a.spoken_of >= low]
    surnames = {name.split()[-1].casefold() for name in names}
    age = _AGE.search(text, source.outer.start, source.outer.end)
    if len(surnames) != 1 or (age is not None and _of_another(age[1], names[0].split()[-1], text[:end])):
        return ""
    spoken = any(agent.role is Role.PERSON and agent.surnames & surnames for agent in gathered)
    return max(names, key=len) if not spoken or _MORE.match(text, source.outer.end) else ""


def _of_another(age: str, surname: str, before: str) -> bool:
    """Whether the copy has told of somebody without a name who is that old, or how old the one it names is."""
    unnamed = any(f"{article}{age}-year-old " in before for article in ("a ", "A ", "an ", "An "))
    return (
        unnamed or re.search(rf"\b{re.escape(surname)},? (?:aged |\()?\d{{1,3}}[,)]", before, re.IGNORECASE) is not None
    )


def _given(word: str) -> bool:
    return given_name(word) or words().look(word).given


@cache
def _two_words() -> re.Pattern[str]:
    return re.compile(rf"\b({CAPITAL}{SMALL}+) ({CAPITAL}[\w’-]+)")
