"""What passed by: the counts behind the exit status, kept while results stream through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.cli.known import Known
from auditor.model.finding import Severity
from auditor.model.report import AuditReport, Skipped
from auditor.settings import FailOn

CLEAN, FINDINGS, FAILED = 0, 1, 2


class Tally:
    """Counts results as they pass, and leaves out the findings that are not to be shown.

    ``failing`` are the findings that make the command fail, ``hidden`` those of them that are not shown,
    ``suppressed`` those that do not count, ``fixable`` those shown that ``--fix`` mends. ``known`` is the baseline,
    which sees the results before all that. ``whole`` once all of them have passed: counts of a report that nobody read
    to its end tell of no more than its beginning.
    """

    def __init__(self, fail_on: FailOn, min_severity: Severity, known: Known) -> None:
        self.fail_on, self.min_severity, self.known = fail_on, min_severity, known
        self.articles = self.skipped = self.crashed = self.failing = self.hidden = 0
        self.suppressed = self.fixable = 0
        self.last_skipped: Skipped | None = None
        self.only_excused = True
        self.whole = False

    def watch(self, results: Iterable[AuditReport | Skipped]) -> Iterator[AuditReport | Skipped]:
        """Pass ``results`` on, counted, without the findings under ``min_severity``."""
        for result in self.known.watch(results):
            if isinstance(result, Skipped):
                self.skipped += not result.beside
                self.crashed += result.crashed
                self.only_excused &= result.excused
                self.last_skipped = result
                yield result
            else:
                yield self._counted(result)
        self.whole = True

    def _counted(self, report: AuditReport) -> AuditReport:
        self.articles += 1
        failing = [finding for finding in report.live if self.fail_on.fails(finding.severity)]
        self.failing += len(failing)
        self.hidden += sum(finding.severity.rank < self.min_severity.rank for finding in failing)
        shown = report.from_severity(self.min_severity)
        self.suppressed += sum(finding.suppressed is not None for finding in shown.findings)
        self.fixable += len(shown.fixable)
        return shown

    @property
    def done(self) -> bool:
        """Whether the work was done: something was audited, or all there was is excused."""
        return bool(self.articles) or (self.last_skipped is not None and self.only_excused)

    def status(self, strict: bool) -> int:
        """The exit status: ``FAILED`` for a crash, for nothing audited, and when ``strict`` for anything skipped."""
        if self.crashed or not self.done or (strict and self.skipped):
            return FAILED
        return FINDINGS if self.failing else CLEAN
