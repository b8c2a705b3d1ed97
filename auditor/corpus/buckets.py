"""Fingerprints in buckets by their low bits, as an index keeps them: one row for a batch's share of a bucket.

The rows of a bucket lie side by side, so that a search reads a few of them for each fingerprint.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from auditor.passages.compiled import Hashes, Numbers

BUCKETS = 12
"""Bits of a fingerprint that tell its bucket."""

ROW = np.dtype([("hash", "<u8"), ("number", "<u4")])
LOW = 0xFFFFFFFF
"""The low half of a row's place is the number of its batch's first article, the high half its bucket."""


def packed_rows(first: int, hashes: Hashes, numbers: Numbers) -> Iterator[tuple[int, bytes]]:
    """A row for each bucket of a batch whose articles are numbered from ``first``: its place, and what is in it."""
    rows = np.empty(len(hashes), ROW)
    rows["hash"], rows["number"] = hashes, numbers
    rows = rows[np.lexsort((numbers, hashes))]
    for bucket, order in _buckets(rows["hash"]):
        yield (bucket << 32) | first, rows[order].tobytes()


def by_bucket(hashes: Hashes) -> Iterator[tuple[Hashes, tuple[int, int]]]:
    """Sorted fingerprints, those of one bucket together, with the first and the last place of its rows."""
    for bucket, order in _buckets(hashes):
        yield hashes[order], (bucket << 32, (bucket << 32) | LOW)


def had_of(wanted: Hashes, rows: bytes) -> NDArray[np.void]:
    """What of the rows of a bucket has one of the ``wanted`` fingerprints; ValueError where they are broken."""
    every: NDArray[np.void] = np.frombuffer(rows, ROW)
    if not len(wanted):
        return every[:0]
    at = np.minimum(np.searchsorted(wanted, every["hash"]), len(wanted) - 1)
    kept: NDArray[np.bool_] = wanted[at] == every["hash"]
    return every[kept]


def without(numbers: Numbers, rows: bytes) -> bytes:
    """The rows of a bucket but those of some articles; ValueError where they are broken."""
    every: NDArray[np.void] = np.frombuffer(rows, ROW)
    return every[~np.isin(every["number"], numbers)].tobytes()


def _buckets(hashes: Hashes) -> Iterator[tuple[int, Numbers]]:
    """Each bucket, and where its fingerprints stand, in their order."""
    buckets = hashes & np.uint64((1 << BUCKETS) - 1)
    order = np.argsort(buckets, kind="stable")
    starts = np.flatnonzero(np.diff(buckets[order], prepend=np.uint64(1 << BUCKETS)))
    for start, stop in zip(starts.tolist(), [*starts[1:].tolist(), len(order)], strict=False):
        yield int(buckets[order[start]]), order[start:stop]
