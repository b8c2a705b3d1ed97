"""Nouns that attribute: "his claim that …", "a Northwire report that …", "a statement by the ministry that …"."""

from __future__ import annotations

from functools import cache

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.cues.standpoints import by_subject, standing
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

_OWNERS = frozenset(["his", "her", "their", "its"])
_SPREADING = 6
"""Tokens between hearsay and what it is, at most."""


def nominal(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose cue is the noun at token ``at``, if "that" and a clause follow it."""
    word = r.lows[at]
    if r.lows[at - 1] == "no" and r.lows[at + 1 : at + 2] in (["from"], ["by"]):
        return None
    if word in lexicon.words("hearsay"):
        told = _hearsay(r, at, low, high)
        if told is not None:
            return told
    attributing = word in _attributing()
    if word in lexicon.words("verdicts"):
        judged = _verdict(r, at, low, high)
        if judged is not None:
            return judged
    if not (attributing or word in lexicon.words("lines_taken")) or at == low or at + 2 >= high:
        return None
    stands_in = r.lows[at + 1] == "in" and word in REPORTS and r.tags[at + 2] != "T"
    by = rightward.after(r, at + 2, high) if stands_in or r.lows[at + 1] in ("by", "from") else None
    if by is not None:
        by = appositions.holder(r, by, high) or by
    that = _past_aside(r, by.outer[1], high) if by is not None else _past_hearer(r, at + 1, high)
    if that + 1 >= high or r.lows[that] != "that" or r.tags[that + 1] in "AVv.":
        return None
    if by is not None and attributing:
        return _saying(r, at, by, that, at)
    own = standing(r, at, low) if attributing or clause_follows(r, that + 1, high) else None
    if own is not None:
        return by_subject(r, own, at, that + 1, low) if own else None
    return _owned(r, at, that, low) if attributing else None


def _past_aside(r: Reading, at: int, high: int) -> int:
    """Past what tells who somebody is: "accusations from Lund | , the police chief, | that …"."""
    end = appositions.apposition(r, at, high)
    closed = r.tags[end : end + 1] == [","] and r.lows[end + 1 : end + 2] == ["that"]
    return end + 1 if closed else at


def _owned(r: Reading, at: int, that: int, low: int) -> Saying | None:
    """``his claim that …``, ``made the claim that …``, ``rumours that …``: whose the noun is, or nobody's."""
    word = r.lows[at]
    pointing = r.lows[that + 1] in ("this", "it") or r.lows[that + 4 : that + 6] == ["made", "by"]
    if pointing and that == at + 1 and r.tags[at - 1] == "N" and word.endswith("s"):
        return None
    owner = _owner(r, at, low)
    if owner is not None and r.lows[owner.first] in _OWNERS and r.lows[owner.first - 1] == "in":
        spoken = (r.cue(k) for k in range(low, owner.first))
        owner = None if any(cue is not None and cue.sourcing for cue in spoken) else owner
    if owner is not None:
        return _saying(r, at, owner, that, owner.first)
    borne = _borne(r, at, that, low)
    if borne is not None:
        return borne
    if word in lexicon.vague("nouns") and word not in ("report", "reports") and not _commented_on(r, at, low):
        return Saying((), (at, at + 1), at, that, Side.AFTER, that + 1, vague=True)
    return None


def _commented_on(r: Reading, at: int, low: int) -> bool:
    """Whether somebody was asked about the rumour, who answers or does not: "declined to comment on speculation"."""
    start = at - 1
    while start > low and r.tags[start] in "DneNg":
        start -= 1
    return r.lows[start] in ("on", "about") and start > low and r.lows[start - 1] in ("comment", "commented", "asked")


def _hearsay(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``Rumours are circulating that …``, ``There are reports that …``, ``Rumour has it that …``: nobody says it."""
    that = at + 1
    while that < min(high - 1, at + _SPREADING) and (
        r.tags[that] in "AVvegBaT" or r.lows[that] in ("it", "about", "rife", "rampant", "afloat", "abuzz")
    ):
        that += 1
    spread = that > at + 1 and not lexicon.words("circulating").isdisjoint(r.lows[at + 1 : that])
    if that + 1 >= high or r.lows[that] != "that" or not (spread or (that == at + 1 and _exists(r, at, low))):
        return None
    bare = r.tags[that + 1] == "n" and not r.lows[that + 1].endswith("s")
    if bare or not clause_follows(r, that + 1, high):
        return None
    if r.lows[at] == "word" and r.tags[at - 1] in "DneN":
        return None
    return Saying((), (at, that), at, that, Side.AFTER, that + 1, vague=True)


def _exists(r: Reading, at: int, low: int) -> bool:
    """Whether "there are" leads up to the noun at ``at``, and no "no"."""
    first = next((k for k in range(at - 1, max(low, at - 6) - 1, -1) if r.lows[k] == "there"), at)
    return first + 1 < at and not BE.isdisjoint(r.lows[first + 1 : first + 4]) and "no" not in r.lows[first:at]


@cache
def noun_cues() -> frozenset[str]:
    """The nouns that may be a cue."""
    return _attributing() | lexicon.words("verdicts") | lexicon.words("hearsay") | lexicon.words("lines_taken")


@cache
def _attributing() -> frozenset[str]:
    return lexicon.nouns("that") | REPORTS | {"case"}


REPORTS = frozenset({"report", "reports", "story", "stories", "article", "articles"})
"""Nouns of what outlets say; anybody else's are papers or tales."""


def _borne(r: Reading, at: int, that: int, low: int) -> Saying | None:
    """``expressed concern that …``, ``made the case that …``: the subject of the verb speaks."""
    verb = at - 1
    bearing = lexicon.forms("bearing")
    while verb > low and r.tags[verb] in "Dneg" and r.lows[verb] not in bearing:
        verb -= 1
    if verb <= low or r.lows[verb] not in bearing or r.lows[verb - 1] == "to":
        return None
    return by_subject(r, verb, at, that + 1, low)


def _verdict(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``“…,” was Mr Lund's verdict.``: a quotation that the sentence says to be somebody's."""
    owner = _owner(r, at, low) if at > low else None
    if owner is None or owner.first - 2 < low or at + 1 < high - 1:
        return None
    if r.lows[owner.first - 1] not in ("was", "is") or r.tags[owner.first - 2] != "Q":
        return None
    if r.lows[owner.first] in _OWNERS:
        return None
    named = (owner.first, owner.last)
    return Saying(levels(r, owner), (at, at + 1), owner.first - 1, at + 1, Side.BEFORE, at + 1, outer=named)


def _past_hearer(r: Reading, at: int, high: int) -> int:
    """Past a time or a hearer between the noun and "that": "his claim in May that", "a warning to drivers that"."""
    time = over_time(r, at, high)
    if time > at and time < high:
        return time
    told = rightward.after(r, at + 1, high) if r.lows[at] == "to" else None
    return told.last if told is not None and told.last < high and r.lows[told.last] == "that" else at


def _saying(r: Reading, at: int, owner: Phrase, that: int, first: int) -> Saying | None:
    if owner.last - owner.first == 1 and r.lows[owner.first] in _OWNERS:
        span = r.span(owner.first, owner.last)
        source = Source(span, span, r.words[owner.first], Role.OTHER, Kind.PRONOUN, r.lows[owner.first])
        who: tuple[tuple[Source, ...], ...] = ((source,),)
    else:
        who = levels(r, owner)
    outlet = all(source.role in MEDIA for source in who[-1])
    if r.lows[at] in REPORTS and not outlet:
        return None
    return Saying(who, (at, at + 1), first, that, Side.AFTER, that + 1, outer=(owner.first, owner.last))


def _owner(r: Reading, at: int, low: int) -> Phrase | None:
    """Whose the noun is: a possessive before it, or the outlet that stands before "report"."""
    start = at
    while start > low and (r.tags[start - 1] in "neg0" and not r.lows[start - 1].endswith(lexicon.OWNS)):
        start -= 1
    if start == low:
        return None
    if r.lows[start - 1] in _OWNERS:
        return Phrase.of(start - 1, start)
    if r.lows[start - 1].endswith(lexicon.OWNS):
        first = start - 1
        while first > low and r.tags[first - 1] in "NnD" and not r.lows[first - 1].endswith(lexicon.OWNS):
            first -= 1
        return Phrase.of(first, start)
    known = r.names.get(start - 1)
    if known is not None and known[1] == start and known[2].role in MEDIA:
        return Phrase.of(known[0], start)
    return None
