"""The findings: each with its words in context, carets under all of them, and how to mend them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from auditor.model.finding import Finding, Fix, Severity
from auditor.model.span import Span
from auditor.reports.digest.clipping import around, squeezed
from auditor.reports.digest.sheet import Sheet
from auditor.reports.panels.fitting import folded, padded
from auditor.text.counting import counted
from auditor.text.printable import printable

SHOWN = 15
"""Findings under one heading before the rest become a number."""

COLOURS = {"error": "bold red", "warning": "bold yellow", "note": "cyan"}
INDENT = "         "
PLACE = 6
"""Columns of a line and a column, if none under the heading takes more."""
LISTED = 3
"""Places of equal findings that are told before the rest become a number."""

REACH = 200
"""Characters looked at on either side of the flagged words."""


def flagged_panel(sheet: Sheet, heading: str, findings: Sequence[Finding]) -> Iterator[Text]:
    """The findings under ``heading``; notes that say the same are one, and so are faults of the same words."""
    if not findings:
        return
    yield Text(heading, style="bold")
    groups = _grouped(sheet, findings)
    shown = groups if sheet.style.full else groups[:SHOWN]
    room = max(PLACE, *(len(str(sheet.lines.place(group[0].span))) for group in shown))
    for group in shown:
        yield from _entry(sheet, group, room)
    if len(groups) > len(shown):
        yield Text(f"  … and {len(groups) - len(shown):,} more (--full)", style="dim")


def _grouped(sheet: Sheet, findings: Sequence[Finding]) -> list[list[Finding]]:
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        words = "" if finding.severity is Severity.NOTE and finding.fix is None else sheet.words([finding.span])
        groups.setdefault((finding.code, finding.message, words), []).append(finding)
    return list(groups.values())


def _entry(sheet: Sheet, group: list[Finding], room: int) -> Iterator[Text]:
    first, width = group[0], sheet.style.width
    yield from _heading(sheet, first, room)
    before, words, after = _context(sheet.article.text, first.span, width - len(INDENT))
    yield Text(INDENT + before, style="dim").append(words, style="not dim bold").append(after)
    yield from _underline(cell_len(before), cell_len(words), _remark(sheet, group), width - len(INDENT))


def _heading(sheet: Sheet, finding: Finding, room: int) -> Iterator[Text]:
    """Place, in ``room`` columns, code and message; the message is never cut."""
    head = Text(f"  {sheet.lines.place(finding.span)!s:<{room}} {finding.code}  ")
    if finding.severity is not Severity.NOTE:
        head.append(padded(finding.severity.value, 9), style=COLOURS[finding.severity.value])
    indent = " " * head.cell_len
    first, *rest = folded(printable(finding.message), sheet.style.width - head.cell_len)
    yield head.append(first)
    for line in rest:
        yield Text(indent + line)


def _underline(before: int, words: int, remark: str, room: int) -> Iterator[Text]:
    """Carets under the words, and the remark beside them where it fits, at the right or the left; else below."""
    carets, beside = "^" * max(1, words), cell_len(remark) + 2
    line = Text(INDENT)
    if remark and room - before - len(carets) < beside <= before:
        yield line.append(" " * (before - beside)).append(f"{remark}  ", style="dim").append(carets, style="yellow")
        return
    line.append(" " * before).append(carets, style="yellow")
    if remark and beside <= room - before - len(carets):
        yield line.append(f"  {remark}", style="dim")
        return
    yield line
    for below in folded(remark, room) if remark else ():
        yield Text(INDENT + below, style="dim")


def _remark(sheet: Sheet, group: list[Finding]) -> str:
    parts = []
    if (fix := group[0].fix) is not None:
        parts.append(_mending(sheet, fix, printable(group[0].message)))
    if related := group[0].related:
        more = f" and {len(related) - 1} more" if len(related) > 1 else ""
        parts.append(f"{printable(related[0].label)}: {sheet.lines.place(related[0].span)}{more}")
    if len(group) > 1:
        parts.append(_also(sheet, group[1:]))
    return " · ".join(parts)


def _also(sheet: Sheet, others: list[Finding]) -> str:
    listed = ", ".join(str(sheet.lines.place(finding.span)) for finding in others[:LISTED])
    return f"also at {listed}" + (f" and {len(others) - LISTED:,} more" if len(others) > LISTED else "")


def _mending(sheet: Sheet, fix: Fix, message: str) -> str:
    kind = f"{'safe' if fix.safe else 'unsafe'} fix" if sheet.can_be_made(fix) else "fix in the source"
    if not any(edit.replacement.strip() for edit in fix.edits):
        return f"{kind}: take out" + (f" {len(fix.edits)} places" if len(fix.edits) > 1 else "")
    if len(fix.edits) > 1:
        return f"{kind}: {counted(len(fix.edits), 'edit')}"
    replacement = printable(fix.edits[0].replacement)
    return kind if replacement in message else f"{kind}: {replacement}"


def _context(text: str, span: Span, room: int) -> tuple[str, str, str]:
    """The flagged words and what stands before and after them on their line, together no wider than ``room``."""
    line = text.rfind("\n", max(0, span.start - REACH), span.start) + 1 or max(0, span.start - REACH)
    end = text.find("\n", span.end, span.end + REACH)
    before = squeezed(text[line : span.start]).lstrip()
    words = squeezed(text[span.start : min(span.end, span.start + REACH)])
    after = squeezed(text[span.end : end if end >= 0 else span.end + REACH]).rstrip()
    return around(before, words, after, room)
