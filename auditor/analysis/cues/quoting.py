"""Whom "quoted" and "quoting" name, and where their words begin: ``quoting Lund as saying that …``."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.interviews import interview
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words.reading import Reading
from auditor.model.agent import BODIES, MEDIA

Quoted = tuple[tuple[tuple[Source, ...], ...], int, int]
"""The levels that a cue quotes, the token after them, and where content begins (-1 where none follows)."""


def _named(source: Source) -> bool:
    """Whether a source is somebody in particular: a name, or a body told from others ("the finance ministry")."""
    return source.kind is Kind.NAME or (source.role in BODIES and " " in source.name) or bool(source.post)


def _so_called(r: Reading, at: int, high: int) -> int:
    """Past "what it called" at ``at``."""
    if at >= high or r.lows[at] != "what":
        return at
    called = (k for k in range(at + 2, min(high - 1, at + 7)) if r.lows[k] in ("called", "calls", "said", "described"))
    return next(called, at - 1) + 1


def quoting(r: Reading, at: int, high: int) -> Quoted | None:
    """What stands after "quoted" or "quoting"."""
    found = rightward.after(r, _so_called(r, at + 1, high), high, name_only=False)
    if found is None:
        return None
    found = rightward.giver(r, appositions.holder(r, found, high) or found, high)
    end = appositions.apposition(r, found.last, high)
    resumed = r.tags[end : end + 1] == [","] and (end > found.last or r.lows[end + 1 : end + 2] == ["as"])
    end += resumed
    full = Phrase(found.first, found.last, (found.first, max(found.last, end)))
    as_at = over_time(r, end, high)
    as_at = as_at if r.lows[as_at : as_at + 1] == ["as"] else end
    told_so = r.lows[as_at : as_at + 3] == ["to", "say", "that"]
    if told_so or (as_at + 1 < high and r.lows[as_at] == "as" and r.lows[as_at + 1].endswith("ing")):
        cue = r.cue(as_at + 1)
        told = after_cue(r, as_at + 2, high, hearer=cue is not None and "hearer" in cue.takes)
        content = content_start(r, told.end, high)
        goes_on = r.tags[told.end : told.end + 2] == [",", "Q"]
        ended = told.end >= high or (r.tags[told.end] in ".;," and not goes_on)
        return (*told.media, sources(r, full)), told.end, -1 if ended else content
    talk = interview(r, found, high)
    if talk is not None:
        return talk
    named = levels(r, Phrase.of(found.first, found.last))
    own = all(source.role in MEDIA for source in named[0])
    if len(named) > 1 and not own and not all(_named(source) for source in named[-1]):
        named = named[:1]
    cue = r.cue(found.last) if found.last < high else None
    if cue is not None and cue.form == "ing" and cue.sourcing and "that" in cue.takes:
        told = after_cue(r, found.last + 1, high, hearer="hearer" in cue.takes)
        ended = told.end >= high or r.tags[told.end] in ".;,"
        return (*told.media, *named), told.end, -1 if ended else content_start(r, told.end, high)
    return named, found.last, -1
