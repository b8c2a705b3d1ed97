"""The name within a noun phrase, without title and post, and what sort of source it is."""

from __future__ import annotations

from functools import cache

from auditor.analysis.phrases.callsigns import bearer, callsign
from auditor.analysis.phrases.crowds import SOME
from auditor.analysis.phrases.parting import fields_of_one
from auditor.analysis.sources.belonging import NAMED_BODIES, general, in_body, owner, within_body
from auditor.analysis.sources.capitals import opens_sentence
from auditor.analysis.sources.edges import SHARES, base_end, named_by_of, past_lead, past_party
from auditor.analysis.sources.heads import by_head
from auditor.analysis.sources.making import entry_at, made
from auditor.analysis.sources.offices import office_end, past_bracket, past_realm
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Source
from auditor.analysis.sources.unlisted import a_thing, bare, firm_led, place
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import ANONYMOUS, MEDIA, OTHER, PERSON, Role
from auditor.model.span import Span

ANYBODY = frozenset(["someone", "somebody", "everyone", "everybody", "nobody", "anyone", "anybody", "another"])
"""Words for people that name nobody."""

_INDEFINITE = frozenset({"a", "an", "another", "one"})
PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who", "which", "him", "her", "them"])


_UNHELD = frozenset({"minister", "secretary", "president", "chairman", "premier", "commissioner"})
"""Posts that may stand in capitals without the name of who holds them."""

_OF_POSTS = frozenset({"state", "staff", "police"})
"""What a post is of without a name of its own: "Secretary of State | Lund"."""


def name_source(r: Reading, first: int, last: int, outer: Span) -> Source:
    """The source that tokens ``first`` up to ``last`` name."""
    counted = _some_of_many(r, first, last, outer)
    if counted is not None:
        return counted
    start = first
    if last - first > 1:
        first = past_party(r, past_lead(r, first, last), last)
    unnamed = _unnamed(r, start, first, last, outer)
    return unnamed or _by_build(r, first, last, outer) or _by_post(r, start, first, last, outer)


def _some_of_many(r: Reading, first: int, last: int, outer: Span) -> Source | None:
    """A lone pronoun, or those who are counted or picked out of many: "six in 10", "those in the party"."""
    if r.tags[first] == "O" and last - first == 1:
        return made(r, first, last, outer, OTHER, PRONOUN)
    if r.tags[last - 1] in "0D%oO" and _counted(r, first, last):
        return made(r, first, last, outer, ANONYMOUS, COMMON)
    counted = r.tags[first] == "0" and r.tags[first + 2 : first + 3] == ["0"] and r.lows[first + 1] == "in"
    many = r.lows[first] in SOME and last - first > 1 and r.lows[first + 1] in lexicon.words("those_who_are")
    return made(r, first, last, outer, ANONYMOUS, COMMON) if counted or many else None


def _unnamed(r: Reading, start: int, first: int, last: int, outer: Span) -> Source | None:
    """Those without a name whom the words from ``first`` are for, past what leads up to them from ``start``."""
    if start < first and not SHARES.isdisjoint(r.lows[start:first]):
        return made(r, first, last, outer, ANONYMOUS, COMMON)
    if r.tags[first] == "O" or (r.lows[first] in PRONOUNS and not _a_name(r, first)):
        return made(r, first, last, outer, OTHER, PRONOUN)
    if last - first == 1 and (r.lows[first] in ANYBODY or _crowd(r, first)):
        return made(r, first, last, outer, ANONYMOUS, COMMON)
    return None


