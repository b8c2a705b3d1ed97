"""What somebody holds or points out with a noun: "stuck to its line that …", "drew attention to the fact that …"."""

from __future__ import annotations

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role

_OWNERS = frozenset({"his", "her", "its", "their"})
_POINTING = frozenset({"point", "points", "pointed"})


def by_subject(r: Reading, verb: int, at: int, content: int, low: int) -> Saying | None:
    """The saying of the subject of the verb at ``verb``; its cue ends with the noun at ``at``."""
    start = group_start(r, verb, low)
    found = subjects.subject(r, start, low)
    if found is None or r.lows[found.first] == "no" or not BE.isdisjoint(r.lows[start:verb]):
        return None
    who, outer, negated = levels(r, found), found.outer, unreal(r.lows[start:verb])
    cue = Cue(r.lows[at], "past", frozenset({"that"}), frozenset({"statement"}))
    return Saying(who, (start, at + 1), outer[0], content - 1, Side.AFTER, content, cue, negated=negated, outer=outer)


def pointed_out(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``drew attention to the fact that …``, ``pointed to the fact that …``, ``at`` being at "fact"."""
    if at - 4 < low or at + 2 >= high or r.lows[at - 2 : at] != ["to", "the"] or r.lows[at + 1] != "that":
        return None
    verb = at - 3
    if r.lows[verb] == "attention":
        verb -= 1 + (r.tags[verb - 1] in "Dne")
        drawn = r.lows[verb] in lexicon.forms("drawing")
    else:
        drawn = r.lows[verb] in _POINTING
    said = by_subject(r, verb, at, at + 2, low) if drawn and r.lows[verb - 1] != "to" else None
    source = said.levels[-1][0] if said is not None else None
    thing = source is None or (source.role is Role.OTHER and source.kind is not Kind.PRONOUN)
    return None if thing else said


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
