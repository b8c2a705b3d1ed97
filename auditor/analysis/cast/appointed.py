"""Whom "the minister" means that the copy has named with that post, and who has said nothing so far."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.analysis.cast.coreference import LESSER, compared, same_person, states
from auditor.analysis.cast.described import sole_offices
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.newcomers import added, person_at
from auditor.analysis.cast.persons import given_name
from auditor.analysis.sources.source import COMMON, Source
from auditor.gazetteer import roles
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

SOON = 1500
"""Characters before "the minister" in which a minister is looked for."""

_OTHERS = LESSER | {"former", "ex", "late", "then", "prime", "chief", "first", "counterpart"}
"""Words beside a post whose holder is not the one without them."""


def post_holder(source: Source, text: str, gathered: list[Gathered], gazetteer: Gazetteer) -> Gathered | None:
    """The one person whom the copy names with the post that "the" and ``source`` point at; ``None`` for several."""
    post = source.post or source.head
    if source.kind is not COMMON or post not in roles.posts() or not pointed_at(source, text):
        return None
    told, at = compared(source.name), source.span.start
    holders = _holders(text, post, max(0, at - SOON), at)
    found = [
        span for span, beside in holders if _fits(told, beside) and _person(text[span.start : span.end], gazetteer)
    ]
    if len({text[span.start : span.end].split()[-1] for span in found}) != 1:
        return None
    person = person_at(max(found, key=len), text)
    known = same_person(person, gathered)
    if known is not None:
        return known if known.role is Role.PERSON else None
    return added(person, gathered)


def pointed_at(source: Source, text: str) -> bool:
    """Whether "the" stands before a source."""
    return text[max(0, source.span.start - len("the ")) : source.span.start].casefold() == "the "


def _fits(told: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether the words of a post are among those beside a name, and no other makes it another post: "World Bank".

    A field does not: "the minister" is the energy minister that the copy has named.
    """
    if not told <= beside or beside & _OTHERS - told:
        return False
    return told.isdisjoint(sole_offices()) or beside - told <= states() | _SMALL


_SMALL = frozenset({"the", "of", "u.s", "us", "state"})


def _person(name: str, gazetteer: Gazetteer) -> bool:
    """Whether words with capitals behind a post are a person's: "Parviz Shahbazov", not "Delta Media"."""
    entry, first, last = gazetteer.find(name), name.split()[0], name.split()[-1]
    if entry is not None:
        return entry.role is Role.PERSON
    named = roles.role_of(last.casefold()) is None and (words().look(first).given or not words().look(last).place)
    return given_name(first) or named


def _holders(text: str, post: str, low: int, high: int) -> Iterator[tuple[Span, frozenset[str]]]:
    """The persons named with ``post`` between two places, each with the words of the post beside the name."""
    ends = list(_ends(text, post[1:], low, high))
    patterns = []  # most often none is made for the post
    if any(_BEHIND.match(text, end, high) for end in ends):
        patterns.append(_led(post))
    if any(_set_off(text[low : max(low, end - len(post))]) for end in ends):
        patterns.append(_followed(post))
    for pattern in patterns:
        for found in pattern.finditer(text, low, high):
            if not found["name"].endswith(("'s", "’s")) and not _of_another(text, found.start(), low):
                yield Span(found.start("name"), found.end("name")), compared(found["post"])


def _ends(text: str, word: str, low: int, high: int) -> Iterator[int]:
    """Where ``word`` ends between two places."""
    at = text.find(word, low, high)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + 1, high)


def _set_off(lead: str) -> bool:
    """Whether a comma stands in ``lead`` and nothing behind it that ends a clause."""
    comma = lead.rfind(", ")
    return comma >= 0 and _CLAUSE.search(lead, comma + 2) is None


def _of_another(text: str, start: int, low: int) -> bool:
    """Whether words further before a post make it another: "the | former | energy and fishing minister Ida Lund"."""
    lead = text[max(low, start - _FURTHER) : start]
    return not _PAST.isdisjoint(_CLAUSE.split(lead)[-1].casefold().split(" "))


_PAST = frozenset({"former", "ex", "late", "then"})
_FURTHER = 48
"""Characters before a post in which a word that makes it another is looked for."""

_CLAUSE = re.compile(r"[.,;:!?\n]")

_NAME = rf"{CAPITAL}[\w’'-]+(?: {CAPITAL}\.)?(?: (?:al-|bin |van |de |von )?{CAPITAL}[\w’'-]+){{1,2}}"
_BEHIND = re.compile(f" {_NAME}")


def _beside(word: str) -> str:
    """Words before the last ``word`` of a post; none tells that it is another's: "brother of the | minister"."""
    return rf"(?:(?!(?:of|to|for|by|with|and|who|whose|whom|{word})\b)[\w’'-]+ ){{0,6}}"


@lru_cache(maxsize=256)
def _led(post: str) -> re.Pattern[str]:
    """A post and the name behind it: "Turkish Energy Minister | Alparslan Bayraktar"."""
    word = f"[{post[0].upper()}{post[0]}]{re.escape(post[1:])}"
    return re.compile(rf"(?<![\w’'-])(?P<post>{_beside(word)}{word}) (?P<name>{_NAME})(?![\w’'-])")


@lru_cache(maxsize=256)
def _followed(post: str) -> re.Pattern[str]:
    """A name and the post behind it: "| Alparslan Bayraktar |, the Turkish energy minister"."""
    word = re.escape(post)
    return re.compile(rf"(?P<name>{_NAME}), (?:the |a |an )?(?P<post>{_beside(word)}{word})(?![\w’'-])")
