"""A source that no list knows, by the word it is about: a run of capitals, a post, a paper, an outlet of some kind."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from auditor.analysis import lexicon
from auditor.analysis.reading import Reading
from auditor.analysis.source import Kind, Source
from auditor.analysis.unlisted import (
    acronym,
    bare,
    bearer,
    firm_led,
    firm_named,
    firm_titled,
    other_agency,
    paper_named,
    place,
    policy_paper,
    says_of_itself,
    the_body,
)
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA, Role
from auditor.model.span import Span

_ENDINGS = frozenset({"ag", "co", "fc", "cf"})
"""Words that tell a firm or a club where they end its name, and are titles or nothing elsewhere."""

_DESKS = frozenset({"service", "center", "centre", "office"})
_HYPHENED = frozenset({"press-service", "press-center", "press-centre", "press-office"})
_ON_AIR = frozenset({"tv", "television", "radio"})
_OWNED_BY = frozenset({"state", "public", "national", "private", "local", "independent", "regional"})
_INDEFINITE = frozenset({"a", "an", "another", "some"})


def made(
    r: Reading, first: int, last: int, outer: Span, role: Role, kind: Kind, entry: Entry | None = None, post: str = ""
) -> Source:
    """A source of the tokens between ``first`` and ``last``."""
    span = r.span(first, last)
    word = r.words[last - 1]
    bare = word[:-2] if (last - first == 1 or entry is not None) and word.endswith(("'s", "’s")) else word
    bare = bare[:-1] if bare.endswith(("s'", "s’")) else bare
    if bare != word:
        span = Span(span.start, span.end - len(word) + len(bare))
    name = entry.name if entry else " ".join(r.text[span.start : span.end].split())
    return Source(span, outer, name, role, kind, bare.lower(), entry, post)


def entry_at(r: Reading, first: int, last: int) -> Entry | None:
    """The known name that tokens ``first`` up to ``last`` are, whole."""
    known = r.names.get(first)
    return known[2] if known is not None and known[0] == first and known[1] == last else None


def by_head(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    """The source whose head is the token before ``base``, a name if that has a capital."""
    paper = base - first == 1 and _common_first(r, first) and roles.head_roles()[r.lows[first]] is Role.DOCUMENT
    if "." in r.words[base - 1][1:-1] and r.words[base - 1].islower() and r.tags[base - 1] == "N":
        return made(r, base - 1, base, outer, Role.OUTLET, Kind.NAME, entry_at(r, base - 1, base))
    if r.words[base - 1][:1].isupper() and not paper:
        return _by_capital(r, first, base, last, outer)
    return _by_paper(r, first, base, outer) or _by_common_noun(r, first, base, last, outer)


def _by_capital(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    role = roles.title_roles().get(bare(r.lows[base - 1]))
    start = _run_start(r, first, base)
    if start == base - 1 and start > first and r.lows[start] in _ON_AIR and r.lows[start - 1] in _OWNED_BY:
        return made(r, first, base, outer, Role.OUTLET, Kind.COMMON)
    if start > first and r.lows[start - 1] in lexicon.words("outlet_kinds") and role in (None, Role.PERSON):
        wire = r.lows[start - 1] == "agency"
        return made(r, start, base, outer, Role.WIRE if wire else Role.OUTLET, Kind.NAME, entry_at(r, start, base))
    if role is None and base - start == 1 and _people(r.words[start]):
        return made(r, first, last, outer, Role.ANONYMOUS, Kind.COMMON)
    indefinite = r.lows[_past_sentence(r, first)] in _INDEFINITE and not acronym(r.words[start:base])
    if role is None and indefinite and not (start > first and bearer(r, start, base)):
        return made(r, first, last, outer, Role.ANONYMOUS, Kind.COMMON)
    if r.words[base - 1] == "X" and base - start > 1:
        role = Role.ORGANISATION
    if role is Role.OUTLET and firm_titled(r, start, base):
        role = Role.ORGANISATION
    house = r.names.get(start)
    if house is not None and house[1] < base and house[2].role in MEDIA and _owns(r, house[1] - 1):
        start = house[1]
        role = roles.title_roles().get(bare(r.lows[base - 1]))
    elif role is None and base - start > 2 and _owns(r, start):
        start += 1
    return _capital(r, start, base, last, outer, role)


def _by_paper(r: Reading, first: int, base: int, outer: Span) -> Source | None:
    """A policy paper, an agency by its trade, or an outlet by its kind; in this order, for words are shared."""
    head = bare(r.lows[base - 1])
    if policy_paper(r, first, base):
        return made(r, base - 2, base, outer, Role.DOCUMENT, Kind.COMMON)
    if head == "agency" and r.lows[max(first, base - 2)] in lexicon.words("agency_trades"):
        return made(r, first, base, outer, Role.ORGANISATION, Kind.COMMON)
    if head in lexicon.words("outlet_kinds") and not other_agency(r, first, base):
        return _outlet(r, first, base, outer)
    return None


def _by_common_noun(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    head = r.lows[base - 1]
    role = roles.head_roles().get(bare(head))
    if role is None and head.endswith("s") and {head[:-1], head.removesuffix("es")} & roles.posts():
        role = Role.ANONYMOUS
    if role is Role.ANONYMOUS or head in roles.posts():
        return replace(made(r, first, last, outer, Role.ANONYMOUS, Kind.COMMON, post=head), head=bare(head))
    if head == "reports" and {"press", "media", "news", "published"} & set(r.lows[first:base]):
        return made(r, first, last, outer, Role.OUTLET, Kind.COMMON)
    if head == "reports" and _unowned(r, first, base):
        return made(r, first, base, outer, Role.OTHER, Kind.COMMON)
    if head == "statistics":
        return made(r, _document_start(r, first, base), base, outer, Role.DOCUMENT, Kind.COMMON)
    if role is Role.DOCUMENT:
        return made(r, _document_start(r, first, base), base, outer, Role.DOCUMENT, Kind.COMMON)
    if head in ("media", "press") or (head == "reports" and base - first > 1):
        return made(r, first, last, outer, Role.OUTLET, Kind.COMMON)
    if r.lows[base - 1] in _DESKS and r.lows[base - 2] in ("press", "information", "media") and base - 2 >= first:
        return made(r, first, last, outer, _service_role(r, first, last), Kind.COMMON)
    if head in _HYPHENED:
        return made(r, first, last, outer, _service_role(r, first, last), Kind.COMMON)
    role = role or roles.role_of_common(head)
    return made(r, first, last if role else base, outer, role or Role.OTHER, Kind.COMMON)


def _unowned(r: Reading, first: int, base: int) -> bool:
    """Whether "reports" are nobody's: without an article, an owner or a name before them."""
    led = first > 0 and (r.tags[first - 1] == "D" or r.tags[first - 1] == "N")
    return not led and all(r.tags[at] in "nea" for at in range(first + 1, base))


