"""Who had news or a paper before: "as reported by X", "a transcript reviewed by X", "remarks aired by X"."""

from __future__ import annotations

from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.citable import CITABLE
from auditor.analysis.cues.holders import and_by, beside, leaked_to, printed_in
from auditor.analysis.cues.hops import above
from auditor.analysis.cues.sayings import Hop
from auditor.analysis.phrases import groups, leftward, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.makers import only_ordered, ordered_before
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role
from auditor.value import replace

TOLD = frozenset({"informed", "stated", "announced", "noted", "told", "written", "said", "transmitted"})
"""Participles that name a source after "as" only: "as informed by the agency"."""

REFERRING = frozenset({"refers", "refer", "referred"})
_STATED_IN = frozenset({Role.DOCUMENT, Role.GOVERNMENT_BODY, Role.ORGANISATION})
_NEAR = 9
"""Tokens between "to which" and "refers" at most."""
_ONWARD = frozenset({"picked", "republished", "reposted", "relayed", "syndicated"})
"""What is done with another outlet's report, not with a paper alone."""

_MAKING = frozenset({"conducted", "commissioned"})
"""What an outlet did that made a paper, and did not only let it out: "a poll conducted by Northwire"."""

_LEADING = frozenset(
    ["as", "first", "earlier", "later", "and", "was", "were", "is", "are", "which", "previously", "also"]
)


