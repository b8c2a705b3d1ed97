"""State bodies that no list has, told by a state beside a body's noun: "the Ministry of Defence of Belarus"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.span import Span

MINISTRY = "Ministry"
REACH = 80
"""Characters before the noun in which the rest of the name stands."""


def bodies_in(plain: str) -> Iterator[tuple[Span, Entry]]:
    """The state bodies named in ``plain``, which has one kind of space and apostrophe, in its order."""
    free = 0
    for start, end in sorted(_nouns_in(plain)):
        found = _body(plain, start, end) if start >= free else None
        if found is not None and not _goes_on(plain, found[0].end):
            free = found[0].end
            yield found[0], body(plain[found[0].start : free], found[1])


def _nouns_in(plain: str) -> Iterator[tuple[int, int]]:
    """Where the nouns of bodies stand, each once and in its longest form."""
    for last, nouns in _nouns().items():
        at = plain.find(last)
        while at >= 0:
            end = at + len(last)
            noun = next((noun for noun in nouns if plain.endswith(noun, max(0, end - len(noun)), end)), "")
            if (
                noun
                and not plain[end : end + 1].isalnum()
                and not plain[end - len(noun) - 1 : end - len(noun)].isalnum()
            ):
                yield end - len(noun), end
            at = plain.find(last, end)


@lru_cache(maxsize=1 << 12)
def body(name: str, country: str) -> Entry:
    """The entry of a body that is written so."""
    return Entry(" ".join(name.split()), "bodies", Role.GOVERNMENT_BODY, country=country)


def _body(plain: str, start: int, end: int) -> tuple[Span, str] | None:
    """The span of the body whose noun stands there, with its field and its state, and the state's country."""
    if plain.startswith(MINISTRY, start):
        field = _field_after().match(plain, end)
        before = None if field else _field_before().search(plain[max(0, start - REACH) : start])
        if field is None and before is None:
            return None
        end = field.end() if field else end
        start -= len(before[0]) if before else 0
    owner = _owner(plain[max(0, start - REACH) : start])
    if owner is not None:
        return Span(start - owner[0], end), owner[1]
    state = _state_after().match(plain, end)
    return None if state is None else (Span(start, state.end()), _countries()[state["state"]])


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


@cache
def _table() -> dict[str, Any]:
    path = files("auditor.gazetteer") / "data" / "roles" / "states.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _countries() -> dict[str, str]:
    """The country of each state's name and adjective."""
    states = _table()["states"].items()
    return {word: country for country, words in states for word in (*words["names"], *words["adjectives"])}


@cache
def _nouns() -> dict[str, list[str]]:
    """The nouns of bodies by their last word, the longest first."""
    found: dict[str, list[str]] = {MINISTRY: [MINISTRY]}
    for noun in sorted(_table()["bodies"], key=len, reverse=True):
        found.setdefault(noun.rsplit(" ", 1)[-1], []).append(noun)
    return found


@cache
def _between() -> frozenset[str]:
    return frozenset(_table()["between"].split())


@cache
def _field_after() -> re.Pattern[str]:
    field = _any(_table()["fields"].split())
    return re.compile(rf" (?:of|for) (?:the )?(?:{field})\b(?:,? (?:(?:and|of|&) (?:the )?)?(?:{field})\b)*")


@cache
def _field_before() -> re.Pattern[str]:
    field = _any(_table()["fields"].split())
    return re.compile(rf"\b(?:{field})(?:(?: and|,)? (?:{field}))* $")


@cache
def _state_after() -> re.Pattern[str]:
    of_states = _any(_table()["of_states"])
    return re.compile(rf" of (?:the )?(?:(?:{of_states}) (?:the )?)?(?P<state>{_any(_countries())})(?![\w'])")


def _any(words: Any) -> str:
    return "|".join(sorted(map(re.escape, dict.fromkeys(words)), key=len, reverse=True))
