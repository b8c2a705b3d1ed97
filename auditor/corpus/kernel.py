"""The loops over text: fingerprints of all texts in one buffer, and passages of pairs; no object for a document."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from auditor.passages.alignment import aligned, seeds_of
from auditor.passages.compiled import Bytes, Hashes, Numbers, Places, compiled
from auditor.passages.resemblance import in_both, shingles
from auditor.passages.surprise import Counts, bits_of, count_words, no_counts
from auditor.passages.winnowing import RUN, WINDOW, run_hashes, winnowed
from auditor.passages.words import MARK, kind_at, width_at, words_of

Measures = NDArray[np.float64]


class Buffer(NamedTuple):
    """``text[starts[n]:ends[n]]`` is text ``n``."""

    text: Bytes
    starts: Numbers
    ends: Numbers


class Counted(NamedTuple):
    """What was counted in those texts for which ``sampled`` is 1; see ``no_counts``."""

    alone: Counts
    after: Counts
    sampled: Bytes


@compiled
def fingerprints(buffer: Buffer, bits: int, step: int, size: int) -> tuple[Hashes, Counts, Counts]:
    """Each text's fingerprints, its number in the low ``bits`` of each and the hash in those above.

    In passing the words of every ``step``-th text are counted, into ``size`` counters.
    """
    kept = np.empty(1024, np.uint64)
    alone, after = no_counts(size)
    count = 0
    low = np.uint64((1 << bits) - 1)
    for number in range(len(buffer.starts)):
        words = _words(buffer, number)[0]
        if number % step == 0:
            count_words(words, alone, after)
        found = winnowed(run_hashes(words, RUN), WINDOW)
        if count + len(found) > len(kept):
            kept = np.concatenate((kept, np.empty(len(kept) // 2 + len(found), np.uint64)))
        for value in found:
            kept[count] = (value & ~low) | np.uint64(number)
            count += 1
    return kept[:count], alone, after


@compiled
def prints_of(buffer: Buffer) -> tuple[Hashes, Places]:
    """Each text's fingerprints in full, and beside each the number of its text."""
    hashes, numbers = np.empty(1024, np.uint64), np.empty(1024, np.int32)
    count = 0
    for number in range(len(buffer.starts)):
        found = winnowed(run_hashes(_words(buffer, number)[0], RUN), WINDOW)
        if count + len(found) > len(hashes):
            more = len(hashes) // 2 + len(found)
            hashes = np.concatenate((hashes, np.empty(more, np.uint64)))
            numbers = np.concatenate((numbers, np.empty(more, np.int32)))
        hashes[count : count + len(found)] = found
        numbers[count : count + len(found)] = number
        count += len(found)
    return hashes[:count], numbers[:count]


@compiled
def words_counted(buffer: Buffer, size: int) -> tuple[Counts, Counts]:
    """The words of all texts, counted into ``size`` counters."""
    alone, after = no_counts(size)
    for number in range(len(buffer.starts)):
        count_words(_words(buffer, number)[0], alone, after)
    return alone, after


