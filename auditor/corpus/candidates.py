"""Fingerprints to candidate pairs: articles that share some, none of them a commonplace of the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
    firsts = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1]))) if len(hashes) else np.zeros(0, int)
    sizes = np.diff(np.append(firsts, len(hashes)))
    kept = (sizes > 1) & (sizes <= most)
    pairs, shared = _counted(numbers, firsts[kept], sizes[kept], least)
    pairs = pairs[shared >= least]
    return Candidates((pairs >> HALF).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64))


def _counted(numbers: Numbers, firsts: Numbers, sizes: Numbers, least: int) -> tuple[Hashes, Numbers]:
    """The different pairs within the groups, in order, and how often each comes; a rare one comes ``least`` times."""
    pairs, counts = np.zeros(0, np.uint64), np.zeros(0, np.int64)
    for part in _parts(sizes):
        more = pairs_within(numbers, firsts[part], sizes[part])
        times = np.repeat(np.where(sizes[part] <= RARE, least, 1), sizes[part] * (sizes[part] - 1) // 2)
        pairs, counts = summed(np.append(pairs, more), np.append(counts, times))
    return pairs, counts


def _parts(sizes: Numbers) -> Iterator[slice]:
    """Slices of the groups that have ``AT_ONCE`` pairs or little more."""
    turns = np.cumsum(sizes * (sizes - 1) // 2) // AT_ONCE
    bounds = [0, *(np.flatnonzero(np.diff(turns)) + 1).tolist(), len(sizes)]
    yield from (slice(start, stop) for start, stop in pairwise(bounds) if stop > start)


def summed(pairs: Hashes, counts: Numbers) -> tuple[Hashes, NDArray[np.int64]]:
    """The different pairs, in order, each with the sum of its counts."""
    order = np.argsort(pairs, kind="stable")
    pairs, counts = pairs[order], counts[order]
    firsts = np.flatnonzero(np.concatenate(([True], pairs[1:] != pairs[:-1])))
    return pairs[firsts], np.add.reduceat(counts, firsts)
