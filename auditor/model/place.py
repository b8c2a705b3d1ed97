"""Where a reader finds a place again: line and column, counted from 1 in code points."""

from __future__ import annotations

from bisect import bisect_right

from auditor.model.article import Article
from auditor.model.span import Span
from auditor.value import value


@value(order=True)
class Place:
    """A line and a column of the file as it was read (of the record's text, for a record of a container)."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@value
class Lines:
    """The offsets at which the lines of one article begin; a line ends after ``\\n``, as in SARIF and git."""

    article: Article
    starts: tuple[int, ...]

    @classmethod
    def of(cls, article: Article) -> Lines:
        """Count the lines of ``article`` once, for any number of places; a source map has counted them."""
        if article.source_map is not None:
            return cls(article, ())
        starts, at = [0], article.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = article.text.find("\n", at + 1)
        return cls(article, tuple(starts))

    def place(self, span: Span) -> Place:
        """Where ``span`` begins."""
        return self._at(span.start)

    def end(self, span: Span) -> Place:
        """Where ``span`` ends: just after its last character."""
        if self.article.source_map is None or not len(span):
            return self._at(span.end)
        last = self._at(span.end - 1)
        return max(self.place(span), Place(last.line, last.column + 1))

    def _at(self, at: int) -> Place:
        source = self.article.source_map
        if source is not None:
            run = source.run(at)
            return Place(source.lines[run], source.origin(at) - source.line_starts[run] + 1)
        line = max(1, bisect_right(self.starts, at))
        return Place(line, at - self.starts[line - 1] + 1)