def _by_build(r: Reading, first: int, last: int, outer: Span) -> Source | None:
    """A name that its words alone tell, whoever's it is: "Citizens for Truth", a call sign, what its bearer is."""
    several = last - first > 2
    if several and (_for_a_cause(r, first, last) or _friends(r, first, last)):
        return made(r, first, last, outer, Role.ORGANISATION, NAME, entry_at(r, first, last))
    if r.words[last - 1] == "Poll" and last - first > 1 and r.tags[last - 2] == "N":
        begun = next(at for at in range(first, last) if r.tags[at] == "N")
        return made(r, begun, last, outer, Role.DOCUMENT, NAME)
    named = callsign(r, first, last) if several else 0
    if named:
        return made(r, named, last, outer, PERSON, NAME)
    bearing = bearer(r, first) if r.tags[first] == "N" else ""
    borne = roles.role_of(bearing) if bearing else None
    if borne is not None:
        role = PERSON if borne is ANONYMOUS else borne
        return made(r, first, last, outer, role, NAME, entry_at(r, first, last))
    named = past_bracket(r, first, last) if several else 0
    if named:
        return made(r, named, last, outer, PERSON, NAME, entry_at(r, named, last), r.lows[first])
    house = office_end(r, first, last) if several else 0
    return made(r, first, house, outer, Role.GOVERNMENT_BODY, NAME, entry_at(r, first, house)) if house else None


def _by_post(r: Reading, start: int, first: int, last: int, outer: Span) -> Source:
    """Who holds a post, with a name or without; else whom the listed names or the last word tell."""
    base = base_end(r, first, last) if last - first > 1 else last
    if _some_official(r, start, base):
        return made(r, first, last, outer, ANONYMOUS, COMMON, post=r.lows[base - 1])
    named = past_realm(r, first, base, last) if base < last else 0
    if named:
        post = _post(r, first, base)
        return made(r, named, last, outer, PERSON, NAME, entry_at(r, named, last), post)
    if last - first > 2 and "," in r.tags[first:last] and fields_of_one(r, first, last):
        return made(r, first, last, outer, roles.head_roles()[r.lows[last - 1]], NAME, entry_at(r, first, last))
    known = _known(r, first, base) if r.names else None
    if known is not None:
        found = _by_name(r, first, base, known, outer)
        if found is not None:
            return found
    if "-" in r.lows[base - 1] and r.lows[base - 1].endswith("-old"):
        return made(r, first, base, outer, PERSON, COMMON)
    return _person(r, first, base, last, outer) or by_head(r, first, base, last, outer)


def _counted(r: Reading, first: int, last: int) -> bool:
    """Whether it is some of a number: "six in 10", "one of the nine", "40 %", "some of them"."""
    tag = r.tags[last - 1]
    if tag in "oO":
        return r.lows[first] in lexicon.words("some_of_them") and r.lows[first + 1 : first + 2] == ["of"]
    return tag == "%" or "in" in r.lows[first:last] or r.lows[first : first + 2] == ["one", "of"]


def _a_name(r: Reading, at: int) -> bool:
    """Whether a pronoun in small letters is an acronym or a name here: "WHO" and "Which?", not "I"."""
    return (r.words[at].isupper() and len(r.words[at]) > 1) or at in r.names


def _crowd(r: Reading, at: int) -> bool:
    """Whether a word for firms at large has a capital only because a sentence begins with it: "Growers say"."""
    return r.lows[at] in lexicon.words("firms_at_large") and opens_sentence(r, at)


def _some_official(r: Reading, start: int, base: int) -> bool:
    """Whether it is one of many in a calling, in capitals or not: "a Harbour Board Spokesman", "an Army Official"."""
    if r.lows[start] not in _INDEFINITE or not r.words[base - 1][0].isupper():
        return False
    head = r.lows[base - 1]
    return head in roles.posts() or roles.head_roles().get(head) is ANONYMOUS


def _for_a_cause(r: Reading, first: int, last: int) -> bool:
    """Whether people in capitals are a body by what they are for: "Citizens for Truth", not "Lawyers for Lund"."""
    if r.lows[first + 1] != "for" or not r.lows[first].endswith("s"):
        return False
    given = words().look(r.words[first + 2]).given or first + 2 in r.places
    return r.tags[first] == "N" and set(r.tags[first + 2 : last]) <= {"N", "&"} and not given


_FRIENDS = frozenset({"Friends", "Sons", "Daughters"})


