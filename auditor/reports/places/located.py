"""One article's findings as places in the file that it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from auditor.model.article import Article
from auditor.model.finding import Fix
from auditor.model.origin import Origin
from auditor.model.place import Lines, Place
from auditor.model.report import AuditReport
from auditor.model.span import Span
from auditor.reports.base import Style


@dataclass(frozen=True)
class Located:
    """An article, the file it is from, and the folder from which that file is told."""

    article: Article
    origin: Origin
    folder: str

    @classmethod
    def of(cls, report: AuditReport, style: Style) -> Located:
        """Where the findings of ``report`` are."""
        article = report.analysis.article
        return cls(article, Origin.of(article.origin), style.folder)

    @property
    def path(self) -> str:
        """The file, from the folder, with ``/``."""
        return self.origin.within(self.folder)

    @property
    def in_file(self) -> bool:
        """Whether places are places of the file: not of a record, of what is packed in it, or of a document's parts."""
        return self.article.encoding is not None and not self.origin.record and not self.article.packed

    @property
    def record_line(self) -> int | None:
        """The line of the file that holds the whole record; ``None`` for what is none, or lies packed in the file."""
        return None if self.article.packed or "#" in self.origin.record else self.article.line

    @cached_property
    def lines(self) -> Lines:
        """Lines and columns, of the file or else of the text."""
        return Lines.of(self.article)

    def start(self, span: Span) -> Place:
        """Where ``span`` begins."""
        return self.lines.place(span)

    def end(self, span: Span) -> Place:
        """Where ``span`` ends: just after its last character."""
        return self.lines.end(span)

    def where(self, span: Span) -> str:
        """``3:7``, after the record if the article is one: ``record 2, 3:7``."""
        record = f"record {self.origin.record}, " if self.origin.record else ""
        return f"{record}{self.start(span)}"

    def can_be_made(self, fix: Fix | None) -> bool:
        """Whether ``fix`` can be made in the file as it is: plain text, whose words are the file's."""
        article = self.article
        return (
            fix is not None
            and self.in_file
            and article.source_map is None
            and all(article.can_be_edited(edit.span) for edit in fix.edits)
        )
