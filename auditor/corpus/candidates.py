"""Fingerprints to candidate pairs: articles that share some, none of them a commonplace of the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditor.corpus.kernel import pairs_within
from auditor.passages.compiled import Hashes, Numbers
from auditor.value import value

HALF = np.uint64(32)
RARE = 8
"""Articles that have a fingerprint which says enough alone."""

AT_ONCE = 1 << 24
"""Pairs that are counted at one time."""


@value
class Candidates:
    """Pairs of articles' numbers, ``firsts[n] < seconds[n]``, in order."""

    firsts: Numbers
    seconds: Numbers


def candidates(packed: Hashes, bits: int, *, most: int, least: int) -> Candidates:
    """The pairs that share ``least`` fingerprints, or a ``RARE`` one; those that more than ``most`` have do not count.

    ``packed`` is what ``fingerprints`` gives; it is sorted in place.
    """
    packed.sort()
    hashes, numbers = packed >> np.uint64(bits), (packed & np.uint64((1 << bits) - 1)).astype(np.int64)
    fresh = np.concatenate(([True], packed[1:] != packed[:-1])) if len(packed) else np.zeros(0, dtype=bool)
    hashes, numbers = hashes[fresh], numbers[fresh]
    pairs, shared = np.zeros(0, np.uint64), np.zeros(0, np.int64)
    for more, times in pairs_counted(hashes, numbers, most=most, least=least):
        pairs, shared = summed(np.append(pairs, more), np.append(shared, times))
    return Candidates(*unpacked(pairs[shared >= least]))


def pairs_counted(
    hashes: NDArray[Any], numbers: Numbers, *, most: int, least: int, at_once: int = AT_ONCE
) -> Iterator[tuple[Hashes, Numbers]]:
    """The pairs within each group of equal hashes and how often each counts, ``at_once`` of them or little more.

    In a group the numbers ascend. One of more than ``most`` leads to none; a pair in a rare one counts ``least`` times.
    """
    firsts = starts_of(hashes)
    sizes = np.diff(np.append(firsts, len(hashes)))
    kept = (sizes > 1) & (sizes <= most)
    firsts, sizes = firsts[kept], sizes[kept]
    for part in _parts(sizes, at_once):
        pairs = pairs_within(numbers, firsts[part], sizes[part])
        yield pairs, np.repeat(np.where(sizes[part] <= RARE, least, 1), sizes[part] * (sizes[part] - 1) // 2)


def starts_of(hashes: NDArray[Any]) -> Numbers:
    """Where each run of equal hashes begins."""
    return np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1]))) if len(hashes) else np.zeros(0, np.int64)


def unpacked(pairs: Hashes) -> tuple[Numbers, Numbers]:
    """The lesser and the greater number of each pair."""
    return (pairs >> HALF).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def _parts(sizes: Numbers, at_once: int) -> Iterator[slice]:
    """Slices of the groups that have ``at_once`` pairs or little more."""
    turns = np.cumsum(sizes * (sizes - 1) // 2) // at_once
    bounds = [0, *(np.flatnonzero(np.diff(turns)) + 1).tolist(), len(sizes)]
    yield from (slice(start, stop) for start, stop in pairwise(bounds) if stop > start)


def summed(pairs: Hashes, counts: Numbers) -> tuple[Hashes, NDArray[np.int64]]:
    """The different pairs, in order, each with the sum of its counts."""
    order = np.argsort(pairs, kind="stable")
    pairs, counts = pairs[order], counts[order]
    firsts = starts_of(pairs)
    return pairs[firsts], np.add.reduceat(counts, firsts)
