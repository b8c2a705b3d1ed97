"""Whom somebody told: the hearer after a cue."""

from __future__ import annotations

from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.hearers import capitals, likely_outlet
from auditor.analysis.sources.making import made
from auditor.analysis.sources.media import NO_OUTLET, media_levels
from auditor.analysis.sources.naming import ANYBODY
from auditor.analysis.sources.outlet_names import widened
from auditor.analysis.sources.shortened import shortened
from auditor.analysis.sources.source import NAME, Source
from auditor.analysis.sources.unlisted import call_sign
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, OUTLET, PERSON
from auditor.value import replace

_HER = frozenset({"her", "him", "them", "me", "us", "you"})


Heard = tuple[int, list[tuple[Source, ...]]]
"""The token after a hearer, and the outlets it names."""


def hearer_of(r: Reading, at: int, high: int) -> Heard:
    """The token after the hearer that begins at ``at``, and the outlets it names."""
    start = at
    while start < high and r.tags[start] in "D":
        start += 1
    if start > at and r.tags[start : start + 1] == ["T"] and r.lows[start - 1] in ("this", "last", "next"):
        return at, []
    short = shortened(r, at, high)
    if short is not None:
        return short[0], [(short[1],)]
    known = r.names.get(start)
    if known is not None and known[2].role in MEDIA:
        return _listed(r, at, known[1], high)
    return _of_station(r, start, high) or _unlisted(r, at, high)


def _listed(r: Reading, at: int, stop: int, high: int) -> Heard:
    """The hearer that begins with a listed outlet, whose name goes up to ``stop``."""
    named = capitals(r, stop + 1, high) if _affiliate(r, stop, high) else None
    if named is not None:
        return named.last, [(replace(sources(r, named)[0], role=OUTLET),)]
    heard = widened(r, stop, high)
    if r.lows[heard : heard + 1] and r.tags[heard] == "n" and r.lows[heard] in lexicon.words("house_people"):
        return heard + 1 + (r.lows[heard + 1 : heard + 2] == ["members"]), []
    held = rightward.after(r, at, high) if _gathers(r, heard) else None
    if held is not None and held.last > heard:
        return held.last, media_levels(r, Phrase.of(at, heard))
    end = _with_person(r, heard, high)
    if end == heard < high and _watches(r, end) and r.tags[end] == "n":
        return end + 1, media_levels(r, Phrase.of(at, end))
    return _past_show(r, stop, end, high), media_levels(r, Phrase.of(at, end))


def _of_station(r: Reading, start: int, high: int) -> Heard | None:
    """The reporter of a station that is told by its call sign: "told | KTVZ's Ida Lund"."""
    if start >= high or not call_sign(r.words[start]) or not r.lows[start].endswith(lexicon.OWNS):
        return None
    reporter = capitals(r, start + 1, high)
    if reporter is None:
        return None
    station = replace(sources(r, Phrase.of(start, start + 1))[0], role=OUTLET)
    return reporter.last, [(station,), sources(r, reporter)]


def _unlisted(r: Reading, at: int, high: int) -> Heard:
    """The hearer that begins with no listed outlet: somebody, a programme, an outlet by its looks or its place."""
    found, named = rightward.after(r, at, high, name_only=True), capitals(r, at, high)
    found = named if named is not None and (found is None or named.last > found.last) else found
    if found is None:
        return at, []
    if named is not None and _is_show(r, named):
        return named.last + 1, [(replace(sources(r, named)[0], role=OUTLET),)]
    end = _hearer_end(r, found)
    watched = rightward.after(r, end + 1, high) if r.lows[end : end + 1] == ["of"] and _watches(r, end - 1) else None
    if watched is not None:
        return watched.last, media_levels(r, watched)
    if end + 1 < high and r.lows[end] in ("of", "at", "from", "on"):
        house = r.names.get(end + 2 if r.tags[end + 1] == "D" else end + 1)
        if house is not None and house[2].role in MEDIA and r.lows[end - 1] in lexicon.words("journalists"):
            return house[1], [sources(r, Phrase.of(house[0], house[1]))]
        if house is not None and house[2].role in MEDIA and r.tags[end - 1] == "N":
            person = Phrase.of(found.first, end)
            return house[1], [sources(r, Phrase.of(house[0], house[1])), sources(r, person)]
    if _of_house(r, end):
        return end, []
    if r.lows[at] in _HER and r.lows[at + 1 : at + 2] and r.lows[at + 1] in ANYBODY:
        return at + 1, []
    told = media_levels(r, Phrase.of(found.first, end)) or _interviewer(r, Phrase.of(found.first, end))
    told = told or _paper_of(r, found.first, end)
    return end, told or likely_outlet(r, Phrase.of(found.first, end), high)


def _is_show(r: Reading, named: Phrase) -> bool:
    """Whether a name is a programme's by the word behind it: "told | the “Today” | show that"."""
    behind = r.lows[named.last : named.last + 1] in (["show"], ["podcast"])
    ends = named.last + 1 >= len(r.tags) or r.tags[named.last + 1] in "C,.:;"
    return behind and ends and r.tags[named.first] == "D"


def _of_house(r: Reading, end: int) -> bool:
    """Whether those who heard only work for an outlet, and pass nothing on: "told a former NBC executive"."""
    return r.lows[end - 1] in lexicon.words("house_people") and r.tags[end - 1] == "n"


