"""Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).

Of each window of ``WINDOW`` runs of ``RUN`` words the least hash is kept, so that any two texts that share
``RUN + WINDOW - 1`` words in a row, 12, share a fingerprint, wherever the words stand.
"""

from __future__ import annotations

import numpy as np

from auditor.passages.compiled import Hashes, compiled

RUN, WINDOW = 5, 8

_MIX_1, _MIX_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
"""Multipliers of splitmix64 (Steele, Lea and Flood, OOPSLA 2014)."""


@compiled
def run_hashes(words: Hashes, length: int) -> Hashes:
    """A hash for each run of ``length`` words; none where there are fewer words."""
    runs = np.empty(max(0, len(words) - length + 1), np.uint64)
    for at in range(len(runs)):
        value = np.uint64(length) * _MIX_2
        for each in range(at, at + length):
            value = (value ^ words[each]) * _MIX_1
            value ^= value >> np.uint64(29)
        value *= _MIX_2
        runs[at] = value ^ (value >> np.uint64(32))
    return runs


@compiled
def winnowed(runs: Hashes, window: int) -> Hashes:
    """The least hash of each window, once for each place; of a text shorter than a window, the least of all."""
    kept = np.empty(len(runs), np.uint64)
    count, least = 0, -1
    for last in range(len(runs)):
        first = last - window + 1
        if least < first or least < 0:
            least = max(0, first)
            for each in range(least + 1, last + 1):
                if runs[each] <= runs[least]:
                    least = each
            fresh = True
        elif runs[last] <= runs[least]:
            least, fresh = last, True
        else:
            fresh = first <= 0
        if fresh and (first >= 0 or last == len(runs) - 1):
            kept[count] = runs[least]
            count += 1
    return kept[:count]