def _friends(r: Reading, first: int, last: int) -> bool:
    """Whether "Friends of …" is a society's name: by its capital within a sentence, or by what it is of."""
    if r.words[first] not in _FRIENDS or r.lows[first + 1] != "of":
        return False
    if not set(r.tags[first + 2 : last]) <= {"N", "D", "n"}:
        return False
    head = r.lows[last - 1]
    if roles.role_of(head) is Role.ORGANISATION:
        return True
    named = r.tags[last - 1] == "N" and head not in roles.posts() and not r.words[last - 1].endswith("s")
    return named and (not opens_sentence(r, first) or r.lows[first + 2] == "the")


def _known(r: Reading, first: int, last: int) -> tuple[int, int, Entry] | None:
    """The last known name within the tokens; media before others."""
    found = None
    for at in range(last - 1, first - 1, -1):
        known = r.names.get(at)
        if known is None or known[0] < first or known[1] > last:
            continue
        if found is None or (known[2].role in MEDIA and found[2].role not in MEDIA):
            found = known
    return found


def _by_name(r: Reading, first: int, base: int, known: tuple[int, int, Entry], outer: Span) -> Source | None:
    start, stop, entry = known
    rest = r.lows[stop:base]
    meant = roles.speaking_acronyms().get(r.words[start])
    if meant is not None and not rest:
        return made(r, start, stop, outer, meant, NAME)
    if entry.role in MEDIA or entry.role is Role.SOCIAL_MEDIA:
        own = r.lows[stop - 1].endswith(lexicon.OWNS)
        if own and rest[-1:] == ["service"] and rest[-2:-1] != ["press"] and entry.role in MEDIA:
            return made(r, start, base, outer, entry.role, NAME)
        if own and rest and not (rest[-1] in lexicon.words("own_work") and r.tags[base - 1] == "n"):
            return None
        if own and rest:
            return made(r, start, stop, outer, entry.role, NAME, entry)
        if all(bare(word) in lexicon.words("outlet_nouns") for word in rest):
            while stop < base and r.words[stop][:1].isupper():
                stop += 1
            while (
                stop - 1 > start and r.words[stop - 1].islower() and r.lows[stop - 1] in lexicon.words("outlet_nouns")
            ):
                stop -= 1
            return made(r, start, stop, outer, entry.role, NAME, entry)
        if entry.role in MEDIA and base - stop == 1 and (place(r, stop, base) or r.words[stop].isupper()):
            return made(r, start, base, outer, entry.role, NAME)
        return None
    told = stop < base and r.lows[base - 1] in lexicon.words("told_of_bodies")
    apart = (
        told
        and set(r.tags[stop:base]) <= {"n"}
        and entry.role in NAMED_BODIES
        and not r.lows[stop - 1].endswith(lexicon.OWNS)
    )
    if not (stop == base or apart) or entry.kind in ("places", "weapons", "events"):
        return None
    if start > first and r.tags[start - 1] == "N" and r.lows[start - 1] not in roles.posts():
        return None
    if start > first + 1 and entry.role in NAMED_BODIES and _branch(r, start):
        return None
    return made(r, start, stop, outer, _entry_role(entry), NAME, entry, _post(r, first, start))


def _branch(r: Reading, start: int) -> bool:
    """Whether a part of the body at ``start`` is meant, that has a name: "the Air Force of the | Armed Forces"."""
    at = start - 1 - (r.tags[start - 1] == "D")
    return r.lows[at] == "of" and r.tags[at - 1] == "N" and roles.head_roles().get(r.lows[at - 1]) in NAMED_BODIES


def _entry_role(entry: Entry) -> Role:
    return entry.role


def _post(r: Reading, first: int, last: int) -> str:
    posts, honorifics = roles.posts(), roles.honorifics()
    for at in range(last - 1, first - 1, -1):
        if r.lows[at] in posts and r.lows[at] not in honorifics:
            return r.lows[at]
    return ""


