"""What is laid at nobody's door: "rumours say", "unconfirmed reports spoke of", "it has emerged that"."""

from __future__ import annotations

from bisect import bisect_left

from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.source import COMMON, PRONOUN
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.value import replace


def of_nobody(r: Reading, saying: Saying) -> Saying:
    """``saying`` as one of nobody where its only source is talk: "Rumours say", "according to unconfirmed reports"."""
    if len(saying.levels) != 1 or len(saying.levels[0]) != 1 or saying.negated:
        return saying
    source = saying.levels[0][0]
    if source.kind is PRONOUN or (source.kind is not COMMON and " " in source.name):
        return saying
    before, _, head = source.name.casefold().rpartition(" ")
    talk = before in lexicon.words("unproven") if before else head in lexicon.words("talk_of_nobody")
    if not talk or (before and head not in lexicon.words("hearsay")):
        return saying
    end = bisect_left(r.ends, source.span.end) + 1
    if r.tags[end : end + 1] in (["n"], ["N"]):  # a paper that is called so: "Gossip magazine"
        return saying
    cue = min(saying.first, saying.cue[0]), max(saying.cue[1], end)
    return replace(saying, levels=(), cue=cue, vague=True, outer=None)


def it_emerged(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``It has emerged that …``, ``It emerged on Monday that …``: who brought it out is not told."""
    start = group_start(r, at, low)
    that = over_time(r, at + 1, high)
    impersonal = start > low and r.lows[start - 1] == "it" and not unreal(r.lows[start:at])
    if not impersonal or that + 1 >= high or r.lows[that] != "that":
        return None
    return Saying((), (start - 1, at + 1), start - 1, that, Side.AFTER, that + 1, vague=True)
