"""A summary in GitHub's Markdown, for a comment on a pull request: counts by rule, and the gravest findings.

What comes from an article stands in ``<code>``, each mark that means something there as a character reference: it can
be no link, picture, mention, formula or cell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from auditor.model.finding import Finding, Severity
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.reports.places.located import Located
from auditor.text.counting import counted
from auditor.text.printable import printable

SHOWN = 20
"""Findings that are told one by one."""

SHOWN_SKIPPED = 5
LONGEST = 160
"""Characters of a message or a path that are told."""

_MARKS = re.compile(r"[&<>|`*~\[\]\\!@#$]|(?<![^\W_])_|_(?![^\W_])|:(?=/)|(?i:(?<=www)\.|(?<=mailto):|(?<=xmpp):)")
"""Marks of Markdown, of cells and of what GitHub makes of words; those within addresses, which it links by itself."""

Row = tuple[str, str, str, str]


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the summary, once the last result has been counted; no more findings are kept than are shown."""
    summary = _Summary()
    for result in results:
        if isinstance(result, AuditReport):
            summary.add(result, style)
        elif not result.beside:
            summary.skip(result)
    yield from (f"{line}\n" for line in summary.lines())


class _Summary:
    """What is counted of all results, and the first findings of each severity."""

    def __init__(self) -> None:
        self._articles = self._suppressed = self._skipped = 0
        self._rules: Counter[tuple[Severity, str, str]] = Counter()
        self._rules_articles: Counter[str] = Counter()
        self._gravest: dict[Severity, list[Row]] = {severity: [] for severity in Severity}
        self._reasons: list[str] = []

    def add(self, report: AuditReport, style: Style) -> None:
        """Count one article."""
        live, located = report.live, Located.of(report, style)
        self._articles += 1
        self._suppressed += len(report.findings) - len(live)
        self._rules.update((finding.severity, finding.code, finding.name) for finding in live)
        self._rules_articles.update({finding.code for finding in live})
        for finding in live:
            kept = self._gravest[finding.severity]
            if len(kept) < SHOWN:
                kept.append(_row(finding, located))

    def skip(self, skipped: Skipped) -> None:
        """Count one input that could not be audited."""
        self._skipped += 1
        if len(self._reasons) < SHOWN_SKIPPED:
            self._reasons.append(f"- {_code(skipped.origin)} {_code(skipped.reason)}")

    def lines(self) -> Iterator[str]:
        """The summary, line by line."""
        yield f"### auditor: {self._verdict()}"
        if self._rules:
            yield from ("", "| rule | | severity | findings | articles |", "|---|---|---|--:|--:|")
            for (severity, code, name), times in sorted(self._rules.items(), key=_gravest_first):
                yield f"| {code} | {name} | {severity.value} | {times:,} | {self._rules_articles[code]:,} |"
            yield from self._findings()
        if self._skipped:
            yield from ("", f"{counted(self._skipped, 'input')} could not be audited:", "", *self._reasons)
            yield from _more(self._skipped - len(self._reasons), "input")

    def _verdict(self) -> str:
        totals: Counter[Severity] = Counter()
        for (severity, _, _), times in self._rules.items():
            totals[severity] += times
        found = ", ".join(counted(totals[severity], severity.value) for severity in Severity if totals[severity])
        held = f"; {self._suppressed:,} suppressed" if self._suppressed else ""
        return f"{found or 'nothing found'} in {counted(self._articles, 'article')}{held}"

    def _findings(self) -> Iterator[str]:
        rows = [row for severity in Severity for row in self._gravest[severity]][:SHOWN]
        yield from ("", "| where | rule | severity | |", "|---|---|---|---|")
        yield from (f"| {' | '.join(row)} |" for row in rows)
        yield from _more(self._rules.total() - len(rows), "finding")


def _gravest_first(row: tuple[tuple[Severity, str, str], int]) -> tuple[int, int, str]:
    (severity, code, _), times = row
    return -severity.rank, -times, code


def _row(finding: Finding, located: Located) -> Row:
    where = f"{located.path}:{located.start(finding.span)}"
    if located.origin.record:
        where = f"{located.path} ({located.where(finding.span)})"
    return _code(where), finding.code, finding.severity.value, _code(finding.message)


def _more(left: int, what: str) -> Iterator[str]:
    if left > 0:
        yield from ("", f"… and {left:,} more {what if left == 1 else what + 's'}.")


def _code(words: str) -> str:
    shown = printable(words)
    shown = shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
    return f"<code>{_MARKS.sub(lambda match: _reference(match.group()), shown)}</code>"


def _reference(character: str) -> str:
    return f"&#{ord(character)};" if character.isascii() else character
