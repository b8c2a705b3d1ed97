"""The first line of the page: which article, and the worst of it in a few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from auditor.model.provenance import Chain, ChainKind
from auditor.reports.digest.clipping import clip, clip_start
from auditor.reports.digest.sheet import Sheet
from auditor.reports.digest.sources import Source, sources
from auditor.reports.digest.verdict import Tone, verdict_parts
from auditor.reports.panels.fitting import spread, wrapped
from auditor.reports.panels.sources import SHOWN
from auditor.text.counting import counted
from auditor.text.decode import guessed
from auditor.text.printable import printable

_STYLES = {
    Tone.ERROR: "bold red",
    Tone.WARNING: "bold yellow",
    Tone.DOUBT: "yellow",
    Tone.NOTE: "cyan",
    Tone.PRAISE: "bold green",
    Tone.ASIDE: "dim",
}

UNREAD = "who says what is read in English alone"

LEAST_NAME = 24
"""Columns under which the article's name gets a line of its own."""

LEAST_PUBLISHER = 12
"""Columns under which the publisher is not told beside it."""


def title(sheet: Sheet) -> Iterator[Text]:
    """The article and its publisher at the left, the verdict at the right."""
    words = verdict(sheet)
    beside = sheet.style.width - words.cell_len - 2
    room = beside if beside >= LEAST_NAME else sheet.style.width
    origin = printable(sheet.article.origin.rpartition("/")[2] or sheet.article.origin)
    name = clip_start(origin, room)
    left = room - len(name)
    if sheet.publisher and left >= LEAST_PUBLISHER:  # the file's name is what one needs
        name += clip(f" · {sheet.publisher}", left)
    yield from spread(Text(clip(name, sheet.style.width), style="bold"), words, sheet.style.width)


def encoding_line(sheet: Sheet) -> Iterator[Text]:
    """What the file was read as, where that is a guess that a reader should know of."""
    if encoding := guessed(sheet.article.encoding):
        yield Text(clip(f"  read as {encoding}", sheet.style.width), style="dim")


def verdict(sheet: Sheet, *, brief: bool = False) -> Text:
    """The verdict on one line, in the colours of a terminal; without what is good to know if it is to be ``brief``."""
    told = Text()
    for words, tone in verdict_parts(sheet, brief=brief):
        told.append(" · " if told else "").append(words, style=_STYLES[tone])
    return told


def praise(sheet: Sheet) -> Iterator[Text]:
    """A story of direct sources in a line or two: its dateline, how much is attributed, and to whom."""
    coverage = sheet.analysis.coverage
    parts = [f"{sheet.name(link.agent)} (dateline)" for chain in _datelines(sheet) for link in chain.links]
    if sheet.analysis.unread:
        yield Text(clip("  " + " · ".join([*parts, UNREAD]), sheet.style.width))
        return
    if coverage.sentences:
        parts.append(f"{coverage.attributed} of {counted(coverage.sentences, 'sentence')} attributed")
    named = sources(sheet)
    parts.append(counted(len(named), "source") + (", all direct" if len(named) > 1 else ", direct" if named else ""))
    yield Text(clip("  " + " · ".join(parts), sheet.style.width))
    if named:
        yield from _listed(sheet, named if sheet.style.full else named[:SHOWN], len(named))


def _listed(sheet: Sheet, shown: Sequence[Source], of: int) -> Iterator[Text]:
    """Each source with its claims; a long name is cut, never its count, and what is left out is counted."""
    head = "  Sources: "
    room = sheet.style.width - len(head) - 2
    parts = [f"{clip(sheet.name(s.agent.id), room - len(f' {s.claims}'))} {s.claims}" for s in shown]
    parts += [f"and {of - len(shown):,} more"] if of > len(shown) else []
    yield from wrapped(head, parts, sheet.style.width)


def _datelines(sheet: Sheet) -> tuple[Chain, ...]:
    return sheet.analysis.of_kind(ChainKind.DATELINE)[:1]
