"""Who was cited in another story than this: before, or in one that was taken back since."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_ADVERB = 3
"""Tokens between "has" and the verb at most: "has | more than once | quoted"."""

_WITHDRAWN = 8
"""Tokens between the verb that takes a story back and the one that tells whom the story cited at most."""


def cited_before(r: Reading, start: int, at: int, high: int) -> bool:
    """Whether the clause whose verb stands at ``at`` tells of older stories: "which has quoted the Star | before".

    The verb's group begins at ``start``.
    """
    stop = next((k for k in range(at, high) if r.tags[k] in ",;.:"), high)
    often = lexicon.words("other_times")
    told = "had" in r.lows[max(0, start - 1) : at] or not often.isdisjoint(r.lows[max(0, start - _ADVERB) : at])
    return told or not often.isdisjoint(r.lows[at:stop]) or r.lows[stop - 1] == "before" or _other_story(r, at, stop)


def _other_story(r: Reading, at: int, stop: int) -> bool:
    """``in an earlier story``, ``in other articles``, ``in the past``."""
    inside = (set(r.lows[k + 1 : k + 4]) for k in range(at, stop) if r.lows[k] == "in")
    return any(not words.isdisjoint(_OTHER) for words in inside)


_OTHER = frozenset({"another", "other", "earlier", "previous", "past"})


def taken_back(r: Reading, at: int, low: int) -> bool:
    """Whether a story cites somebody that was taken back: "(Northwire) had corrected a story that | cited Lund"."""
    nouns = lexicon.words("printed")
    story = next((k for k in range(at - 1, max(low, at - 4) - 1, -1) if r.lows[k] in nouns), -1)
    return story >= 0 and not lexicon.words("taken_back").isdisjoint(r.lows[max(low, story - _WITHDRAWN) : story])
