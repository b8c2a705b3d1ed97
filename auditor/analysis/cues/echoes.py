"""Who told it before: "…, two bankers told Reuters, confirming an earlier report by Sky News"."""

from __future__ import annotations

from auditor.analysis.cues.nominals import REPORTS
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

ECHOING = frozenset({"confirming", "corroborating", "matching", "echoing"})


def echoed(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the outlet whose report is confirmed by what the saying before ``at`` tells."""
    if r.lows[at] not in ECHOING or at - 1 <= low or r.tags[at - 1] != ",":
        return None
    begun = at + 1 + 2 * (r.tags[at + 1 : at + 2] == ["D"] and r.lows[at + 2 : at + 3] == ["earlier"])
    found = rightward.after(r, begun, high)
    if found is None or REPORTS.isdisjoint(r.lows[found.first : found.last]):
        return None
    found = _published_by(r, found, high) or _printed_in(r, found)
    named = levels(r, found)
    end = over_time(r, found.last, high)
    closes = end >= high or r.tags[end] in ".,;"
    if not closes or not all(source.media and source.kind is Kind.NAME for level in named for source in level):
        return None
    return Saying(named, (at, at + 1), at, end, Side.BEFORE, end, outer=found.outer, echoed=True)


def _printed_in(r: Reading, report: Phrase) -> Phrase:
    """Whose report it is, or where it stood: "a story in | the Post"; the phrase itself where that says neither."""
    places = range(report.first + 1, report.last - 1)
    at = next((k for k in places if r.lows[k] in ("by", "in", "from") and r.lows[k - 1] in REPORTS), None)
    return report if at is None else Phrase(at + 1, report.last, report.outer)


def _published_by(r: Reading, report: Phrase, high: int) -> Phrase | None:
    """Who published the report: "a report (first) published on Monday by | Sky News"."""
    at = report.last + (r.lows[report.last : report.last + 1] == ["first"])
    if r.lows[at : at + 1] and r.lows[at] in lexicon.words("issued"):
        at = over_time(r, at + 1, high)
    else:
        at = over_time(r, at, high)
    return rightward.after(r, at + 1, high) if r.lows[at : at + 1] == ["by"] else None
