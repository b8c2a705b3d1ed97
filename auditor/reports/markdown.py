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
from auditor.reports.record.counts import Counts, Key
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
        self._counts = Counts()
        self._gravest: dict[Severity, list[Row]] = {severity: [] for severity in Severity}
        self._reasons: list[str] = []

    def add(self, report: AuditReport, style: Style) -> None:
        """Count one article."""
        located = Located.of(report, style)
        self._counts.add(report)
        for finding in report.live:
            kept = self._gravest[finding.severity]
            if len(kept) < SHOWN:
                kept.append(_row(finding, located))

    def skip(self, skipped: Skipped) -> None:
        """Count one input that could not be audited."""
        self._counts.add(skipped)
        if len(self._reasons) < SHOWN_SKIPPED:
            self._reasons.append(f"- {_code(skipped.origin)} {_code(skipped.reason)}")

    def lines(self) -> Iterator[str]:
        """The summary, line by line."""
        yield f"### auditor: {self._verdict()}"
        if rules := self._counts.rows():
            yield from ("", "| rule | | severity | findings | articles |", "|---|---|---|--:|--:|")
            for (code, name, severity), found in sorted(rules, key=_gravest_first):
                articles = self._counts.articles[code, name, severity]
                yield f"| {code} | {name} | {severity} | {found.total():,} | {articles:,} |"
            yield from self._findings()
        if skipped := self._counts.skipped:
            yield from ("", f"{counted(skipped, 'input')} could not be audited:", "", *self._reasons)
            yield from _more(skipped - len(self._reasons), "input")

    def _verdict(self) -> str:
        totals: Counter[str] = Counter()
        for ((_, _, severity), _), times in self._counts.findings.items():
            totals[severity] += times
        found = ", ".join(counted(totals[each.value], each.value) for each in Severity if totals[each.value])
        held = f"; {self._counts.suppressed:,} suppressed" if self._counts.suppressed else ""
        return f"{found or 'nothing found'} in {counted(self._counts.audited, 'article')}{held}"

    def _findings(self) -> Iterator[str]:
        rows = [row for severity in Severity for row in self._gravest[severity]][:SHOWN]
        yield from ("", "| where | rule | severity | |", "|---|---|---|---|")
        yield from (f"| {' | '.join(row)} |" for row in rows)
        yield from _more(self._counts.findings.total() - len(rows), "finding")


def _gravest_first(row: tuple[Key, Counter[str | None]]) -> tuple[int, int, str]:
    (code, _, severity), found = row
    return -Severity(severity).rank, -found.total(), code


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
