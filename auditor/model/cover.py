"""Many spans as one: what touches any of them is told by a search, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from auditor.model.span import Span


class Cover:
    """The characters that any of ``spans`` holds."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(span for span in spans if len(span)):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether a character of ``span`` is covered."""
        at = bisect_left(self._starts, span.end) - 1
        return len(span) > 0 and at >= 0 and self._ends[at] > span.start

    def holds(self, span: Span) -> bool:
        """Whether all characters of ``span`` are covered."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._ends[at]
