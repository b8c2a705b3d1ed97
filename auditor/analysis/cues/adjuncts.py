"""What stands between a cue and the words it introduces: times, hearers, "in an interview with …"."""

from __future__ import annotations

from auditor.analysis.cues.listeners import past_listeners
from auditor.analysis.phrases import appositions, groups, leftward, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.audience import Heard, hearer_of
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.hearers import likely_outlet
from auditor.analysis.sources.media import hosted, in_issue, media_levels
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, PERSON
from auditor.value import value


@value
class Adjuncts:
    """``end`` is the token after them; ``media`` the outlets told, nearest the reader first."""

    end: int
    media: tuple[tuple[Source, ...], ...] = ()


def _past_told_of(r: Reading, at: int, high: int) -> int:
    """Past what is told of an outlet between commas: "told Northwire, a news channel, | they heard"."""
    end = appositions.apposition(r, at, high) if r.tags[at : at + 2] == [",", "D"] else at
    return end + 1 if end > at and r.tags[end : end + 1] == [","] else at


_HEARD = frozenset({"to", "with", "over"})
"""Between a talk and who heard it: "an interview over Radio Delta"."""

CONDITION = ["on", "condition", "that"]
"""What leads up to terms on which somebody spoke, and to nothing that was said."""

_BESIDES = [["and", place] for place in ("elsewhere", "beyond", "abroad", "overseas", "around")]
"""What goes on with where those are whom somebody told: "told suppliers in Riga | and elsewhere"."""

_OWN = frozenset({"its", "his", "her", "their"})
"""Words for what is the speaker's own, and hands nothing on: "Northwire reported on its portal"."""


_CARRIED = frozenset({"carried", "broadcast", "aired", "televised", "shown", "streamed", "covered", "attended"})
"""What outlets do with what a crowd is told: "told a rally | carried live by Northwire"."""


def after_cue(r: Reading, at: int, high: int, *, hearer: bool) -> Adjuncts:
    """What follows a cue before its content, the hearer included where the cue takes one."""
    media: list[tuple[Source, ...]] = []
    begun = at
    if hearer:
        at, told = hearer_of(r, at, high)
        media += told
        at = _past_told_of(r, at, high) if told else at
        if not told and at > begun and at < high and r.lows[at] in _CARRIED:
            at, told = _issued(r, at, high)
            media += told
    for _ in range(6):
        step, told = _one(r, at, high, begun)
        if step == at:
            break
        hosts = bool(told and media) and all(source.role is PERSON for source in media[-1])
        media = [*media[:-1], *told, media[-1]] if hosts else [*media, *told]
        at = step
    return Adjuncts(past_listeners(r, at, high) if hearer and at > begun else at, tuple(media))


def _one(r: Reading, at: int, high: int, begun: int) -> Heard:
    if at >= high:
        return at, []
    tag, word = r.tags[at], r.lows[at]
    if word == "in" and r.lows[at + 1 : at + 2] == ["part"]:
        return at + 2, []
    if tag == "B" and word not in lexicon.words("clausal"):
        after = r.lows[at + 1 : at + 3] in (["after", "that"], ["before", "that"])
        return at + 1 + after, []
    step = over_time(r, at, high)
    if step > at:
        return step, []
    if tag == "P":
        if word == "with" and {"reference", "link"} & set(r.lows[at + 1 : at + 3]):
            return at, []
        once = word == "at" and r.lows[at + 1 : at + 3] in (["one", "point"], ["one", "stage"])
        return (at + 3, []) if once else _preposition(r, at, high)
    if tag == "," and at + 1 < high and r.tags[at + 1] == "P" and r.lows[at + 1] in ("in", "during", "on"):
        step, told = _preposition(r, at + 1, high)
        if told:
            return step, told
    if tag in ",(" and at + 1 < high and at > begun:
        step = over_time(r, at + 1, high) if tag == "," else at
        if tag == "," and at + 1 < step < high and r.tags[step] == ",":
            return step, []
    return at, []


