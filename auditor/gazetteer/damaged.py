"""Find a word again when one letter of it is damaged, at a cost that does not grow with the number of words.

By deletions (Wolf Garbe's SymSpell): two spellings one edit apart share a form with one letter less. The forms are
kept as sorted hashes beside the number of their word, those of the word as it sounds among them. A hash may be shared
by chance: what is found is a candidate, and the caller measures it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from zlib import crc32

from auditor.text.spelling import sound
from auditor.value import value

FILTER = 1 << 16
"""Bytes in which a bit is set for the first 19 bits of each hash: most forms of a right word are told by that."""


@value
class Damaged:
    """``hashes`` sorted; ``words[numbers[i]]`` has the damaged form whose hash is ``hashes[i]``.

    ``present`` has ``FILTER`` bytes.
    """

    hashes: Sequence[int]
    numbers: Sequence[int]
    present: Sequence[int]
    words: list[str]

    def candidates(self, forms: Iterable[int]) -> set[str]:
        """Words of which a form has one of the hashes ``forms``."""
        found: set[str] = set()
        hashes, present, count = self.hashes, self.present, len(self.hashes)
        for wanted in forms:
            if not present[wanted >> 16] >> (wanted >> 13 & 7) & 1:
                continue
            at = bisect_left(hashes, wanted)
            while at < count and hashes[at] == wanted:
                found.add(self.words[self.numbers[at]])
                at += 1
        return found


def index_damaged(words: list[str]) -> Damaged:
    """Index every damaged form of ``words``, which are folded."""
    rows = sorted((form, number) for number, word in enumerate(words) for form in damaged_forms(word))
    present = bytearray(FILTER)
    for form, _ in rows:
        present[form >> 16] |= 1 << (form >> 13 & 7)
    return Damaged(array("I", [row[0] for row in rows]), array("I", [row[1] for row in rows]), present, words)


def damaged_forms(folded: str) -> set[int]:
    """The hashes of ``folded`` and of its sound, and of both with any one letter less."""
    return {crc32(form.encode()) for word in {folded, sound(folded)} for form in _less_one(word)}


def _less_one(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]
