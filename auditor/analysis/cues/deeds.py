"""Verbs of saying that tell a deed by what follows them: somebody found guilty, a letter written, a title claimed."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

THING = 12
"""Tokens that a thing which is found or added takes at most."""


def found_so(r: Reading, at: int, high: int) -> bool:
    """Whether somebody is found in some state: "(found) | Jan Lund guilty on all counts", "… | the man dead"."""
    state = next((k for k in range(at, min(high, at + THING)) if r.lows[k] in lexicon.words("found_so")), at)
    return state > at and set(r.tags[at:state]) <= _NAMED


_NAMED = frozenset("DNn0")


def found_way(r: Reading, at: int) -> bool:
    """Whether something is found that is no finding: "(found) | a way to make it work", "… | time for a walk"."""
    head = at + (r.tags[at : at + 1] == ["D"])
    head += r.tags[head : head + 1] == ["e"]
    return r.lows[head : head + 1] != [] and r.lows[head] in _WAYS and r.lows[head + 1 : head + 2] in _TO_DO


_WAYS = frozenset(
    {"way", "ways", "means", "solution", "time", "room", "place", "space", "courage", "strength", "work", "reason"}
)
_TO_DO = (["to"], ["for"], ["of"], ["in"], ["around"], ["out"])


def into_question(r: Reading, at: int, high: int) -> bool:
    """Whether a thing is called "into question" or "to order", and nothing is named."""
    into = next((k for k in range(at, min(high - 1, at + THING)) if r.lows[k : k + 2] in _CALLED), 0)
    return into > 0 and "Q" not in r.tags[at:into]


_CALLED = (["into", "question"], ["into", "doubt"], ["into", "being"], ["to", "order"], ["to", "account"])


def work(r: Reading, at: int, high: int) -> bool:
    """Whether a work begins at ``at``: "(wrote) | a long letter to the mayor", and no clause."""
    head = at + 1
    while head < high and r.tags[head] in "ne" and r.tags[head + 1 : head + 2] == ["n"]:
        head += 1
    made = r.lows[at] in ("a", "an", "his", "her", "their") and head < high
    return made and r.lows[head] in lexicon.words("works") | lexicon.words("mediums")


def verb_next(r: Reading, at: int, high: int) -> bool:
    """Whether a verb follows a pronoun: "(found it) | was hers", not "(found it) | right before the match began"."""
    while at < high and r.tags[at] == "B":
        at += 1
    return at < high and (r.tags[at] in "AvVae" or r.lows[at] == "to")


def won(r: Reading, cue: Cue, end: int, high: int) -> bool:
    """Whether a thing is got or met and nothing said: "claimed the prize", "raised $40", "rejected the offer"."""
    if cue.lemma in _TRAPS:
        return not lexicon.words(_TRAPS[cue.lemma]).isdisjoint(r.lows[end : min(high, end + 4)])
    return cue.lemma == "allege" and r.tags[end] == "n"


_TRAPS = {
    "cast": "castings",
    "claim": "prizes",
    "raise": "sums",
    "address": "gatherings",
    "deny": "prizes",
    "reject": "rejected_offers",
}
