"""What sort of saying it is: reported, stated, believed, found out."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.words import lexicon
from auditor.model.agent import Role
from auditor.model.attribution import Mode

BELIEFS = frozenset({"believe", "think", "fear", "suspect"})
"""What an outlet passes on as somebody's words: "Lund believes that it is shut, Northwire reported"."""


_FINDINGS = frozenset({"understand", "calculate", "determine", "discover"})
"""What outlets tell as news of their own: "Northwire calculated that nine had died"."""


_TAKEN_IN = frozenset({"learn", "gather"})
"""What outlets tell by saying that they know it, and others only come to know."""


_FORECASTS = frozenset({"anticipate", "expect", "estimate", "project", "foresee"})
"""What papers do who tell what will be: "a report anticipates that"."""


AGREEING = frozenset({"agree", "disagree"})
"""What is a view, but for words that are quoted with it: "“It is shut,” she agreed"."""


def stances_of(saying: Saying, mode: Mode) -> frozenset[str]:
    """What its cue tells of it, with what its sources, its company and how its words stand make of that."""
    if saying.word is None or (saying.word.lemma in AGREEING and mode is Mode.DIRECT):
        return lexicon.SOURCING
    if saying.view:
        return saying.word.stances - lexicon.SOURCING
    if saying.word.lemma in _FINDINGS and saying.levels and all(source.media for source in saying.levels[-1]):
        return lexicon.SOURCING
    if saying.word.lemma in _TAKEN_IN and saying.levels and not saying.levels[0][0].media:
        return saying.word.stances - lexicon.SOURCING
    if saying.word.lemma in _FORECASTS and saying.levels and saying.levels[0][0].role is Role.DOCUMENT:
        return lexicon.SOURCING
    if saying.word.lemma in BELIEFS and saying.side is Side.BEFORE:
        return saying.word.stances | lexicon.SOURCING
    if saying.word.lemma in BELIEFS and len(saying.levels) > 1 and all(s.media for s in saying.levels[0]):
        return saying.word.stances | lexicon.SOURCING
    voiced = "judgement" in saying.word.stances or {"np", "as"} <= saying.word.takes
    return saying.word.stances | {"statement"} if voiced else saying.word.stances
