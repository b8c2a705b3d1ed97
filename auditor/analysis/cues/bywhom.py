"""The agent that a passive names, and what follows it: "by three aides on Monday"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_ZONES = tuple([zone] for zone in ("GMT", "UTC", "ET", "EST", "EDT", "BST", "IST", "PST", "PDT", "CET"))


def by_agent(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """The agent after a passive, and the token after it with its adjuncts."""
    at = over_time(r, at, high)
    while at < high and r.tags[at] == "B":
        at += 1
    if at + 1 >= high or r.lows[at] != "by" or r.lows[at + 1] in lexicon.words("lines"):
        return None
    if r.tags[at + 1] == "0" and r.words[at + 2 : at + 3] in _ZONES:  # "reported by | 2000 GMT"
        return None
    found = rightward.after(r, at + 1, high)
    if found is None:
        return None
    found = _before_deed(r, appositions.holder(r, found, high) or found)
    aside = appositions.apposition(r, found.last, high)
    full = Phrase(found.first, found.last, (found.outer[0], aside))
    return full, after_cue(r, aside, high, hearer=False).end


def _before_deed(r: Reading, found: Phrase) -> Phrase:
    """Without the deed that somebody is blamed for: "accused by prosecutors | of taking bribes"."""
    deeds = (at for at in range(found.first + 1, found.last - 1) if r.lows[at] == "of" and r.tags[at + 1] == "g")
    at = next(deeds, found.last)
    return found if at == found.last else Phrase(found.first, at, (found.outer[0], at))