@compiled
def pairs_within(numbers: Numbers, firsts: Numbers, sizes: Numbers) -> Hashes:
    """Every pair of numbers in each group, the lesser in the upper half of the 64 bits; numbers ascend in a group."""
    pairs = np.empty(np.sum(sizes * (sizes - 1) // 2), np.uint64)
    count = 0
    for group in range(len(firsts)):
        stop = firsts[group] + sizes[group]
        for one in range(firsts[group], stop):
            for other in range(one + 1, stop):
                pairs[count] = (np.uint64(numbers[one]) << np.uint64(32)) | np.uint64(numbers[other])
                count += 1
    return pairs


@compiled
def compared(
    buffer: Buffer, firsts: Numbers, seconds: Numbers, counted: Counted, least_words: int, least_bits: float
) -> tuple[Measures, Numbers]:
    """Align the pairs of ``firsts`` and ``seconds``; pairs with one first should follow one another.

    Two tables. Of pairs: *runs in both, runs of the first, of the second* (``SHINGLE`` words each), *bits of the
    longest run*; zeros where this has less than ``least_bits``. Of passages of ``least_words``: *number of the pair,
    start and end in the first, in the second* (code points).
    """
    measures = np.zeros((len(firsts), 4))
    rows = np.empty((256, 5), np.int64)
    count, last = 0, -1
    a, a_begins, a_ends = _words(buffer, 0)
    heads, follows = seeds_of(a)
    runs_a, of_a = a, -1
    for pair in range(len(firsts)):
        first, second = firsts[pair], seconds[pair]
        if first != last:
            a, a_begins, a_ends = _words(buffer, first)
            heads, follows = seeds_of(a)
            last, of_a = first, -1
        b, b_begins, b_ends = _words(buffer, second)
        found = aligned(a, b, heads, follows, least_words)
        bits = _most_bits(b, found, counted, counted.sampled[first] + counted.sampled[second])
        if len(found) == 0 or bits < least_bits:
            continue
        if of_a < 0:
            runs_a, of_a = shingles(a)
        runs_b, of_b = shingles(b)
        measures[pair] = np.array([in_both(runs_a, runs_b), of_a, of_b, bits], np.float64)
        while count + len(found) > len(rows):
            rows = np.concatenate((rows, np.empty_like(rows)))
        for row in found:
            places_a, places_b = (a_begins[row[0]], a_ends[row[1] - 1]), (b_begins[row[2]], b_ends[row[3] - 1])
            rows[count, 0] = pair
            rows[count, 1:5] = _in_characters(buffer, first, places_a, second, places_b)
            count += 1
    return measures, rows[:count]


@compiled
def _words(buffer: Buffer, number: int) -> tuple[Hashes, Places, Places]:
    return words_of(buffer.text, buffer.starts[number], buffer.ends[number])


@compiled
def _most_bits(b: Hashes, found: Numbers, counted: Counted, own: int) -> float:
    most = 0.0
    for row in found:
        most = max(most, bits_of(b[row[5] : row[6]], counted.alone, counted.after, own))
    return most


@compiled
def _in_characters(
    buffer: Buffer, first: int, places_a: tuple[int, int], second: int, places_b: tuple[int, int]
) -> Numbers:
    """Start and end of a passage in both texts, in characters, with the marks that stand by it in both."""
    text, start_a, start_b = buffer.text, buffer.starts[first], buffer.starts[second]
    begin_a, end_a = start_a + places_a[0], start_a + places_a[1]
    begin_b, end_b = start_b + places_b[0], start_b + places_b[1]
    before = _marks_before(text, start_a, begin_a, start_b, begin_b)
    behind = _marks_after(text, end_a, buffer.ends[first], end_b, buffer.ends[second])
    in_a = _characters(text, start_a, begin_a - before)
    in_b = _characters(text, start_b, begin_b - before)
    long_a = _characters(text, begin_a - before, end_a + behind)
    long_b = _characters(text, begin_b - before, end_b + behind)
    return np.array([in_a, in_a + long_a, in_b, in_b + long_b])


@compiled
def _characters(text: Bytes, start: int, stop: int) -> int:
    count = 0
    for at in range(start, stop):
        count += (text[at] & 0xC0) != 0x80
    return count


@compiled
def _marks_after(text: Bytes, a: int, stop_a: int, b: int, stop_b: int) -> int:
    """Bytes of the marks that follow both passages alike: the full stop, the closing quotation mark."""
    passed = 0
    while a + passed < stop_a and b + passed < stop_b:
        wide = width_at(text, a + passed, stop_a)
        if not _same_mark(text, a + passed, b + passed, wide, stop_a, stop_b):
            break
        passed += wide
    return passed


@compiled
def _marks_before(text: Bytes, start_a: int, a: int, start_b: int, b: int) -> int:
    """Bytes of the marks that stand before both passages alike, without a space between."""
    passed = 0
    while True:
        wide = 1
        while a - passed - wide > start_a and (text[a - passed - wide] & 0xC0) == 0x80:
            wide += 1
        at_a, at_b = a - passed - wide, b - passed - wide
        if at_a < start_a or at_b < start_b or not _same_mark(text, at_a, at_b, wide, a, b):
            return passed
        passed += wide


@compiled
def _same_mark(text: Bytes, a: int, b: int, wide: int, stop_a: int, stop_b: int) -> bool:
    if text[a] <= 0x20 or (text[a] == 0xC2 and wide > 1 and text[a + 1] == 0xA0) or b + wide > stop_b:
        return False
    for each in range(wide):
        if text[a + each] != text[b + each]:
            return False
    return kind_at(text, a, stop_a) == MARK
