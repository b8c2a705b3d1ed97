"""Where it comes from: the tree from this page back to the origins, what the page declares, and the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from auditor.reports.digest.clipping import clip, squeezed
from auditor.reports.digest.origins import DEEPEST, credited, declared_works, outside_pictures, said, words_for
from auditor.reports.digest.sheet import Sheet
from auditor.reports.digest.tree import Branch, tree_of
from auditor.reports.panels.fitting import padded, wrapped
from auditor.reports.panels.verdict import UNREAD

SHOWN = 12
"""Branches drawn side by side before the rest become a number."""

NAME_SHARE = 0.45
"""Share of the width for the tree and its names; the words that say so take the rest."""

LEAST_QUOTE = 16
"""Columns under which no words are quoted, and the names take them all."""


def origins_panel(sheet: Sheet) -> Iterator[Text]:
    """The tree; a step no sentence states is drawn dotted and says that it is inferred."""
    yield Text("Where it comes from", style="bold")
    yield Text(f"  {sheet.publisher}  ", style="bold").append("(this page)") if sheet.publisher else Text("  this page")
    root = tree_of(sheet.analysis)
    if not outside_pictures(sheet, root):
        yield Text(f"  {UNREAD if sheet.analysis.unread else 'nobody is named as its source'}", style="dim")
    yield from _drawn(sheet, root, "  ", 1)


def pictures_panel(sheet: Sheet) -> Iterator[Text]:
    """The credits with how often each stands, on as many lines as they need; a long name is cut, never its count."""
    head = "  Pictures: "
    room = sheet.style.width - len(head) - 2
    counts = {name: len(places) for name, places in credited(sheet).items()}
    parts = [f"{clip(name, room - len(f' {times}'))} {times}" for name, times in counts.items()]
    yield from wrapped(head, parts, sheet.style.width)


def declared_panel(sheet: Sheet) -> Iterator[Text]:
    """What the page tells machines that it is based on and cites, itself left out: in no words of the text."""
    head = "  Declared by the page: "
    told = dict.fromkeys(f"{does} {squeezed(name)}" for does, name, _ in declared_works(sheet))
    yield from wrapped(head, [clip(words, sheet.style.width - len(head) - 2) for words in told], sheet.style.width)


def _drawn(sheet: Sheet, branch: Branch, indent: str, depth: int) -> Iterator[Text]:
    branches = outside_pictures(sheet, branch)
    shown = branches if sheet.style.full else branches[:SHOWN]
    for each in shown:
        last = each is branches[-1]
        yield _line(sheet, each, indent, last)
        if depth < DEEPEST:
            yield from _drawn(sheet, each, indent + ("   " if last else "│  "), depth + 1)
    if len(branches) > len(shown):
        yield Text(f"{indent}… and {len(branches) - len(shown):,} more (--full)", style="dim")


def _line(sheet: Sheet, branch: Branch, indent: str, last: bool) -> Text:
    evidence, width = said(branch), sheet.style.width
    arm = ("└" if last else "├") + ("─ " if branch.stated else "┄ ")
    more = f" ×{len(evidence)}" if len(evidence) > 1 else ""
    tail = f" {sheet.where(evidence[0])}{more}" + ("" if branch.stated else "  inferred")
    line = Text(indent + arm, style="dim")
    name_width = int(width * NAME_SHARE) - line.cell_len
    room = width - line.cell_len - name_width - len(tail) - 2
    if room < LEAST_QUOTE:
        name = padded(sheet.name(branch.agent), max(0, width - line.cell_len - len(tail)))
        return line.append(name, style="not dim").append(tail, style="dim")
    quote = f"“{words_for(sheet, branch.agent, evidence[0], room - 2)}”"
    line.append(padded(sheet.name(branch.agent), name_width), style="not dim")
    return line.append("  " + padded(quote, room), style="not dim italic").append(tail, style="dim")