def _preposition(r: Reading, at: int, high: int) -> Heard:
    """Over one prepositional phrase, if the content cannot begin with it."""
    if r.lows[at : at + 3] == CONDITION:
        return at, []
    if r.lows[at] == "by" and r.lows[at + 1 : at + 2] and r.lows[at + 1] in lexicon.words("lines"):
        return at + 2, []
    found = rightward.after(r, _past_air(r, at), high)
    if found is None:
        return at, []
    end = found.last + 2 * (r.lows[found.last : found.last + 2] in _BESIDES)
    if r.lows[end - 1] in ("end", "start", "beginning", "middle") and r.lows[end : end + 1] == ["of"]:
        return max(over_time(r, end + 1, high), end), []
    telling = _tells(r, found)
    handed = _handed_on(r, at, found, end, high) if telling else None
    if handed is not None:
        return handed
    told = _told_by(r, at, found, high, telling=telling)
    return _closed(r, at, end, high, telling or bool(told)), told


def _handed_on(r: Reading, at: int, found: Phrase, end: int, high: int) -> Heard | None:
    """Over a paper or a talk and whom it went to: "in a letter | seen by Northwire", "in a talk | with Ida Lund"."""
    if end < high and r.lows[end] in lexicon.words("issued"):
        stop, media = _issued(r, end, high)
        return stop, media or _carrier(r, found, high)
    if r.tags[end : end + 1] == [","]:
        copied = _copied(r, end + 1, high)
        if copied[1]:
            return copied
    if end >= high or r.tags[end] != "P" or r.lows[end] not in lexicon.words("telling_to"):
        return None
    more = rightward.after(r, end + 1, high)
    if more is None:
        return None
    heard = r.lows[end] in _HEARD
    told = hosted(r, more, high) or media_levels(r, more) or (likely_outlet(r, more, high) if heard else [])
    if not told and more.last < high and r.lows[more.last] in lexicon.words("issued"):
        return _issued(r, more.last, high)
    return _closed(r, at, _past_row(r, more.last, high), high, telling=True), told


def _told_by(r: Reading, at: int, found: Phrase, high: int, *, telling: bool) -> list[tuple[Source, ...]]:
    """The outlets to which, or in which, somebody said it: "to Northwire", "in the Globe", "in a talk on CNN"."""
    low = r.lows[at]
    own = r.lows[found.first] in _OWN
    heard = low == "to" or (low in ("with", "on") and not telling)
    told = media_levels(r, found) if heard and not own else []
    if low in ("in", "for", "at") and not telling:
        named = _whole_outlet(r, found) or (low == "for" and _of_media(r, found))
        told = media_levels(r, found) if named else in_issue(r, found, high)
    if low == "to" and not told and (found.last - found.first > 1 or r.lows[found.first].startswith("al-")):
        told = likely_outlet(r, found, high)
    if telling and not told:
        asked = low == "to" and not lexicon.words("questions").isdisjoint(r.lows[found.first : found.last])
        told = _carrier(r, found, high) if asked or low in ("in", "on", "during", "at") else []
    return told


def _past_row(r: Reading, at: int, high: int) -> int:
    """Past the others who were written to, where what was said follows: "to staff | , donors and friends that"."""
    step = at
    while step < high and r.tags[step] in "DNne,&":
        step += 1
    return step if step > at and step < high and r.lows[step] == "that" else at


def _past_air(r: Reading, at: int) -> int:
    """The token that the phrase after a preposition begins with: "on the air of | Radio Delta"."""
    air = at + 2 if r.tags[at + 1 : at + 2] == ["D"] else at + 1
    on_air = r.lows[at] == "on" and r.lows[air : air + 2] in (["air", "of"], ["air", "on"], ["airwaves", "of"])
    return air + 2 if on_air else at + 1


