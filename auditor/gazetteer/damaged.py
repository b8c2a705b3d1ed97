"""Find a word again when one letter of it is damaged, at a cost that does not grow with the number of words.

By deletions (Wolf Garbe's SymSpell): two spellings one edit apart share a form with one letter less. The forms are
kept as sorted hashes beside the number of their word, the word as it sounds among them, but not with a letter less: so
are only found what two slips made, one for the ear, and that at twice the cost. A hash may be shared by chance: what is
found is a candidate, and the caller measures it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import field
from itertools import combinations, groupby
from zlib import crc32

from auditor.gazetteer.hashes import first_of
from auditor.text.spelling import sound
from auditor.value import value

FILTER_BITS = 20
FILTER = 1 << FILTER_BITS
"""Bytes of a table that says for the first bits of a hash whether any form has them: most asked for have none."""

SHIFT = 32 - FILTER_BITS
ANY, LATER, SHARED = 1, 2, 4
"""Marks in that table: a form of some word; of one that may be confused with a right word; of two words, one of them
such. All forms of a word that is listed are there, and hardly any of them is another's."""


@value
class Damaged:
    """``hashes`` sorted; ``words[numbers[i]]`` has the damaged form whose hash is ``hashes[i]``.

    ``present`` has ``FILTER`` bytes, each of them marks.
    """

    hashes: Sequence[int]
    numbers: Sequence[int]
    present: Sequence[int]
    words: list[str]
    _listed: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_listed", frozenset(self.words))

    def confusable(self, folded: str, forms: Iterable[int]) -> set[str]:
        """Words that may be confused with the right word ``folded``, among others."""
        return self.candidates(forms, SHARED if folded in self._listed else LATER)

    def candidates(self, forms: Iterable[int], mark: int = ANY) -> set[str]:
        """Words of which a form has one of the hashes ``forms``; at least those that have the mark."""
        present = self.present
        met = [form for form in forms if present[form >> SHIFT] & mark]
        return self._words_of(met) if met else set()

    def _words_of(self, forms: Iterable[int]) -> set[str]:
        hashes, numbers, words = self.hashes, self.numbers, self.words
        found = set()
        for form in forms:
            at = first_of(hashes, form)
            while 0 <= at < len(hashes) and hashes[at] == form:
                found.add(words[numbers[at]])
                at += 1
        return found


def index_damaged(words: list[str], later: frozenset[str] = frozenset()) -> Damaged:
    """Index every damaged form of ``words``, which are folded; ``later`` ones of them may be confused with others."""
    rows = sorted({(form, number) for number, word in enumerate(words) for form in damaged_forms(word)})
    present = _present(rows, [word in later for word in words])
    return Damaged(array("I", [row[0] for row in rows]), array("I", [row[1] for row in rows]), present, words)


def _present(rows: Iterable[tuple[int, int]], later: Sequence[bool]) -> bytearray:
    """The marks of each form's first bits; ``rows`` are sorted, so those of one place stand together."""
    present = bytearray(FILTER)
    for at, together in groupby(rows, key=lambda row: row[0] >> SHIFT):
        numbers = {number for _, number in together}
        confused = any(later[number] for number in numbers)
        present[at] = ANY | LATER * confused | SHARED * (confused and len(numbers) > 1)
    return present


def damaged_forms(folded: str) -> list[int]:
    """The hashes of ``folded``, of it with any one letter less, and of its sound; some may be equal."""
    raw, less = folded.encode(), max(0, len(folded) - 1)
    if len(raw) == len(folded):
        forms = list(map(bytes, combinations(raw, less)))
    else:
        forms = ["".join(letters).encode() for letters in combinations(folded, less)]
    forms += (raw, sound(folded).encode())
    return list(map(crc32, forms))
