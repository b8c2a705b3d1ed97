"""What stands between a cue and the words it introduces: times, hearers, "in an interview with …"."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.analysis import phrases
from auditor.analysis.phrases import Phrase
from auditor.analysis.reading import Reading
from auditor.analysis.sources import Kind, Source, sources
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

_HEARING_MEDIA = frozenset(
    [
        "media",
        "outlet",
        "newspaper",
        "paper",
        "radio",
        "channel",
        "network",
        "television",
        "tv",
        "website",
        "magazine",
        "broadcaster",
    ]
)
_NO_OUTLET = frozenset(["reporters", "journalists", "newsmen", "correspondents"])
_TO_MEDIA = frozenset(["to", "with", "on", "for", "by"])
_TELLING = frozenset(
    [
        "interview",
        "interviews",
        "comment",
        "comments",
        "statement",
        "statements",
        "talk",
        "talks",
        "conversation",
        "remarks",
        "response",
        "query",
        "e-mail",
        "email",
        "speaking",
        "briefing",
        "told",
        "answer",
        "request",
        "correspondent",
        "op-ed",
        "column",
        "article",
        "appearance",
        "message",
        "letter",
        "call",
        "debate",
    ]
)


@dataclass(frozen=True, slots=True)
class Adjuncts:
    """``end`` is the token after them; ``media`` the outlets told, nearest the reader first."""

    end: int
    media: tuple[tuple[Source, ...], ...] = ()


def after_cue(r: Reading, at: int, high: int, *, hearer: bool) -> Adjuncts:
    """What follows a cue before its content, the hearer included where the cue takes one."""
    media: list[tuple[Source, ...]] = []
    begun = at
    if hearer:
        at, told = _hearer(r, at, high)
        media += told
    for _ in range(6):
        step, told = _one(r, at, high, begun)
        if step == at:
            break
        media += told
        at = step
    return Adjuncts(at, tuple(media))


def _one(r: Reading, at: int, high: int, begun: int) -> tuple[int, list[tuple[Source, ...]]]:
    if at >= high:
        return at, []
    tag = r.tags[at]
    if tag == "B" and r.lows[at] not in ("not", "only", "just", "even"):
        return at + 1, []
    step = over_time(r, at, high)
    if step > at:
        return step, []
    if tag == "P":
        return _preposition(r, at, high)
    if tag in ",(" and at + 1 < high and at > begun:
        step = over_time(r, at + 1, high) if tag == "," else at
        if tag == "," and at + 1 < step < high and r.tags[step] == ",":
            return step, []
    return at, []


def over_time(r: Reading, at: int, high: int) -> int:
    """The token after "on Tuesday", "late last week", "in March 2015"; ``at`` where no time stands."""
    step, seen = at, False
    while step < high and (
        r.tags[step] in "T" or (r.tags[step] == "0" and (seen or step > at)) or (not seen and _leads(r, step, at))
    ):
        seen = seen or r.tags[step] == "T"
        step += 1
        if seen and step + 1 < high and r.tags[step] == "," and r.tags[step + 1] == "0":
            step += 2
    if not seen:
        return at
    if step < high and r.lows[step] in ("ago", "earlier", "later"):
        step += 1
    return step


def _leads(r: Reading, step: int, at: int) -> bool:
    return r.lows[step] in phrases.time_leads() and step - at < 4 and r.lows[step] != "that"


def _hearer(r: Reading, at: int, high: int) -> tuple[int, list[tuple[Source, ...]]]:
    start = at
    while start < high and r.tags[start] in "D":
        start += 1
    known = r.names.get(start)
    if known is not None and known[2].role in MEDIA:
        end = known[1]
        while end < high and r.lows[end] in _HEARING_MEDIA | {"news", "agency", "daily", "correspondent", "station"}:
            end += 1
        end = _with_person(r, end, high)
        return end, media_levels(r, Phrase.of(at, end))
    found = phrases.after(r, at, high, name_only=True)
    if found is None:
        return at, []
    end = _hearer_end(r, found)
    return end, media_levels(r, Phrase.of(found.first, end))


def _with_person(r: Reading, end: int, high: int) -> int:
    """A programme or a journalist after the outlet: "BBC Radio 4's Today", "CNN's Anderson Cooper"."""
    possessive = r.lows[end - 1].endswith(("'s", "’s"))
    post = end < high and r.lows[end] in roles.posts()
    at = end + 1 if post else end
    if not (possessive or post):
        return end
    while at < high and r.tags[at] == "N":
        at += 1
    return at


def _hearer_end(r: Reading, found: Phrase) -> int:
    """Stop the hearer where a new phrase begins: "told reporters Russia would …"."""
    for at in range(found.first + 1, found.last):
        if r.tags[at] == "N" and r.tags[at - 1] == "n" and r.lows[at - 1].endswith("s"):
            return at
        if r.tags[at] in "&" and r.tags[at - 1] in "no" and at + 1 < found.last and r.tags[at + 1] == "D":
            return at
    return found.last


def media_levels(r: Reading, phrase: Phrase) -> list[tuple[Source, ...]]:
    """The outlets in a phrase, each its own level: "CNN's Anderson Cooper" is CNN, then Cooper."""
    inside = [known for at, known in r.names.items() if at == known[0] and phrase.first <= at < phrase.last]
    for first, last, entry in inside:
        if entry.role not in MEDIA:
            continue
        outlet = sources(r, Phrase.of(first, last))
        rest = [at for at in range(last, phrase.last) if r.tags[at] == "N"]
        if rest and (r.lows[last - 1].endswith(("'s", "’s")) or r.lows[rest[0] - 1] in roles.posts()):
            return [outlet, sources(r, Phrase.of(rest[0], phrase.last))]
        return [outlet]
    found = sources(r, phrase)
    if len(found) == 1 and found[0].kind is not Kind.PRONOUN:
        head = r.lows[phrase.last - 1]
        if head in _HEARING_MEDIA or (found[0].role in MEDIA and head not in _NO_OUTLET):
            return [found]
    return []


def _preposition(r: Reading, at: int, high: int) -> tuple[int, list[tuple[Source, ...]]]:
    """Over one prepositional phrase, if the content cannot begin with it."""
    found = phrases.after(r, at + 1, high)
    if found is None:
        return at, []
    end = found.last
    telling = _tells(r, found)
    if (
        end < high
        and r.tags[end] == "P"
        and telling
        and r.lows[end] in ("to", "with", "by", "on", "about", "of", "before")
    ):
        more = phrases.after(r, end + 1, high)
        if more is not None:
            told = media_levels(r, more) if r.lows[end] in _TO_MEDIA else []
            return _closed(r, at, more.last, high, telling), told
    low = r.lows[at]
    told = media_levels(r, found) if low in ("to", "with", "on") and not telling else []
    if telling and not told:
        told = media_levels(r, found) if low in ("in", "on") and _owned(r, found) else []
    return _closed(r, at, end, high, telling or bool(told)), told


def _owned(r: Reading, found: Phrase) -> bool:
    return any(at in r.names for at in range(found.first, found.last))


def _tells(r: Reading, found: Phrase) -> bool:
    return any(word in phrases.mediums() or word in _TELLING for word in r.lows[found.first : found.last])


def _closed(r: Reading, at: int, end: int, high: int, telling: bool) -> int:
    """Accept the phrase as an adjunct where what follows shows that the content begins or the sentence ends there."""
    if end >= high or r.tags[end] in ",.:;Q-)" or r.lows[end] in ("that", "as", "how", "why", "whether"):
        return end
    if telling or r.tags[end] == "T" or (r.tags[end] == "P" and r.lows[at] in ("to", "on")):
        return end
    return at


def lead_media(r: Reading, first: int, end: int) -> list[tuple[Source, ...]]:
    """Outlets named in the words before the clause: "Speaking to Tasnim, …", "In an interview with CNN, …"."""
    for at in range(first, end):
        known = r.names.get(at)
        if known is None or known[0] != at or known[2].role not in MEDIA:
            continue
        prep = at - 1
        while prep > first and r.tags[prep] == "D":
            prep -= 1
        told = any(word in _TELLING for word in r.lows[first:prep])
        if r.lows[prep] in _TO_MEDIA and told:
            return media_levels(r, Phrase.of(at, known[1]))
    return []


def role_is_media(source: Source) -> bool:
    """Whether a source passes on what others say."""
    return source.role in MEDIA or source.role is Role.SOCIAL_MEDIA
