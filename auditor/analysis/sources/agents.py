"""From a noun phrase to the agents it names: the name without title and post, and what sort of source it is."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.phrases.leftward import Phrase, paper
from auditor.analysis.phrases.makers import made_by, maker
from auditor.analysis.phrases.parting import split_parts
from auditor.analysis.sources.capitals import opens_sentence
from auditor.analysis.sources.making import made
from auditor.analysis.sources.naming import name_source
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import (
    ANONYMOUS,
    BODIES,
    DOCUMENT,
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
_OWNING = BODIES | MEDIA
_UNNAMED = frozenset({"source", "sources", "interlocutor", "interlocutors", "contact", "contacts"})
_ANALYSTS = frozenset({"analysts", "experts"})
_STAFF = _UNNAMED | _ANALYSTS | {"journalists", "editors"}
_OWNERS = frozenset({"his", "her", "their", "its"})


def sources(r: Reading, phrase: Phrase) -> tuple[Source, ...]:
    """The sources that ``phrase`` names side by side ("Moscow and Minsk" are two)."""
    first, last = phrase.first, phrase.last
    if last - first < 3:
        return (name_source(r, first, last, r.span(*phrase.outer)),)
    inner = r.tags[first + 1 : last - 1]
    parts = list(split_parts(r, first, last)) if "&" in inner or "," in inner else [(first, last)]
    if len(parts) == 1:
        return (name_source(r, first, last, r.span(*phrase.outer)),)
    found = tuple(name_source(r, first, last, r.span(first, last)) for first, last in parts)
    whose = found[-1].role is ANONYMOUS and found[-1].head.endswith("s") and _lands(r, parts[:-1])
    return (name_source(r, first, last, r.span(*phrase.outer)),) if whose else found


def _lands(r: Reading, parts: Sequence[tuple[int, int]]) -> bool:
    """Whether words before those who speak tell only whose they are: "Afghan, Taliban and U.S. | sources"."""
    lands = roles.demonyms()
    return all(last - first == 1 for first, last in parts) and any(r.lows[first] in lands for first, _ in parts)


def levels(r: Reading, phrase: Phrase) -> tuple[tuple[Source, ...], ...]:
    """The sources of ``phrase``, nearest the reader first: a paper before its issuer, an outlet before its reporter."""
    if phrase.last - phrase.first > 1:
        phrase = _stood_for(r, phrase) or phrase
    found = sources(r, phrase)
    if found[0].kind is PRONOUN and phrase.last - phrase.first == 1:
        return (found,)
    by = _by_several(r, phrase) if len(found) > 1 else 0
    if by:
        issuers = _issuing(sources(r, Phrase.of(*maker(r, by, phrase.last))))
        issued = sources(r, Phrase(phrase.first, by, phrase.outer))
        return (issued, issuers) if issuers else (issued,)
    if len(found) != 1:
        outlet = _house(r, phrase, found[0])
        return (outlet, found) if outlet else (found,)
    page = _page(r, phrase) if r.names else None
    if page is not None:
        found = (page,)
    posted = found[0].role is SOCIAL_MEDIA and found[0].kind is COMMON
    if found[0].role is DOCUMENT or page is not None or posted:
        issuer = _issuer(r, phrase, found[0])
        house = _reporters_house(r, phrase, issuer) if found[0].head in lexicon.words("own_work") else ()
        if house:
            return house, issuer
        own = found[0].head in lexicon.words("own_work") and all(source.role in MEDIA for source in issuer)
        return (issuer,) if issuer and own else (found, issuer) if issuer else (found,)
    if found[0].kind is COMMON and found[0].head in ("website", "site", "portal", "page"):
        return (_of_outlet(r, phrase) or found,)
    if found[0].role is ANONYMOUS:
        return _own_sources(r, phrase) or (found,)
    outlet = _house(r, phrase, found[0]) or _paper_of(r, phrase, found[0])
    return (outlet, found) if outlet else (found,)


def _reporters_house(r: Reading, phrase: Phrase, issuer: tuple[Source, ...]) -> tuple[Source, ...]:
    """The outlet of the reporter whose work is named: "a report from | ESPN's | Ida Lund"."""
    if len(issuer) != 1 or issuer[0].role is not PERSON:
        return ()
    by = next((at for at in range(phrase.first, phrase.last - 1) if r.lows[at] in ("by", "from")), phrase.last)
    return _house(r, Phrase.of(by + 1, phrase.last), issuer[0]) if by + 1 < phrase.last else ()


def _by_several(r: Reading, phrase: Phrase) -> int:
    """The "by" after which several issued one paper: "a report | by the bank and the fund"; 0 for none."""
    places = range(phrase.first + 1, phrase.last - 1)
    return next((at for at in places if r.lows[at] in ("by", "from") and (paper(r, at - 1) or made_by(r, at, 0))), 0)


def _paper_of(r: Reading, phrase: Phrase, found: Source) -> tuple[Source, ...]:
    """The outlet that owns another: "the Mail on Sunday's Financial Mail"."""
    known = r.names.get(phrase.first + (r.tags[phrase.first] == "D"))
    if known is None or known[2].role not in MEDIA or found.role not in MEDIA or found.kind is not NAME:
        return ()
    if known[1] >= phrase.last or not r.lows[known[1] - 1].endswith(lexicon.OWNS):
        return ()
    return sources(r, Phrase.of(known[0], known[1])) if r.starts[known[1]] == found.span.start else ()


def _stood_for(r: Reading, phrase: Phrase) -> Phrase | None:
    """Whom a site or a desk speaks for: "the website of the ministry", "the western bureau of Northwire"."""
    sites, desks = lexicon.words("sites"), lexicon.words("own_work")
    if (
        r.lows[phrase.last - 1] == "words"
        and phrase.last - phrase.first > 1
        and r.lows[phrase.last - 2].endswith(lexicon.OWNS)
    ):
        return Phrase(phrase.first, phrase.last - 1, phrase.outer)
    if phrase.last - phrase.first > 1 and (
        r.lows[phrase.last - 1] in sites or r.lows[phrase.last - 1] in lexicon.words("desks")
    ):
        owner = next((at for at in range(phrase.first, phrase.last - 1) if r.lows[at].endswith(lexicon.OWNS)), None)
        owning = _OWNING if r.lows[phrase.last - 1] in sites else MEDIA
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
            own = r.lows[at] in ("by", "in") and r.lows[at - 1] in desks
            if (
                not (own or r.lows[at] in ("of", "from"))
                or at in r.names
                or not (told or r.lows[at - 1] in sites | desks)
            ):
                return None
            inner = Phrase(at + 1, phrase.last, phrase.outer)
            role = sources(r, inner)[0].role
            if told:
                return inner if role is not OTHER else None
            reporter = own and role is PERSON and _house(r, inner, sources(r, inner)[0])
            return inner if role in MEDIA or reporter or (r.lows[at - 1] in sites and role in _OWNING) else None
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


def _issuer(r: Reading, phrase: Phrase, document: Source) -> tuple[Source, ...]:
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
            named = _issuing(sources(r, Phrase.of(*inner)))
            if not named and r.lows[at] == "of":
                break
            return _printing(r, at, named) if r.lows[at] == "in" else named
    posted = _posting(r, phrase, document)
    if posted:
        return posted
    stop = next((at for at in range(phrase.first, phrase.last) if r.starts[at] >= document.span.start), phrase.first)
    on = next((at for at in range(phrase.first, stop - 1) if r.lows[at] in ("on", "in") and r.tags[at] == "P"), 0)
    if on:
        return _issuing(sources(r, Phrase.of(on + 1, stop)))
    if r.lows[phrase.first] in _OWNERS and stop == phrase.first + 1:
        return (made(r, phrase.first, stop, r.span(phrase.first, stop), OTHER, PRONOUN),)
    if stop == phrase.first or (r.tags[phrase.first] == "D" and stop == phrase.first + 1):
        return _ordering(r, phrase, document)
    if (stop == phrase.first + 1 and _plain_word(r, phrase.first)) or r.tags[stop - 1] == "T":
        return ()
    alone = stop == phrase.first + 1 + (r.tags[phrase.first] == "D") and r.lows[stop - 1] in roles.demonyms()
    if alone or (document.name.casefold() in lexicon.words("learned") and _land(r, stop - 1)):
        return ()
    return _issuing(sources(r, Phrase.of(phrase.first, stop)))


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
    return _issuing(sources(r, Phrase.of(on + 1, owner + 1))) if owner is not None and page else ()


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


def _issuing(found: tuple[Source, ...]) -> tuple[Source, ...]:
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


def _house(r: Reading, phrase: Phrase, person: Source) -> tuple[Source, ...]:
    """The outlet a reporter writes for: "Bloomberg's Liz Lund", "BBC correspondent Liz Lund", "Lund of the Post"."""
    if person.role is not PERSON or person.kind is not NAME:
        return ()
    first = phrase.first + (r.tags[phrase.first] == "D")
    office = _office_house(r, phrase)
    if office:
        return office
    known = r.names.get(first)
    if known is not None and known[2].role in MEDIA and known[0] in (first, phrase.first) and known[1] < phrase.last:
        owned = r.lows[known[1] - 1].endswith(lexicon.OWNS) and r.tags[known[1]] == "N"
        wrote = lexicon.words("journalists") & set(r.lows[known[1] : min(phrase.last, known[1] + 4)])
        return sources(r, Phrase.of(known[0], known[1])) if owned or wrote else ()
    word = r.lows[first] if first < phrase.last else ""
    if first > phrase.first and word.endswith(lexicon.OWNS) and roles.title_roles().get(word[:-2]) is OUTLET:
        return (made(r, first, first + 1, r.span(*phrase.outer), OUTLET, NAME),)
    return _house_after(r, phrase, person)


def _office_house(r: Reading, phrase: Phrase) -> tuple[Source, ...]:
    """The outlet of an office that stands before the name and a comma: "the BBC's Moscow correspondent, Liz Lund,"."""
    at = phrase.outer[0]
    if at >= phrase.first - 2 or r.tags[phrase.first - 1] != ",":
        return ()
    known = r.names.get(at + (r.tags[at] == "D"))
    wrote = lexicon.words("journalists") & set(r.lows[at : phrase.first - 1])
    return sources(r, Phrase.of(known[0], known[1])) if wrote and known and known[2].role in MEDIA else ()


def _site(word: str) -> bool:
    """Whether a word is a site's address: "Delta.com"."""
    return "." in word[1:-2] and word[-1].isalpha() and word[:1].isupper()


def _house_after(r: Reading, phrase: Phrase, person: Source) -> tuple[Source, ...]:
    """The outlet after a reporter's name: "Liz Lund of the Post", "… of the Post and the Globe", "… of Delta.com"."""
    for at in range(phrase.first + 1, phrase.last - 1):
        if r.lows[at] not in ("of", "from", "at", "with") or r.ends[at - 1] != person.span.end:
            continue
        named = at + 1 + (r.tags[at + 1] == "D")
        known = r.names.get(named)
        plain = not person.post or person.post in lexicon.words("journalists")
        if (
            known is not None
            and known[2].role in MEDIA
            and plain
            and (known[1] == phrase.last or r.tags[known[1] : known[1] + 1] == ["&"])
        ):
            return sources(r, Phrase.of(known[0], known[1]))
        if known is None and named + 1 == phrase.last and plain and _site(r.words[named]):
            return (made(r, named, phrase.last, r.span(*phrase.outer), OUTLET, NAME),)
    return ()
