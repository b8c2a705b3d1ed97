"""Comma-separated values, for spreadsheets: one finding a row, what was skipped a row without a place.

No cell begins with what a spreadsheet would take for a formula: ``'`` goes before it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from auditor.model.finding import Finding
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.text.printable import printable

COLUMNS = (
    "origin",
    "line",
    "column",
    "code",
    "name",
    "severity",
    "confidence",
    "message",
    "words",
    "suppressed",
    "fingerprint",
)
SKIPPED = "skipped"

LONGEST = 200
"""Characters of the flagged words that are told."""

ACTING = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a formula begins with, in spreadsheets of any language."""


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the head and then a row for each finding, suppressed or not."""
    yield row(COLUMNS)
    for result in results:
        if isinstance(result, Skipped):
            if not result.beside:
                yield row((result.origin, "", "", SKIPPED, "", "", "", result.reason, "", "", ""))
        elif result.findings:
            located = Located.of(result, style)
            yield from (_finding(finding, located) for finding in result.findings)


def _finding(finding: Finding, located: Located) -> str:
    article, place, span = located.article, located.start(finding.span), finding.span
    words = article.text[span.start : min(span.end, span.start + LONGEST)]
    return row(
        (
            article.origin,
            str(place.line),
            str(place.column),
            finding.code,
            finding.name,
            finding.severity.value,
            finding.confidence.value,
            finding.message,
            words + ("…" if len(span) > LONGEST else ""),
            "" if finding.suppressed is None else finding.suppressed.reason or finding.suppressed.kind,
            finding.fingerprint,
        )
    )


def row(cells: Iterable[str]) -> str:
    """One line of the file, none of whose cells acts."""
    line = StringIO()
    csv.writer(line, lineterminator="\n").writerow([_inert(cell) for cell in cells])
    return line.getvalue()


def _inert(cell: str) -> str:
    shown = printable(cell)
    return "'" + shown if cell.startswith(ACTING) or shown.lstrip().startswith(ACTING) else shown
