"""Outlets that were told, and who a relative clause says told them: "Trend was told by X", ", which X quotes"."""

from __future__ import annotations

from functools import cache

from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.leaning import leaning
from auditor.analysis.cues.leftside import left_content
from auditor.analysis.cues.sayings import Hop, Levels, Saying, Side
from auditor.analysis.cues.sides import around
from auditor.analysis.phrases import groups, leftward, rightward, subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import group_start, unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.met import WITH_WHOM, met_by
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

_TELLERS = frozenset({"by", "from", "in", "at"})
_SPEAKERS = frozenset({Role.PERSON, Role.ANONYMOUS, Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OUTLET, Role.WIRE})
_TOLD = frozenset({"information", "report", "news", "claim", "statement", "it", "this", "quote", "remarks", "words"})
_TOLD |= {"figure", "figures", "remark", "comment", "comments", "quotation"}
_ASCRIBING = frozenset({"attributed", "attributes", "ascribed", "ascribes"})
_POINTING = frozenset({"this", "it", "that", "these"})


@cache
def relaying() -> frozenset[str]:
    """The words of which ``relayed`` may tell something."""
    hearing = lexicon.words("hearing")
    heard = (word for word, cue in lexicon.cues().items() if cue.form in _DONE and cue.lemma in hearing)
    listed = lexicon.words("leaning") | lexicon.words("whose_find") | lexicon.words("met_by")
    return listed | _ASCRIBING | {"based", "basis", "attributing", *heard}


def relayed(r: Reading, at: int, low: int, high: int) -> Saying | Hop | None:
    """The hop or the saying of the verb at ``at``, if an outlet was told or a relative clause names who told it."""
    cue = r.cue(at)
    word = r.lows[at]
    if cue is not None and cue.form in _DONE and cue.lemma in lexicon.words("hearing"):
        return _told(r, at, low, high)
    if word == "based" and r.lows[at + 1 : at + 2] == ["on"] and _reported_before(r, at, low):
        return _based(r, at, at + 2, high)
    if word == "basis" and r.lows[at - 2 : at] == ["on", "the"] and r.lows[at + 1 : at + 2] == ["of"]:
        return _based(r, at - 2, at + 2, high)
    if word in lexicon.words("leaning"):
        return leaning(r, at, low, high)
    if word in _ASCRIBING:
        ascribed = _ascribed(r, at, low, high)
        if ascribed is not None:
            return ascribed
    if word == "attributed" and r.lows[at + 1 : at + 2] == ["to"]:
        return _attributed(r, at, low, high)
    if word == "attributing":
        return _attributing(r, at, high)
    if word in lexicon.words("whose_find") or word in lexicon.words("met_by"):
        return _found_by(r, at, low, high)
    return None


_DONE = ("past", "participle")


def _reported_before(r: Reading, at: int, low: int) -> bool:
    """Whether "based on" begins the sentence or stands right behind a report: "reported | , based on the minutes"."""
    before = at - 1 - (r.tags[at - 1] == ",")
    return at == low or r.cue(before) is not None or r.tags[before] == "T"


def _based(r: Reading, at: int, begun: int, high: int) -> Hop | None:
    """``Northwire reported, based on the minutes``, ``… on the basis of documents``."""
    found = rightward.after(r, begun, high)
    found = rightward.giver(r, found, high) if found is not None else None
    return _deep(levels(r, found), at, found.last) if found is not None else None