def _person(r: Reading, first: int, base: int, last: int, outer: Span) -> Source | None:
    """A name after a title or post ("Foreign Ministry spokesman Abbas Mousavi", "Prime Minister of Georgia X Y")."""
    if "N" not in (r.tags[base - 1], r.tags[last - 1]) or _title_words().isdisjoint(r.lows[first:last]):
        return None
    for end in (base,) if base == last else (base, last):
        if r.tags[end - 1] != "N" or named_by_of(r, first) or _called_by_post(r, first, end):
            continue
        if end == base < last and r.lows[base] == "of" and _titles(r, base - 1):
            continue
        if r.lows[end - 1][-1:] == "s" and {r.lows[end - 1], r.lows[end - 1][:-1]} <= roles.posts():
            continue  # "the Prime Ministers"
        titled = [at for at in range(first, end) if _titles(r, at) and not in_body(r, at)]
        if not titled:
            continue
        run = end
        while run > first and (r.tags[run - 1] == "N" or r.lows[run - 1] in lexicon.words("particles")):
            run -= 1
        of = r.lows[run - 1] == "of" and r.lows[run] in _OF_POSTS and run + 1 < end
        run += of
        start = max((at + 1 for at in titled if at + 1 < end), default=run)
        if start > run and r.lows[end - 1] in _UNHELD and not words().look(r.words[start]).given:
            start = run  # "Latvian Deputy Foreign Minister" is a post and no name
        if end != base and start < run < end:
            start = run if end - run < 3 + of else end - 2
        if run <= start < end:
            while start < end - 1 and r.tags[start] in ",P":
                start += 1
            if end == last and end != base and (r.lows[end - 1] in roles.head_roles() or place(r, start, end)):
                continue
            if within_body(r, start, end) or owner(r, first, run, end) or general(r, start, end):
                continue
            housed = end != base and r.lows[start - 1] in ("in", "at", "for", "from")
            housed = housed or (end != base and "&" in r.tags[end - 3 : end - 1])
            if housed or (end != base and not _of_office(r, base, last)):
                continue
            start = _past_nation(r, start, end) if end != base else start
            body = firm_led(r, first, start, end) or a_thing(r, start, end)
            role = Role.ORGANISATION if body else PERSON
            return made(r, start, end, outer, role, NAME, entry_at(r, start, end), _post(r, first, start))
    return None


def _called_by_post(r: Reading, first: int, end: int) -> bool:
    """Whether a post is a part of another's name, or itself all of it: "the Premier League", "the Chief Justice"."""
    if first < 1 or r.lows[first - 1] != "the" or r.tags[first] != "N" or end - first < 2:
        return False
    posts = all(low in roles.posts() for low in r.lows[first:end])
    return posts or (end - first == 2 and roles.head_roles().get(r.lows[end - 1]) in NAMED_BODIES)


@cache
def _title_words() -> frozenset[str]:
    """Posts, and titles with their full stop: one of them stands before each name that is told by its title."""
    return roles.posts() | {f"{title}." for title in roles.honorifics()} | {"sri"}


_BEFORE_SRI = frozenset({"datuk", "dato", "datin", "tan"})
"""The first words of titles of two: "Tan Sri | Lund", not "Sri Lanka"."""


def _titles(r: Reading, at: int) -> bool:
    low = r.lows[at]
    if low in ("st.", "saint"):  # of towns: "St. Paul police"
        return False
    if low == "sri":
        return at > 0 and r.lows[at - 1] in _BEFORE_SRI
    if low in roles.posts():
        house = r.words[at][:1].isupper() or (r.words[at + 1 : at + 2] and r.words[at + 1].isupper())
        return low != "broadcaster" or not house
    return low.endswith(".") and low[:-1] in roles.honorifics()


def _of_office(r: Reading, base: int, last: int) -> bool:
    """Whether a name follows an office and its realm: "Foreign Minister of Georgia Zurab Maghradze"."""
    least = 4 if r.tags[base + 1 : base + 2] == ["D"] else 3
    return base < last and r.lows[base] == "of" and r.lows[base - 1] in roles.posts() and last - base >= least


def _past_nation(r: Reading, start: int, end: int) -> int:
    at = start
    while at < end - 1 and (r.lows[at] in ("of", "the") or r.words[at] in roles.nations() or r.tags[at] != "N"):
        at += 1
    return at
