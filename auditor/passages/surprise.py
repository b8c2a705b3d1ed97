"""How unlikely it is that two people wrote the same words: their information under a model of the corpus itself.

"In a filing with the Securities and Exchange Commission" is a dozen words that everyone writes; a dozen words of one
reporter's own are a copy. Each word is measured in bits by how often it follows the word before it in a sample of the
corpus, less the two texts that are compared, so that two articles alone are judged too.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from auditor.passages.compiled import Hashes, compiled

Counts = NDArray[np.uint32]

PAIR = np.uint64(0x9E3779B97F4A7C15)

MOST_BITS = 8.0
"""Bits that one word counts at most: a misspelt name must not outweigh a sentence."""

UNSEEN_WORDS = 1000.0
"""Words added to those counted, so that a corpus of two articles does not take each of its words for a common one."""

BACKED = 48.0
"""Times that the word alone, whatever stands before it, is taken to have been seen beside what was seen."""


@compiled
def no_counts(size: int) -> tuple[Counts, Counts]:
    """Counters of words, and of words after each other; ``size``, a power of two, is how many there are of each.

    They are found by the low bits of hashes. One more stands after those of the words, for all words together.
    """
    return np.zeros(size + 1, np.uint32), np.zeros(size, np.uint32)


@compiled
def count_words(words: Hashes, alone: Counts, after: Counts) -> None:
    """Count the words of one text in place: there may be millions of texts."""
    size = len(after)
    low = np.uint64(size - 1)
    alone[size] += np.uint32(len(words))
    for at in range(len(words)):
        alone[_slot(words[at], low)] += np.uint32(1)
        if at:
            after[_slot(words[at - 1] * PAIR ^ words[at], low)] += np.uint32(1)


@compiled
def _slot(value: np.uint64, low: np.uint64) -> np.uint64:
    value = (value ^ (value >> np.uint64(32))) * PAIR
    return (value >> np.uint64(20)) & low


@compiled
def bits_of(words: Hashes, alone: Counts, after: Counts, own: int) -> float:
    """Bits of a run of words; in the texts compared each of them was counted ``own`` times."""
    low = np.uint64(len(after) - 1)
    every = float(alone[len(after)]) + UNSEEN_WORDS
    total = 0.0
    for at in range(len(words)):
        chance = (max(0.0, float(alone[_slot(words[at], low)]) - own) + 1.0) / every
        if at:
            before = max(0.0, float(alone[_slot(words[at - 1], low)]) - own)
            both = max(0.0, float(after[_slot(words[at - 1] * PAIR ^ words[at], low)]) - own)
            chance = (both + BACKED * chance) / (before + BACKED)
        total += min(MOST_BITS, -math.log2(min(1.0, chance)))
    return total
