"""What is told of those who heard, between them and what was said: "told the mayors | who met in Oslo, | “…”"."""

from __future__ import annotations

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.phrases import rightward
from auditor.analysis.words.reading import Reading

_FARTHEST = 24
"""Tokens that are told of hearers at most."""

_PLACED = frozenset({"at", "in", "during"})
"""Prepositions that tell where hearers were, and that a clause without "that" follows."""


def past_listeners(r: Reading, at: int, high: int) -> int:
    """Where what was said begins behind what is told of the hearers who end at ``at``; ``at`` where nothing is."""
    if at + 1 >= min(high, len(r.tags)):
        return at
    who = r.lows[at] == "who"
    if not (who or r.tags[at] == "P" or r.lows[at] == "after" or _participle(r, at)):
        return at
    for step in range(at + 1, min(high - 1, at + _FARTHEST)):
        tag, following = r.tags[step], r.tags[step + 1]
        if r.lows[step] == "that" and following not in "AvV" and r.cue(step - 1) is None:
            return step  # not "residents who feared | that"
        if (tag == ":" and following == "Q") or (tag == "," and following == "Q"):
            return step
        if tag in ",;:.?!-QO" or (tag in "AvV" and not who and not _participle(r, step)):
            break
    return _past_place(r, at, high)


def _participle(r: Reading, at: int) -> bool:
    """Whether a word in -ed at ``at`` tells of the noun before it: "ministers | gathered for talks"."""
    return r.tags[at] in "eV" and r.lows[at].endswith("ed") and r.tags[at + 1 : at + 2] == ["P"]


def _past_place(r: Reading, at: int, high: int) -> int:
    """Past where the hearers were, if a clause begins there: "told a crowd | at the fair | the lake was calm"."""
    if r.lows[at] not in _PLACED:
        return at
    place = rightward.after(r, at + 1, high)
    if place is None or place.last >= high or r.tags[place.last] not in "DO":
        return at
    return place.last if clause_follows(r, place.last, high) else at
