"""An outlet of no list, told by its place: who was told something, and what its name looks like."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.bearers import nobodys
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import MOST_MENTIONS, Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role
from auditor.value import replace

_KNOWN_WORD = 3.4
"""Zipf frequency from which a capitalised word is an English word or a place, and hardly a rare first name."""

_NAMED = frozenset({Role.PERSON, Role.ORGANISATION, Role.OUTLET, Role.OTHER})


def capitals(r: Reading, at: int, high: int) -> Phrase | None:
    """The capitalised name that begins at ``at``: "the Sunday Independent", "Fox 35", "Good Morning Delta"."""
    first = at + (r.tags[at] == "D" if at < high else 0)
    if first >= high or not _capital(r, first) or (r.tags[first] == "T" and first == at):
        return None
    last = first + 1
    foreign = r.words[first] in _ARTICLES
    while last < high and ((r.tags[last] in "N0" and (_capital(r, last) or r.tags[last] == "0")) or foreign):
        if r.lows[last - 1].endswith(("'s", "’s")):
            break
        if not _capital(r, last) and r.tags[last] != "0" and not _particle(r, last, high):
            break
        last += 1
    return Phrase.of(at, last)


_ARTICLES = frozenset({"La", "El", "Il", "Le", "Los", "Les", "Die", "Der", "Das", "O", "A"})
"""What papers' names in other languages begin with: "La Voz de Harlow"."""


def _particle(r: Reading, at: int, high: int) -> bool:
    """Whether a small word stands within a name in another language."""
    return at + 1 < high and r.lows[at] in ("de", "del", "di", "da", "do", "des", "du", "der") and _capital(r, at + 1)


def _capital(r: Reading, at: int) -> bool:
    return r.words[at][:1].isupper() and r.tags[at] in "NT"


def likely_outlet(r: Reading, phrase: Phrase, high: int) -> list[tuple[Source, ...]]:
    """The outlet that an unlisted name is which somebody told something, where its form or its place says so."""
    first = phrase.first + (r.tags[phrase.first] == "D" or _nations(r.words[phrase.first]))
    if first in r.quotes and phrase.last - first == 1:
        return [(replace(sources(r, Phrase.of(first, phrase.last))[0], role=Role.OUTLET),)]
    arabic = phrase.last - first == 1 and r.lows[first].startswith("al-") and r.words[first][3:4].isupper()
    if arabic and r.tags[phrase.last : phrase.last + 1] in (["C"], [":"], [","]):
        return [(replace(sources(r, Phrase.of(first, phrase.last))[0], role=Role.OUTLET),)]
    if first < phrase.last and _houses(r, first, phrase.last):
        return [(replace(sources(r, Phrase.of(first, phrase.last))[0], role=Role.OUTLET),)]
    named = (_capital(r, at) or r.tags[at] in "N0" or _particle(r, at, high) for at in range(first, phrase.last))
    if first >= phrase.last or not all(named):
        return []
    found = sources(r, Phrase.of(first, phrase.last))[0]
    if found.entry is not None or found.role not in _NAMED or found.post or not _unclaimed(r, first, phrase.last):
        return []
    found = replace(found, span=r.span(first, phrase.last)) if r.tags[phrase.last - 1] == "0" else found
    if not any(map(str.isalpha, found.name)):
        return []
    body = found.role is Role.ORGANISATION and not nobodys(r, first, phrase.last)
    article = first > phrase.first and (not body or r.words[phrase.first] == "The")
    if found.role is Role.OUTLET or article or _lettered(r, first, phrase.last):
        return [(replace(found, role=Role.OUTLET),)]
    if body or not _closes(r, phrase.last, high):
        return []
    clause = phrase.last < high and r.tags[phrase.last] in ":CO"
    alone = phrase.last - first == 1 and not clause and not _surname(r, first)
    return [(replace(found, role=Role.OUTLET),)] if alone or _titled(r, first, phrase.last) else []


def _nations(word: str) -> bool:
    """Whether a word is a nation's with an owner's s: "Kuwait's"."""
    return word.endswith(("'s", "’s")) and word[:-2] in roles.nations()


def _houses(r: Reading, first: int, last: int) -> bool:
    """Whether a name in capitals is a publishing house's: "the Delta Media Group", no "Summit"."""
    whole = last - first > 1 and all(_capital(r, at) for at in range(first, last))
    heard = r.lows[last - 1] in lexicon.words("gatherings")
    return whole and not heard and not {"media", "news", "broadcasting", "publishing"}.isdisjoint(r.lows[first:last])


def _unclaimed(r: Reading, first: int, last: int) -> bool:
    """Whether no word of the name says that a body or a crowd was told."""
    heard = lexicon.words("audiences") | lexicon.words("gatherings")
    return not any(low in heard or low in roles.honorifics() for low in r.lows[first:last])


def _lettered(r: Reading, first: int, last: int) -> bool:
    """Whether a part of the name is an acronym or a number: "KTVZ", "Fox 35"."""
    numbered = last - first > 1 and r.tags[last - 1] == "0"
    return numbered or any(r.words[at].isupper() and len(r.words[at]) > 1 for at in range(first, last))


def _closes(r: Reading, last: int, high: int) -> bool:
    return last >= high or r.tags[last] in ".,:QTCO" or r.lows[last] in ("in", "on", "by", "after", "that")


def _titled(r: Reading, first: int, last: int) -> bool:
    """Whether words in capitals are a programme's or a paper's, and no person's: "Good Morning Delta"."""
    if last - first < 2 or r.lows[last - 1].endswith(("'s", "’s")):
        return False
    lead = words().look(r.words[first])
    return not lead.given and max(lead.english, 4.0 * lead.place) >= _KNOWN_WORD and not _mentioned(r, last - 1)


def programme_named(r: Reading, first: int, last: int) -> bool:
    """Whether the words after an outlet's name and its "'s" are a programme's, and no person's."""
    if last < len(r.tags) and r.lows[last] in lexicon.words("shows") and r.tags[last] == "n":
        return True
    lead = words().look(r.words[first])
    if last - first == 1:
        return not lead.given and lead.english >= _KNOWN_WORD and not _surname(r, first)
    return _titled(r, first, last)


def _mentioned(r: Reading, at: int) -> bool:
    """Whether the text has the name's last word alone elsewhere, as it has surnames."""
    own, text = r.starts[at], r.text
    return any(
        text[max(0, place - 2) : place][-2:-1].islower() for place in r.mentions(r.words[at], at) if place != own
    )


def _surname(r: Reading, at: int) -> bool:
    """Whether the text has the word at ``at`` after another capitalised one, as a surname follows a first name."""
    places = list(r.mentions(r.words[at], at))
    return len(places) >= MOST_MENTIONS or any(_after_first_name(r.text, place) for place in places)


def _after_first_name(text: str, at: int) -> bool:
    before = text[max(0, at - 24) : at].split(" ")
    first = before[-2] if len(before) > 1 and not before[-1] else ""
    return first[:1].isupper() and first not in ("The", "In", "At", "But")
