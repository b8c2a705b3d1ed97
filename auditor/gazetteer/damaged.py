"""Find a word again when one letter of it is damaged, at a cost that does not grow with the number of words.

By deletions (Wolf Garbe's SymSpell): two spellings one edit apart share a form with one letter less. The forms are
kept as sorted hashes beside the number of their word, those of the word as it sounds among them. A hash may be shared
by chance: what is found is a candidate, and the caller measures it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isqrt
from zlib import crc32

from auditor.text.spelling import sound


@dataclass(frozen=True, slots=True)
class Damaged:
    """``hashes`` sorted; ``words[numbers[i]]`` has the damaged form whose hash is ``hashes[i]``."""

    hashes: Sequence[int]
    numbers: Sequence[int]
    words: list[str]

    def candidates(self, forms: Iterable[int]) -> set[str]:
        """Words of which a form has one of the hashes ``forms``; looked for near where an even spread would have it."""
        found: set[str] = set()
        hashes, count = self.hashes, len(self.hashes)
        slack = 4 * isqrt(count) + 1
        for wanted in forms:
            likely = wanted * count >> 32
            low, high = max(0, likely - slack), min(count, likely + slack)
            if (low and hashes[low] >= wanted) or (high < count and hashes[high] < wanted):
                low, high = 0, count
            at = bisect_left(hashes, wanted, low, high)
            while at < count and hashes[at] == wanted:
                found.add(self.words[self.numbers[at]])
                at += 1
        return found


def index_damaged(words: list[str]) -> Damaged:
    """Index every damaged form of ``words``, which are folded."""
    rows = sorted((form, number) for number, word in enumerate(words) for form in damaged_forms(word))
    return Damaged(array("I", [row[0] for row in rows]), array("I", [row[1] for row in rows]), words)


def damaged_forms(folded: str) -> set[int]:
    """The hashes of ``folded`` and of its sound, and of both with any one letter less."""
    return {crc32(form.encode()) for word in {folded, sound(folded)} for form in _less_one(word)}


def _less_one(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]
