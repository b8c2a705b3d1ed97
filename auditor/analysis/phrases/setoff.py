"""Subjects that more words part from their verb: "Officials who know it, say", "a decree read on television said"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before, paper
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles

_LONGEST = 30
"""Tokens that the clause takes at most."""


def set_off(r: Reading, comma: int, low: int) -> Phrase | None:
    """Whom the clause tells of that ends at the comma at ``comma`` and began without one."""
    cue = r.cue(comma + 1)
    if r.tags[comma] != "," or cue is None or cue.form not in ("past", "base", "s"):
        return None
    for at in range(comma - 1, max(low, comma - _LONGEST), -1):
        if r.tags[at] in ",;:Q-":
            return None
        if r.lows[at] in ("who", "whom") and r.tags[at - 1] in "nN":
            return _head(r, at, comma, low)
        if r.lows[at] in ("that", "which") and r.tags[at - 1] == "n" and r.lows[comma - 1] in ("with", "to", "by"):
            return _head(r, at, comma, low)
    return None


def _head(r: Reading, at: int, comma: int, low: int) -> Phrase | None:
    """The phrase before the relative pronoun at ``at``, where it leads its clause and is somebody who may speak."""
    found = before(r, at, low)
    if found is None:
        return None
    leads = found.first == low or r.tags[found.first - 1] in "Q,C&"
    speaks = any(roles.role_of(word) or word in roles.posts() for word in r.lows[found.first : found.last])
    speaks = speaks or (r.tags[at - 1] == "N" and r.lows[at] == "who")  # "Lund who came with her aides, said"
    return Phrase(found.first, found.last, (found.outer[0], comma + 1)) if leads and speaks else None


def read_out(r: Reading, found: Phrase, low: int) -> int:
    """The participle that tells on what air a paper was read: "a decree | read out on state television"; 0 without."""
    at = found.first - 2 - (r.lows[found.first - 2] == "out")
    aired = r.lows[found.first - 1] in ("on", "by", "over") and r.lows[at] in lexicon.words("aired")
    return at if at - 1 >= low and aired and paper(r, at - 1) else 0
