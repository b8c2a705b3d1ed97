"""A source that ends in a capitalised word: a name, a body or a post, and where its run of capitals begins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from auditor.analysis.sources.bearers import (
    bearer,
    called,
    firm_apposed,
    first_named,
    nobodys,
    says_of_itself,
    surname,
    team,
    told_of_person,
)
from auditor.analysis.sources.edges import STATES, named_by_of
from auditor.analysis.sources.making import entry_at, made
from auditor.analysis.sources.source import COMMON, NAME, Source
from auditor.analysis.sources.unlisted import (
    a_thing,
    acronym,
    bare,
    call_sign,
    firm_led,
    firm_named,
    firm_titled,
    paper_named,
    place,
    the_body,
)
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import gazetteer
from auditor.model.agent import ANONYMOUS, DOCUMENT, GOVERNMENT_BODY, MEDIA, ORGANISATION, OUTLET, PERSON, Role
from auditor.model.span import Span
from auditor.value import replace

_ENDINGS = frozenset({"ag", "co", "fc", "cf"})
"""Words that tell a firm or a club where they end its name, and are titles or nothing elsewhere."""

ON_AIR = frozenset({"tv", "television", "radio"})
OWNED_BY = frozenset({"state", "public", "national", "private", "local", "independent", "regional"})
OWNED_BY |= {"state-owned", "state-run", "state-controlled", "semi-official", "official", "pro-government"}
_STATELY = frozenset({ORGANISATION, DOCUMENT, OUTLET})
_THINGS = frozenset({ORGANISATION, DOCUMENT})
"""The roles of words that are surnames too: "Church", "Page"."""

_LONGEST_NAME = 3
"""Words of a person's name that a list may take for a body's."""

_INDEFINITE = frozenset({"a", "an", "another", "one", "some"})


def by_capital(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    """The source whose head, the token before ``base``, has a capital."""
    role = roles.title_roles().get(bare(r.lows[base - 1]))
    start = run_start(r, first, base)
    role = _role_before_of(r, start, base) or role
    if start == base - 1 and start > first and r.lows[start] in ON_AIR and r.lows[start - 1] in OWNED_BY:
        return made(r, first, base, outer, OUTLET, COMMON)
    kind = start > first and (r.lows[start - 1] in lexicon.words("outlet_kinds") or r.lows[start - 1] in ON_AIR)
    if kind and role in (None, PERSON):
        wire = r.lows[start - 1] == "agency"
        return made(r, start, base, outer, Role.WIRE if wire else OUTLET, NAME, entry_at(r, start, base))
    if role is None and base - start == 1 and call_sign(r.words[start]) and not (start and r.lows[start - 1] == "the"):
        role = OUTLET
    if r.lows[base - 1] in roles.party_members() and first and r.lows[first - 1] == "the":
        return made(r, first, last, outer, PERSON, COMMON, post=r.lows[base - 1])
    if role is None and base - start == 1 and _people(r, start):
        return made(r, first, last, outer, ANONYMOUS, COMMON)
    indefinite = r.lows[max(0, first - 1)] in _INDEFINITE and not acronym(r.words[start:base])
    if role is None and indefinite and not (start > first and bearer(r, base)):
        return made(r, first, last, outer, ANONYMOUS, COMMON)
    if role is OUTLET and r.words[base - 1] == "FM" and base - start == 2 and _of_a_land(r.words[start]):
        return made(r, first, last, outer, PERSON, COMMON, post="minister")
    if r.words[base - 1] == "X" and base - start > 1:
        role = ORGANISATION
    if role is OUTLET and firm_titled(r, start, base):
        role = PERSON if base - start == 2 and first_named(r, start) else ORGANISATION
    house = r.names.get(start)
    if house is not None and house[1] < base and house[2].role in MEDIA and _owns(r, house[1] - 1):
        start = house[1]
        role = roles.title_roles().get(bare(r.lows[base - 1]))
    elif role is None and base - start > 2 and _owns(r, start) and not _state(r, start, base):
        start += 1
    return _capital(r, start, base, last, outer, role)


def _of_a_land(word: str) -> bool:
    return word in roles.nations() or word.lower() in roles.demonyms()


def _role_before_of(r: Reading, start: int, base: int) -> Role | None:
    """The role of a body named by what it is of: "National Union | of Teachers", "Institute | for Ice Studies"."""
    if base - start < 3:
        return None
    at = next((at - 1 for at in range(start + 1, base) if r.lows[at] in ("of", "for")), -1)
    if at < 0:
        return None
    role = ORGANISATION if named_by_of(r, at) else roles.title_roles().get(bare(r.lows[at]))
    return role if role in (GOVERNMENT_BODY, ORGANISATION) else None


def _of_the_state(lows: Sequence[str]) -> bool:
    """Whether a survey, an institute or a centre is the state's by its field, a bank by being the central one."""
    central = "bank" in lows and not {"central", "reserve"}.isdisjoint(lows)
    return central or (len(lows) > 1 and not roles.state_leads().isdisjoint(lows))


