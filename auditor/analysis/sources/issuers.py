"""Who issued a paper or had it made: "a World Bank report", "a study by the institute", "a poll for the BBC"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, paper
from auditor.analysis.phrases.makers import made_by, maker
from auditor.analysis.sources.capitals import opens_sentence
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.joint import joint_house
from auditor.analysis.sources.making import made
from auditor.analysis.sources.source import NAME, PRONOUN, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import (
    ANONYMOUS,
    GOVERNMENT_BODY,
    MEDIA,
    ORGANISATION,
    OTHER,
    OUTLET,
    PERSON,
    SOCIAL_MEDIA,
    Role,
)
from auditor.value import replace

_DOCUMENT_OF = frozenset(["by", "from", "of", "in"])
_OWNERS = frozenset({"his", "her", "their", "its"})


def by_several(r: Reading, phrase: Phrase) -> int:
    """The "by" after which several issued one paper: "a report | by the bank and the fund"; 0 for none."""
    places = range(phrase.first + 1, phrase.last - 1)
    return next((at for at in places if r.lows[at] in ("by", "from") and (paper(r, at - 1) or made_by(r, at, 0))), 0)


def issuer_of(r: Reading, phrase: Phrase, document: Source) -> tuple[Source, ...]:
    """Who issued a document: "a World Bank report", "the agency's letter", "a study by the institute"."""
    for at in range(phrase.first, phrase.last):
        if r.starts[at] >= document.span.end and r.lows[at] in _DOCUMENT_OF and at + 1 < phrase.last:
            if r.lows[at] == "of" and "by" in r.lows[at : phrase.last]:
                continue
            if r.lows[at] == "in" and "for" in r.lows[phrase.first : at]:
                break
            if r.lows[at] == "of" and r.lows[at - 1] in lexicon.words("askings"):
                break
            if r.lows[at] == "in" and at + 2 == phrase.last and _tongue(r.lows[at + 1]):
                break
            inner = maker(r, at, phrase.last) if r.lows[at] == "by" else (at + 1, phrase.last)
            named = issuing(sources(r, Phrase.of(*inner)))
            if not named and r.lows[at] == "of":
                break
            return _printing(r, at, named) if r.lows[at] == "in" else named
    posted = _posting(r, phrase, document)
    if posted:
        return posted
    stop = next((at for at in range(phrase.first, phrase.last) if r.starts[at] >= document.span.start), phrase.first)
    on = next((at for at in range(phrase.first, stop - 1) if r.lows[at] in ("on", "in") and r.tags[at] == "P"), 0)
    if on:
        return issuing(sources(r, Phrase.of(on + 1, stop)))
    if r.lows[phrase.first] in _OWNERS and stop == phrase.first + 1:
        return (made(r, phrase.first, stop, r.span(phrase.first, stop), OTHER, PRONOUN),)
    if stop == phrase.first or (r.tags[phrase.first] == "D" and stop == phrase.first + 1):
        return _ordering(r, phrase, document)
    if (stop == phrase.first + 1 and _plain_word(r, phrase.first)) or r.tags[stop - 1] == "T":
        return ()
    alone = stop == phrase.first + 1 + (r.tags[phrase.first] == "D") and r.lows[stop - 1] in roles.demonyms()
    if alone or (document.name.casefold() in lexicon.words("learned") and _land(r, stop - 1)):
        return ()
    return joint_house(r, phrase.first, stop) or issuing(sources(r, Phrase.of(phrase.first, stop)))


def _land(r: Reading, at: int) -> bool:
    """Whether a word tells only in which land a study was made: "a Danish study", "a US survey"."""
    return r.lows[at] in roles.demonyms() or r.words[at] in roles.nations()


def _plain_word(r: Reading, at: int) -> bool:
    """Whether a capital only begins the sentence, with a word of every day: "Satellite images"."""
    begins = opens_sentence(r, at) and at not in r.names and r.words[at] not in roles.nations()
    begins = begins and not (r.words[at].isupper() and r.words[at].isalpha())
    return begins and words().look(r.lows[at]).english >= _EVERYDAY


_EVERYDAY = 3.4
"""Zipf frequency in small letters from which a word that begins a sentence is no name."""


def _posting(r: Reading, phrase: Phrase, document: Source) -> tuple[Source, ...]:
    """Whose page a paper stands on: "a notice on | the mayor's office's | website", "… on the club's Instagram"."""
    places = range(phrase.first + 1, phrase.last - 1)
    on = next((at for at in places if r.lows[at] == "on" and r.starts[at] >= document.span.end), phrase.last)
    owner = next((at for at in range(phrase.last - 2, on, -1) if r.lows[at].endswith(lexicon.OWNS)), None)
    known = r.names.get(phrase.last - 1)
    platform = known is not None and known[2].role is SOCIAL_MEDIA
    page = platform or r.lows[phrase.last - 1] in lexicon.words("own_pages") | lexicon.words("sites")
    return issuing(sources(r, Phrase.of(on + 1, owner + 1))) if owner is not None and page else ()


def _ordering(r: Reading, phrase: Phrase, document: Source) -> tuple[Source, ...]:
    """The outlet that had a survey made: "a poll for the BBC"."""
    asked = document.head in lexicon.words("askings")
    at = next((at for at in range(phrase.first, phrase.last - 1) if asked and r.lows[at] == "for"), None)
    named = sources(r, Phrase.of(at + 1, phrase.last)) if at is not None else ()
    return named if all(source.role in MEDIA and source.kind is NAME for source in named) else ()


def _tongue(word: str) -> bool:
    """Whether a word is a language's: what "a bulletin in Arabic" is written in issued nothing."""
    return word in roles.demonyms() or word in lexicon.words("tongues")


def _printing(r: Reading, at: int, named: tuple[Source, ...]) -> tuple[Source, ...]:
    """Where a report stands is an outlet, whatever its name looks like: "a report in Cricboard"; no place is."""
    if r.lows[at - 1] not in lexicon.words("own_work") or at + 1 in r.places:
        return named
    unlisted = {PERSON, ORGANISATION}
    return tuple(replace(s, role=OUTLET) if s.role in unlisted and not (s.post or s.entry) else s for s in named)


def issuing(found: tuple[Source, ...]) -> tuple[Source, ...]:
    """Those ``found`` who may issue a paper, as bodies or people; nobody where one of them may not."""
    found = tuple(_body(source) for source in found)
    bodies = {GOVERNMENT_BODY, ORGANISATION, PERSON, OUTLET, Role.WIRE}
    good = all((s.role in bodies and s.kind is not PRONOUN) or _in_office(s) for s in found)
    return found if good else ()


def _in_office(source: Source) -> bool:
    """Whether one man or woman is meant who holds a post: "a letter from the governor"."""
    return source.role is ANONYMOUS and source.head in roles.posts() and not source.head.endswith("s")


def _body(source: Source) -> Source:
    """A lone name before a paper is who issued it: "a Gallup poll"."""
    owned = source.span.end < source.outer.end
    if source.entry is None and source.name[:1].isupper() and " " not in source.name and not owned:
        return replace(source, role=ORGANISATION) if source.role in (ANONYMOUS, PERSON) else source
    return source
