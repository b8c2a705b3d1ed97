"""The object that stands before its subject, and where what a thing is called ends: "what she called “a dull plan”"."""

from __future__ import annotations

from auditor.analysis.phrases import leftward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading


def _name_end(r: Reading, start: int, high: int) -> int:
    """Where the name ends that somebody gives a thing: ``what he called “a dull plan”``."""
    if r.tags[start] == "Q" and r.text[r.quotes[start].inner.end - 1] == ",":
        return start + 1
    stops = (at for at in range(start + 1, high) if r.tags[at] in ",;:.-" or r.tags[at] in "AvVR")
    return next(stops, high)


def called_end(r: Reading, start: int, high: int, *, so: bool) -> int | None:
    """Where what a thing is called ends: "what he called | a dull plan", "which locals call | “the Sea”"."""
    if so:
        return _name_end(r, start, high)
    closed = r.tags[start : start + 1] == ["Q"] and r.text[r.quotes[start].inner.end - 1] == ","
    return start + 1 if closed or r.tags[start : start + 2] == ["Q", ","] else None


def fronted_object(r: Reading, found: Phrase, cue: Cue, low: int) -> tuple[int, int] | None:
    """The object that stands before the subject: "what | she called", "which | he has said", "a show | he calls"."""
    at = found.outer[0] - 1
    if at <= low or (r.tags[at - 1] == "P" and r.lows[at] == "which"):
        return None
    if r.tags[at] == "R":
        return (at, at + 1) if r.lows[at] in ("what", "which", "whom", "who") else None
    if r.tags[found.first] != "O" or r.tags[at] not in "nND" or "as" not in cue.takes or r.lows[at] == "that":
        return None
    holder = leftward.before(r, found.first, low)
    return (holder.first, holder.last) if holder is not None else (at, at + 1)
