"""Many articles: a line for each, and a table of what was found in all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from auditor.model.report import Skipped
from auditor.reports.base import Style
from auditor.reports.digest.clipping import clip_start
from auditor.reports.digest.overview import Overview
from auditor.reports.digest.sheet import Sheet
from auditor.reports.panels.fitting import folded, padded
from auditor.reports.panels.flagged import COLOURS
from auditor.reports.panels.verdict import verdict
from auditor.text.printable import printable

NAME_SHARE = 0.38
INDENT = "    "
NAME_WIDTH = 26
COUNTS_WIDTH = 38
"""Columns of the table beside the rules' names."""

LEAST_NAME = 10
"""Columns under which a rule's name is not told."""


def article_line(sheet: Sheet) -> Text:
    """One article: its origin, the verdict, and which rules had something to mend."""
    width = sheet.style.width
    name = int(width * NAME_SHARE)
    line = Text(padded(clip_start(printable(sheet.article.origin), name), name) + "  ")
    codes = Counter(finding.code for finding in sheet.to_mend)
    listed = [f"{code}×{times}" if times > 1 else code for code, times in sorted(codes.items())]
    words = verdict(sheet)
    if listed and len("  " + " ".join(listed)) > width - line.cell_len - words.cell_len:
        words = verdict(sheet, brief=True)  # which rule it is says more than how much there is to know
    line.append_text(words)
    if line.cell_len > width:
        line.truncate(width, overflow="ellipsis")
        return line
    return line.append(_fitted(listed, width - line.cell_len), style="dim")


def _fitted(codes: list[str], room: int) -> str:
    """As many whole ``codes`` as fit, and how many do not; "" where none does."""
    for shown in range(len(codes), 0, -1):
        more = [f"+{len(codes) - shown}"] if shown < len(codes) else []
        line = "  " + " ".join((*codes[:shown], *more))
        if len(line) <= room:
            return line
    return ""


def skipped_lines(skipped: Skipped, style: Style) -> Iterator[Text]:
    """One input that could not be audited, and why: the reason is never cut, since it says what to do."""
    if skipped.beside and style.quiet:
        return
    head = Text(clip_start(printable(skipped.origin), int(style.width * NAME_SHARE)) + "  ")
    if not skipped.beside:
        head.append("skipped: ", style="bold magenta")
    first, *rest = folded(printable(skipped.reason), style.width - head.cell_len)
    yield head.append(first)
    for line in folded(" ".join(rest), style.width - len(INDENT)) if rest else ():
        yield Text(INDENT + line)


def overview_table(overview: Overview, style: Style) -> Iterator[Text]:
    """What was found, by rule: the gravest first."""
    yield Text()
    room = min(NAME_WIDTH, style.width - COUNTS_WIDTH)
    named = room if room >= LEAST_NAME else 0
    if rows := overview.rows():
        yield Text(f"  {'rule':<8}{'':<{named}}{'':<9}{'findings':>9}{'articles':>10}", style="dim")
    for row in rows:
        line = Text(f"  {row.code:<8}{padded(row.name, named)}")
        line.append(f"{row.severity.value:<9}", style=COLOURS[row.severity.value])
        yield line.append(f"{row.findings:>9,}{row.articles:>10,}")
    yield Text(overview.totals(), style="bold")