def _document_start(r: Reading, first: int, base: int) -> int:
    """Where the words that say what document it is begin: "police statement"; its issuer stands before them."""
    start = base - 1
    while (
        start > first
        and (r.tags[start - 1] in "ngevB" or _common_first(r, start - 1))
        and not r.lows[start - 1].endswith(("'s", "’s"))
    ):
        start -= 1
    return start - 1 if start and r.tags[start - 1] == "B" and r.tags[start] in "ev" else start


def _service_role(r: Reading, first: int, last: int) -> Role:
    """A press service has the role of the institution it speaks for."""
    for at in range(last - 1, first - 1, -1):
        role = roles.head_roles().get(bare(r.lows[at]))
        known = r.names.get(at)
        role = known[2].role if known is not None else role
        if role in (Role.GOVERNMENT_BODY, Role.ORGANISATION) and r.lows[at] != "service":
            return role
    alone = last - first == 2
    return Role.GOVERNMENT_BODY if alone else Role.ORGANISATION


def _past_sentence(r: Reading, first: int) -> int:
    """The word before the phrase's first, where its article stood."""
    return max(0, first - 1)


def _owns(r: Reading, at: int) -> bool:
    return r.lows[at].endswith(("'s", "’s", "s'", "s’"))


def _people(word: str) -> bool:
    """Whether a capitalised plural is a people: "Americans", "Russians"."""
    return word.lower().removesuffix("s") in roles.demonyms() and word.endswith("s")


def _run_start(r: Reading, first: int, base: int) -> int:
    """Where the run of capitalised words that ends the base begins; its "of" and "and" belong to it."""
    at = base
    while at > first:
        tag, low = r.tags[at - 1], r.lows[at - 1]
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