def _owns(r: Reading, at: int) -> bool:
    return r.lows[at].endswith(lexicon.OWNS)


def _people(r: Reading, at: int) -> bool:
    """Whether a capitalised word is a people: "Americans", "Kurds", "the French"."""
    low, lands = r.lows[at], roles.demonyms()
    named = low.removesuffix("s") in lands and (low.endswith("s") or r.lows[max(0, at - 1)] == "the")
    return (named and low.isalpha() and r.words[at] not in roles.nations()) or low in lexicon.words("peoples")


def run_start(r: Reading, first: int, base: int) -> int:
    """Where the run of capitalised words that ends the base begins; its "of" and "and" belong to it."""
    at = base
    while at > first:
        tag, low = r.tags[at - 1], r.lows[at - 1]
        if tag == "0" and at - 2 >= 0 and r.lows[at - 2] in ("in", "since", "by", "until", "from"):
            break  # "In 2000 | Page left"
        joined = tag in "P&D" and at - 2 >= first and low in ("of", "for", "on", "and", "the", "&")
        if (
            tag == "N"
            or tag == "0"
            or low in lexicon.words("particles")
            or r.words[at - 1][:1].isupper()
            or (joined and any(r.tags[step] == "N" for step in range(first, at - 1)))
        ):
            at -= 1
        else:
            break
    while at < base - 1 and (r.tags[at] in "PD&" or r.lows[at] in ("mr", "mr.")):
        at += 1
    return at


def _capital(r: Reading, start: int, base: int, last: int, outer: Span, role: Role | None) -> Source:
    words = r.words[start:base]
    entry = entry_at(r, start, base)
    if entry is not None and entry.kind in ("weapons", "events"):
        entry = None
    if (len(words) == 1 and _government(words[0], entry)) or _state(r, start, base):
        return made(r, start, base, outer, GOVERNMENT_BODY, NAME)
    unnamed = _unnamed(r, start, base, last, outer, role)
    if unnamed is not None:
        return unnamed
    if role is None or role is ANONYMOUS:
        role = _role_within(words)
    if role in _STATELY and _of_the_state(r.lows[start:base]):
        role = GOVERNMENT_BODY
    elif role is DOCUMENT and len(words) > 1 and r.lows[base - 1] == "research":
        role = ORGANISATION
    if ("." in words[-1][1:-1] and words[-1][-1].isalpha() and len(words[-1]) > 4) or paper_named(words[-1]):
        role = OUTLET
    if role is GOVERNMENT_BODY and len(words) > 2 and r.lows[base - 2 : base] == ["news", "agency"]:
        role = Role.WIRE
    if role is None and len(words) == 1 and _in_brackets(r, words[0]):
        role = GOVERNMENT_BODY
    if role is None or (role is DOCUMENT and len(words) == 2):
        if len(words) == 1 and _plural_first(r, start):
            return made(r, start, last, outer, ANONYMOUS, COMMON)
        if place(r, start, base):
            return made(r, start, base, outer, GOVERNMENT_BODY, NAME)
        firm = not _in_post(r, start, base) and _firm(r, start, base)
        role = ORGANISATION if firm or a_thing(r, start, base) else PERSON
    if role in _THINGS and entry is None and len(words) <= _LONGEST_NAME and told_of_person(r, base):
        role = PERSON
    return made(r, start, _past_acronym(r, start, base, last), outer, role, NAME, entry)


