"""Who says what: every claim with its line, who stands behind it, through whom it came, and how it begins."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from auditor.model.agent import THIS_PAGE
from auditor.model.provenance import Chain, ChainKind
from auditor.model.span import Span
from auditor.reports.digest.clipping import clip
from auditor.reports.digest.sheet import Sheet
from auditor.reports.panels.fitting import padded

SPEAKER_SHARE = 0.42
"""Of a line, what the speaker and those between get at most."""

LEGEND = "  (line, speaker, how the claim begins)"
NOBODY = "nobody named"
DENIED = "denied: "
"""What stands before a claim that its source says is not so."""


def claims_panel(sheet: Sheet) -> Iterator[Text]:
    """A line for each claim in the order of the text, "speaker via outlet"; only the full report has it."""
    found = sorted(_claims(sheet), key=lambda told: told[0])
    if not found:
        return
    lines = [str(sheet.lines.place(span).line) for span, _ in found]
    speakers = [_speaker(sheet, chain) for _, chain in found]
    number = max(map(len, lines))
    width = sheet.style.width - number - 6
    room = min(max(map(cell_len, speakers)), int(width * SPEAKER_SHARE))
    yield Text("Who says what", style="bold").append(clip(LEGEND, max(0, sheet.style.width - 13)), style="dim")
    for (span, chain), line, speaker in zip(found, lines, speakers, strict=True):
        row = Text(f"  {line:>{number}}  ", style="dim")
        row.append(padded(speaker, room), style="not dim" if chain.links else "not dim italic")
        words = f"{DENIED if chain.denies else ''}{sheet.words([span])}"
        yield row.append("  ").append(clip(words, width - room), style="not dim")


def _claims(sheet: Sheet) -> Iterator[tuple[Span, Chain]]:
    """The citations that say something, each with where that stands in the text."""
    for chain in sheet.analysis.of_kind(ChainKind.CITATION):
        if chain.claim is not None and len(chain.claim):
            yield chain.claim, chain


def _speaker(sheet: Sheet, chain: Chain) -> str:
    """The origin's name first, then whoever but the page itself passed it on, the nearest to the reader last."""
    if not chain.links:
        return NOBODY
    names = [sheet.name(link.agent) for link in reversed(chain.links)]
    others = [name for name in names if name not in (sheet.publisher, THIS_PAGE)]
    return " via ".join(others or names)
