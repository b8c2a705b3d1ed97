"""Fingerprints keep the promise of winnowing: what two texts share at length, they share a fingerprint of."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from auditor.passages.compiled import Hashes
from auditor.passages.winnowing import RUN, WINDOW, run_hashes, winnowed

word_hashes = st.lists(st.integers(1, 40), max_size=60).map(lambda values: np.array(values, np.uint64))
LONG = RUN + WINDOW - 1


def fingerprints(words: Hashes) -> set[int]:
    return set(winnowed(run_hashes(words, RUN), WINDOW).tolist())


@given(word_hashes, word_hashes, st.lists(st.integers(1, 40), min_size=LONG, max_size=LONG))
def test_twelve_words_in_a_row_are_always_found(before: Hashes, after: Hashes, shared: list[int]) -> None:
    middle = np.array(shared, np.uint64)
    inner = np.concatenate((before, middle, after))

    assert fingerprints(middle) & fingerprints(inner)


@given(word_hashes)
def test_fingerprints_are_runs_of_the_text_at_most_one_a_window_apart(words: Hashes) -> None:
    runs = run_hashes(words, RUN).tolist()
    kept = winnowed(run_hashes(words, RUN), WINDOW).tolist()

    assert set(kept) <= set(runs)
    assert all(set(runs[at : at + WINDOW]) & set(kept) for at in range(max(1, len(runs) - WINDOW + 1)) if runs)


@pytest.mark.parametrize(("length", "expected"), [(0, 0), (4, 0), (5, 1), (12, 1)])
def test_a_short_text_has_one_fingerprint_or_none(length: int, expected: int) -> None:
    assert len(fingerprints(np.arange(1, length + 1, dtype=np.uint64))) == expected
