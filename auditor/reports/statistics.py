"""Counts: how often each rule found something, in how many articles, and for which publishers.

A rule that has found things of several severities has a row for each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from json import JSONEncoder
from typing import TYPE_CHECKING, Any

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Render, Style
from auditor.reports.csv import row
from auditor.reports.record.counts import Counts, Key
from auditor.reports.record.tool import VERSION, tool_object
from auditor.text.counting import counted
from auditor.text.printable import printable

if TYPE_CHECKING:
    import pandas as pd

PUBLISHERS = 5
"""Publishers with a column of their own; the others share one."""

UNKNOWN, OTHERS = "(unknown)", "(others)"
KEYS = ["rule", "name", "severity"]
FORMAT = "auditor-statistics"

_encode = JSONEncoder().encode


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the table, the most frequent rule first, and a line of totals."""
    counts = Counts.of(results)
    if counts.findings:
        yield from _set(_table(counts))
    if not style.quiet:
        held = f"; {counts.suppressed:,} suppressed" if counts.suppressed else ""
        found, audited = counted(counts.findings.total(), "finding"), counted(counts.audited, "article")
        yield f"{found} in {audited}; {counts.skipped:,} skipped{held}\n"


def render_csv(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield a head and a row for each rule and severity."""
    table = _table(Counts.of(results))
    yield row(table.columns)
    yield from (row(map(str, cells)) for cells in table.itertuples(index=False, name=None))


def render_json(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield one document, a rule and severity to a line, in which every publisher is told."""
    counts = Counts.of(results)
    yield f'{{\n"format": "{FORMAT}", "version": {VERSION},\n"tool": {_encode(tool_object())},\n"rules": ['
    yield ",".join("\n" + _encode(_rule(key, publishers, counts)) for key, publishers in counts.rows())
    summary = {
        "articles": counts.audited,
        "findings": counts.findings.total(),
        "suppressed": counts.suppressed,
        "skipped": counts.skipped,
    }
    yield f'\n],\n"summary": {_encode(summary)}\n}}\n'


FORMS: dict[str, Render] = {"terminal": render, "statistics": render, "csv": render_csv, "json": render_json}
"""What statistics are printed as, by the format that is asked for."""


def _rule(key: Key, publishers: Counter[str | None], counts: Counts) -> dict[str, Any]:
    """One rule and severity; who nobody knows as the publisher is in its findings, and in no publisher's."""
    code, name, severity = key
    named = {name: times for name, times in publishers.most_common() if name is not None}
    numbers = {"findings": publishers.total(), "articles": counts.articles[key]}
    return {"code": code, "name": name, "severity": severity, **numbers, "publishers": named}


def _set(table: pd.DataFrame) -> Iterator[str]:
    """The lines of the table: words at the left of their columns, numbers at the right."""
    rows = [list(map(str, table.columns)), *([str(cell) for cell in cells] for cells in table.itertuples(index=False))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        words = (cell.ljust(width) for cell, width in zip(cells, widths[: len(KEYS)], strict=False))
        numbers = (cell.rjust(width) for cell, width in zip(cells[len(KEYS) :], widths[len(KEYS) :], strict=True))
        yield "  ".join((*words, *numbers)) + "\n"


def _table(counts: Counts) -> pd.DataFrame:
    import pandas as pd

    listed = [
        (*key, UNKNOWN if publisher is None else printable(publisher), times)
        for (key, publisher), times in counts.findings.items()
    ]
    frame = pd.DataFrame(listed, columns=[*KEYS, "publisher", "findings"])
    table = frame.groupby(KEYS)["findings"].sum().reset_index()
    keys = table[KEYS].itertuples(index=False, name=None)
    table["articles"] = [counts.articles[code, name, severity] for code, name, severity in keys]
    most = frame.groupby("publisher")["findings"].sum().sort_values(ascending=False, kind="stable")
    if len(most) > 1:
        own = list(most.index[:PUBLISHERS])
        frame["publisher"] = frame["publisher"].where(frame["publisher"].isin(own), OTHERS)
        spread = frame.pivot_table("findings", index=KEYS, columns="publisher", aggfunc="sum", fill_value=0)
        columns = [name for name in (*own, OTHERS) if name in spread]
        table = table.merge(spread[columns].reset_index(), on=KEYS)
    return table.sort_values(["findings", *KEYS], ascending=[False, True, True, True])