def _whole_outlet(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is an outlet's name and nothing else: "in the Guardian"."""
    known = r.names.get(found.last - 1)
    return known is not None and known[2].role in MEDIA and known[1] == found.last and known[0] - found.first <= 1


def _of_media(r: Reading, found: Phrase) -> bool:
    """Whether the phrase names an outlet that no list has: "(said) for the business portal Delta.hr"."""
    return all(source.role in MEDIA and source.kind is Kind.NAME for source in sources(r, found))


def _issued(r: Reading, at: int, high: int) -> Heard:
    """Over what was done with a paper: "(a statement) released on Monday and carried by Northwire"."""
    media: list[tuple[Source, ...]] = []
    for _ in range(4):
        if at >= high or r.lows[at] not in lexicon.words("issued"):
            break
        at = over_time(r, at + 1 + (r.lows[at : at + 2] == ["made", "available"]), high)
        at += r.lows[at : at + 1] == ["live"]
        to = r.lows[at : at + 1] == ["to"]
        found = rightward.after(r, at + 1, high) if to or (at < high and r.lows[at] in ("by", "in", "on")) else None
        if found is not None:
            media += media_levels(r, found) or (likely_outlet(r, found, high) if to else [])
            at = over_time(r, found.last, high)
        at += r.lows[at : at + 1] == ["and"] and r.lows[at + 1 : at + 2] != [""]
    return at, media


def _copied(r: Reading, at: int, high: int) -> Heard:
    """Over what is told of a paper between commas: "(a letter,) a copy of which was seen by Northwire, | that"."""
    at = groups.past_copy(r, at)
    if r.lows[at : at + 1] != ["which"]:
        return at, []
    held = next((k for k in range(at + 1, min(high - 2, at + 5)) if r.lows[k] in lexicon.words("issued")), 0)
    found = rightward.after(r, held + 2, high) if held and r.lows[held + 1] == "by" else None
    if r.lows[at + 1 : at + 3] in (["is", "with"], ["are", "with"]):
        found = rightward.after(r, at + 3, high)
    media = media_levels(r, found) if found is not None and r.tags[found.last : found.last + 1] == [","] else []
    return (found.last + 1, media) if found is not None and media else (at, [])


def _carrier(r: Reading, found: Phrase, high: int) -> list[tuple[Source, ...]]:
    """The outlet within a phrase of telling: "an interview with the Globe", "an appearance on CNN"."""
    for at in range(found.first + 1, found.last - 1):
        if r.lows[at] in ("to", "with", "on", "for", "by", "from") and _tells(r, Phrase.of(found.first, at)):
            inner = Phrase.of(at + 1, found.last)
            if r.lows[inner.first] in _OWN:
                return []
            return media_levels(r, inner) or (likely_outlet(r, inner, high) if r.lows[at] in ("to", "with") else [])
    if any(at in r.names for at in range(found.first, found.last)):
        return media_levels(r, found)
    named = sources(r, found)
    return [named] if r.lows[found.last - 1] in _AIRED and named[0].role in MEDIA and named[0].name[0].isupper() else []


_AIRED = frozenset({"podcast", "show", "programme", "program"})


def _tells(r: Reading, found: Phrase) -> bool:
    said = r.lows[found.first : found.last]
    return not (leftward.mediums().isdisjoint(said) and lexicon.words("telling").isdisjoint(said))


def _closed(r: Reading, at: int, end: int, high: int, telling: bool) -> int:
    """Accept the phrase as an adjunct where what follows shows that the content begins or the sentence ends there."""
    if end < high and r.tags[end] == "Q" and not telling and _about(r, at):
        return at
    if end >= high or r.tags[end] in ",.:;Q-)" or r.lows[end] in ("that", "as", "how", "why", "whether"):
        return end
    if (
        telling
        or r.tags[end] == "T"
        or (r.lows[at] in ("in", "at", "on", "during", "from") and over_time(r, end, high) > end + 1)
        or r.lows[end] in ("today", "yesterday", "here", "earlier", "later")
        or (r.tags[end] in "PO" and r.lows[at] == "to")
        or (r.tags[end] == "O" and r.lows[at] == "on" and r.lows[at + 1] in _OWNED)
        or (r.lows[at] == "on" and r.tags[end : end + 2] == ["B", "P"] and end - 1 in r.names)
    ):
        return end
    return at


_OWNED = frozenset({"his", "her", "its", "their", "my", "our"})
"""What begins the place of one's own where one says something: "said | on its website | it would appeal"."""


def _about(r: Reading, at: int) -> bool:
    """Whether the preposition at ``at`` begins what was said: "called for ending “…”", "promised to end “…”"."""
    return r.lows[at] in ("for", "of", "about") or (r.lows[at] == "to" and r.tags[at + 1] in "na")
