"""A cover tells of a span what asking each of its spans tells."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.model.cover import Cover
from auditor.model.span import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 9))


@given(st.lists(SPANS, max_size=9), SPANS)
def test_it_is_touched_where_one_of_its_spans_is(spans: list[Span], span: Span) -> None:
    assert Cover(spans).touches(span) == any(
        len({*range(each.start, each.end)} & {*range(span.start, span.end)}) > 0 for each in spans
    )


@given(st.lists(SPANS, max_size=9), SPANS.filter(len))
def test_it_holds_what_lies_in_its_characters(spans: list[Span], span: Span) -> None:
    covered = {at for each in spans for at in range(each.start, each.end)}

    assert Cover(spans).holds(span) == ({*range(span.start, span.end)} <= covered)
