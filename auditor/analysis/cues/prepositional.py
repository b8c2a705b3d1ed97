"""What a cue takes by a preposition: "pushed | for the bill", "informs | about delays"."""

from __future__ import annotations

from auditor.analysis.phrases import rightward
from auditor.analysis.sources.media import media_levels
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, GOVERNMENT_BODY


def prepositional(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether the preposition at ``at`` leads up to what the view is about: "pushed for the bill"."""
    if at + 1 >= high or r.tags[at] != "P" or f"p:{r.lows[at]}" not in cue.takes:
        return False
    if quoted_soon(r, at, high) or "that" in r.lows[at + 2 : min(high, at + 7)]:
        return False
    told = "that" in cue.takes and r.lows[at] == "to" and to_outlet(r, at, high)
    return not told and (r.lows[at] != "to" or r.tags[at + 1] in "DNO0o")


def to_outlet(r: Reading, at: int, high: int) -> bool:
    """Whether somebody is told, and so nothing is admitted to: "admitted to Northwire | he had lost"."""
    found = rightward.after(r, at + 1, high)
    people = found is not None and (roles.role_of(r.lows[found.last - 1]) in (ANONYMOUS, GOVERNMENT_BODY))
    told = people and found is not None and r.tags[found.last : found.last + 1] == ["O"]
    return found is not None and (bool(media_levels(r, found)) or told)


_INFORMING = frozenset({"informs", "inform", "informed"})
"""Forms that tell of a thing without a clause: "the ministry informs about delays"."""


def informing(r: Reading, at: int) -> bool:
    """Whether "about" at ``at`` leads up to what somebody is said to inform of."""
    return r.lows[at - 1] in _INFORMING and r.lows[at : at + 1] in (["about"], ["of"])


def quoted_soon(r: Reading, at: int, high: int) -> bool:
    """Whether words in quotation marks begin at ``at`` or soon after it."""
    return "Q" in r.tags[at : min(high, at + 8)]
