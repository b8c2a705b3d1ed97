"""Find a hash among sorted ones: they are spread evenly, so where one stands can be guessed to within a few dozen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import isqrt

BITS = 32


class SortedHashes:
    """Hashes of 32 bits each, sorted; one may stand several times."""

    def __init__(self, hashes: Sequence[int]) -> None:
        self.hashes = hashes
        self._count = len(hashes)
        self._reach = 2 * isqrt(2 * isqrt(self._count)) + 2

    def first(self, wanted: int) -> int:
        """The place of the first hash that is ``wanted``; -1 if none is.

        A guess may be off by twice the root of the count; what stands there tells how far, all but the root of that.
        """
        hashes, count = self.hashes, self._count
        if not count:
            return -1
        guess = wanted * count >> BITS
        guess += (wanted - hashes[guess]) * count >> BITS
        low, high = max(0, guess - self._reach), min(count, guess + self._reach)
        at = bisect_left(hashes, wanted, low, high)
        if not low < at < high:
            at = bisect_left(hashes, wanted)
        return at if at < count and hashes[at] == wanted else -1