def _in_post(r: Reading, start: int, base: int) -> bool:
    """Whether a post and whose it is stand before a comma and the name: "the head of the port, | Lund |,"."""
    if start <= 3 or r.tags[start - 1] != "," or r.tags[base : base + 1] != [","]:
        return False
    lead = r.lows[max(0, start - 8) : start - 1]
    return "of" in lead and not roles.posts().isdisjoint(lead)


def _in_brackets(r: Reading, word: str) -> bool:
    """Whether brackets tell what a word in capitals is short for, and that is a state's: "the Foreign Office (FO)"."""
    at = r.text.find(f" ({word})") if word.isupper() else -1
    long = r.text[max(0, at - 24) : at].split() if at > 0 else []
    return bool(long) and roles.title_roles().get(bare(long[-1].casefold())) is GOVERNMENT_BODY


def _state(r: Reading, start: int, base: int) -> bool:
    """Whether the name ends in a state's full one, which speaks for its government: "the Republic of Cyprus"."""
    if base - start < 3:
        return False
    of = next((at for at in range(base - 2, start, -1) if r.lows[at] == "of"), 0)
    named = r.lows[of - 1] == "republic" or (r.lows[of - 1] in STATES and r.words[base - 1] in roles.nations())
    return bool(of) and named


def _government(word: str, entry: Entry | None) -> bool:
    """Whether one word is a nation that speaks for its government, or the acronym of a government's body."""
    nations = roles.nations()
    nation = word in nations or bare(word) in nations
    return nation or (entry is None and word.replace(".", "") in roles.body_acronyms())


def _unnamed(r: Reading, start: int, base: int, last: int, outer: Span, role: Role | None) -> Source | None:
    """Whom a capitalised post or a word for people stands for: "the Foreign Minister", "Officials"."""
    word, alone = r.words[base - 1], base - start == 1
    house = role is OUTLET and not alone and r.lows[base - 1] == "broadcaster"
    many = role is ANONYMOUS and word.endswith("s")
    if alone and word == "Guards" and "Revolutionary Guard" in r.text:
        return made(r, start, base, outer, GOVERNMENT_BODY, NAME, gazetteer().find("Revolutionary Guards"))
    many = many or (role is not GOVERNMENT_BODY and _posts_of_many(r, start, base))
    if r.lows[base - 1] in roles.posts() and role is not GOVERNMENT_BODY and not house and not many:
        return made(r, start, last, outer, PERSON, COMMON, post=r.lows[base - 1])
    borne = (role is ANONYMOUS and called(r, start)) or (role in _THINGS and surname(r, start)) if alone else False
    if borne and not many:
        return made(r, start, base, outer, PERSON, NAME)
    if many or (role is ANONYMOUS and alone):
        return replace(made(r, start, last, outer, ANONYMOUS, COMMON), head=bare(r.lows[base - 1]))
    return None


_HELD_BY_MANY = frozenset({"minister", "president", "premier", "governor", "mayor", "ambassador", "commissioner"})
"""Posts in capitals, of which a word before tells the field: "the Foreign Ministers"."""


