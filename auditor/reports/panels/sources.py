"""Who says it: the sources with their role, mentions and claims, and how much of the story they carry."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from auditor.reports.digest.clipping import clip
from auditor.reports.digest.sheet import Sheet
from auditor.reports.digest.sources import Source, sources
from auditor.reports.panels.fitting import padded
from auditor.text.counting import counted
from auditor.text.printable import printable

SHOWN = 10
"""Sources listed before the rest become a number."""

ROLE_WIDTH = 16
NUMBER_WIDTH = 9
NAME_WIDTH = 24
"""Columns a name gets, where there are so many, before the role gets any."""

LEAST_ROLE = 8
"""Columns under which a role is not told."""


def sources_panel(sheet: Sheet) -> Iterator[Text]:
    """A line for each source."""
    found = sources(sheet)
    if not found:
        return
    role_width = _role_width(sheet.style.width)
    width = sheet.style.width - role_width - 2 * NUMBER_WIDTH - 2
    head = padded("Sources", width + 2) + padded("role", role_width)
    yield Text(head, style="bold").append(f"{'mentions':>{NUMBER_WIDTH}}{'claims':>{NUMBER_WIDTH}}", style="dim")
    shown = found if sheet.style.full else found[:SHOWN]
    for source in shown:
        yield _row(source, width, role_width)
    if len(found) > len(shown):
        yield Text(f"  … and {counted(len(found) - len(shown), 'more source')} (--full)", style="dim")


def _role_width(width: int) -> int:
    """What is left for the role beside name and numbers: all it needs, less, or nothing."""
    left = min(ROLE_WIDTH, width - 2 * NUMBER_WIDTH - 2 - NAME_WIDTH)
    return left if left >= LEAST_ROLE else 0


def _row(source: Source, width: int, role_width: int) -> Text:
    role = "unnamed" if source.agent.anonymous else source.agent.role.value.replace("_", " ")
    name = printable(source.agent.name)
    line = Text(f"  {padded(name, width - 1)} ").append(padded(clip(role, role_width - 1), role_width), style="dim")
    return line.append(f"{len(source.agent.mentions):>{NUMBER_WIDTH}}{source.claims:>{NUMBER_WIDTH}}")


def coverage_panel(sheet: Sheet) -> Iterator[Text]:
    """Sentences of the body by who stands behind them, as bars: the parts of those attributed come to all of them."""
    coverage = sheet.analysis.coverage
    if not coverage.sentences or sheet.analysis.unread:
        return
    yield _heading(sheet.style.width)
    rows = [
        ("attributed", coverage.attributed, "green"),
        ("  first-hand", coverage.first_hand, "green"),
        ("  direct", coverage.attributed - coverage.first_hand - coverage.second_hand, "green"),
        ("  second-hand", coverage.second_hand, "yellow"),
        ("unattributed", coverage.unattributed, "dim"),
    ]
    if sheet.analysis.publisher is None and not coverage.first_hand:
        del rows[1]  # who saw it first-hand is told from the publisher's name
    for label, number, colour in rows:
        yield _bar(label, number, coverage.sentences, sheet.style.width, colour)


def _heading(width: int) -> Text:
    return Text(padded("Who says it", width - NUMBER_WIDTH), style="bold").append("sentences", style="dim")


def _bar(label: str, number: int, of: int, width: int, colour: str) -> Text:
    room = width - 32
    filled = min(room, round(room * number / of))
    if number and not filled:
        filled = 1
    line = Text(f"  {label:<14}{number:>5}  ")
    line.append("█" * filled, style=colour).append("─" * (room - filled), style="dim")
    return line.append(f"{round(100 * number / of):>7} %")
