"""In whose mouth an article puts words that it quotes, as far as a name right beside them says so.

Only a person is told of, whom the article calls by the last name alone too: bodies are shortened to their first word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import Levenshtein

from auditor.corpus.wording import Words, standing, words_of
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.text.spelling import fold
from auditor.wordlists import wordlist

LEAST = 3
"""Letters of a part of a name that tells people apart."""

SPELLINGS, LONG = 2, 5
"""Letters by which two spellings differ of a name that has so many."""

BEFORE = 120
"""Characters before a quotation in which its speaker stands."""

_MARKS = '"“”«»'
_CAPITALISED = rf"{CAPITAL}[\w’'-]+"
_PERSON = rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{0,3}})"
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def other_speaker(quoted: str, speaker: str, there: Words) -> str | None:
    """Who says the words ``quoted`` in the article ``there``, if that is surely not ``speaker``; else ``None``."""
    mine, found = _parts(speaker), ""
    for place in standing(words_of(quoted), there) if mine else ():
        told = _parts(there.text[slice(*_round(there.text, place))])
        name = next(_beside(there.text, place), None)
        if name is None or not _is_person(name, there.text) or any(_one(a, b) for a in mine for b in told):
            return None
        found = found or name
    return found or None


def _paragraph(text: str, place: Span) -> tuple[int, int]:
    end = text.find("\n", place.end)
    return text.rfind("\n", 0, place.start) + 1, len(text) if end < 0 else end


def _round(text: str, place: Span) -> tuple[int, int]:
    """From some words before the quotation round ``place`` to the end of its sentence."""
    start, end = _paragraph(text, place)
    stop = text.find(". ", max(place.end, _closed(text, place.end, end)), end)
    return max(start, place.start - BEFORE), end if stop < 0 else stop


def _closed(text: str, start: int, end: int) -> int:
    """Where the first closing mark stands; -1 where none does."""
    return min((at for mark in _MARKS if (at := text.find(mark, start, end)) >= 0), default=-1)


def _beside(text: str, place: Span) -> Iterator[str]:
    """The name in "…," Roe said, or said Jan Roe, behind the quotation round ``place``, and in Roe said: before it."""
    start, end = _paragraph(text, place)
    opened = max(text.rfind(mark, start, place.start) for mark in _MARKS)
    closed = _closed(text, place.end, end)
    if opened < 0 or closed < 0:
        return
    for pattern in _behind():
        if (match := pattern.match(text, closed + 1, end)) is not None:
            yield match["name"]
    for pattern in _before():
        if (match := pattern.search(text, max(start, opened - BEFORE), opened)) is not None:
            yield match["name"]


def _is_person(name: str, text: str) -> bool:
    """Whether the last word of a name stands behind a first name in an article, and also alone."""
    last = name.rpartition(" ")[2]
    before = [match[1] for match in re.finditer(rf"(\S*) ?(?<!\w){re.escape(last)}(?!\w)", text)]
    given = [bool(re.fullmatch(_CAPITALISED, word)) for word in before]
    return any(given) and not all(given)


def _parts(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text) if len(word) >= LEAST and word[0].isupper()]


def _one(one: str, other: str) -> bool:
    """Whether two parts of names are one, spelled in two ways."""
    one, other = (part.removesuffix("'s").removesuffix("’s") for part in (one, other))
    return one == other or (min(len(one), len(other)) >= LONG and Levenshtein.distance(one, other) <= SPELLINGS)


@cache
def _behind() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf",? {_PERSON}(?:, [^,.\"“”\n]{{1,60}},)? (?:{_saying()})\b"),
        re.compile(rf",? (?:{_saying()}) {_PERSON}(?=[,.;]|$)"),
    )


@cache
def _before() -> tuple[re.Pattern[str], ...]:
    """At the head of the sentence that leads to a quotation, or between two parts of one: "…," Roe said. "…"."""
    return (
        re.compile(rf"(?m:^|[.!?][\"”»]? ){_PERSON} (?:{_saying()})(?: [^\s.,:]+){{0,4}}[,:] $"),
        re.compile(rf"[,.!?][\"”»],? {_PERSON} (?:{_saying()})[.,:] $"),
    )


def _saying() -> str:
    return "|".join(wordlist("corpus", "wording")["saying"])
