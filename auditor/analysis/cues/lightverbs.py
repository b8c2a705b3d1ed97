"""Nouns of speech and view with a light verb: "made a plea for …", "has doubts about …", "gave no promise to …"."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.sources.agents import levels
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_LONGEST = 5
"""Tokens between a light verb and its noun."""

_OWNED = frozenset({"his", "her", "their", "its", "my", "our", "your", "better"})


def with_light_verb(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose cue ends with the noun at token ``at``."""
    if at + 2 >= high or at == low:
        return None
    content, clause = _content(r, at)
    verb = _light_verb(r, at, low) if content else None
    if verb is None:
        return None
    start = group_start(r, verb, low)
    group = r.lows[start:verb]
    found = subjects.subject(r, start, low)
    if found is None or "to" in group or r.lows[verb].endswith("ing"):
        return None
    return Saying(
        levels(r, found),
        (start, at + 1),
        found.outer[0],
        at + 1,
        Side.AFTER,
        content,
        Cue(r.lows[at], "base", frozenset({"np"}), frozenset({"statement" if clause else "judgement"})),
        through=subjects.relative(r, start, low),
        negated=unreal(group) or "no" in r.lows[verb:at],
        outer=found.outer,
        view=not clause,
    )


def _content(r: Reading, at: int) -> tuple[int, bool]:
    """The token at which content begins (0 for none), and whether it is a clause."""
    takes, word = lexicon.speech_nouns(r.lows[at]), r.lows[at + 1]
    if word == "that":
        return at + 2, True
    if word == "to" and "to" in takes:
        return (at + 1, False) if r.tags[at + 2] in "nvVaB" else (at + 2, False)
    return (at + 2, False) if word in takes and r.tags[at + 1] == "P" else (0, False)


def _light_verb(r: Reading, at: int, low: int) -> int | None:
    """The token of the verb whose object the noun at ``at`` is."""
    light = lexicon.forms("light")
    for verb in range(at - 1, max(low, at - _LONGEST), -1):
        if r.lows[verb] in light:
            return verb
        if r.tags[verb] not in "DneN0gaB" or r.lows[verb] in _OWNED:
            return None
    return None
