"""What somebody holds, told with a noun: "stuck to its line that …", "made the claim that …"."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.sources.agents import levels
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_OWNERS = frozenset({"his", "her", "its", "their"})


def by_subject(r: Reading, verb: int, at: int, content: int, low: int) -> Saying | None:
    """The saying of the subject of the verb at ``verb``; its cue ends with the noun at ``at``."""
    start = group_start(r, verb, low)
    found = subjects.subject(r, start, low)
    if found is None or r.lows[found.first] == "no" or not BE.isdisjoint(r.lows[start:verb]):
        return None
    who, outer, negated = levels(r, found), found.outer, unreal(r.lows[start:verb])
    cue = Cue(r.lows[at], "past", frozenset({"that"}), frozenset({"statement"}))
    return Saying(who, (start, at + 1), outer[0], content - 1, Side.AFTER, content, cue, negated=negated, outer=outer)


def standing(r: Reading, at: int, low: int) -> int | None:
    """The verb by which somebody keeps to their own line, whose noun is at ``at``: "repeated its line", "stuck to it".

    0 where they give it up ("dropped its claim"), ``None`` where neither is said.
    """
    owner = at - 1
    while owner > low and r.tags[owner] in "neg":
        owner -= 1
    if r.lows[owner] not in _OWNERS or owner - 1 <= low:
        return None
    verb = owner - 1
    if r.lows[verb] in ("to", "by"):
        return verb - 1 if r.lows[verb - 1] in lexicon.forms("sticking") else None
    if r.lows[verb] in lexicon.forms("giving_up"):
        return 0
    return verb if r.lows[verb] in lexicon.forms("keeping") else None