def _paper_of(r: Reading, first: int, end: int) -> list[tuple[Source, ...]]:
    """The paper, known by its title alone, that a reporter writes for: "told | the Chronicle reporter"."""
    writers = lexicon.words("journalists")
    paper = next((at for at in range(first + 1, end) if r.lows[at].removesuffix("s") in writers), first)
    while first < paper and r.tags[first] != "N":
        first += 1
    if first == paper or roles.title_roles().get(r.lows[paper - 1]) is not OUTLET or r.tags[paper - 1] != "N":
        return []
    alone = paper - first == 1 and r.lows[first] == "press"
    return [] if alone else [(made(r, first, paper, r.span(first, paper), OUTLET, NAME),)]


def _interviewer(r: Reading, found: Phrase) -> list[tuple[Source, ...]]:
    """Who asks people before an audience: "told | the television host Ida Lund"."""
    asks = any(
        r.lows[at] in ("host", "anchor", "presenter", "interviewer", "podcaster")
        for at in range(found.first, found.last)
    )
    named = sources(r, found) if asks else ()
    return [named] if named and all(s.role is PERSON and s.kind is NAME for s in named) else []


def _affiliate(r: Reading, at: int, high: int) -> bool:
    """Whether a name follows that airs an outlet's programme in its own place: "NBC | affiliate KTVZ"."""
    return at + 1 < high and r.lows[at] in ("affiliate", "station", "partner", "outlet") and r.tags[at + 1] == "N"


def _gathers(r: Reading, at: int) -> bool:
    """Whether the word is for what an outlet holds: "told a Northwire | conference in Riga"."""
    return r.tags[at : at + 1] == ["n"] and r.lows[at] in lexicon.words("gatherings")


def _watches(r: Reading, at: int) -> bool:
    """Whether the word is for those whom an outlet reaches: "told | viewers of Delta One"."""
    return r.lows[at] in lexicon.words("public")


def _acts(r: Reading, at: int, end: int) -> bool:
    """Whether the name at ``at`` is the subject of a verb that follows the phrase."""
    return all(r.tags[step] == "N" for step in range(at, end)) and r.tags[end : end + 1] in (["A"], ["v"], ["B"])


def _with_person(r: Reading, end: int, high: int) -> int:
    """A programme or a journalist after the outlet: "BBC Radio 4's Today", "CNN's Anderson Cooper"."""
    possessive = r.lows[end - 1].endswith(lexicon.OWNS)
    post = end < high and (r.lows[end] in roles.posts() or _hosts(r, end, high))
    at = end + 1 if post else end
    if not (possessive or post):
        return end
    reporter = (k for k in range(end, min(high, end + 3)) if r.lows[k] in lexicon.words("journalists"))
    at = max(at, next(reporter, end - 1) + 1)
    while possessive and at < high and (r.tags[at] in "n" or at in r.quotes):
        at += 1
    while at < high and (r.tags[at] == "N" or (r.tags[at] == "T" and r.words[at][:1].isupper())):
        at += 1
    return at + (at < high and r.lows[at] in lexicon.words("shows") and r.tags[at] == "n")


def _hosts(r: Reading, at: int, high: int) -> bool:
    """Whether an outlet's host is named behind the programme: "Radio Delta | morning host Ida Roe"."""
    host = next((k for k in range(at, min(high - 1, at + 3)) if r.lows[k] in ("host", "anchor", "presenter")), at)
    return host > at and set(r.tags[at:host]) <= {"n", "N", "T"} and r.tags[host + 1] == "N"


_ON_AIR = frozenset({"show", "programme", "program", "podcast", "newscast"})


def _past_show(r: Reading, owned: int, end: int, high: int) -> int:
    """Past the word for an outlet's programme and what of its name stands before: "CBS's Face | the Nation show"."""
    show = next((at for at in range(end, min(high, end + 4)) if r.lows[at] in _ON_AIR), owned)
    if show == owned or not r.lows[owned - 1].endswith(lexicon.OWNS):
        return end
    named = all(r.tags[at] in "NTDQ" or at in r.quotes for at in range(owned, show)) and r.tags[show] in "nav"
    return show + 1 if named and (show + 1 >= high or r.tags[show + 1] in "DNOQCn0,.:;PT") else end


def _hearer_end(r: Reading, found: Phrase) -> int:
    """Stop the hearer where a new phrase begins: "told reporters Russia would …"."""
    for at in range(found.first + 1, found.last):
        if r.lows[at] == "part" and r.lows[at - 1] in NO_OUTLET:
            return at
        if r.tags[at] == "N" and r.tags[at - 1] == "n" and (r.lows[at - 1].endswith("s") or _acts(r, at, found.last)):
            return at
        if r.tags[at] in "&" and r.tags[at - 1] in "no" and at + 1 < found.last and r.tags[at + 1] == "D":
            return at
        if r.lows[at - 1] in _MEETINGS and r.tags[at] in "nN" and _others(r, at, found.last):
            return at
    return found.last + _meets(r, found)


_MEETINGS = frozenset({"conference", "briefing", "seminar"})
_MEETING = frozenset({"gathering", "hearing", "briefing"})
"""Words in -ing for those who hear somebody together."""


def _others(r: Reading, at: int, end: int) -> bool:
    """Whether a meeting has been told something of others, who are named next: "a news conference | firms in"."""
    several = r.lows[end - 1].endswith("s") and r.tags[end : end + 1] in (["P"], ["A"], ["v"], ["V"])
    return several and r.lows[at - 2] in ("news", "press")


def _meets(r: Reading, found: Phrase) -> bool:
    """Whether the word behind the phrase is for a meeting, whose name that only is: "a Boat Owners | gathering"."""
    led, end = r.tags[found.first] == "D", found.last
    return led and r.lows[end : end + 1] != [] and r.lows[end] in _MEETING and r.tags[end] != "n"
