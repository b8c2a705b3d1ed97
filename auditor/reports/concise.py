"""One line a finding: ``path:line:column CODE message``, as compilers write and editors read.

Where the message follows ``[*]``, ``--fix`` mends it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.model.place import Lines
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.text.decode import guessed
from auditor.text.printable import printable


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield a line for each finding, for each input that could not be audited, and for an encoding that was guessed."""
    for result in results:
        match result:
            case AuditReport():
                if not style.quiet and (encoding := guessed(result.analysis.article.encoding)):
                    yield printable(f"{result.analysis.article.origin}: read as {encoding}") + "\n"
                yield from _findings(result)
            case Skipped(beside=True):
                if not style.quiet:
                    yield printable(f"{result.origin}: {result.reason}") + "\n"
            case Skipped():
                yield printable(f"{result.origin}: skipped: {result.reason}") + "\n"


def _findings(report: AuditReport) -> Iterator[str]:
    live = report.live
    if not live:
        return
    article = report.analysis.article
    lines, fixable = Lines.of(article), frozenset(report.fixable)
    for finding in live:
        code = f"{finding.code} [*]" if finding in fixable else finding.code
        yield printable(f"{article.origin}:{lines.place(finding.span)} {code} {finding.message}") + "\n"
