"""Verbs that say with the words behind them that something was said: "made it clear that", "let Northwire know"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.cues.sides import content_side
from auditor.analysis.cues.unsaid import nobody
from auditor.analysis.cues.voiced import words_in
from auditor.analysis.phrases import subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.sources.agents import levels, speaking
from auditor.analysis.sources.audience import hearer_of
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role

Heard = list[tuple[Source, ...]]

_JOINTS = frozenset({"and", "but"})
_POINTERS = frozenset({"this", "that", "these", "those", "which", "all"})
_TALES = frozenset({"legend", "tradition", "lore", "folklore", "myth", "custom", "rumour", "rumor", "gossip", "word"})
"""What is told by nobody in particular: "Legend has it that …"."""


def set_phrase(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the verb at ``at`` and the words of its phrase, if they stand behind it."""
    phrase = lexicon.set_phrases()[r.lows[at]]
    if at + 1 >= high or not (r.tags[at + 1] == "B" or phrase.may_go_on(r.lows[at + 1])):
        return None
    matches = (_matched(r, at + 1, rest, high) for rest in phrase.rests)
    matched = next((match for match in matches if match is not None), None)
    start = group_start(r, at, low)
    group = r.lows[start:at]
    if matched is None or not BE.isdisjoint(group) or "to" in group:
        return None
    end, heard = matched
    if end + 1 < high and r.lows[end] == "to" and r.cue(end + 1) is not None:
        return None  # "went on to call it"
    if not heard and r.lows[end : end + 1] == ["to"]:
        end, heard = hearer_of(r, end + 1, high)
    told = after_cue(r, end, high, hearer=False)
    found = subjects.subject(r, start, low)
    follows = found is None and start > low and r.lows[start - 1] in _JOINTS
    who = speaking(levels(r, found)) if found is not None else ()
    if not (follows or _speaks(who)):
        return None
    first, outer = (found.outer[0], found.outer) if found is not None else (start, None)
    side, content, view = content_side(r, phrase.cue, at, told.end, first, low, high)
    quoted = _quoted(r, told.end, side, high)
    if phrase.cue.lemma == "go" and r.tags[told.end : told.end + 1] == ["Q"] and words_in(r, told.end) < _WORDS:
        return None  # "went on “strike”"
    apart = side is Side.AFTER and r.tags[told.end] == ","
    if side is Side.NONE or not (quoted or ("that" in phrase.cue.takes and not apart)):
        return None
    named = (*heard, *told.media, *who)
    bounds = (start, end), first, max(told.end, end)
    negated = unreal(group) or (found is not None and nobody(r, found))
    if phrase.cue.lemma == "rule":
        negated = not negated
    return Saying(named, *bounds, side, content, phrase.cue, follows=follows, negated=negated, outer=outer, view=view)


_WORDS = 3
"""Words in marks right behind "went on" at least that somebody goes on with."""


def _quoted(r: Reading, at: int, side: Side, high: int) -> bool:
    """Whether a quotation stands where the phrase has its content."""
    follows = r.tags[at : min(high, at + 2)]
    return side is not Side.AFTER or follows[:1] == ["Q"] or follows in ([":", "Q"], [",", "Q"])


def _matched(r: Reading, at: int, rest: tuple[str, ...], high: int) -> tuple[int, Heard] | None:
    """The token after the words of a phrase, past adverbs between them, and the outlets that hear it."""
    heard: Heard = []
    for word in rest:
        if at < high and r.tags[at] == "B" and r.lows[at] != word:
            at += 1
        if word == lexicon.HEARER:
            end, told = hearer_of(r, at, high)
            if end == at:
                return None
            at, heard = end, told
            continue
        if r.lows[at : at + 1] != [word] or at >= high:
            return None
        at += 1
    return at, heard


def _speaks(who: Levels) -> bool:
    """Whether the subject may speak: people, bodies and papers, no thing and no "this"."""
    if not who:
        return False
    things = (source.kind is Kind.COMMON and source.role is Role.OTHER for source in who[-1])
    return not any(things) and (_POINTERS | _TALES).isdisjoint(source.name.lower() for source in who[-1])
