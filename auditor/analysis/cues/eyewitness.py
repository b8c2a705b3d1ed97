"""What an outlet's own people saw: "A Reuters reporter | saw | two bodies"."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import leftward
from auditor.analysis.sources.media import media_levels
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA

SEEING = frozenset({"saw", "heard", "witnessed", "counted"})
_EYES = frozenset({"witness", "eyewitness", "photographer", "cameraman", "reporters", "journalists"})
_WHAT = frozenset("D0nNeg")


def seen(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The outlet whose reporter saw or heard what stands behind the verb at ``at``."""
    if at + 1 >= high or r.tags[at + 1] not in _WHAT or r.tags[at - 1] != "n":
        return None
    if r.lows[at - 1] not in _EYES and r.lows[at - 1] not in lexicon.words("journalists"):
        return None
    found = leftward.before(r, at, low)
    if found is None or found.outer[0] > low or any(r.cue(k) is not None for k in range(at + 1, high)):
        return None  # within what another says, or told by one
    own = range(found.first, found.last)
    outlets = [k for k in own if k in r.names and r.names[k][2].role in MEDIA]
    if not outlets or r.lows[outlets[-1]].endswith(lexicon.OWNS):
        return None  # "The BBC's reporter saw a film."
    outlet = tuple(media_levels(r, found))
    bounds = (at, at + 1), found.first, at + 1
    return Saying(outlet, *bounds, Side.AFTER, at + 1, outer=found.outer) if outlet else None