def handed_on(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``as reported by X``, ``first reported by X``, ``a transcript reviewed by X``."""
    told = r.lows[at] in TOLD and groups.as_led(r, at, low) >= 0
    if r.lows[at] in REFERRING:
        return _referred_to(r, at, low)
    if r.lows[at] not in lexicon.words("handed_on") and not told:
        return None
    if not lexicon.words("negations").isdisjoint(r.lows[groups.group_start(r, at, low) : at]):
        return None
    picked = r.lows[at : at + 2] == ["picked", "up"]
    if r.lows[at] == "picked" and not picked:
        return None
    by = by_agent(r, at + 1 + picked, high) or printed_in(r, at + 1, high) or leaked_to(r, at, high)
    if by is None and (told or r.lows[at] == "reported"):
        return _stated_in(r, at, low, high)
    if by is None:
        return None
    found, end = _without_verb(r, *by, high)
    if only_ordered(r, at, end) or (r.lows[found.last - 1] in roles.posts() and r.tags[end : end + 2] == [",", "N"]):
        return None
    who = sources(r, found) if told else _as_media(r, at, sources(r, found))
    if beside(r, at, low) and all(s.role in MEDIA for s in who):
        return None
    also = and_by(r, end, high)
    if also is not None:
        who, end = (*who, *sources(r, also[0])), also[1]
    behind = 2 * (r.lows[at] in ("disposal", "possession")) or r.lows[at - 1 : at + 1] == ["made", "available"]
    lead = ordered_before(r, _lead(r, at - behind, low), low)
    if lead > low and r.lows[lead - 1] == "being":
        return None
    media = all(s.role in MEDIA for s in who)
    if not media and r.lows[lead - 1] == "statement" and "in" in r.lows[max(low, lead - 4) : lead]:
        return None
    if r.lows[at] in (_MAKING if media else lexicon.words("issuing")):
        paper = _paper_before(r, lead, low)
        if paper is not None:
            return Hop(who, lead, end, deep=not (_told_in(r, paper, low) or _let_out(r, at, lead, low)))
    if r.lows[at] == "quoted" and r.lows[lead] == "as":
        return Hop(who, lead, end, deep=False)
    return _by_relative(r, at, lead, low, who, end, told=told)


def _by_relative(
    r: Reading, at: int, lead: int, low: int, who: tuple[Source, ...], end: int, *, told: bool
) -> Hop | None:
    """The hop of those that a relative clause or a participle names, where what it tells of is news or a paper."""
    media = all(s.role in MEDIA for s in who)
    relative = lead > low and r.lows[lead] == "which"
    lead = groups.parts_of_which(r, lead + 1, low) if relative else lead
    noun = (lead - 2 if r.tags[lead - 1] == "," else lead - 1) if relative else 0
    spoken = noun > 0 and r.lows[noun] in leftward.mediums()
    named = noun in r.names and r.names[noun][2].role in MEDIA and r.lows[at] in ("quoted", "cited")
    paper = r.lows[at] in _ONWARD or roles.head_roles().get(r.lows[noun]) is Role.DOCUMENT or r.lows[noun] == "paper"
    if noun and not (spoken or named or paper):
        return None
    lead = _in_remarks(r, noun, lead, low) if spoken else lead
    return Hop(who, lead, end, deep=False) if media or _tells(r, at, lead, who[0], told=told) else None


def _referred_to(r: Reading, at: int, low: int) -> Hop | None:
    """``According to X, to which Northwire refers, …``."""
    lead = next((k for k in range(at - 3, max(low, at - _NEAR), -1) if r.lows[k : k + 2] == ["to", "which"]), 0)
    found = leftward.before(r, at, lead + 2) if lead and r.tags[lead - 1] == "," else None
    who = sources(r, found) if found is not None else ()
    return Hop(who, lead - 1, at + 1, deep=False) if who and all(s.role in MEDIA for s in who) else None


def _in_remarks(r: Reading, noun: int, lead: int, low: int) -> int:
    """Where ", in remarks which were" begins, that lead up to who aired them."""
    at = noun
    while at - 1 > low and r.tags[at - 1] in "Dnea":
        at -= 1
    led = at - 2 > low and r.lows[at - 1] in ("in", "during")
    return at - 1 - (r.tags[at - 2] == ",") if led else lead


def _without_verb(r: Reading, found: Phrase, end: int, high: int) -> tuple[Phrase, int]:
    """The phrase without the verb that closes the sentence behind it: "papers seen by the BBC | show"."""
    last = found.last - 1
    closing = last > found.first and (found.last >= high or r.tags[found.last] == ".")
    verb = closing and r.tags[last] == "a" and r.tags[last - 1] in "Nn" and r.cue(last) is not None
    return (Phrase.of(found.first, last), last) if verb else (found, end)


def _stated_in(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``As stated in the ministry's report, …``."""
    first = groups.as_led(r, at, low)
    carried = rightward.after(r, at + 2, high) if first >= 0 and r.lows[at + 1 : at + 2] == ["in"] else None
    if carried is None:
        return None
    named = levels(r, carried)
    paper = named[0][0].role in _STATED_IN or all(source.role in MEDIA for source in named[0])
    return Hop(named[-1], first, carried.last, deep=False, above=above(named)) if paper else None


def _lead(r: Reading, at: int, low: int) -> int:
    """Where the words begin that lead up to "reported" at ``at``: "and was first | reported by"."""
    first = groups.as_led(r, at, low)
    if first >= 0:
        return first
    while at > low and r.lows[at - 1] in _LEADING:
        at -= 1
    return at


def _tells(r: Reading, at: int, lead: int, source: Source, *, told: bool) -> bool:
    """Whether somebody who is no outlet is said to hand something on, and not to have it done."""
    if not told and r.lows[at] not in ("reported", "quoted", "cited", "confirmed"):
        return False
    led = r.lows[lead] == "as"
    person = source.role is Role.PERSON
    if not (person or source.role is Role.ANONYMOUS or (led and source.role in CITABLE)):
        return False
    return r.lows[at] == "reported" or led or lead != at or not person


def _told_in(r: Reading, paper: Phrase, low: int) -> bool:
    """Whether others speak in the paper, and it does not itself: "in a poll conducted by Northwire, voters said"."""
    return paper.outer[0] > low and r.lows[paper.outer[0] - 1] == "in"


def _let_out(r: Reading, at: int, lead: int, low: int) -> bool:
    """Whether papers of somebody else's were made public: "files released by the archive"."""
    return r.lows[at] == "released" and bool(lexicon.words("files") & set(r.lows[max(low, lead - 5) : lead]))


def _paper_before(r: Reading, at: int, low: int) -> Phrase | None:
    """The paper right before ``at``, or before the comma there: "a poll of voters, published by"; if there is one."""
    last = at - 1 if at - 1 > low and r.tags[at - 1] == "," else at
    found = leftward.before(r, last, low)
    return found if found is not None and sources(r, found)[0].role is Role.DOCUMENT else None


def _as_media(r: Reading, at: int, who: tuple[Source, ...]) -> tuple[Source, ...]:
    """Who saw, obtained or cited a paper is an outlet, where nothing says otherwise."""
    told = r.lows[at - 1] == "as" or (r.lows[at - 1] == "first" and r.lows[at] == "reported")
    paper = (
        told
        or roles.head_roles().get(r.lows[at - 1]) is Role.DOCUMENT
        or r.lows[at] in ("obtained", "reviewed", "monitored")
        or (r.lows[at] in ("cited", "quoted") and r.lows[at - 1] in ("reports", "figures", "data"))
    )
    if (
        not paper
        or r.lows[at] in ("conducted", "commissioned", "prepared", "compiled")
        or any(
            s.role not in (Role.PERSON, Role.ORGANISATION)
            or s.post
            or s.entry
            or (" " in s.name and not told)
            or (s.kind is Kind.COMMON and r.lows[at] in ("published", "released", "issued"))
            for s in who
        )
    ):
        return who
    return tuple(replace(s, role=Role.OUTLET) for s in who)
