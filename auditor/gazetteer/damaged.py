"""Find a word again when one letter of it is damaged, at a cost that does not grow with the number of words.

By deletions (Wolf Garbe's SymSpell): two spellings one edit apart share a form with one letter less. The forms are
kept as sorted hashes beside the number of their word, those of the word as it sounds among them. A hash may be shared
by chance: what is found is a candidate, and the caller measures it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass
from zlib import crc32

from auditor.text.spelling import sound


@dataclass(frozen=True, slots=True)
class Damaged:
    """``hashes`` sorted; ``words[numbers[i]]`` has the damaged form whose hash is ``hashes[i]``."""

    hashes: Sequence[int]
    numbers: Sequence[int]
    words: list[str]

    def candidates(self, folded: str) -> set[str]:
        """Words that ``folded`` may be a damaged spelling of."""
        found: set[str] = set()
        hashes, count = self.hashes, len(self.hashes)
        for key in _keys(folded):
            wanted = crc32(key.encode())
            at = bisect_left(hashes, wanted)
            while at < count and hashes[at] == wanted:
                found.add(self.words[self.numbers[at]])
                at += 1
        return found


def index_damaged(words: list[str]) -> Damaged:
    """Index every damaged form of ``words``, which are folded."""
    rows = sorted((crc32(key.encode()), number) for number, word in enumerate(words) for key in _keys(word))
    return Damaged(array("I", [row[0] for row in rows]), array("I", [row[1] for row in rows]), words)


def _keys(folded: str) -> Set[str]:
    return {key for word in {folded, sound(folded)} for key in _less_one(word)}


def _less_one(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]
