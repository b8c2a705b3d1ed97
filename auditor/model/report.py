"""What an audit hands to a renderer: one value per input, audited or skipped."""

from __future__ import annotations

from auditor.model.analysis import Analysis
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Finding, Severity
from auditor.value import replace, value


@value
class AuditReport:
    """One article's analysis and the findings on it, in text order; ``rules`` are those that looked for them.

    ``hidden`` counts the findings that count and were left out, since only graver ones are shown.
    """

    analysis: Analysis
    findings: tuple[Finding, ...]
    rules: tuple[Descriptor, ...] = ()
    hidden: int = 0

    @property
    def live(self) -> tuple[Finding, ...]:
        """The findings that count: those that nobody has suppressed."""
        return tuple(finding for finding in self.findings if finding.suppressed is None)

    @property
    def fixable(self) -> tuple[Finding, ...]:
        """The findings that count and have a safe fix that can be made in the article's file."""
        article = self.analysis.article
        safe = ((finding, finding.fix) for finding in self.live if finding.fix is not None and finding.fix.safe)
        return tuple(each for each, fix in safe if all(article.can_be_edited(edit.span) for edit in fix.edits))

    def from_severity(self, least: Severity) -> AuditReport:
        """The report without the findings that are less grave than ``least``."""
        shown = tuple(finding for finding in self.findings if finding.severity.rank >= least.rank)
        if len(shown) == len(self.findings):
            return self
        left_out = sum(finding.severity.rank < least.rank for finding in self.live)
        return replace(self, findings=shown, hidden=self.hidden + left_out)


@value
class Skipped:
    """An input we could not audit, and why: counted and shown, never dropped.

    ``crashed`` if the fault is the auditor's own, not the input's. ``beside`` if nobody asked for it, and it only
    stood in a folder beside what was asked for. ``excused`` if there was nothing in it to audit: no failure.
    """

    origin: str
    reason: str
    crashed: bool = False
    beside: bool = False
    excused: bool = False
