"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from operator import sub

from auditor.value import value
from auditor.wordlists import wordlist

MOST_SEEN = 200_000
"""Different stretches between white space that are remembered at most."""

LONGEST_SEEN = 40
"""Characters of a stretch that is remembered, at most."""


@cache
def abbreviations() -> frozenset[str]:
    """Words that keep their full stop."""
    return frozenset(wordlist("text", "abbreviations")["stopped"].split())


@cache
def _pieces() -> re.Pattern[str]:
    """White space, then a word, an abbreviation, initials, an hour, a number, a handle, a word with marks, or one mark.

    A mark and a plain word before a space or a comma are tried first: most are, and a character tells the engine so.
    None is left out, so that the lengths of what is found tell the places.
    """
    return re.compile(
        rf"\s*+(?:[^\w\s@-]|[A-Za-z][A-Za-z]++(?![^\s,])|(?=[A-Za-z]{{2,5}}\.)(?:{'|'.join(sorted(abbreviations()))}|Ph\.D)\.(?![^\W_])"
        r"|(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*(?!\w)|[^\W\d_]\.(?=\s[^\W\d_])"
        r"|\d\d?:\d\d(?![\w:])|\d[\d,.]*\d(?![\w-])|\d[\d,]*+(?:\.\d++)?[a-z]{1,2}(?![\w-])|www\.[\w.-]*[^\W_]|(?:@|u/)[A-Za-z]\w+"
        r"|[^\W_]+(?:[’'ʼ‑\-/&@�][^\W_]+|\.(?:[a-z]{2,4}|Az|Realii|[A-Z]{2,4})(?!\w))*(?:['’](?!\w))?"
        r"|--+|[@_-])"
    )


@value
class Tokens:
    """Words and marks in text order, and where each begins and ends; lists in step."""

    words: list[str]
    starts: list[int]
    ends: list[int]


_ACCENT = re.compile(r"(?<=[^\W\d_])[`´](?=[^\W\d_])")
"""An accent that stands for the apostrophe: "Northland`s"."""


_Stretch = tuple[tuple[str, ...], tuple[int, ...]]


class _Stretches(dict[str, _Stretch]):
    """The words and marks of each stretch without white space met before, and the steps from place to place.

    Copy says the same again and again. A step leads to where a word begins, over the space before the first one, and
    another to its end. Too few characters where a lone letter with a stop ends the stretch, since what follows tells
    whether it is an initial.
    """

    def __missing__(self, stretch: str) -> _Stretch:
        found = _read(stretch)
        if len(self) >= MOST_SEEN:
            self.clear()
        if len(stretch) <= LONGEST_SEEN:
            self[stretch] = found
        return found


def _read(stretch: str) -> _Stretch:
    """What stands in a stretch; most are a word, or one with a comma or a full stop behind it."""
    if stretch.isalpha():
        return (stretch,), (1, len(stretch))
    word, mark = stretch[:-1], stretch[-1]
    if mark in ",." and len(word) > 1 and word.isalpha() and word not in abbreviations():
        return (word, mark), (1, len(word), 0, 1)
    accented = "`" in stretch or "´" in stretch
    words = tuple(_pieces().findall(_ACCENT.sub("'", stretch) if accented else stretch))
    if words[-1] == "." and len(words) > 1 and len(words[-2]) == 1:
        return words, ()
    steps = [0] * (2 * len(words))
    steps[0], steps[1::2] = 1, map(len, words)
    return words, tuple(steps)


@cache
def _stretches() -> _Stretches:
    return _Stretches()


def tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens between ``start`` and ``end``; initials and abbreviations keep their full stop.

    This is run on every word of the copy, so it asks little of each: white space tells most of them, and where just one
    space stands before each stretch, the steps lead from place to place.
    """
    stretches = text[start:end].split()
    if not stretches:
        return Tokens([], [], [])
    first = text.index(stretches[0], start)
    last = text.rindex(stretches[-1], start, end) + len(stretches[-1])
    words: list[str] = []
    steps: list[int] = []
    for found, over in map(_stretches().__getitem__, stretches):
        words += found
        steps += over
    places = list(accumulate(steps, initial=first - 1))
    if places[-1] == last:
        return Tokens(words, places[1::2], places[2::2])
    pieces = _pieces().findall(text, first, last)
    words = list(map(str.lstrip, pieces))
    ends = list(accumulate(map(len, pieces), initial=first))[1:]
    return Tokens(words, list(map(sub, ends, map(len, words))), ends)
