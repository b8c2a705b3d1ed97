"""Outlets that pass on who said "this": "Northwire informs, citing Delta TV, this was stated by the mayor"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.phrases import groups, rightward, subjects
from auditor.analysis.sources.agents import levels
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_THIS = [["this"], ["it"]]
_THE_STATEMENT = [["the", "statement"], ["the", "announcement"], ["the", "remarks"]]
_CITING = frozenset({"citing", "quoting", "referring"})
_AT_HEAD = 2
"""Tokens of an outlet that begins the sentence at most."""


def past_this(r: Reading, at: int, low: int, high: int) -> int:
    """Past the "this" of which the cue at ``at`` tells who said it: "informs that this |"; 0 where none stands."""
    if at + 1 < high and r.lows[at + 1] == "that":
        if r.lows[at + 2 : at + 3] in _THIS:
            return at + 3
        if r.lows[at + 2 : at + 4] in _THE_STATEMENT and r.lows[at + 5 : at + 7] == ["made", "by"]:
            return at + 4
    return _past_cited(r, at + 1, high) if at - low <= _AT_HEAD else 0


def _past_cited(r: Reading, at: int, high: int) -> int:
    """Past whom an outlet cites and a "this" behind it: "Northwire informs | citing Delta TV, this | was stated by"."""
    at += at < high and r.tags[at] == ","
    if at >= high or r.lows[at] not in _CITING or (r.lows[at] == "referring" and r.lows[at + 1 : at + 2] != ["to"]):
        return 0
    found = rightward.after(r, at + 1 + (r.lows[at] == "referring"), high)
    end = found.last if found is not None else high
    this = r.tags[end : end + 1] == [","] and r.lows[end + 1 : end + 2] in (["this"], ["it"])
    return end + 2 if this and r.lows[end + 2 : end + 3] in (["was"], ["is"], ["has"]) else 0


def passed_on(r: Reading, at: int, verb: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``Northwire informs that this was stated by X at a meeting``: both, the one who passes it on nearer.

    Between both stands whom the one cites: ``Northwire informs citing Delta TV, this was stated by X``.
    """
    begun = verb
    while verb < high and r.tags[verb] in "AB":
        verb += 1
    by = by_agent(r, verb + 1, high) if verb < high and (r.cue(verb) is not None or r.lows[verb] == "made") else None
    found = subjects.subject(r, groups.group_start(r, at, low), low)
    if by is None or found is None or found.outer[0] > low + 1:
        return None
    cited = _cited(r, at + 1, begun) if begun > at + 3 else ()
    named = (*levels(r, found), *cited, *after_cue(r, by[0].outer[1], high, hearer=False).media, *levels(r, by[0]))
    bounds = (at, verb + 1), found.outer[0], max(by[1], verb + 1)
    return Saying(named, *bounds, Side.NONE, high, cue, outer=found.outer, anaphoric=True)


def _cited(r: Reading, first: int, last: int) -> Levels:
    """Whom the words after "citing" and its like name, the outermost of ``first`` up to ``last``."""
    start = next((k for k in range(first, last) if r.lows[k] in ("citing", "quoting", "to")), last)
    found = rightward.after(r, start + 1, last) if start < last else None
    return levels(r, found) if found is not None else ()
