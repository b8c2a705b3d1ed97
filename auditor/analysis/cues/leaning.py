"""What outlets lean on: "Northwire wrote, pointing to a letter", "reported on the strength of two e-mails"."""

from __future__ import annotations

from auditor.analysis.cues.citable import citable, media_near
from auditor.analysis.cues.sayings import Hop
from auditor.analysis.phrases import rightward
from auditor.analysis.sources.agents import levels
from auditor.analysis.words.reading import Reading

_ON = frozenset({"strength"})
_TO = frozenset({"pointing"})
_ITSELF = [["itself"], ["themselves"], ["its", "report"], ["its", "story"], ["the", "report"]]
_FARTHEST = 8
"""Tokens that are told of a paper before a second source at most."""


def leaning(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """The source that the outlet before ``at`` has its news from."""
    first, start = _begun(r, at)
    if not start or not media_near(r, first, low):
        return None
    found = rightward.after(r, start, high)
    named = levels(r, found) if found is not None else ()
    if found is None or not all(citable(source) for source in named[-1]):
        return None
    more = _second(r, found.last, high, r.lows[start - 1])
    also = rightward.after(r, more, high) if more and len(named) == 1 else None
    others = levels(r, also) if also is not None else ()
    if also is None or len(others) > 1 or not all(citable(source) for source in others[-1]):
        return Hop(named[-1], first, found.last, deep=True, above=named[0] if len(named) > 1 else ())
    return Hop((*named[-1], *others[-1]), first, also.last, deep=True)


def _begun(r: Reading, at: int) -> tuple[int, int]:
    """Where the words that lean on something begin, and the token after them; zeros for none."""
    if r.lows[at] in _ON:
        whole = r.lows[at - 2 : at] == ["on", "the"] and r.lows[at + 1 : at + 2] == ["of"]
        return (at - 2, at + 2) if whole else (0, 0)
    preposition = at + 1
    for own in _ITSELF:
        preposition += len(own) * (r.lows[at + 1 : at + 1 + len(own)] == own)
    fits = r.lows[preposition : preposition + 1] == (["to"] if r.lows[at] in _TO else ["on"])
    told = r.tags[at - 1] == "," or (r.lows[at] == "based" and (r.tags[at - 1] == "T" or r.cue(at - 1) is not None))
    return (at, preposition + 1) if fits and at and told else (0, 0)


def _second(r: Reading, at: int, high: int, preposition: str) -> int:
    """The token after "and to" or "and on", which lead up to another source; 0 for none."""
    for step in range(at, min(high - 2, at + _FARTHEST)):
        if r.tags[step] in ",.;":
            return 0
        if r.lows[step : step + 2] == ["and", preposition]:
            return step + 2
    return 0
