"""Sets of places are joined, met and taken from one another as sets of their characters are."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from auditor.corpus.stretches import joined, within, without
from auditor.model.span import Span

spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 9)).map(lambda at: Span(at[0], at[0] + at[1])), max_size=6
)


def characters(places: Iterable[Span]) -> set[int]:
    return {at for span in places for at in range(span.start, span.end)}


@given(spans, spans)
def test_they_are_sets_of_characters(one: list[Span], other: list[Span]) -> None:
    assert characters(joined(one)) == characters(one)
    assert characters(within(one, other)) == characters(one) & characters(other)
    assert characters(without(one, other)) == characters(one) - characters(other)


@given(spans, spans)
def test_they_stand_in_order_and_apart(one: list[Span], other: list[Span]) -> None:
    for found in (joined(one), within(one, other), without(one, other)):
        assert all(len(span) for span in found)
        assert all(before.end <= after.start for before, after in pairwise(found))
