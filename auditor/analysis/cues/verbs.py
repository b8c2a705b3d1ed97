"""Finite verbs that attribute: alone, after another verb, or the second of one subject."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.complements import END, quotation_or_complement
from auditor.analysis.cues.governed import governor, prompted
from auditor.analysis.cues.inversions import inverted, may_turn
from auditor.analysis.cues.passives import passive
from auditor.analysis.cues.predication import said_by
from auditor.analysis.cues.reduced import reduced
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.cues.senses import OTHERWISE_USED, deed_follows, in_court, of_another_sense
from auditor.analysis.cues.told_by import told_by
from auditor.analysis.cues.unsaid import anybodys
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.finite import finite, verb_here
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.value import replace

_FINDING = frozenset({"hear", "establish", "determine", "find", "discover", "calculate"})
"""What is done to come to know something, and tells nothing yet: "took time to establish whether it was late"."""


def verbal(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose verb is at ``at``: a passive, or a finite verb with its subject."""
    cue = r.cue(at)
    if cue is None:
        return None
    if cue.form == "base" and _after_to(r, at, low) and ("put" not in cue.takes or r.lows[at - 1] == "to"):
        return _infinitive(r, at, low, high, cue)
    start = group_start(r, at, low)
    if cue.form in ("past", "participle"):
        told = passive(r, at, start, low, high, cue)
        if told is not None:
            return told
    if not finite(r, at, start, low, cue):
        return None
    if cue.lemma in OTHERWISE_USED and of_another_sense(r, at, low, cue):
        return None
    if may_turn(r, start, low):
        turned = inverted(r, at, start, low, high) or told_by(r, at, start, low, high)
        if turned is not None:
            return turned
    if r.tags[at] == "a" and not verb_here(r, at, start, high, cue):
        return None
    found = subjects.subject(r, start, low)
    if cue.lemma == "say" and r.lows[at - 1] == "that" and r.tags[at + 1 : at + 2] == [","]:
        return None
    if cue.lemma == "find" and start == at and (r.tags[at + 1 : at + 2] == ["g"] or deed_follows(r, at)):
        return None
    if cue.lemma == "hear" and not in_court(r, at, found, high):
        return None
    if found is None:
        return _coordinate(r, at, start, low, high, cue)
    if anybodys(r, at, found, low, cue) or (start == at and reduced(r, at, found, low, high, cue)):
        return None
    tale = cue.lemma == "tell" and not lexicon.words("tales").isdisjoint(r.lows[at + 1 : at + 4])
    return None if tale else said_by(r, at, start, found, low, high, cue)


def _after_to(r: Reading, at: int, low: int) -> bool:
    """Whether "to" makes the verb an infinitive, as it does in none of "those close to Lund | say"."""
    for before in range(at - 1, (at - 3 if at - low > 3 else low) - 1, -1):
        if r.lows[before] == "to":
            return True
        led = r.tags[before - 1]
        if (r.tags[before] == "N" and led in "NDP") or (r.tags[before] == "n" and led == "D"):
            return False
    return False


def _infinitive(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``went on to warn``, ``was quick to praise``, ``tried to explain``: the subject is that of the verb before."""
    governing = governor(r, at, low)
    brought = prompted(r, at, low) if governing is None and cue.sourcing else None
    if brought is not None and verb_here(r, at, at - 1, high, cue):
        told = said_by(r, at, at, brought, low, high, cue)
        return told if told is not None and told.side is Side.AFTER and not told.anaphoric else None
    if governing is None or cue.lemma in _FINDING or not verb_here(r, at, at - 1, high, cue):
        return None
    start, real = governing
    found = subjects.subject(r, start, low)
    if found is None:
        return _coordinate(r, at, start, low, high, cue) if real else None
    said = said_by(r, at, start, found, low, high, cue)
    if said is None or said.anaphoric or not (said.side is Side.AFTER or real):
        return None
    return said if real else replace(said, negated=True)


def _coordinate(r: Reading, at: int, start: int, low: int, high: int, cue: Cue) -> Saying | None:
    """A second verb of one subject: "… but said it would wait"."""
    joint = start - 1
    while joint > low and r.tags[joint] == "B":
        joint -= 1
    if start <= low or r.lows[joint] not in ("and", "but", "or", "then"):
        return None
    if cue.form == "s" and r.tags[joint - 1] == "," and _told_in_past(r, low, joint):
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    quoted = follows == "," and r.tags[told.end + 1 : told.end + 2] == ["Q"]
    if follows in END or (follows == "," and not quoted):
        return None
    side, content, view = quotation_or_complement(r, cue, at, told.end, high)
    if side is Side.NONE:
        return None
    negated = unreal(r.lows[start:at])
    return Saying(
        told.media, (start, at + 1), start, told.end, side, content, cue, follows=True, negated=negated, view=view
    )


def _told_in_past(r: Reading, low: int, joint: int) -> bool:
    """Whether somebody "said" before, so that "calls" is a noun: "said fires, and | calls to end them, had"."""
    cues = (r.cue(at) for at in range(low, joint) if r.tags[at] in "Va")
    return any(cue is not None and cue.sourcing and cue.form == "past" for cue in cues)
