"""Counts: how often each rule found something, in how many articles, and for which publishers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from auditor.model.finding import Finding
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style
from auditor.text.counting import counted
from auditor.text.printable import printable

if TYPE_CHECKING:
    import pandas as pd

PUBLISHERS = 5
"""Publishers with a column of their own; the others share one."""

UNKNOWN, OTHERS = "(unknown)", "(others)"
KEYS = ["rule", "name", "severity"]


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the table, the most frequent rule first, and a line of totals; findings are counted, not kept."""
    findings: Counter[tuple[str, str, str, str]] = Counter()
    articles: Counter[str] = Counter()
    audited = skipped = suppressed = 0
    for result in results:
        if isinstance(result, Skipped):
            skipped += not result.beside
            continue
        audited += 1
        suppressed += len(result.findings) - len(result.live)
        publisher = printable(result.analysis.publisher or UNKNOWN)
        findings.update((*_key(finding), publisher) for finding in result.live)
        articles.update({finding.code for finding in result.live})
    if findings:
        yield _table(findings, articles).to_string(index=False) + "\n"
    if not style.quiet:
        held = f"; {suppressed:,} suppressed" if suppressed else ""
        yield f"{counted(findings.total(), 'finding')} in {counted(audited, 'article')}; {skipped:,} skipped{held}\n"


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.name, finding.severity.value


def _table(findings: Counter[tuple[str, str, str, str]], articles: Counter[str]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame([(*key, times) for key, times in findings.items()], columns=[*KEYS, "publisher", "findings"])
    table = frame.groupby(KEYS)["findings"].sum().reset_index()
    table["articles"] = table["rule"].map(dict(articles))
    most = frame.groupby("publisher")["findings"].sum().sort_values(ascending=False, kind="stable")
    if len(most) > 1:
        own = list(most.index[:PUBLISHERS])
        frame["publisher"] = frame["publisher"].where(frame["publisher"].isin(own), OTHERS)
        by_publisher = frame.pivot_table(
            index="rule", columns="publisher", values="findings", aggfunc="sum", fill_value=0
        )
        columns = [name for name in (*own, OTHERS) if name in by_publisher]
        table = table.merge(by_publisher[columns].reset_index(), on="rule")
    return table.sort_values(["findings", "rule"], ascending=[False, True])
