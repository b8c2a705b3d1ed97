"""How names are spelled: the likelihood of a word's letters as those of somebody's or some place's name.

``shapes.bin`` is ``SHP1`` and a byte for each three of the characters ``" abc…z"`` (a blank before the word and after
it): minus the logarithm to base ten of the third's likelihood after the other two, times 40. A name that nobody listed
is spelled as names are ("Poltva"); what a slip of the hand makes often is not ("Ptolava").
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

ALPHABET = " abcdefghijklmnopqrstuvwxyz"
MAGIC = b"SHP1"
SCALE = 40
STRANGE = 3.0
"""Minus the logarithm of the likelihood of a character that is no letter from a to z."""


def spelling_likelihood(folded: str) -> float:
    """The logarithm to base ten of the likelihood that a name is spelled ``folded``."""
    table, numbers = _table(), _numbers()
    places = [0, *(numbers.get(char, -1) for char in folded), 0]
    if -1 in places:
        return -STRANGE * len(folded)
    size = len(ALPHABET)
    threes = zip(places, places[1:], places[2:], strict=False)
    return -sum(table[(first * size + second) * size + third] for first, second, third in threes) / SCALE


@cache
def _numbers() -> dict[str, int]:
    return {char: at for at, char in enumerate(ALPHABET)}


@cache
def _table() -> bytes:
    return (files("auditor.gazetteer.words") / "shapes.bin").read_bytes()[len(MAGIC) :]
