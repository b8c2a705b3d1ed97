"""How much of two texts is the same: Broder's resemblance and containment over runs of five words (Broder 1997)."""

from __future__ import annotations

import numpy as np

from auditor.passages.compiled import Hashes, compiled
from auditor.passages.winnowing import run_hashes

EMPTY = np.uint64(0)

SHINGLE = 5
"""Words of a run that is counted; of a shorter text, all its words."""


@compiled
def shingles(words: Hashes) -> tuple[Hashes, int]:
    """The different runs of words of a text, in a table that is looked up by hash, and how many there are."""
    runs = run_hashes(words, min(SHINGLE, max(1, len(words))))
    table = np.zeros(_room(len(runs)), np.uint64)
    count = 0
    for run in runs:
        count += _entered(table, run)
    return table, count


@compiled
def in_both(a: Hashes, b: Hashes) -> int:
    """How many runs stand in two tables."""
    shared = 0
    for run in b:
        if run != EMPTY:
            shared += a[_place(a, run)] == run
    return shared


@compiled
def _room(runs: int) -> int:
    room = 8
    while room < 2 * runs:
        room *= 2
    return room


@compiled
def _place(table: Hashes, run: np.uint64) -> int:
    """Where ``run`` stands in the table, or would."""
    last = len(table) - 1
    place = int(np.int64(run & np.uint64(last)))
    while table[place] != EMPTY and table[place] != run:
        place = (place + 1) & last
    return place


@compiled
def _entered(table: Hashes, run: np.uint64) -> int:
    """Put ``run`` into the table: 1 where it is new. No run has the hash that means an empty place."""
    run = max(run, np.uint64(1))
    place = _place(table, run)
    fresh = table[place] == EMPTY
    table[place] = run
    return 1 if fresh else 0
