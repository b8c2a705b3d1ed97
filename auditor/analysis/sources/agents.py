"""From a noun phrase to the agents it names, nearest the reader first: a paper before its issuer, and so on."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.makers import maker
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.houses import house_of, reporters_house
from auditor.analysis.sources.issuers import by_several, issuer_of, issuing
from auditor.analysis.sources.making import made
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import ANONYMOUS, BODIES, DOCUMENT, MEDIA, ORGANISATION, OTHER, PERSON, SOCIAL_MEDIA
from auditor.value import replace

_OWNING = BODIES | MEDIA
_UNNAMED = frozenset({"source", "sources", "interlocutor", "interlocutors", "contact", "contacts"})
_ANALYSTS = frozenset({"analysts", "experts"})
_STAFF = _UNNAMED | _ANALYSTS | {"journalists", "editors"}


def levels(r: Reading, phrase: Phrase) -> tuple[tuple[Source, ...], ...]:
    """The sources of ``phrase``, nearest the reader first: a paper before its issuer, an outlet before its reporter."""
    if phrase.last - phrase.first > 1:
        phrase = _stood_for(r, phrase) or phrase
    found = sources(r, phrase)
    if found[0].kind is PRONOUN and phrase.last - phrase.first == 1:
        return (found,)
    by = by_several(r, phrase) if len(found) > 1 else 0
    if by:
        issuers = issuing(sources(r, Phrase.of(*maker(r, by, phrase.last))))
        issued = sources(r, Phrase(phrase.first, by, phrase.outer))
        return (issued, issuers) if issuers else (issued,)
    if len(found) != 1:
        outlet = house_of(r, phrase, found[0])
        return (outlet, found) if outlet else (found,)
    page = _page(r, phrase) if r.names else None
    if page is not None:
        found = (page,)
    posted = found[0].role is SOCIAL_MEDIA and found[0].kind is COMMON
    if found[0].role is DOCUMENT or page is not None or posted:
        issuer = issuer_of(r, phrase, found[0])
        house = reporters_house(r, phrase, issuer) if found[0].head in lexicon.words("own_work") else ()
        if house:
            return house, issuer
        own = found[0].head in lexicon.words("own_work") and all(source.role in MEDIA for source in issuer)
        return (issuer,) if issuer and own else (found, issuer) if issuer else (found,)
    if found[0].kind is COMMON and found[0].head in ("website", "site", "portal", "page"):
        return (_of_outlet(r, phrase) or found,)
    if found[0].role is ANONYMOUS:
        return _own_sources(r, phrase) or (found,)
    outlet = house_of(r, phrase, found[0]) or _paper_of(r, phrase, found[0])
    return (outlet, found) if outlet else (found,)


def _paper_of(r: Reading, phrase: Phrase, found: Source) -> tuple[Source, ...]:
    """The outlet that owns another: "the Mail on Sunday's Financial Mail"."""
    known = r.names.get(phrase.first + (r.tags[phrase.first] == "D"))
    if known is None or known[2].role not in MEDIA or found.role not in MEDIA or found.kind is not NAME:
        return ()
    if known[1] >= phrase.last or not r.lows[known[1] - 1].endswith(lexicon.OWNS):
        return ()
    return sources(r, Phrase.of(known[0], known[1])) if r.starts[known[1]] == found.span.start else ()


def _stood_for(r: Reading, phrase: Phrase) -> Phrase | None:
    """Whom a phrase of a site or a desk speaks for: "the website of the ministry", "the western bureau of Northwire".

    It has two words at least.
    """
    head, sites, desks = r.lows[phrase.last - 1], lexicon.words("sites"), lexicon.words("own_work")
    if head == "words" and r.lows[phrase.last - 2].endswith(lexicon.OWNS):
        return Phrase(phrase.first, phrase.last - 1, phrase.outer)
    if head in sites or head in lexicon.words("desks"):
        owner = next((at for at in range(phrase.first, phrase.last - 1) if r.lows[at].endswith(lexicon.OWNS)), None)
        owning = _OWNING if head in sites else MEDIA
        named = owner is not None and sources(r, Phrase.of(phrase.first, owner + 1))[0].role in owning
        return Phrase(phrase.first, owner + 1, phrase.outer) if owner is not None and named else None
    copied = phrase.first + (r.tags[phrase.first] == "D")
    if r.lows[copied] in ("copy", "copies", "draft") and r.lows[copied + 1 : copied + 2] == ["of"]:
        inner = Phrase(copied + 2, phrase.last, phrase.outer)
        if inner.first < inner.last and sources(r, inner)[0].role is DOCUMENT:
            return inner
    for at in range(phrase.first + 1, phrase.last - 1):
        if r.tags[at] == "P":
            told = r.lows[at - 1] in ("information", "words")
            site, desk = r.lows[at - 1] in sites, r.lows[at - 1] in desks
            own = desk and r.lows[at] in ("by", "in")
            if not (own or r.lows[at] in ("of", "from")) or at in r.names or not (told or site or desk):
                return None
            inner = Phrase(at + 1, phrase.last, phrase.outer)
            role = sources(r, inner)[0].role
            if told:
                return inner if role is not OTHER else None
            reporter = own and role is PERSON and house_of(r, inner, sources(r, inner)[0])
            return inner if role in MEDIA or reporter or (site and role in _OWNING) else None
    return None


def _of_outlet(r: Reading, phrase: Phrase) -> tuple[Source, ...]:
    """The outlet whose pages are meant: "the website of CNN Türk"."""
    at = next((at for at in range(phrase.first, phrase.last - 1) if r.lows[at] == "of"), None)
    outlet = sources(r, Phrase.of(at + 1, phrase.last)) if at is not None else ()
    return outlet if all(source.media for source in outlet) else ()


def _own_sources(r: Reading, phrase: Phrase) -> tuple[tuple[Source, ...], ...]:
    """An outlet and those it does not name: "the magazine's sources at the ministry"."""
    first = phrase.first + (r.tags[phrase.first] == "D")
    known = r.names.get(first)
    own = known is not None and known[2].role in MEDIA and known[0] == first and known[1] < phrase.last
    analysts = known is not None and known[1] == phrase.last - 1 and r.lows[known[1]] in _ANALYSTS
    if known is not None and own and (analysts or r.lows[known[1]] in _UNNAMED):
        return sources(r, Phrase.of(known[0], known[1])), sources(r, Phrase.of(known[1], phrase.last))
    if first < phrase.last and r.lows[first] in _STAFF and r.lows[first + 1 : first + 2] == ["of"]:
        outlet = sources(r, Phrase.of(first + 2, phrase.last))
        if all(source.role in MEDIA and source.head != "agency" for source in outlet):
            return outlet, sources(r, Phrase.of(phrase.first, first + 1))
    for at in range(phrase.first, phrase.last - 1):
        if not r.lows[at].endswith(lexicon.OWNS):
            continue
        if r.lows[at + 1] not in _UNNAMED:
            return ()
        outlet = sources(r, Phrase.of(phrase.first, at + 1))
        media = all(source.role in MEDIA for source in outlet)
        return (outlet, sources(r, Phrase.of(at + 1, phrase.last))) if media else ()
    return ()


def speaking(found: tuple[tuple[Source, ...], ...]) -> tuple[tuple[Source, ...], ...]:
    """The sources of a verb of saying: a platform that itself says something is a firm ("Twitter said …")."""
    if len(found) == 1 and len(found[0]) == 1 and found[0][0].role is not SOCIAL_MEDIA:
        return found
    return tuple(tuple(_firm(source) for source in level) for level in found)


def _firm(source: Source) -> Source:
    listed = source.entry is not None and source.entry.kind == "platforms"
    platform = source.role is SOCIAL_MEDIA and (listed or source.name == "X")
    return replace(source, role=ORGANISATION) if platform and source.kind is NAME else source


def _page(r: Reading, phrase: Phrase) -> Source | None:
    """A page or channel on a platform: "the Telegram channel of …", "the ministry's Facebook page"."""
    for at in range(phrase.first, phrase.last - 1):
        known = r.names.get(at)
        if known is None or known[2].role is not SOCIAL_MEDIA or known[1] >= phrase.last:
            continue
        if r.lows[known[1]] in ("page", "channel", "account", "post", "feed"):
            if known[1] + 1 < phrase.last and r.tags[known[1] + 1] == "N":
                return None
            return made(r, known[0], known[1] + 1, r.span(*phrase.outer), SOCIAL_MEDIA, COMMON)
    return None
