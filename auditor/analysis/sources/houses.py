"""The outlet that a reporter writes for: "Bloomberg's Liz Lund", "BBC correspondent Liz Lund"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.making import made
from auditor.analysis.sources.source import NAME, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, OUTLET, PERSON


def reporters_house(r: Reading, phrase: Phrase, issuer: tuple[Source, ...]) -> tuple[Source, ...]:
    """The outlet of the reporter whose work is named: "a report from | ESPN's | Ida Lund"."""
    if len(issuer) != 1 or issuer[0].role is not PERSON:
        return ()
    by = next((at for at in range(phrase.first, phrase.last - 1) if r.lows[at] in ("by", "from")), phrase.last)
    return house_of(r, Phrase.of(by + 1, phrase.last), issuer[0]) if by + 1 < phrase.last else ()


def house_of(r: Reading, phrase: Phrase, person: Source) -> tuple[Source, ...]:
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
