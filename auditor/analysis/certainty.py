"""How sure a statement's chain is: three levels, by the cue, the sort of source and how deep it is nested.

What share of chains is right at each level is measured by ``tests/benchmarks/score_confidence.py``; DECISIONS.md has
the table.
"""

from __future__ import annotations

from auditor.analysis.cues.statement import Statement
from auditor.model.agent import MEDIA, Role
from auditor.model.attribution import Mode
from auditor.model.finding import Confidence

DEEP = 3
"""Links of a chain beyond which it is seldom right from end to end."""

_CARRIERS = frozenset({Role.DOCUMENT, Role.SOCIAL_MEDIA})


def certainty(statement: Statement, links: int = 1) -> Confidence:
    """How sure it is that the sources of ``statement``, of whom a chain names ``links``, say what it gives them."""
    if statement.vague or not statement.levels:
        return Confidence.MEDIUM
    voices_view = "judgement" in statement.stances and statement.mode is not Mode.DIRECT
    if voices_view or statement.weak or statement.parent is not None or links > DEEP:
        return Confidence.LOW
    role = statement.levels[-1][0].role
    if role in _CARRIERS:
        return Confidence.MEDIUM if statement.lemma in ("say", "") else Confidence.LOW
    if statement.stances == {"document"}:
        return Confidence.LOW
    spoken = bool(statement.lemma) and statement.stances <= {"statement", "wish"}
    return Confidence.HIGH if spoken and links < DEEP and role not in MEDIA else Confidence.MEDIUM
