"""Ligatures of print that have a character of their own (U+FB00 to U+FB06): what letters they are of, and where."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from auditor.value import value

LETTERS = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
LIGATURE = re.compile(f"[{''.join(LETTERS)}]")

_TABLE = str.maketrans(LETTERS)


def spelled_out(text: str) -> str:
    """``text`` with the letters in place of its ligatures."""
    return text if text.isascii() else text.translate(_TABLE)


@value
class Places:
    """Where the characters of a text stand once its ligatures are spelled out: offsets into either.

    ``old`` are the places of the ligatures in the text, ``new`` in the other, ``shifts`` how much further on what
    follows each of them stands there; of the first, nothing is before it.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    shifts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Places:
        """Those of ``text``."""
        found = list(LIGATURE.finditer(text))
        shifts = (0, *accumulate(len(LETTERS[each[0]]) - 1 for each in found))
        old = tuple(each.start() for each in found)
        return cls(old, tuple(at + shift for at, shift in zip(old, shifts, strict=False)), shifts)

    def on(self, at: int) -> int:
        """Where the character at ``at`` stands once they are spelled out."""
        return at + self.shifts[bisect_left(self.old, at)]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the text that letters stand in; a ligature goes whole with any of its letters."""
        begin = self._origin(start)
        return begin, max(begin, self._origin(end - 1) + 1 if end > start else begin)

    def _origin(self, at: int) -> int:
        before = bisect_right(self.new, at) - 1
        if before < 0:
            return at
        return max(self.old[before], at - self.shifts[before + 1])
