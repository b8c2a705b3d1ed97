"""Where something is: a half-open range of characters in an article's text."""

from __future__ import annotations

from auditor.value import value


@value(order=True)
class Span:
    """Characters ``start`` up to, not including, ``end``; code points, from 0."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # By hand: the most made of all values, and a generated one would call __post_init__.
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        self.start = start  # type: ignore[misc]
        self.end = end  # type: ignore[misc]

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies within this span, ends included."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """The same range, ``by`` characters further on."""
        return Span(self.start + by, self.end + by)
