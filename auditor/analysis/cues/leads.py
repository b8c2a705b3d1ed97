"""Outlets in the words that lead a clause or trail behind it: "Asked by the BBC, …", "… in a talk with CNN"."""

from __future__ import annotations

from auditor.analysis.cues.nominals import REPORTS
from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.hearers import likely_outlet
from auditor.analysis.sources.media import hosted, in_issue, media_levels
from auditor.analysis.sources.source import Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

Media = list[tuple[Source, ...]]
"""Outlets, nearest the reader first."""

_TO_MEDIA = frozenset({"to", "with", "on", "for", "by", "in", "from", "over"})
_TRAILING = frozenset({"in", "during", "at"})


def lead_media(r: Reading, first: int, end: int) -> Media:
    """The outlets in the words before the clause: "Speaking to Tasnim, …", "In an interview with CNN, …"."""
    for at in range(first, end):
        if r.tags[at] != "P" or r.lows[at] not in _TO_MEDIA or (r.lows[at] == "to" and r.lows[at - 1] == "according"):
            continue
        if at > first and not _telling(r, first, at):
            continue
        if not _STORIES.isdisjoint(r.lows[at - 1 : at + 4]) and _about_story(r, first, at):
            continue
        found = rightward.after(r, at + 1, end)
        if found is None:
            continue
        media = in_issue(r, found, end) if r.lows[at] in ("in", "on") else []
        if not media and at == first and not _airs(r, at, found):
            continue
        if not media and r.lows[at] in ("to", "with"):
            media = hosted(r, found, end)
        media = media or media_levels(r, found)
        if at == first and media and media[0][0].role is Role.OTHER:  # the interview; whose it is comes behind "with"
            continue
        if not media and r.lows[at] in ("to", "with", "over") and not _towards(r, at):
            media = likely_outlet(r, found, end)
        if media:
            return media
    return []


def _telling(r: Reading, first: int, at: int) -> bool:
    """Whether the words before the preposition at ``at`` say that somebody spoke, wrote or was asked there."""
    if r.lows[at] == "by":
        return r.lows[at - 1] in lexicon.words("issued") or not lexicon.words("asked").isdisjoint(r.lows[first:at])
    return not lexicon.words("telling").isdisjoint(r.lows[first:at])


def _towards(r: Reading, at: int) -> bool:
    """Whether the preposition goes with a noun that is no talk: "speaking ahead of the trip | to Harlow"."""
    return r.tags[at - 1] == "n" and r.lows[at - 1] not in lexicon.words("telling") | lexicon.words("talks")


_STORIES = REPORTS | {"claim", "claims"}
_ANSWERING = frozenset({"asked", "commenting", "responding", "reacting", "questioned", "pressed", "replying"})


def _about_story(r: Reading, first: int, at: int) -> bool:
    """Whether what an outlet told is what somebody comments on: "Commenting on reports by Northwire, …"."""
    told = r.lows[at] in ("on", "to") or r.lows[at - 1] in _STORIES
    return told and r.lows[first] in _ANSWERING


def _airs(r: Reading, at: int, found: Phrase) -> bool:
    """Whether the sentence begins with the outlet where words were said: "On NBC's “Meet the Press,” …"."""
    if not lexicon.words("talks").isdisjoint(r.lows[found.first : found.last]):
        return True
    start = found.first + (r.tags[found.first] == "D")
    known = r.names.get(start)
    if known is None:
        named = r.lows[at] == "on" and set(r.tags[start : found.last]) == {"N"} and found.last - start > 1
        return named and r.lows[found.last - 1] in _SHOWS
    return r.lows[at] in ("on", "in") and known[0] == start and known[2].role in MEDIA


_SHOWS = frozenset({"show", "podcast"})
"""What the names of programmes that no list has end with."""


def confirmed_to(r: Reading, first: int, high: int) -> tuple[int, Media]:
    """The outlet that was let know of a thing: "confirmed the accident to Northwire"; ``high`` and none else."""
    for at in range(first, high - 1):
        if r.tags[at] in "AvVC,;":
            break
        if r.lows[at] not in ("to", "for"):
            continue
        found = rightward.after(r, at + 1, high)
        media = media_levels(r, found) if found is not None else []
        if media and found is not None and (found.last >= high or _told_ends(r, found.last)):
            return at, media
    return high, []


def _told_ends(r: Reading, at: int) -> bool:
    """Whether what goes on at ``at`` tells no more of the outlet before it: "to Northwire | on Monday"."""
    return r.tags[at] in ".,T" or r.lows[at] in ("on", "in", "but", "and", "late", "after")


def described_to(r: Reading, first: int, high: int) -> Media:
    """The outlet that heard what a thing is like: "described the plan to Northwire as"."""
    for at in range(first, min(high - 2, first + _OBJECT)):
        if r.tags[at] in "AvV,;":
            break
        heard = r.lows[at] == "to" and r.lows[at - 1] not in lexicon.words("going_to")
        found = rightward.after(r, at + 1, high) if heard else None
        if found is not None and r.lows[found.last : found.last + 1] == ["as"]:
            return media_levels(r, found)
    return []


_OBJECT = 10
"""Tokens of what is described at most."""


def trailing_media(r: Reading, first: int, high: int) -> tuple[int, Media]:
    """Where the words begin that name an outlet after what was said, and the outlet; ``high`` where none do."""
    if lexicon.words("talks").isdisjoint(r.lows[first + 1 : high]):
        return high, []
    for at in range(first, high - 2):
        if r.lows[at] not in _TRAILING or r.tags[at - 1] not in "Q,nNe":
            continue
        noun = next((k for k in range(at + 1, min(high, at + 5)) if r.lows[k] in lexicon.words("talks")), None)
        if noun is None or noun + 2 >= high or r.lows[noun + 1] not in ("with", "to", "on", "for", "over"):
            continue
        found = rightward.after(r, noun + 2, high)
        if found is None:
            continue
        media = media_levels(r, found) or likely_outlet(r, found, high)
        if media:
            return (at - 1 if r.tags[at - 1] == "," else at), media
    return high, []
