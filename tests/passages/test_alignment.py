"""Passages of two texts: where they are found, what they bridge, and what they do not."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from difflib import SequenceMatcher

import numpy as np
from buffers import hashed
from hypothesis import given
from hypothesis import strategies as st

from auditor.passages.alignment import aligned, seeds_of
from auditor.passages.compiled import Hashes
from auditor.passages.resemblance import in_both, shingles

STORY = "the harbour master of Varna said on Friday that two tugs had pulled the grain ship clear of the sandbank"
OTHER = "bakers in the old town will open later next week because flour is short"

word_lists = st.lists(st.integers(1, 9), max_size=40)


def rows(a: Hashes, b: Hashes, least: int = 5) -> list[list[int]]:
    found: list[list[int]] = aligned(a, b, *seeds_of(a), least).tolist()
    return found


def places(a: str, b: str, least: int = 5) -> list[tuple[str, str]]:
    """The words of each passage in both texts, whose words are parted by spaces."""
    first, second = a.split(), b.split()
    return [(" ".join(first[r[0] : r[1]]), " ".join(second[r[2] : r[3]])) for r in rows(hashed(a), hashed(b), least)]


def test_equal_texts_are_one_passage() -> None:
    assert places(STORY, STORY) == [(STORY, STORY)]


def test_texts_that_share_nothing_have_no_passage() -> None:
    assert places(STORY, OTHER) == []


def test_a_passage_inside_another_text_is_found_where_it_stands() -> None:
    assert places(STORY, f"{OTHER} {STORY} {OTHER}") == [(STORY, STORY)]


@pytest.mark.parametrize(
    "edited",
    [
        STORY.replace("Friday", "Saturday"),
        STORY.replace("said on Friday", "said late on Friday night"),
        STORY.replace("the grain ship", "the ship"),
        STORY.replace("two tugs had pulled", "three boats have pulled"),
    ],
)
def test_a_few_other_words_do_not_break_a_passage(edited: str) -> None:
    assert places(STORY, edited) == [(STORY, edited)]


def test_another_sentence_between_makes_two_passages() -> None:
    first, second = STORY.split()[:10], STORY.split()[10:]
    b = " ".join([*first, *OTHER.split(), *second])

    assert places(STORY, b) == [(" ".join(first), " ".join(first)), (" ".join(second), " ".join(second))]


def test_swapped_halves_are_both_found() -> None:
    first, second = " ".join(STORY.split()[:10]), " ".join(STORY.split()[10:])

    assert places(STORY, f"{second} {first}") == [(second, second), (first, first)]


def test_fewer_equal_words_than_asked_for_are_no_passage() -> None:
    assert places(STORY, f"{OTHER} pulled the grain ship clear {OTHER}", least=6) == []


@given(word_lists, word_lists)
def test_passages_begin_and_end_alike_and_lie_apart_in_the_second_text(one: list[int], other: list[int]) -> None:
    a, b = np.array(one, np.uint64), np.array(other, np.uint64)
    free = 0
    for begin_a, end_a, begin_b, end_b, equal, run, run_end in rows(a, b, 3):
        assert free <= begin_b < end_b <= len(b)
        assert 0 <= begin_a < end_a <= len(a)
        assert (one[begin_a], one[end_a - 1]) == (other[begin_b], other[end_b - 1])
        assert begin_b <= run < run_end <= end_b
        assert 3 <= equal <= min(end_a - begin_a, end_b - begin_b)
        assert run_end - run <= equal
        free = end_b


@given(word_lists, word_lists, st.lists(st.integers(10, 99), min_size=8, max_size=30, unique=True))
def test_a_planted_passage_is_covered(before: list[int], after: list[int], planted: list[int]) -> None:
    a, b = np.array(planted, np.uint64), np.array([*before, *planted, *after], np.uint64)

    [row] = rows(a, b, 8)
    assert (row[0], row[1], row[2], row[3]) == (0, len(planted), len(before), len(before) + len(planted))


@given(word_lists, word_lists)
def test_the_longest_run_stands_in_both_texts(one: list[int], other: list[int]) -> None:
    for row in rows(np.array(one, np.uint64), np.array(other, np.uint64), 3):
        run = other[row[5] : row[6]]
        assert SequenceMatcher(None, one, run, autojunk=False).find_longest_match().size == len(run)


@given(word_lists, word_lists)
def test_runs_in_both_texts_are_counted_as_sets(one: list[int], other: list[int]) -> None:
    def runs(words: list[int]) -> set[tuple[int, ...]]:
        length = min(5, max(1, len(words)))
        return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}

    (a, of_a), (b, of_b) = shingles(np.array(one, np.uint64)), shingles(np.array(other, np.uint64))
    assert (of_a, of_b) == (len(runs(one)), len(runs(other)))
    assert in_both(a, b) == len(runs(one) & runs(other))


def test_a_text_that_says_one_thing_a_thousand_times_is_aligned() -> None:
    chant = hashed("never again " * 20_000)

    assert rows(chant, chant)[-1][3] == 40_000