def _attributed(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``a statement, which was attributed to X``; whose cause something is ("attributed to the heat") is no source."""
    found = rightward.after(r, at + 2, high)
    start = group_start(r, at, low)
    relative = start > low and r.lows[start - 1] == "which"
    if found is None or not (relative or (start == at and r.tags[at - 1] in ",n")):
        return None
    named = levels(r, found)
    spoke = all(source.role in _SPEAKERS for source in named[-1])
    return _deep(named, start - relative, found.last) if spoke else None


def _ascribed(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``Northwire attributed to X the view that …``, ``attributed the figure to X``: whose words it hands on."""
    what = rightward.after(r, at + 1, high) if r.lows[at + 1 : at + 2] != ["to"] else None
    to = what.last if what is not None else at + 1
    whom = rightward.after(r, to + 1, high) if r.lows[to : to + 1] == ["to"] else None
    start = group_start(r, at, low)
    found = subjects.subject(r, start, low) if whom is not None and BE.isdisjoint(r.lows[start:at]) else None
    if whom is None or found is None:
        return None
    named = (*levels(r, found), *levels(r, whom))
    spoke = all(source.role in _SPEAKERS or source.kind is Kind.PRONOUN for source in named[-1])
    if not spoke:
        return None
    bounds = (start, at + 1), found.outer[0]
    if what is not None:
        handed = named[0][0].media and r.lows[what.last - 1] in _TOLD
        return Saying(named, *bounds, at + 1, Side.AFTER, what.first, r.cue(at), stop=what.last) if handed else None
    noun = rightward.after(r, whom.last, high) if r.tags[whom.last : whom.last + 1] == ["D"] else None
    worded = noun is not None and noun.last + 1 < high and r.lows[noun.last] == "that"
    content = noun.last + 1 if noun is not None else high
    return Saying(named, *bounds, content, Side.AFTER, content, r.cue(at), outer=found.outer) if worded else None


def _attributing(r: Reading, at: int, high: int) -> Hop | None:
    """``Northwire reported, attributing the information to X``."""
    what = rightward.after(r, at + 1, high)
    if what is None or r.lows[what.last : what.last + 1] != ["to"] or r.lows[what.last - 1] not in _TOLD:
        return None
    found = rightward.after(r, what.last + 1, high)
    return _deep(levels(r, found), at, found.last) if found is not None else None


def _told(r: Reading, at: int, low: int, high: int) -> Saying | Hop | None:
    start = group_start(r, at, low)
    group = r.lows[start:at]
    if not BE & set(group) or unreal(group):
        return None
    informant, end, pointing = _informant(r, at + 1, high)
    if start > low and r.lows[start - 1] in ("which", "who"):
        return _deep(informant, start - 1, end)
    if start - 3 >= low and r.lows[start - 3 : start - 1] == ["to", "whom"]:
        return _deep(informant, start - 3, end)
    found = subjects.subject(r, start, low)
    media = levels(r, found) if found is not None else ()
    if found is None or not media or not all(source.role in MEDIA for source in media[-1]):
        return None
    return _heard(r, (start, at), found, (*media, *informant), end, low, high, pointing=pointing)


def _deep(informant: Levels, first: int, last: int) -> Hop | None:
    if not informant:
        return None
    return Hop(informant[-1], first, last, deep=True, above=informant[0] if len(informant) > 1 else ())


def _heard(
    r: Reading, verb: tuple[int, int], found: Phrase, named: Levels, end: int, low: int, high: int, *, pointing: bool
) -> Saying | None:
    start, at = verb
    first = found.outer[0]
    cue = r.cue(at)
    if pointing:
        return Saying(named, (start, at + 1), first, end, Side.NONE, high, cue, outer=found.outer, anaphoric=True)
    if end < high and r.lows[end] == "that":
        return Saying(named, (start, at + 1), first, end, Side.AFTER, end + 1, cue, outer=found.outer)
    if first == low + 1 and r.lows[low] == "as" and end + 1 < high and r.tags[end] == ",":
        return Saying(named, (start, at + 1), first, end, Side.AFTER, end + 1, cue, outer=found.outer)
    if not left_content(r, first, low):
        return None
    side = around(r, end, high)
    return Saying(named, (start, at + 1), first, end, side, content_start(r, end, high), cue, outer=found.outer)


def _informant(r: Reading, at: int, high: int) -> tuple[Levels, int, bool]:
    """Who told, the token after it, and whether what was told is the sentence before."""
    pointing = False
    for _ in range(4):
        at = over_time(r, at, high)
        while at < high and r.tags[at] == "B":
            at += 1
        if at + 1 >= high or r.tags[at] != "P":
            break
        found = rightward.after(r, at + 1, high)
        if found is None:
            break
        if r.lows[at] in _TELLERS:
            return levels(r, found), found.last, pointing
        pointing = pointing or (r.lows[at] in ("of", "about") and r.lows[at + 1] in _POINTING)
        at = found.last
    return (), at, pointing


def _found_by(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``…, which RIA has studied``: an outlet beside what it saw or took over."""
    start = group_start(r, at, low)
    met = met_by(r, at + 1, low) > low
    at += r.lows[at + 1 : at + 2] == ["through"]
    closed = at + 1 >= high or r.tags[at + 1] in ",.;" or r.lows[at + 1] in ("but", "and", "as", "in", "on")
    if not (met or closed) or (r.lows[at] in lexicon.words("met_by") and not met):
        return None
    found = leftward.before(r, start, low)
    first = _relative_before(r, found.first, low) if found is not None else 0
    if found is None or not first:
        return None
    who = levels(r, found)
    media = all(source.role in MEDIA for source in who[0])
    return Hop(who[0], first, at + 1, deep=False) if media else None


def _relative_before(r: Reading, at: int, low: int) -> int:
    """Where "which" or "a copy of which" begins before ``at``, or the clause itself right after a paper; 0 for none."""
    if r.lows[at - 2 : at] in WITH_WHOM and at - 2 > low:
        return at - 2
    if at - 2 >= low and r.lows[at - 1] in ("which", "whom", "whose", "that"):
        first = groups.parts_of_which(r, at, low)
        return first if r.tags[first - 1] in ",nN" else 0
    return at if at > low and leftward.paper(r, at - 1) else 0
