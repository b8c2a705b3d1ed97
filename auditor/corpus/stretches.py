"""Sets of places in a text: what of some spans lies within others, and what without."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.model.span import Span

Stretches = tuple[Span, ...]


def joined(spans: Iterable[Span]) -> Stretches:
    """The places that any of ``spans`` covers, in order, none overlapping another."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif len(span):
            found.append(span)
    return tuple(found)


def within(spans: Iterable[Span], others: Iterable[Span]) -> Stretches:
    """The places that both cover."""
    ones, twos = joined(spans), joined(others)
    found, at, to = [], 0, 0
    while at < len(ones) and to < len(twos):
        one, two = ones[at], twos[to]
        if one.overlaps(two):
            found.append(Span(max(one.start, two.start), min(one.end, two.end)))
        at, to = (at + 1, to) if one.end <= two.end else (at, to + 1)
    return tuple(found)


def without(spans: Iterable[Span], others: Iterable[Span]) -> Stretches:
    """The places that ``spans`` cover and ``others`` do not."""
    found: list[Span] = []
    gone = joined(others)
    first = 0
    for span in joined(spans):
        at = span.start
        while first < len(gone) and gone[first].end <= at:
            first += 1
        for hole in gone[first:]:
            if hole.start >= span.end:
                break
            if hole.start > at:
                found.append(Span(at, hole.start))
            at = hole.end
        if at < span.end:
            found.append(Span(at, span.end))
    return tuple(found)
