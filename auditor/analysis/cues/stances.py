"""What sort of saying it is: reported, stated, believed, found out."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.words import lexicon
from auditor.model.agent import Role
from auditor.model.attribution import Mode

BELIEFS = frozenset({"believe", "think", "fear", "suspect"})
"""What an outlet passes on as somebody's words: "Lund believes that it is shut, Northwire reported"."""


_FEELINGS = frozenset({"fear", "worry"})
"""Beliefs where a clause tells what is believed: "fear that it is shut", not "fear the dark"."""


_FINDINGS = frozenset({"understand", "calculate", "determine", "discover"})
"""What outlets tell as news of their own: "Northwire calculated that nine had died"."""


_TAKEN_IN = frozenset({"learn", "gather"})
"""What outlets tell by saying that they know it, and others only come to know."""


_FORECASTS = frozenset({"anticipate", "expect", "estimate", "project", "foresee", "forecast", "predict"})
"""What papers do who tell what will be, and whom an outlet asks: "a report anticipates that", "traders expected"."""


AGREEING = frozenset({"agree", "disagree"})
"""What is a view, but for words that are quoted with it: "“It is shut,” she agreed"."""


def stances_of(saying: Saying, mode: Mode) -> frozenset[str]:
    """What its cue tells of it, with what its sources, its company and how its words stand make of that."""
    word, levels = saying.word, saying.levels
    if word is None or (word.lemma in AGREEING and mode is Mode.DIRECT):
        return lexicon.SOURCING
    if word.lemma in _FORECASTS and len(levels) > 1 and _polled(levels):
        return lexicon.SOURCING
    if saying.view:
        felt = frozenset({"belief"}) if word.lemma in _FEELINGS else frozenset()
        return word.stances - lexicon.SOURCING - felt
    if word.lemma in _FINDINGS and levels and all(source.media for source in levels[-1]):
        return lexicon.SOURCING
    if word.lemma in _TAKEN_IN and levels and not levels[0][0].media:
        return word.stances - lexicon.SOURCING
    if word.lemma in _FORECASTS and levels and levels[0][0].role is Role.DOCUMENT:
        return lexicon.SOURCING
    if word.lemma in BELIEFS:
        passed = len(levels) > 1 and all(source.media for source in levels[0])
        if passed or saying.side is Side.BEFORE:
            return word.stances | lexicon.SOURCING
    voiced = "judgement" in word.stances or ("np" in word.takes and "as" in word.takes)
    return word.stances | {"statement"} if voiced else word.stances


def _polled(levels: Levels) -> bool:
    """Whether an outlet asked many who are not named: "economists polled by Northwire"."""
    return all(source.media for source in levels[0]) and all(source.role is Role.ANONYMOUS for source in levels[-1])
