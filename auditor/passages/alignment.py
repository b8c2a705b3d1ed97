"""Passages that two texts share, by seed and extend: runs of three equal words, stretched over small differences.

From a seed a passage goes on both ways over equal words, and over a few others where equal words follow at once: a
slip, a word put in or left out, a number brought up to date. The second text is walked once, and a seed is looked up
in an index of the first, so that the work grows with the sum of the lengths.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from auditor.passages.compiled import Hashes, Numbers, Places, compiled

Rows = NDArray[np.int64]
Row = tuple[int, int, int, int, int, int, int]
COLUMNS = 7

SEED = 3
"""Words of a seed."""

TRIED = 24
"""Places of the first text that are tried for one seed: a text that says one thing a thousand times stays cheap."""

LONGEST_GAP = 3
"""Words of a difference that a passage is stretched over."""

ANCHORED = 2
"""Equal words that must follow a difference; one more after one of ``LONGEST_GAP`` words."""

JOINED = 6
"""Words of a difference, on either side, over which two passages are joined."""


@compiled
def seeds_of(words: Hashes) -> tuple[Places, Places]:
    """An index of the places of seeds: the first place of each bucket, and the place that follows each place."""
    size = 16
    while size < 2 * len(words):
        size *= 2
    heads = np.full(size, -1, np.int32)
    follows = np.full(max(1, len(words)), -1, np.int32)
    for at in range(len(words) - SEED, -1, -1):
        bucket = _bucket(words, at, size)
        follows[at] = heads[bucket]
        heads[bucket] = at
    return heads, follows


@compiled
def _bucket(words: Hashes, at: int, size: int) -> int:
    value = words[at] + words[at + 1] * np.uint64(0xBF58476D1CE4E5B9) + words[at + 2] * np.uint64(0x94D049BB133111EB)
    return int(np.int64((value ^ (value >> np.uint64(31))) & np.uint64(size - 1)))


@compiled
def aligned(a: Hashes, b: Hashes, heads: Places, follows: Places, least: int) -> Rows:
    """A row for each passage of ``least`` equal words or more, in the order of ``b``, where none overlaps another.

    *First word in a, after the last, first in b, after the last, equal words*, then the longest run of equal words in
    it: *first in b, after the last*. ``heads`` and ``follows`` index ``a``.
    """
    rows = np.empty((16, COLUMNS), np.int64)
    count, at, free = 0, 0, 0
    while at <= len(b) - SEED:
        place = heads[_bucket(b, at, len(heads))]
        if place < 0:
            at += 1
            continue
        found = _best(a, b, at, free, place, follows)
        if found[4] < least:
            at += 1
            continue
        if count and _adjoin(rows[count - 1], found):
            _join(rows[count - 1], found)
        else:
            if count == len(rows):
                rows = np.concatenate((rows, np.empty_like(rows)))
            for column in range(COLUMNS):
                rows[count, column] = found[column]
            count += 1
        at = free = found[3]
    return rows[:count]


@compiled
def _adjoin(before: Numbers, found: Row) -> bool:
    """Whether only a small difference lies between two passages."""
    return bool(0 <= found[0] - before[1] <= JOINED and found[2] - before[3] <= JOINED)


@compiled
def _join(row: Numbers, more: Row) -> None:
    row[1], row[3] = more[1], more[3]
    row[4] += more[4]
    if more[6] - more[5] > row[6] - row[5]:
        row[5], row[6] = more[5], more[6]


@compiled
def _best(a: Hashes, b: Hashes, at: int, free: int, place: int, follows: Places) -> Row:
    """The row with most equal words round the seed at ``at`` of ``b``, back to ``free`` at most.

    ``place`` is the first place of ``a`` that may have that seed.
    """
    best = (0, 0, 0, 0, 0, 0, 0)
    for _ in range(TRIED):
        if place < 0:
            break
        if a[place] == b[at] and a[place + 1] == b[at + 1] and a[place + 2] == b[at + 2]:
            found = _stretched(a, b, place, at, free)
            if found[4] > best[4]:
                best = found
        place = follows[place]
    return best


@compiled
def _stretched(a: Hashes, b: Hashes, i: int, j: int, free: int) -> Row:
    """The row of the passage through word ``i`` of ``a`` and ``j`` of ``b``, as far as it goes both ways."""
    right_a, right_b, after, ahead, right_at, right_run = _reach(a, b, i, j, 1, len(a), len(b))
    left_a, left_b, before, behind, left_at, left_run = _reach(a, b, i - 1, j - 1, -1, -1, free - 1)
    first, length = j - behind, ahead + behind
    if right_run > length:
        first, length = right_at, right_run
    if left_run > length:
        first, length = left_at - left_run + 1, left_run
    return left_a + 1, right_a, left_b + 1, right_b, before + after, first, first + length


@compiled
def _reach(
    a: Hashes, b: Hashes, i: int, j: int, step: int, stop_a: int, stop_b: int
) -> tuple[int, int, int, int, int, int]:
    """Walk on from ``i`` and ``j`` by ``step``, over what is equal and over small differences.

    The first places past the passage, the equal words passed, those passed before the first difference, and the
    longest run after that: where in ``b`` it was entered, and its length.
    """
    equal, at_once, longest_at, longest = 0, -1, j, 0
    while True:
        begun = j
        while i != stop_a and j != stop_b and a[i] == b[j]:
            i += step
            j += step
        run = (j - begun) * step
        equal += run
        if at_once < 0:
            at_once = run
        elif run > longest:
            longest_at, longest = begun, run
        over_a, over_b = _difference(a, b, i, j, step, stop_a, stop_b)
        if over_a == 0 and over_b == 0:
            return i, j, equal, at_once, longest_at, longest
        i += over_a * step
        j += over_b * step


@compiled
def _difference(a: Hashes, b: Hashes, i: int, j: int, step: int, stop_a: int, stop_b: int) -> tuple[int, int]:
    """Words of either side to pass over, the fewest first, so that equal words follow; none where they do not."""
    for total in range(1, 2 * LONGEST_GAP + 1):
        for over_a in range(max(0, total - LONGEST_GAP), min(total, LONGEST_GAP) + 1):
            over_b = total - over_a
            if abs(over_a - over_b) > 2:
                continue
            needed = ANCHORED + (1 if max(over_a, over_b) == LONGEST_GAP else 0)
            if _equal(a, b, i + over_a * step, j + over_b * step, step, needed, stop_a, stop_b):
                return over_a, over_b
    return 0, 0


@compiled
def _equal(a: Hashes, b: Hashes, i: int, j: int, step: int, needed: int, stop_a: int, stop_b: int) -> bool:
    """Whether ``needed`` equal words stand from ``i`` and ``j`` on."""
    if (stop_a - i) * step < needed or (stop_b - j) * step < needed:
        return False
    each = 0
    while each < needed and a[i + each * step] == b[j + each * step]:
        each += 1
    return each == needed
