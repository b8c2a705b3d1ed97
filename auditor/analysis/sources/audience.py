"""Whom somebody told: the hearer after a cue, and the outlets that a phrase names."""

from __future__ import annotations

from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.hearers import capitals, likely_outlet, programme_named
from auditor.analysis.sources.making import made
from auditor.analysis.sources.naming import ANYBODY
from auditor.analysis.sources.shortened import shortened
from auditor.analysis.sources.source import NAME, PRONOUN, Source
from auditor.analysis.sources.unlisted import call_sign
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA, OUTLET, PERSON
from auditor.model.span import Span
from auditor.value import replace

_THE_PRESS = [
    ["media"],
    ["press"],
    ["the", "press"],
    ["the", "media"],
    ["our", "portal"],
    ["our", "website"],
    ["our", "newspaper"],
]
_HER = frozenset({"her", "him", "them", "me", "us", "you"})
_NO_OUTLET = frozenset(["reporters", "journalists", "newsmen", "correspondents"])


def hearer_of(r: Reading, at: int, high: int) -> tuple[int, list[tuple[Source, ...]]]:
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
    if known is not None and known[2].role in MEDIA and _affiliate(r, known[1], high):
        named = capitals(r, known[1] + 1, high)
        if named is not None:
            return named.last, [(replace(sources(r, named)[0], role=OUTLET),)]
    if known is not None and known[2].role in MEDIA:
        heard = _widened(r, known[1], high)
        if r.lows[heard : heard + 1] and r.tags[heard] == "n" and r.lows[heard] in lexicon.words("house_people"):
            return heard + 1 + (r.lows[heard + 1 : heard + 2] == ["members"]), []
        held = rightward.after(r, at, high) if _gathers(r, heard) else None
        if held is not None and held.last > heard:
            return held.last, media_levels(r, Phrase.of(at, heard))
        end = _with_person(r, heard, high)
        if end == heard < high and _watches(r, end) and r.tags[end] == "n":
            return end + 1, media_levels(r, Phrase.of(at, end))
        return _past_show(r, known[1], end, high), media_levels(r, Phrase.of(at, end))
    if start < high and call_sign(r.words[start]) and r.lows[start].endswith(lexicon.OWNS):
        reporter = capitals(r, start + 1, high)
        station = (replace(sources(r, Phrase.of(start, start + 1))[0], role=OUTLET),)
        if reporter is not None:
            return reporter.last, [station, sources(r, reporter)]
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


def _widened(r: Reading, end: int, high: int) -> int:
    """Past the words that make an outlet's name longer: "news agency", "Radio 4", "website"."""
    more = lexicon.words("hearing_media") | lexicon.words("outlet_more")
    service = _service_end(r, end, high)
    if service:
        return service
    while end < high and (_unowned(r.lows[end]) in more or (r.tags[end] in "0N" and r.lows[end - 1] == "radio")):
        if r.tags[end] == "D" and r.words[end].islower():
            break
        end += 1
        if r.lows[end - 1].endswith(("'s", "’s")):
            break
    return _desk_end(r, _tongue_end(r, end, high), high)


def _tongue_end(r: Reading, end: int, high: int) -> int:
    """Past the language or the region that an outlet serves, where nothing is said of it: "told VOA Amharic, …"."""
    if (
        end >= high
        or not r.words[end][:1].isupper()
        or r.tags[end - 1] != "N"
        or r.lows[end - 1].endswith(lexicon.OWNS)
    ):
        return end
    areas = lexicon.words("tongues") | lexicon.words("service_areas")
    tongue = r.lows[end] in areas or r.lows[end] in roles.demonyms() or end in r.places
    closed = end + 1 >= high or r.tags[end + 1] in ",.:;QC)" or r.lows[end + 1] in ("in", "on")
    return end + 1 if tongue and closed else end


def _service_end(r: Reading, end: int, high: int) -> int:
    """Past the service that an outlet owns, which is an outlet itself: "Northwire's | Georgian service"; 0 for none."""
    owned = r.lows[end - 1].endswith(lexicon.OWNS)
    last = next((at for at in range(end, min(high, end + 4)) if owned and _unowned(r.lows[at]) == "service"), 0)
    return last + 1 if last > end and set(r.tags[end:last]) <= {"N"} and r.lows[last - 1] != "press" else 0


def _desk_end(r: Reading, end: int, high: int) -> int:
    """Past more of an outlet's name, where a clause begins right behind it: "told ABC Tropical North | the lake"."""
    stop = end
    while stop < high and r.tags[stop] == "N" and stop - end < 4:
        stop += 1
    owned = r.lows[end - 1].endswith(lexicon.OWNS)
    return stop if stop < high and not owned and stop - end > 1 and r.tags[stop] in "DCO" else end


def _acts(r: Reading, at: int, end: int) -> bool:
    """Whether the name at ``at`` is the subject of a verb that follows the phrase."""
    return all(r.tags[step] == "N" for step in range(at, end)) and r.tags[end : end + 1] in (["A"], ["v"], ["B"])


def _with_person(r: Reading, end: int, high: int) -> int:
    """A programme or a journalist after the outlet: "BBC Radio 4's Today", "CNN's Anderson Cooper"."""
    possessive = r.lows[end - 1].endswith(lexicon.OWNS)
    post = end < high and r.lows[end] in roles.posts()
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
        if r.lows[at] == "part" and r.lows[at - 1] in _NO_OUTLET:
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


