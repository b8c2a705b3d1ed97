"""Speakers whose manner is told before a colon: ``Lund was blunter when reached by Northwire: “…”``."""

from __future__ import annotations

from auditor.analysis.cues.leads import lead_media
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import groups, subjects
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_DEGREES = frozenset({"more", "less", "most", "even", "far", "much", "no", "a", "bit", "little"})
_FOLLOWING = frozenset({"when", "in", "about", "on", "during", "as"})
_PEOPLE = frozenset({Role.PERSON, Role.ANONYMOUS})
_PERSONAL = frozenset({"he", "she", "they"})


def in_manner(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of the colon at ``at`` before the quotation that ends the sentence."""
    if r.tags[at + 1 : high] not in (["Q"], ["Q", "."]) or r.lows[at - 1] in lexicon.words("works"):
        return None
    verb = next((k for k in range(low + 1, at) if r.tags[k] in "AVv"), at)
    put = r.lows[verb : verb + 2] == ["put", "it"]
    how = (put or r.lows[verb] in lexicon.words("copulas")) and _told_how(r, verb + 1 + put, at)
    if verb == at or not (how or _answers(r, verb, at)):
        return None
    found = subjects.subject(r, groups.group_start(r, verb, low), low)
    if found is None or found.outer[0] != low:
        return None
    who = levels(r, found)
    if not all(_person(source) for source in who[-1]):
        return None
    asked = not lexicon.words("replying").isdisjoint(r.lows[verb:at])
    media = () if asked else tuple(lead_media(r, verb + 1, at))
    return Saying((*media, *who), (at, at + 1), low, at + 1, Side.AFTER, at + 1, outer=found.outer)


def _told_how(r: Reading, at: int, colon: int) -> bool:
    """Whether the words from ``at`` are an adjective or an adverb, and at most where or when somebody was so."""
    while at < colon and (r.tags[at] == "B" or r.lows[at] in _DEGREES):
        at += 1
        if at == colon or r.lows[at] in _FOLLOWING:
            return True
    word = r.lows[at]
    called = word in roles.posts() or word in roles.head_roles()
    plain = r.tags[at] in "ng" and not word.endswith("ed") and not called
    return plain and (at + 1 == colon or r.lows[at + 1] in _FOLLOWING)


def _answers(r: Reading, verb: int, colon: int) -> bool:
    """Whether the words from the verb on tell whose question was answered."""
    asked = not lexicon.words("questions").isdisjoint(r.lows[verb + 1 : colon])
    return r.lows[verb] in ("answered", "answers") and asked


def _person(source: Source) -> bool:
    return source.role in _PEOPLE or (source.kind is Kind.PRONOUN and source.name.lower() in _PERSONAL)
