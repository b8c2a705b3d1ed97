"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, chain
from operator import itemgetter, sub

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

    A plain word before a space or a comma is tried first: most words are, and the engine is quick to see it. No
    character is left out, so that the lengths of what is found tell the places.
    """
    return re.compile(
        rf"\s*+(?:[A-Za-z]{{2,}}(?=[\s,])|(?=[A-Za-z]{{2,5}}\.)(?:{'|'.join(sorted(abbreviations()))}|Ph\.D)\.(?![^\W_])"
        r"|(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*(?!\w)|[^\W\d_]\.(?=\s[^\W\d_])"
        r"|\d\d?:\d\d(?![\w:])|\d[\d,.]*\d(?![\w-])|\d[\d,]*+(?:\.\d++)?[a-z]{1,2}(?![\w-])|www\.[\w.-]*[^\W_]|(?:@|u/)[A-Za-z]\w+"
        r"|[^\W_]+(?:[’'ʼ‑\-/&@�][^\W_]+|\.(?:[a-z]{2,4}|Az|Realii|[A-Z]{2,4})(?!\w))*(?:['’](?!\w))?"
        r"|--+|[^\w\s]|_)"
    )


@value
class Tokens:
    """Words and marks in text order, and where each begins and ends; lists in step."""

    words: list[str]
    starts: list[int]
    ends: list[int]


_ACCENT = re.compile(r"(?<=[^\W\d_])[`´](?=[^\W\d_])")
"""An accent that stands for the apostrophe: "Northland`s"."""


class _Stretches(dict[str, tuple[tuple[str, ...], tuple[int, ...]]]):
    """The words and marks of each stretch without white space met before, and the characters that each of them takes.

    Copy says the same again and again. The first one has a space before it. Too few characters where a lone letter with
    a stop ends the stretch, since what follows tells whether it is an initial.
    """

    def __missing__(self, stretch: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        words = (stretch,) if stretch.isalpha() else tuple(_pieces().findall(_ACCENT.sub("'", stretch)))
        found = words, _widths_in(words)
        if len(self) >= MOST_SEEN:
            self.clear()
        if len(stretch) <= LONGEST_SEEN:
            self[stretch] = found
        return found


_words, _widths = itemgetter(0), itemgetter(1)


def _widths_in(words: tuple[str, ...]) -> tuple[int, ...]:
    if len(words) == 1:
        return (len(words[0]) + 1,)
    if words[-1] == "." and len(words[-2]) == 1:
        return (0,)
    return (len(words[0]) + 1, *map(len, words[1:]))


@cache
def _stretches() -> _Stretches:
    return _Stretches()


def tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens between ``start`` and ``end``; initials and abbreviations keep their full stop.

    No loop of ours over all words, for this is run on every word of the copy: white space tells most of them, and where
    just one space stands before each stretch, the widths add up to the places.
    """
    stretches = text[start:end].split()
    if not stretches:
        return Tokens([], [], [])
    first = text.index(stretches[0], start)
    last = text.rindex(stretches[-1], start, end) + len(stretches[-1])
    met = list(map(_stretches().__getitem__, stretches))
    ends = list(accumulate(chain.from_iterable(map(_widths, met)), initial=first - 1))
    if ends[-1] == last:
        words = list(chain.from_iterable(map(_words, met)))
    else:
        pieces = _pieces().findall(text, first, last)
        words = list(map(str.lstrip, pieces))
        ends = list(accumulate(map(len, pieces), initial=first))
    del ends[0]
    return Tokens(words, list(map(sub, ends, map(len, words))), ends)