def media_levels(r: Reading, phrase: Phrase) -> list[tuple[Source, ...]]:
    """The outlets in a phrase, each its own level: "CNN's Anderson Cooper" is CNN, then Cooper."""
    if r.tags[phrase.last - 1] == ")":
        short = (shortened(r, at, phrase.last) for at in range(phrase.first, phrase.last - 3))
        whole_name = next((found[1] for found in short if found is not None and found[0] == phrase.last), None)
        if whole_name is not None:
            return [(whole_name,)]
    inside = [r.names[at] for at in range(phrase.first, phrase.last) if at in r.names and r.names[at][0] == at]
    for first, last, entry in inside:
        if entry.role not in MEDIA:
            continue
        service = _service_end(r, last, phrase.last)
        if service:
            return [_wide_outlet(r, first, service, entry)]
        whole = last < phrase.last == _desk_end(r, last, len(r.tags))
        wide = phrase.last if whole else _widened_name(r, last, phrase.last)
        outlet = sources(r, Phrase.of(first, last)) if wide == last else _wide_outlet(r, first, wide, entry)
        last = wide
        programme = _programme(r, last)
        if programme is not None:
            return [outlet, (programme,)]
        rest = [at for at in range(last, phrase.last) if r.tags[at] == "N"]
        if r.lows[phrase.last - 1] in lexicon.words("journalists"):
            return [outlet]
        if rest and (r.lows[last - 1].endswith(lexicon.OWNS) or r.lows[rest[0] - 1] in roles.posts()):
            return [outlet, sources(r, Phrase.of(rest[0], phrase.last))]
        return [outlet]
    if r.lows[phrase.first : phrase.last] in _THE_PRESS:
        return []
    found = sources(r, phrase)
    if len(found) == 1 and found[0].kind is not PRONOUN:
        head = r.lows[phrase.last - 1]
        if head in lexicon.words("hearing_media") or (found[0].role in MEDIA and head not in _NO_OUTLET):
            return [found]
    return []


def hosted(r: Reading, host: Phrase, end: int) -> list[tuple[Source, ...]]:
    """The outlet on which a host is, and the host: "speaking to | Ida Lund on Radio Delta"."""
    on = next((at for at in range(host.first + 1, host.last + 1) if r.lows[at : at + 1] == ["on"]), end)
    if on + 1 >= end:
        return []
    who = sources(r, Phrase.of(host.first, on))
    aired = rightward.after(r, on + 1, end)
    media = media_levels(r, aired) if aired is not None else []
    return [*media, who] if media and all(s.role is PERSON and s.kind is NAME for s in who) else []


def in_issue(r: Reading, phrase: Phrase, high: int) -> list[tuple[Source, ...]]:
    """The outlet in whose issue or pages words stand: "in the April issue of | The Harlow Review"."""
    parts = lexicon.words("issues")
    of = next((at for at in range(phrase.first + 1, phrase.last - 1) if r.lows[at] == "of"), 0)
    if not of or r.lows[of - 1] not in parts:
        return []
    inner = Phrase.of(of + 1, phrase.last)
    return media_levels(r, inner) or likely_outlet(r, inner, high)


def _programme(r: Reading, at: int) -> Source | None:
    """The programme that an outlet owns: "BBC Radio 4's | Today programme", "CNN's | “State of the Union”"."""
    if not r.lows[at - 1].endswith(lexicon.OWNS) or at >= len(r.tags):
        return None
    listed = r.names.get(at)
    if listed is not None and listed[0] == at and listed[2].role in MEDIA:
        return made(r, at, listed[1], r.span(at, listed[1]), OUTLET, NAME, listed[2])
    quotation = r.quotes.get(at + 1) if r.lows[at] in lexicon.words("shows") else r.quotes.get(at)
    if quotation is not None:
        start, end = quotation.inner.start, quotation.inner.end
        end -= r.text[end - 1] in ",."
        span = Span(start, end)
        name = r.text[start:end]
        plain = name[:1].isupper() and name.count(" ") < 6
        return Source(span, span, name, OUTLET, NAME, name.split()[-1].lower()) if plain else None
    stop = at
    while stop < len(r.tags) and r.tags[stop] in "NT" and r.words[stop][:1].isupper():
        stop += 1
    if stop == at or not programme_named(r, at, stop):
        return None
    return made(r, at, stop, r.span(at, stop), OUTLET, NAME)


def _widened_name(r: Reading, end: int, high: int) -> int:
    capital = r.places.get(end, end) if _ends_at_place(r, end, high) else end
    while capital < high and (r.words[capital][:1].isupper() or r.tags[capital] == "0"):
        if r.lows[capital - 1].endswith(("'s", "’s")):
            break
        if _unowned(r.lows[capital]) not in lexicon.words("outlet_more") and r.tags[capital] != "0":
            break
        capital += 1
    return capital


def _ends_at_place(r: Reading, at: int, high: int) -> bool:
    """Whether an outlet's name ends in the place at ``at``: "BBC Newcastle"; not where that does something itself."""
    end = r.places.get(at, high)
    return at < end and not r.lows[at - 1].endswith(("'s", "’s")) and (end >= high or r.tags[end] not in "AvVaBN")


def _unowned(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _wide_outlet(r: Reading, first: int, last: int, entry: Entry) -> tuple[Source, ...]:
    """An outlet whose name goes on after the known one: "BBC Radio 4"."""
    span = r.span(first, last)
    word = r.words[last - 1]
    if word.endswith(lexicon.OWNS):
        span = Span(span.start, span.end - (2 if word.endswith(lexicon.OWNS[:2]) else 1))
    name = r.text[span.start : span.end]
    return (Source(span, span, name, entry.role, NAME, name.split()[-1].lower()),)
