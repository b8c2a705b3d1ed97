"""State bodies that no list has, told by a state beside a body's noun: "the Ministry of Defence of Belarus"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.wordlists import wordlist

MINISTRY = "Ministry"
DEPARTMENT = "Department"
REACH = 80
"""Characters before the noun in which the rest of the name stands."""


Word = tuple[str, int]
"""A word of a text, and where it stands."""


def bodies_in(plain: str, words: Iterable[Word]) -> Iterator[tuple[Span, Entry]]:
    """The state bodies named in ``plain``, which has one kind of space and apostrophe, in its order.

    Among ``words`` are those of it that begin with a capital.
    """
    free = 0
    for start, end in sorted(_nouns_in(plain, words)):
        found = _body(plain, start, end) if start >= free else None
        if found is not None and not _goes_on(plain, found[0].end):
            free = found[0].end
            yield found[0], body(plain[found[0].start : free], found[1])


def _nouns_in(plain: str, words: Iterable[Word]) -> Iterator[tuple[int, int]]:
    """Where the nouns of bodies stand, each once and in its longest form."""
    nouns = _nouns()
    for last, at in words:
        if last not in nouns:
            continue
        end = at + len(last)
        noun = next((noun for noun in nouns[last] if plain.endswith(noun, max(0, end - len(noun)), end)), "")
        if noun and not plain[end - len(noun) - 1 : end - len(noun)].isalnum():
            yield end - len(noun), end


@lru_cache(maxsize=1 << 12)
def body(name: str, country: str) -> Entry:
    """The entry of a body that is written so."""
    return Entry(" ".join(name.split()), "bodies", Role.GOVERNMENT_BODY, country=country or None)


def _body(plain: str, start: int, end: int) -> tuple[Span, str] | None:
    """The span of the body whose noun stands there, with its field and its state, and the state's country.

    A ministry of several fields needs no state: "Ministry of Education, Science, Culture and Sports".
    """
    several = False
    if plain.startswith((MINISTRY, DEPARTMENT), start):
        after = _field_after(plain, end)
        several = "," in plain[end : end + after] and " and " in plain[end : end + after]
        before = 0 if after else _field_before(plain[max(0, start - REACH) : start])
        if not (several if plain.startswith(DEPARTMENT, start) else after or before):
            return None
        end, start = end + after, start - before
    left = plain[max(0, start - REACH) : start]
    owner = _owner(left)
    if owner is not None:
        return Span(start - owner[0], end), owner[1]
    state = _state_after(plain[end : end + REACH])
    if state is None:
        return (Span(start, end), "") if several else None
    return Span(start, end + state[0]), state[1]


def _field_after(plain: str, end: int) -> int:
    """How many characters of a ministry's field follow: " of Climate and Environment"."""
    first = _opening().match(plain, end)
    if first is None or first["word"] not in _fields():
        return 0
    at = first.end()
    while (more := _further().match(plain, at)) and more["word"] in _fields():
        at = more.end()
    return at - end


def _field_before(left: str) -> int:
    """How many characters of a ministry's field stand before: "Foreign Affairs "."""
    words = left.split(" ")
    if words.pop():
        return 0
    back = held = 0
    while words and ((word := words.pop()) == "and" or word.rstrip(",") in _fields()):
        held += len(word) + 1
        back = held if word != "and" else back
    return back


def _state_after(right: str) -> tuple[int, str] | None:
    """How many characters follow that name the body's state, and its country: " of the Republic of Belarus"."""
    opening = _of_state().match(right)
    if opening is None:
        return None
    words = right[opening.end() :].split(" ")
    for count in (4, 3, 2, 1):
        named = " ".join(words[:count])
        for name in (named, named.rstrip('.,;:!?)"”'), named.removesuffix("'s")):
            country = _countries().get(name)
            if country is not None:
                return opening.end() + len(name), country
    return None


def country_of(word: str) -> str | None:
    """The country that a state's name or adjective ("Turkish") tells of."""
    return _countries().get(word)


def _owner(left: str) -> tuple[int, str] | None:
    """How many characters before the body its state is named, and the state's country: "the German Federal "."""
    words = left.split(" ")
    if words.pop():
        return None
    back = 0
    while words and words[-1] in _between():
        back += len(words.pop()) + 1
    for count in (3, 2, 1):
        named = " ".join(words[-count:]).lstrip("(\"'“")
        country = _countries().get(named.removesuffix("'s").removesuffix("'"))
        if country is not None and len(words) >= count:
            royal = len("Royal ") * (words[-count - 1 : -count] == ["Royal"])
            return back + len(named) + 1 + royal, country
    return None


def _goes_on(plain: str, end: int) -> bool:
    """Whether another word in capitals, or a hyphen, makes the name longer."""
    after = plain[end : end + 2]
    return after[:1] == "-" or (after[:1] == " " and after[1:].isupper())


def _states() -> Mapping[str, Any]:
    return wordlist("gazetteer", "roles/states")


@cache
def _countries() -> dict[str, str]:
    """The country of each state's name and adjective."""
    rows = (line.partition(": ") for line in _states()["states"].splitlines())
    return {word: country for country, _, words in rows for word in words.replace(" = ", ", ").split(", ") if word}


@cache
def _nouns() -> dict[str, list[str]]:
    """The nouns of bodies by their last word, the longest first."""
    found: dict[str, list[str]] = {MINISTRY: [MINISTRY], DEPARTMENT: [DEPARTMENT]}
    for noun in sorted(_states()["bodies"], key=len, reverse=True):
        found.setdefault(noun.rsplit(" ", 1)[-1], []).append(noun)
    return found


@cache
def _between() -> frozenset[str]:
    return frozenset(_states()["between"].split())


@cache
def _fields() -> frozenset[str]:
    return frozenset(_states()["fields"].split())


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf" (?:of|for) (?:the )?(?P<word>{CAPITAL}[\w-]*)")


@cache
def _further() -> re.Pattern[str]:
    return re.compile(rf",? (?:(?:and|of|&) (?:the )?)?(?P<word>{CAPITAL}[\w-]*)")


@cache
def _of_state() -> re.Pattern[str]:
    forms = "|".join(map(re.escape, _states()["of_states"]))
    return re.compile(rf" of (?:the )?(?:(?:{forms}) (?:the )?)?")
