"""Clauses that tell of all that stands before them who told it: "The road is shut, which was reported by Northwire"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import leftward
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import BODIES, Role


def which_told(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the verb at ``at`` in a clause with "which" that ends the sentence."""
    start = group_start(r, at, low)
    named = _named(r, at, start, low, high)
    if named is None or unreal(r.lows[start:at]):
        return None
    which, found, end = named
    comma = which - 1
    if comma - low < 3 or r.tags[comma] != "," or not _clause(r, low, comma) or (end < high and r.tags[end] != "."):
        return None
    who = levels(r, found)
    if not all(_tells(source) for source in who[0]):
        return None
    return Saying(who, (start, at + 1), which, end, Side.BEFORE, high, outer=found.outer)


def _named(r: Reading, at: int, start: int, low: int, high: int) -> tuple[int, Phrase, int] | None:
    """Where "which" stands, who told, and the token after the clause."""
    if r.lows[start - 1] == "which" and not BE.isdisjoint(r.lows[start:at]):
        by = by_agent(r, at + 1, high)
        return (start - 1, by[0], after_cue(r, by[1], high, hearer=False).end) if by is not None else None
    found = leftward.before(r, start, low)
    if found is None or r.lows[found.first - 1] != "which" or not BE.isdisjoint(r.lows[start:at]):
        return None
    return found.first - 1, found, after_cue(r, at + 1, high, hearer=False).end


def _clause(r: Reading, low: int, comma: int) -> bool:
    """Whether a clause stands before the comma, and no paper or words that "which" may mean."""
    last = r.lows[comma - 1]
    worded = last in lexicon.words("sayables") | lexicon.words("news_of")
    paper = worded or roles.head_roles().get(last) is Role.DOCUMENT
    return not paper and any(tag in "AvV" for tag in r.tags[low + 1 : comma])


def _tells(source: Source) -> bool:
    return source.media or (source.role in BODIES and source.kind is Kind.NAME)