def _posts_of_many(r: Reading, start: int, base: int) -> bool:
    """Whether a post in capitals is held by several: "the Prime Ministers"; not "the Founding Fathers"."""
    low = r.lows[base - 1]
    if not low.endswith("s") or low[:-1] not in roles.posts():
        return False
    return base - start == 1 or (base - start == 2 and low[:-1] in _HELD_BY_MANY)


def _role_within(words: Sequence[str]) -> Role | None:
    """The role that the first telling word of a name gives it."""
    unsure = _unsure() if len(words) > 1 else frozenset()
    titles = roles.title_roles()
    told = [titles.get(bare(low)) for low in map(str.lower, words) if low not in unsure]
    if not any(told):
        return None
    papers = told[-1:] == [DOCUMENT]
    return next((x for x in told if x and x is not ANONYMOUS and (papers or x is not DOCUMENT)), None)


@cache
def _unsure() -> frozenset[str]:
    """Words that tell what a name of several words is only where nothing else does."""
    return _ENDINGS | roles.unsure_titles()


def _past_acronym(r: Reading, start: int, base: int, last: int) -> int:
    """Past the acronym in brackets that belongs to a long name: "Suez Canal Authority (SCA)"."""
    bracketed = base < last and r.tags[base] == "(" and last - base == 3 and r.words[base + 1].isupper()
    return last if bracketed and base - start > 1 else base


def _plural_first(r: Reading, at: int) -> bool:
    """Whether a plural for people has its capital only because the sentence begins with it: "Teens"."""
    word = r.words[at]
    plural = word.endswith("s") and word[1:].islower() and opens_sentence(r, at) and _many(word.lower())
    return plural and not _capital_within(r, word, at) and not _says_it(r, word, at)


def _firm(r: Reading, start: int, base: int) -> bool:
    """Whether a name that nothing tells the role of is a body's, and not a person's."""
    words = r.words[start:base]
    return (
        (len(words) > 1 and words[0].lower() in roles.body_leads())
        or (acronym(words) and not _in_small_letters(r, words[0], start))
        or firm_named(r, words, start, base)
        or says_of_itself(r, start, base)
        or the_body(r, start, base)
        or nobodys(r, start, base)
        or firm_led(r, start - 1, start, base)
        or firm_apposed(r, start, base)
        or team(r, start, base)
    )


def _in_small_letters(r: Reading, word: str, at: int) -> bool:
    """Whether the text has a word in capitals in small letters too, and so a name that was shouted: "LUND", "Lund"."""
    name = word.capitalize()
    return any(not r.text[place + len(name) : place + len(name) + 1].isalpha() for place in r.mentions(name, at))


def _many(word: str) -> bool:
    """Whether a plural is a word for people: "teens", "bakers"; not "jacobs"."""
    return (roles.role_of(word) or roles.role_of_common(word[:-1])) is not None


def _says_it(r: Reading, word: str, at: int) -> bool:
    """Whether the text has the word as one firm that speaks of itself: "Harbourmasters said it expects a loss"."""
    return any(r.text.startswith((" said it ", " said its "), place + len(word)) for place in r.mentions(word, at))


def _capital_within(r: Reading, word: str, at: int) -> bool:
    """Whether the word has a capital within a sentence elsewhere, and so is a name: "Bernie Sanders", "Mr. Harris"."""
    text = r.text
    for start in r.mentions(word, at):
        lead = text[max(0, start - 2) : start]
        stands = len(lead) == 2 and lead[1] == " " and (lead[0].isalnum() or lead[0] == ",")
        title = text[max(0, start - 5) : start].endswith(("Mr. ", "Ms. ", "Mrs. ", "Dr. ", "en. ", "ep. ", "ov. "))
        if stands or title:
            return True
    return False


def opens_sentence(r: Reading, first: int) -> bool:
    """Whether a sentence begins with the token at ``first``, and a capital there says nothing."""
    at = bisect_left(r.sentences, (first,))
    return at < len(r.sentences) and r.sentences[at][0] == first
