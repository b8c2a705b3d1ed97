"""The outlets that a phrase names, each its own level: "CNN's Anderson Cooper" is CNN, then Cooper."""

from __future__ import annotations

from auditor.analysis.phrases import rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.hearers import likely_outlet, programme_named
from auditor.analysis.sources.making import made
from auditor.analysis.sources.outlet_names import desk_end, service_end, widened_name
from auditor.analysis.sources.shortened import shortened
from auditor.analysis.sources.source import NAME, PRONOUN, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA, OUTLET, PERSON
from auditor.model.span import Span

_THE_PRESS = [
    ["media"],
    ["press"],
    ["the", "press"],
    ["the", "media"],
    ["our", "portal"],
    ["our", "website"],
    ["our", "newspaper"],
]
NO_OUTLET = frozenset(["reporters", "journalists", "newsmen", "correspondents"])
"""Who hears somebody for an outlet that is not told, and is none."""


def media_levels(r: Reading, phrase: Phrase) -> list[tuple[Source, ...]]:
    """The outlets in a phrase, each its own level: "CNN's Anderson Cooper" is CNN, then Cooper."""
    if r.tags[phrase.last - 1] == ")":
        short = (shortened(r, at, phrase.last) for at in range(phrase.first, phrase.last - 3))
        whole_name = next((found[1] for found in short if found is not None and found[0] == phrase.last), None)
        if whole_name is not None:
            return [(whole_name,)]
    for at in range(phrase.first, phrase.last) if r.names else ():
        known = r.names.get(at)
        if known is None or known[0] != at or known[2].role not in MEDIA:
            continue
        first, last, entry = known
        service = service_end(r, last, phrase.last)
        if service:
            return [_wide_outlet(r, first, service, entry)]
        whole = last < phrase.last == desk_end(r, last, len(r.tags))
        wide = phrase.last if whole else widened_name(r, last, phrase.last)
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
        if head in lexicon.words("hearing_media") or (found[0].role in MEDIA and head not in NO_OUTLET):
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


def _wide_outlet(r: Reading, first: int, last: int, entry: Entry) -> tuple[Source, ...]:
    """An outlet whose name goes on after the known one: "BBC Radio 4"."""
    span = r.span(first, last)
    word = r.words[last - 1]
    if word.endswith(lexicon.OWNS):
        span = Span(span.start, span.end - (2 if word.endswith(lexicon.OWNS[:2]) else 1))
    name = r.text[span.start : span.end]
    return (Source(span, span, name, entry.role, NAME, name.split()[-1].lower()),)
