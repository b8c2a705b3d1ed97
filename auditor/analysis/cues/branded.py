"""Quoted words with which somebody is judged: "was branded “…” by charities"."""

from __future__ import annotations

from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.words.reading import Reading


def judged_by(r: Reading, at: int, start: int, high: int) -> Saying | None:
    """``was criticised for “…” by campaigners``, ``was branded “…” by charities``: quoted words, and whose they are."""
    cue = r.cue(at)
    if cue is None or "judgement" not in cue.stances:
        return None
    quoted = at + 1 + (r.lows[at + 1 : at + 2] in (["for"], ["as"]))
    quoted += r.tags[quoted : quoted + 1] == ["D"]
    if quoted + 2 >= high or r.tags[quoted] != "Q":
        return None
    by = by_agent(r, quoted + 1, high)
    if by is None:
        return None
    found, end = by
    who: Levels = (sources(r, found),)
    return Saying(who, (start, at + 1), start, end, Side.AFTER, quoted, cue, outer=found.outer, stop=quoted + 1)


def called_by(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``(was) condemned | by the envoy as “…”``, ``a plan dubbed | by critics “…”``: quoted words, and whose."""
    cue = r.cue(at)
    if cue is None or "judgement" not in cue.stances or start <= low or cue.lemma == "call":
        return None
    by = by_agent(r, at + 1, high)
    if by is None or r.tags[start - 1] not in "nNeRO,)":
        return None
    found, end = by
    quoted = end + (r.lows[end : end + 1] == ["as"])
    quoted += r.tags[quoted : quoted + 1] == ["D"]
    if r.tags[quoted : quoted + 1] != ["Q"] or (quoted == end and "as" not in cue.takes):
        return None
    who: Levels = (sources(r, found),)
    return Saying(who, (start, at + 1), start, end, Side.AFTER, quoted, cue, outer=found.outer, stop=quoted + 1)
