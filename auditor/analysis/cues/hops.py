"""Sources that another one hands on: "citing X", "as reported by X", "with reference to X"."""

from __future__ import annotations

from auditor.analysis.cues import inserted
from auditor.analysis.cues.accordings import interrupting
from auditor.analysis.cues.citable import citable, media_near
from auditor.analysis.cues.elsewhere import cited_before, taken_back
from auditor.analysis.cues.quoting import Quoted, quoting
from auditor.analysis.cues.sayings import Hop, Saying, Side
from auditor.analysis.cues.sides import around
from auditor.analysis.phrases import appositions, groups, rightward, subjects
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.media import hosted, media_levels
from auditor.analysis.sources.source import Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role
from auditor.value import replace

_HOPS = frozenset({"cite", "quote", "refer", "invoke"})
_RECALLED = frozenset({"recall", "remember", "hear"})
CITING = _HOPS | _RECALLED
CITED_WITH = CITING | {"report"}

SPEAKING = frozenset({"speaking", "talking", "spoke", "talked"})

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


LEARNED = frozenset({"learned", "learnt"})


def with_reference(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``with reference to X``, ``via X``, ``per X`` after a source."""
    begun = inserted.referring(r, at) if r.lows[at] == "with" else 0
    if begun:
        found = rightward.after(r, begun, high)
        if found is not None:
            found = appositions.holder(r, found, high) or found
            named = levels(r, found)
            return Hop(named[-1], at, found.last, deep=True, above=above(named))
    if r.lows[at] == "from" and at > low + 1 and r.lows[at - 1] in LEARNED and r.tags[at - 2] in "NA":
        found = rightward.after(r, at + 1, high)
        if found is not None:
            named = levels(r, found)
            return Hop(named[-1], at, _past_told(r, found.last, high), deep=True, above=above(named))
    if r.lows[at] == "according":
        found = rightward.after(r, at + 2, high)
        if found is not None and interrupting(r, at, low, found.last):
            named = levels(r, found)
            return Hop(named[-1], at, found.last, deep=media_near(r, at, low), above=above(named))
    if r.lows[at] in ("via", "per") and at > low and at + 1 < high:
        found = rightward.after(r, at + 1, high, name_only=True)
        passed = r.lows[at - 1] in ("reports", "informs", "writes", "reported") and r.tags[at - 2] == "N"
        if r.lows[at] == "per" and not passed:
            return None
        if found is not None and all(s.role in MEDIA or (passed and _tells(s)) for s in sources(r, found)):
            behind = r.tags[at - 1] in "Va" and (passed or media_near(r, at, low))
            return Hop(tuple(map(_passing_on, sources(r, found))), at, found.last, deep=behind)
    return None


def _past_told(r: Reading, at: int, high: int) -> int:
    """Past what is told of a source to the sentence's end: "learned from a draft | posted on the portal"."""
    told = at < high and (r.lows[at] in lexicon.words("issued") or r.tags[at] == "e")
    rest = high - (r.tags[high - 1] == ".")
    return rest if told and not set(r.tags[at:rest]) & set(",;:QCRAvO") else at


def _tells(source: Source) -> bool:
    return source.role in (Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.PERSON)


def _passing_on(source: Source) -> Source:
    """A name of no list by way of which an outlet reports is an outlet: "reports via Harlow Asia"."""
    unlisted = source.role is Role.PERSON and source.entry is None and not source.post
    return replace(source, role=Role.OUTLET) if unlisted else source


def above(named: tuple[tuple[Source, ...], ...]) -> tuple[Source, ...]:
    """What stands before the origin that is named: the paper of "citing the bank's report"."""
    return named[0] if len(named) > 1 else ()


def cited(r: Reading, at: int, low: int, high: int, *, first: bool) -> Saying | Hop | None:
    """``citing X``, ``quoted X as saying``, ``which refers to X``; ``first`` where nothing was said before."""
    begin = _object_of(r, at, high)
    cue = r.cue(at)
    if cue is None or begin is None or (at > low and r.lows[at - 1] == "without"):
        return None
    start = groups.group_start(r, at, low)
    going_on = r.lows[at].endswith("ing") and not _BE.isdisjoint(r.lows[start:at])
    if not (going_on or _BE.isdisjoint(r.lows[start:at])):
        return None
    quoted = quoting(r, begin, high)
    if quoted is None or not all(citable(s) for s in quoted[0][-1]):
        return None
    named, end, content = quoted
    voiced = _voiced(r, begin, end)
    if (cue.lemma in _RECALLED and not voiced) or taken_back(r, at, low):
        return None
    if r.lows[at].endswith("ing") and not going_on:
        if first and voiced and content >= 0 and at > low and r.tags[at - 1] == ",":
            return Saying(named, (at, at + 1), at, end, Side.AFTER, content, cue, follows=True)
        reason = cue.lemma == "refer" and not media_near(r, at, low)
        return None if reason else Hop(named[-1], at, end, deep=True, above=above(named))
    latter = _latter(r, start, low)
    if latter:
        return Hop(named[-1], latter, end, deep=True, above=above(named))
    found = subjects.subject(r, start, low)
    if found is None:
        return None
    if subjects.relative(r, start, low) is not None:
        if voiced and content >= 0:
            told = (*levels(r, found), *named)
            return Saying(told, (start, at + 1), found.outer[0], end, Side.AFTER, content, cue, outer=found.outer)
        if cited_before(r, start, at, high):
            return None
        return Hop(named[-1], start, end, deep=True, holder=found.last, above=above(named))
    if r.lows[end : end + 1] == ["who"] and not voiced and content < 0:
        who = levels(r, found)
        return Hop(who[-1], found.outer[0], at + 1, deep=False) if all(s.role in MEDIA for s in who[-1]) else None
    return _quotes(r, at, (start, begin), found, quoted, low, high)


def _latter(r: Reading, at: int, low: int) -> int:
    """Where "and the latter" begins, which cites in turn and stands for the outlet named last; 0 for none."""
    while at - 2 > low and (r.lows[at - 2 : at] == ["in", "turn"] or r.tags[at - 1] == ","):
        at -= 2 if r.lows[at - 1] == "turn" else 1
    if at - 3 < low or r.lows[at - 2 : at] not in (["the", "latter"], ["that", "outlet"], ["that", "one"]):
        return 0
    joint = at - 3
    return joint - (r.tags[joint - 1] == ",") if r.lows[joint] in ("and", "while", "but") else 0


def _voiced(r: Reading, begin: int, end: int) -> bool:
    """Whether whom is cited is said to speak: "as saying", "telling him", "complaining that"."""
    cues = (r.cue(at) for at in range(begin + 1, end))
    said = "as" in r.lows[begin + 1 : end] or r.lows[end - 2 : end] == ["to", "say"]
    return said or any(cue is not None and cue.form == "ing" for cue in cues)


def _object_of(r: Reading, at: int, high: int) -> int | None:
    """The token before whom or what the cue at ``at`` cites; ``None`` where it cites nothing."""
    cue = r.cue(at)
    if cue is None or at + 1 >= high:
        return None
    if cue.lemma == "report" and cue.form == "past" and "as" in r.lows[at + 2 : at + 14]:
        stop = r.lows.index("as", at + 2)
        return at if r.lows[stop + 1 : stop + 2] == ["saying"] and "," not in r.tags[at:stop] else None
    if cue.lemma not in CITING:
        return None
    if cue.lemma == "refer":
        return at + 1 if r.lows[at + 1] == "to" else None
    return None if r.tags[at + 1] == "C" or r.lows[at + 1] in ("by", "that") else at


def _quotes(
    r: Reading, at: int, verb: tuple[int, int], found: Phrase, quoted: Quoted, low: int, high: int
) -> Saying | None:
    """The saying of one who quotes another: "Northwire quoted her as saying"; "…, Northwire cites the ministry"."""
    named, end, content = quoted
    who = levels(r, found)
    left = found.outer[0] > low and r.tags[found.outer[0] - 1] in ",Q"
    tag = left and all(s.role in MEDIA for s in who[0])
    colon = r.tags[end : end + 2] == [":", "Q"]
    if not _voiced(r, verb[1], end) and not tag and not colon:
        return None
    side = Side.AFTER
    if colon:
        content = end + 1
    if content < 0:
        side, content = (around(r, end, high) if left else Side.NONE), min(high, end + 1)
    if side is Side.NONE:
        return None
    bounds = (verb[0], at + 1), found.outer[0], end
    return Saying((*who, *named), *bounds, side, content, r.cue(at), outer=found.outer)


def spoken_to(r: Reading, at: int, _low: int, high: int) -> Hop | None:
    """``a source speaking to Northwire said``, ``he said when asked by Northwire``."""
    if r.lows[at] in lexicon.words("replying"):
        return _asked(r, at, high)
    if r.lows[at] not in SPEAKING or r.lows[at + 1 : at + 2] not in (["to"], ["with"], ["on"]):
        return None
    found = rightward.after(r, at + 2, high)
    media = hosted(r, found, high) or media_levels(r, found) if found is not None else []
    return _heard_by(media, at, found.last) if media and found is not None else None


def _heard_by(media: list[tuple[Source, ...]], at: int, last: int) -> Hop:
    return Hop(media[-1], at, last, deep=False, above=media[0] if len(media) > 1 else ())


def _asked(r: Reading, at: int, high: int) -> Hop | None:
    """``when asked by Northwire``, ``answering a question of a Northwire correspondent``."""
    if r.lows[at] in ("asked", "contacted", "reached", "approached"):
        start = at + 1 if r.lows[at - 1] in ("when", "as", "if") or r.tags[at - 1] == "," else high
    else:
        nouns = range(at + 1, min(high, at + 6))
        start = next((k + 1 for k in nouns if r.lows[k] in lexicon.words("questions")), high)
    if start >= high or r.lows[start] not in ("by", "of", "from", "to"):
        return None
    found = rightward.after(r, start + 1, high)
    media = media_levels(r, found) if found is not None else []
    return _heard_by(media, at, found.last) if media and found is not None else None