def _capital(r: Reading, first: int, base: int, last: int, outer: Span, role: Role | None) -> Source:
    words = r.words[first:base]
    entry = entry_at(r, first, base)
    if entry is not None and entry.kind in ("weapons", "events"):
        entry = None
    if len(words) == 1 and (words[0] in roles.nations() or bare(words[0]) in roles.nations()):
        return made(r, first, base, outer, Role.GOVERNMENT_BODY, Kind.NAME)
    if len(words) == 1 and words[0].replace(".", "") in roles.body_acronyms() and entry is None:
        return made(r, first, base, outer, Role.GOVERNMENT_BODY, Kind.NAME)
    house = role is Role.OUTLET and len(words) > 1 and r.lows[base - 1] == "broadcaster"
    many = role is Role.ANONYMOUS and words[-1].endswith("s")
    if r.lows[base - 1] in roles.posts() and role is not Role.GOVERNMENT_BODY and not house and not many:
        return made(r, first, last, outer, Role.PERSON, Kind.COMMON, post=r.lows[base - 1])
    if role is Role.ANONYMOUS and (len(words) == 1 or words[-1].endswith("s")):
        return made(r, first, last, outer, Role.ANONYMOUS, Kind.COMMON)
    if role is None or role is Role.ANONYMOUS:
        within = [w for w in words if w.lower() not in _ENDINGS | roles.unsure_titles()] if len(words) > 1 else words
        told = (roles.title_roles().get(bare(w.lower())) for w in within)
        role = next((x for x in told if x and x is not Role.ANONYMOUS), None)
    close = base
    if base < last and r.tags[base] == "(" and last - base == 3 and r.words[base + 1].isupper() and len(words) > 1:
        close = last
    if ("." in words[-1][1:-1] and words[-1][-1].isalpha() and len(words[-1]) > 4) or paper_named(words[-1]):
        role = Role.OUTLET
    if role is None or (role is Role.DOCUMENT and len(words) == 2):
        if (
            _opens_sentence(r, first)
            and len(words) == 1
            and words[0].endswith("s")
            and words[0][1:].islower()
            and _many(words[0].lower())
            and not _capital_within(r, words[0], first)
        ):
            return made(r, first, last, outer, Role.ANONYMOUS, Kind.COMMON)
        if place(r, first, base):
            return made(r, first, base, outer, Role.GOVERNMENT_BODY, Kind.NAME)
        lead = len(words) > 1 and words[0].lower() in roles.body_leads()
        firm = (
            lead
            or (acronym(words) and not next(r.mentions(words[0].capitalize(), first), 0))
            or firm_named(r, words, first, base)
            or says_of_itself(r, first, base)
            or the_body(r, first, base)
            or firm_led(r, first - 1, first, base)
        )
        role = Role.ORGANISATION if firm else Role.PERSON
    return made(r, first, close, outer, role, Kind.NAME, entry)


def _many(word: str) -> bool:
    """Whether a plural is a word for people: "teens", "bakers"; not "jacobs"."""
    heads = roles.head_roles()
    known = heads.get(word) or heads.get(word[:-1]) or roles.role_of_common(word) or roles.role_of_common(word[:-1])
    return known is not None or word[:-1] in roles.posts()


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


def _common_first(r: Reading, at: int) -> bool:
    """Whether a capital only begins the sentence: "Court documents"."""
    return _opens_sentence(r, at) and r.lows[at] in roles.head_roles() and at not in r.names


def _opens_sentence(r: Reading, first: int) -> bool:
    at = bisect_left(r.sentences, (first,))
    return at < len(r.sentences) and r.sentences[at][0] == first


def _outlet(r: Reading, first: int, base: int, outer: Span) -> Source:
    """An outlet by its kind: "the Ritzau news agency" is Ritzau, "a Washington television station" itself."""
    stop = base
    loose = lexicon.words("outlet_nouns") | _OWNED_BY
    while stop > first and r.lows[stop - 1] in loose and not r.words[stop - 1][:1].isupper():
        stop -= 1
    if stop > first and r.tags[stop - 1] == "N" and not (stop - first == 1 and _adjective(r.words[first])):
        start = _run_start(r, first, stop)
        role = Role.WIRE if "agency" in r.lows[stop:base] else Role.OUTLET
        return made(r, start, stop, outer, role, Kind.NAME, entry_at(r, start, stop))
    role = Role.WIRE if "agency" in r.lows[first:base] and "news" in r.lows[first:base] else Role.OUTLET
    return made(r, first, base, outer, role, Kind.COMMON)


def _adjective(word: str) -> bool:
    return (
        word in roles.nations()
        or word.endswith(("ian", "ish", "ese", "can", "-based", "-backed", "-run", "-owned", "-language"))
        or word in ("Washington", "French", "Greek")
    )
