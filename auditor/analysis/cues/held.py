"""What an outlet has its news from, told beside its name: "Northwire, which obtained the memo, said"."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying
from auditor.analysis.phrases import rightward
from auditor.analysis.sources.agents import levels
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

_SPEAKERS = frozenset({Role.PERSON, Role.ANONYMOUS, Role.GOVERNMENT_BODY, Role.ORGANISATION})
_HAD = frozenset({"obtained", "seen", "saw", "reviewed", "read", "received", "viewed"})
_OTHERS = frozenset({"its", "his", "her", "their", "for", "order", "orders"})
"""Words by which what is had or who is met tells nothing: "its report", "men for the job", "a court order"."""

_SHORTEST = 5
"""Tokens of an outlet, a comma and such a clause at least."""

_MET = frozenset({"interviewed", "spoke", "spoken", "talked"})


def held(r: Reading, saying: Saying) -> Saying:
    """With the paper or the people behind the outlet that a clause with "which" says it had."""
    last, outer = saying.cue[0], saying.outer
    if (
        outer is None
        or last - outer[0] < _SHORTEST
        or len(saying.levels) != 1
        or "which" not in r.lows[outer[0] : last]
    ):
        return saying
    own = r.lows[saying.content : saying.content + 1] in (["it"], ["its"])
    if own or not all(s.role in MEDIA for s in saying.levels[0]):
        return saying
    comma = next((at for at in range(outer[0] + 1, last - 3) if r.tags[at] == ","), 0)
    if not comma or r.lows[comma + 1] != "which" or r.tags[last - 1] != ",":
        return saying
    verb = next((at for at in range(comma + 2, last - 2) if r.tags[at] not in "AB"), last)
    begun = _object(r, verb, last)
    found = rightward.after(r, begun, last - 1) if begun else None
    named = levels(r, found) if found is not None else ()
    if found is None or found.last != last - 1 or not _OTHERS.isdisjoint(r.lows[found.first : found.last]):
        return saying
    met = r.lows[verb] in _MET
    if not named or not all(s.role in _SPEAKERS if met else s.role is Role.DOCUMENT for s in named[0]):
        return saying
    for level in named:
        saying = saying.deeper(level)
    return saying


def _object(r: Reading, verb: int, last: int) -> int:
    """Where begins what was had or who was met: "got its hands on | a memo", "spoke to | two divers"; 0 for none."""
    if r.lows[verb] in _HAD or r.lows[verb] == "interviewed":
        return verb + 1
    if r.lows[verb] in _MET:
        return verb + 2 if r.lows[verb + 1] in ("to", "with") else 0
    if r.lows[verb] in ("got", "gets", "had", "has"):
        got = next((at for at in range(verb + 1, min(last, verb + 5)) if r.lows[at] in ("on", "of", "to")), 0)
        return got + 1 if got and r.lows[got - 1] in ("hands", "hold", "sight", "access") else 0
    return 0
