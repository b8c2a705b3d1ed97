"""Where it comes from: the tree from this page back to the origins, what the page declares, and the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from auditor.model.article import BlockKind
from auditor.model.cover import Cover
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.reports.panels.fitting import around, clip, padded, squeezed, wrapped
from auditor.reports.panels.sheet import LONGEST_QUOTE, Sheet
from auditor.reports.panels.tree import Branch, tree_of
from auditor.reports.panels.verdict import UNREAD

SHOWN = 12
"""Branches drawn side by side before the rest become a number."""

DEEPEST = 6
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


def declared_works(sheet: Sheet) -> Iterator[tuple[str, str, str | None]]:
    """What the page declares of other works: what it does with each, its name or else its address, and the address."""
    declared, own = sheet.article.declared, _address(sheet.article.url)
    works = [("based on", work) for work in declared.based_on] + [("cites", work) for work in declared.citations]
    for does, work in works:
        name = work.name or _address(work.url)
        if name and not (work.url and _address(work.url) == own):
            yield does, name, work.url


def _address(url: str | None) -> str:
    return (url or "").removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def credited(sheet: Sheet) -> dict[str, list[Span]]:
    """Who the pictures are credited to, and where, in the order of the text; a page's own notices are of none."""
    found: dict[str, list[Span]] = {}
    notices = Cover(sheet.analysis.pictures.notices)
    for chain in sheet.analysis.of_kind(ChainKind.CREDIT):
        if chain.links and not notices.touches(chain.links[0].span):
            name = " / ".join(sheet.name(link.agent) for link in chain.links)
            spans = [link.span for link in chain.links]
            found.setdefault(name, []).append(Span(min(s.start for s in spans), max(s.end for s in spans)))
    return found


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


def outside_pictures(sheet: Sheet, branch: Branch) -> list[Branch]:
    """The branches from here that stand in more than captions: who took a picture is told apart from the story."""
    return [each for each in branch.branches.values() if not all(_of_a_picture(sheet, span) for span in said(each))]


def _of_a_picture(sheet: Sheet, span: Span) -> bool:
    return sheet.where(span) in (BlockKind.CREDIT, BlockKind.CAPTION)


def said(branch: Branch) -> list[Span]:
    """The words that say that it comes from here; where none do, those from which it is inferred."""
    return branch.stated or branch.implied


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


def words_for(sheet: Sheet, agent: str, evidence: Span, room: int) -> str:
    """The words that say so, and of these, where they do not fit, those that name the source."""
    found = sheet.agents.get(agent)
    named = [span for span in found.mentions if evidence.contains(span)] if found is not None else []
    start, end = (named[0].start, named[0].end) if named else (evidence.start, evidence.start)
    text = sheet.article.text
    before = squeezed(text[evidence.start : start])
    after = squeezed(text[end : min(evidence.end, end + LONGEST_QUOTE)])
    return "".join(around(before, squeezed(text[start:end]), after, room)).strip()
