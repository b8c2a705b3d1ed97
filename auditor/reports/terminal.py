"""The report for a person at a terminal: one article as a page, many as a line each and a table.

Everything from the article goes through ``printable`` and into ``rich.text.Text``, never into markup, so nothing in
it can act on the terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import chain, islice

from rich.console import Console
from rich.text import Text

from auditor.model.report import AuditReport, Skipped
from auditor.model.retelling import all_direct
from auditor.reports.base import Style
from auditor.reports.digest.clipping import clip
from auditor.reports.digest.overview import Overview
from auditor.reports.digest.sheet import Sheet
from auditor.reports.panels.claims import claims_panel
from auditor.reports.panels.flagged import flagged_panel
from auditor.reports.panels.origins import declared_panel, origins_panel, pictures_panel
from auditor.reports.panels.overview import article_line, overview_table, skipped_lines
from auditor.reports.panels.quotations import quotations_panel
from auditor.reports.panels.sources import coverage_panel, sources_panel
from auditor.reports.panels.verdict import encoding_line, praise, title

SOUND = 40
"""Lines of articles with nothing to mend; of more of them the number is told, so that the others can be found."""

_ASCII = str.maketrans(
    {"─": "-", "┄": ".", "│": "|", "├": "|", "└": "`", "█": "#", "…": "~", "·": "-", "¶": "#", "“": '"', "”": '"'}
    | {"×": "x", "→": ">", "←": "<"}
)


def render(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[str]:
    """Yield the page of a single article whole; of many, each line as its article comes, then the table."""
    printed = _printer(style)
    coming = iter(results)
    first = list(islice(coming, 2))
    if len(first) == 1 or style.full:
        for number, result in enumerate(chain(first, coming)):
            yield from (printed(line) for line in chain([Text()] if number else [], page(result, style)))
    else:
        yield from (printed(line) for line in _many(chain(first, coming), style))


def page(result: AuditReport | Skipped, style: Style) -> Iterator[Text]:
    """One result in full."""
    if isinstance(result, Skipped):
        yield from skipped_lines(result, style)
        return
    sheet = Sheet(result, style)
    if style.quiet:
        yield from _wrong(sheet)
        return
    yield from title(sheet)
    yield from encoding_line(sheet)
    yield from _short(sheet) if all_direct(sheet.analysis) and not style.full else _long(sheet)
    yield from _apart(flagged_panel(sheet, "To mend", sheet.to_mend))
    yield from _apart(flagged_panel(sheet, "To know", sheet.to_know))
    if sheet.live:
        yield from _footer(sheet)


def _wrong(sheet: Sheet) -> Iterator[Text]:
    """What is to mend or fails the run, under the name of the article; nothing where nothing is."""
    if not sheet.wrong:
        return
    yield from title(sheet)
    yield from flagged_panel(sheet, "To mend", sheet.to_mend)
    yield from flagged_panel(sheet, "To know", [f for f in sheet.to_know if sheet.style.fail_on.fails(f.severity)])


def _short(sheet: Sheet) -> Iterator[Text]:
    yield from praise(sheet)
    yield from declared_panel(sheet)
    yield from pictures_panel(sheet)
    yield from quotations_panel(sheet)


def _long(sheet: Sheet) -> Iterator[Text]:
    yield Text()
    yield from origins_panel(sheet)
    yield from declared_panel(sheet)
    yield from pictures_panel(sheet)
    yield from quotations_panel(sheet)
    yield from _apart(sources_panel(sheet))
    yield from _apart(coverage_panel(sheet))
    if sheet.style.full:
        yield from _apart(claims_panel(sheet))


def _apart(panel: Iterable[Text]) -> Iterator[Text]:
    """A panel after an empty line, if there is anything in it."""
    for number, line in enumerate(panel):
        if not number:
            yield Text()
        yield line


def _footer(sheet: Sheet) -> Iterator[Text]:
    safe = len(sheet.report.fixable)
    mends = [f"auditor audit --fix mends {safe} of these"] if safe else []
    parts = [*mends, f"auditor explain {sheet.live[0].code}"]
    beside = " · ".join(parts)
    yield Text()
    for line in [beside] if len(beside) <= sheet.style.width else parts:
        yield Text(clip(line, sheet.style.width), style="dim")


def _many(results: Iterable[AuditReport | Skipped], style: Style) -> Iterator[Text]:
    overview, sound = Overview(), 0
    for result in results:
        if isinstance(result, Skipped):
            overview.skip(result)
            yield from skipped_lines(result, style)
            continue
        sheet = Sheet(result, style)
        overview.add(sheet)
        sound += not sheet.wrong
        if sheet.wrong or (not style.quiet and sound <= SOUND):
            yield article_line(sheet)
    if not style.quiet:
        if sound > SOUND:
            yield Text(f"and {sound - SOUND:,} more with nothing to mend, in no line (-f jsonl has all)")
        yield from overview_table(overview, style)


def _printer(style: Style) -> Callable[[Text], str]:
    console = Console(
        file=StringIO(),
        width=style.width,
        force_terminal=style.colour,
        color_system="standard" if style.colour else None,
        no_color=not style.colour,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )

    def printed(line: Text) -> str:
        with console.capture() as captured:
            console.print(line, overflow="crop", no_wrap=True, crop=True)
        shown = "\n".join(part.rstrip() for part in captured.get().split("\n"))
        return shown.translate(_ASCII) if style.ascii else shown

    return printed
