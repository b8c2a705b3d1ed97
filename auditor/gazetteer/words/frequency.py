"""How common a word is: a table of hashed words on disk, mapped into memory and never parsed.

``words.bin`` is ``WRD1``, the count ``n`` as a little-endian 32-bit number, ``n`` sorted CRC-32 hashes of casefolded
words (32 bits each), and then three columns of ``n`` bytes: the Zipf frequency in English times 28, the highest one
in other languages times 28, and flags. One word in four thousand that is not in it seems to be: it only silences.
"""

from __future__ import annotations

import mmap
import struct
import sys
from array import array
from functools import cache, lru_cache
from importlib.resources import as_file, files
from zlib import crc32

from auditor.gazetteer.hashes import first_of
from auditor.value import value

HEADER = struct.Struct("<4sI")
SCALE = 28
SURNAME, GIVEN, PLACE = 1, 2, 4


@value
class Word:
    """What is known of a word; ``english`` and ``foreign`` are Zipf frequencies, 0 where it was never seen."""

    english: float = 0.0
    foreign: float = 0.0
    surname: bool = False
    given: bool = False
    place: bool = False

    @property
    def personal(self) -> bool:
        """Whether somebody is called so."""
        return self.surname or self.given


UNSEEN = Word()


class Words:
    """The table; ``look`` is one search by halves."""

    def __init__(self, raw: memoryview) -> None:
        _, count = HEADER.unpack_from(raw)
        at = HEADER.size
        self._hashes = _numbers(raw[at : at + 4 * count])
        columns = raw[at + 4 * count :]
        self._english, self._foreign, self._flags = (columns[i * count : (i + 1) * count] for i in range(3))

    def look(self, word: str) -> Word:
        """What is known of ``word``, in any case."""
        key = crc32(word.casefold().encode("utf-8", "replace"))
        at = first_of(self._hashes, key)
        return UNSEEN if at < 0 else _word(self._english[at], self._foreign[at], self._flags[at])


@lru_cache(maxsize=1 << 13)
def _word(english: int, foreign: int, flags: int) -> Word:
    """One object for all words of which the same is known."""
    return Word(english / SCALE, foreign / SCALE, bool(flags & SURNAME), bool(flags & GIVEN), bool(flags & PLACE))


def _numbers(raw: memoryview) -> memoryview | array[int]:
    if sys.byteorder == "little":
        return raw.cast("I")
    swapped = array("I", raw.tobytes())
    swapped.byteswap()
    return swapped


@cache
def words() -> Words:
    """The table that ships with the auditor."""
    with as_file(files("auditor.gazetteer.words") / "words.bin") as path, path.open("rb") as file:
        return Words(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
