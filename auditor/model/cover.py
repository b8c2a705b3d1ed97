"""Many spans: what touches any of them, or stands within one, is told by a search, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from auditor.model.span import Span


class Cover:
    """The characters that any of ``spans`` holds; they are put in order at the first question, which few are asked."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: Iterable[Span] | None = spans
        self._starts: list[int] = []
        self._ends: list[int] = []

    def _put_in_order(self, spans: Iterable[Span]) -> None:
        self._spans = None
        for span in sorted(spans, key=attrgetter("start")):
            if span.start == span.end:
                continue
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether a character of ``span`` is covered."""
        if self._spans is not None:
            self._put_in_order(self._spans)
        at = bisect_left(self._starts, span.end) - 1
        return len(span) > 0 and at >= 0 and self._ends[at] > span.start

    def holds(self, span: Span) -> bool:
        """Whether all characters of ``span`` are covered."""
        if self._spans is not None:
            self._put_in_order(self._spans)
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._ends[at]


class Apart:
    """Spans none of which shares a character with another one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def around(self, span: Span) -> Span | None:
        """The one that ``span`` stands within, ends included."""
        at = bisect_right(self._starts, span.start) - 1
        return self._spans[at] if at >= 0 and self._spans[at].contains(span) else None
