"""One report as people are told of it: names, words and places made fit to be printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from auditor.model.agent import Agent
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Finding, Fix, Severity
from auditor.model.place import Lines
from auditor.model.report import AuditReport
from auditor.model.span import Span
from auditor.reports.base import Style
from auditor.text.printable import printable

LONGEST_QUOTE = 400
"""Characters of a span that are looked at, however long it is."""


@dataclass(frozen=True)
class Sheet:
    """A report, the style it is printed in, and answers to what more than one part of a page asks."""

    report: AuditReport
    style: Style

    @property
    def analysis(self) -> Analysis:
        """What was found."""
        return self.report.analysis

    @property
    def article(self) -> Article:
        """What was read."""
        return self.report.analysis.article

    @property
    def publisher(self) -> str:
        """The publisher's name; "" where nobody knows it."""
        return printable(self.analysis.publisher or "")

    @cached_property
    def live(self) -> tuple[Finding, ...]:
        """The findings that count, the gravest first."""
        return tuple(sorted(self.report.live, key=lambda finding: (-finding.severity.rank, finding.span, finding.code)))

    @cached_property
    def to_mend(self) -> tuple[Finding, ...]:
        """What somebody should change: errors, warnings, and whatever has a fix."""
        return tuple(f for f in self.live if f.severity is not Severity.NOTE or f.fix is not None)

    @cached_property
    def to_know(self) -> tuple[Finding, ...]:
        """What is no fault of the copy, and good to know."""
        return tuple(f for f in self.live if f.severity is Severity.NOTE and f.fix is None)

    @property
    def suppressed(self) -> int:
        """How many findings do not count."""
        return len(self.report.findings) - len(self.live)

    @property
    def wrong(self) -> bool:
        """Whether something is to mend, or fails the run."""
        return bool(self.to_mend) or any(self.style.fail_on.fails(finding.severity) for finding in self.live)

    def can_be_made(self, fix: Fix) -> bool:
        """Whether ``fix`` can be made in the file: not in a page's markup, a record or a packed file."""
        return all(self.article.can_be_edited(edit.span) for edit in fix.edits)

    @cached_property
    def lines(self) -> Lines:
        """Lines and columns of the article's places."""
        return Lines.of(self.article)

    @cached_property
    def agents(self) -> dict[str, Agent]:
        """The agents by id."""
        return {agent.id: agent for agent in self.analysis.agents}

    def name(self, id: str) -> str:
        """What an agent is called; one without a name says so."""
        agent = self.agents.get(id)
        if agent is None:
            return printable(id)
        return printable(agent.name) + (", unnamed" if agent.anonymous else "")

    def words(self, spans: Iterable[Span]) -> str:
        """The words at ``spans``, in the order of the text, on one line."""
        pieces = (self.article.text[s.start : min(s.end, s.start + LONGEST_QUOTE)] for s in sorted(spans))
        return " … ".join(" ".join(printable(piece).split()) for piece in pieces)

    def where(self, span: Span) -> str:
        """Which paragraph ``span`` stands in (``¶2``), or what kind of block."""
        at = bisect_right(self._starts, span.start) - 1
        if at < 0:
            return ""
        kind = self.article.blocks[at].kind
        return f"¶{self._paragraphs[at]}" if kind is BlockKind.PARAGRAPH else kind.value

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.article.blocks]

    @cached_property
    def _paragraphs(self) -> list[int]:
        return list(accumulate(int(block.kind is BlockKind.PARAGRAPH) for block in self.article.blocks))
