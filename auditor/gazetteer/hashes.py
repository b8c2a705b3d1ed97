"""Find a hash among sorted ones by halves: to guess where it stands in their even spread takes no less time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def first_of(hashes: Sequence[int], wanted: int) -> int:
    """The place of the first of the sorted ``hashes`` that is ``wanted``; -1 if none is."""
    at = bisect_left(hashes, wanted)
    return at if at < len(hashes) and hashes[at] == wanted else -1
