"""A source that no list knows, by the word it is about: a run of capitals, a post, a paper, an outlet of some kind."""

from __future__ import annotations

from auditor.analysis.sources.bearers import surname
from auditor.analysis.sources.capitals import ON_AIR, OWNED_BY, by_capital, opens_sentence, run_start
from auditor.analysis.sources.making import entry_at, made
from auditor.analysis.sources.source import COMMON, NAME, Source
from auditor.analysis.sources.unlisted import bare, other_agency, policy_paper
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.analysis.words.tagging import HANDLES
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, DOCUMENT, GOVERNMENT_BODY, ORGANISATION, OTHER, OUTLET, SOCIAL_MEDIA, Role
from auditor.model.span import Span
from auditor.value import replace

_DESKS = frozenset({"service", "center", "centre", "office"})
_OFFICES = frozenset({"president", "minister", "premier", "governor", "mayor", "prosecutor", "ombudsman", "ministers"})
_PUBLISHING = frozenset({"newspaper", "news", "magazine"})
_HYPHENED = frozenset({"press-service", "press-center", "press-centre", "press-office"})


def by_head(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    """The source whose head is the token before ``base``, a name if that has a capital."""
    word, named = r.words[base - 1], r.tags[base - 1] == "N"
    capital = word[:1].isupper()
    if named and not capital:
        if "." in word[1:-1] and word.islower():
            return made(r, base - 1, base, outer, OUTLET, NAME, entry_at(r, base - 1, base))
        if word.startswith(HANDLES):
            return made(r, base - 1, base, outer, SOCIAL_MEDIA, NAME)
        capital = word[1:2].isupper()
    if (capital or r.lows[base - 1].startswith(("al-", "el-"))) and not (base - first == 1 and _paper_first(r, first)):
        return by_capital(r, first, base, last, outer)
    return _by_paper(r, first, base, outer) or _by_common_noun(r, first, base, last, outer)


def _paper_first(r: Reading, at: int) -> bool:
    """Whether a word for a paper has a capital only because it begins the sentence: "Documents"."""
    return _common_first(r, at) and roles.head_roles()[r.lows[at]] is DOCUMENT and not surname(r, at)


def _by_paper(r: Reading, first: int, base: int, outer: Span) -> Source | None:
    """A policy paper, an agency by its trade, or an outlet by its kind; in this order, for words are shared."""
    head = bare(r.lows[base - 1])
    if head == "paper" and (policy_paper(r, first, base) or _of_science(r, first, base)):
        return made(r, max(first, base - 2), base, outer, DOCUMENT, COMMON)
    if head == "agency" and r.lows[max(first, base - 2)] in lexicon.words("agency_trades"):
        return made(r, first, base, outer, ORGANISATION, COMMON)
    if head == "group" and base - first > 2 and r.tags[base - 3] == "N" and r.lows[base - 2] in _PUBLISHING:
        return _outlet(r, first, base - 1, outer)
    if head in lexicon.words("outlet_kinds") and not other_agency(r, first, base):
        return _outlet(r, first, base, outer)
    return None


def _of_science(r: Reading, first: int, base: int) -> bool:
    """Whether "a paper" is a study, by where it stands or who wrote it: "a paper in the journal Ice", "… by Lund"."""
    if first == 0 or base - first > 1 or r.lows[first - 1] not in ("a", "another", "this"):
        return False
    after, follows = r.lows[base : base + 1], r.lows[base + 1 : base + 4]
    house = r.names.get(base + 1)
    printed = after == ["in"] and ("journal" in follows or (house is not None and house[2].role is OUTLET))
    return printed or after in (["by"], ["on"], ["published"])


def _by_common_noun(r: Reading, first: int, base: int, last: int, outer: Span) -> Source:
    head = bare(r.lows[base - 1]).removesuffix("'")
    role = roles.role_of(head)
    if role is ANONYMOUS or head in roles.posts() or head in lexicon.words("firms_at_large"):
        last = _platform(r, first, last)
        return replace(made(r, first, last, outer, ANONYMOUS, COMMON, post=head), head=head)
    if head == "reports" and {"press", "media", "news", "published"} & set(r.lows[first:base]):
        return made(r, first, last, outer, OUTLET, COMMON)
    if head == "outfit" and {"news", "media"} & set(r.lows[first:base]):
        return made(r, first, last, outer, OUTLET, COMMON)
    if head == "reports" and _unowned(r, first, base):
        return made(r, first, base, outer, OTHER, COMMON)
    if head == "statistics":
        return made(r, _document_start(r, first, base), base, outer, DOCUMENT, COMMON)
    if role is DOCUMENT or (role is SOCIAL_MEDIA and base < last):
        return made(r, _document_start(r, first, base), base, outer, role, COMMON)
    if head == "media" and r.lows[base - 2 : base - 1] == ["social"]:
        return made(r, base - 2, base, outer, SOCIAL_MEDIA, COMMON)
    if head in ("media", "press") or (head == "reports" and base - first > 1):
        return made(r, first, last, outer, OUTLET, COMMON)
    if r.lows[base - 1] in _DESKS and r.lows[base - 2] in ("press", "information", "media") and base - 2 >= first:
        return made(r, first, last, outer, _service_role(r, first, last), COMMON)
    if head in _HYPHENED:
        return made(r, first, last, outer, _service_role(r, first, last), COMMON)
    return made(r, first, last if role else base, outer, role or OTHER, COMMON)


def _platform(r: Reading, first: int, last: int) -> int:
    """Where the platform that somebody wrote on begins: "the governor | on X"; ``last`` where none ends the phrase."""
    known = r.names.get(last - 1)
    at = known[0] if known is not None and known[2].kind == "platforms" else last - (r.words[last - 1] == "X")
    return at - 1 if first < at - 1 and at < last and r.lows[at - 1] == "on" else last


def _unowned(r: Reading, first: int, base: int) -> bool:
    """Whether "reports" are nobody's: without an article, an owner or a name before them."""
    led = first > 0 and (r.tags[first - 1] == "D" or r.tags[first - 1] == "N")
    return not led and all(r.tags[at] in "nea" for at in range(first + 1, base))


def _document_start(r: Reading, first: int, base: int) -> int:
    """Where the words that say what document it is begin: "police statement"; its issuer stands before them."""
    start = base - 1
    while (
        start > first
        and (r.tags[start - 1] in "ngevB" or _common_first(r, start - 1) or _timed(r, start - 1))
        and not r.lows[start - 1].endswith(("'s", "’s"))
        and not (start - 2 >= first and r.lows[start - 1] in _DESKS and r.lows[start - 2].endswith(("'s", "’s")))
        and not (start - 2 >= first and _state_body(r, first, start - 1))
    ):
        start -= 1
    return start - 1 if start and r.tags[start - 1] == "B" and r.tags[start] in "ev" else start


def _state_body(r: Reading, first: int, at: int) -> bool:
    """Whether a body and whose it is stand before the paper that it issued: "a Danish | navy | statement"."""
    if roles.head_roles().get(r.lows[at]) is not GOVERNMENT_BODY:
        return False
    return r.lows[at - 1] in roles.demonyms() or r.lows[first].endswith(lexicon.OWNS)


def _timed(r: Reading, at: int) -> bool:
    """Whether a time tells which paper it is: "the army's | morning update"."""
    return r.tags[at] == "T" and r.words[at].islower() and r.lows[at] in lexicon.words("times_of_papers")


def _service_role(r: Reading, first: int, last: int) -> Role:
    """A press service has the role of the institution it speaks for."""
    for at in range(last - 1, first - 1, -1):
        role = roles.head_roles().get(bare(r.lows[at]))
        known = r.names.get(at)
        role = known[2].role if known is not None else role
        if bare(r.lows[at]) in _OFFICES:
            return GOVERNMENT_BODY
        if role in (GOVERNMENT_BODY, ORGANISATION) and r.lows[at] != "service":
            return role
    alone = last - first == 2
    return GOVERNMENT_BODY if alone else ORGANISATION


def _common_first(r: Reading, at: int) -> bool:
    """Whether a capital only begins the sentence: "Court documents"."""
    return r.lows[at] in roles.head_roles() and at not in r.names and opens_sentence(r, at)


def _outlet(r: Reading, first: int, base: int, outer: Span) -> Source:
    """An outlet by its kind: "the Ritzau news agency" is Ritzau, "a Washington television station" itself."""
    stop = base
    loose = lexicon.words("outlet_nouns") | OWNED_BY
    while stop > first and r.lows[stop - 1] in loose and not r.words[stop - 1][:1].isupper():
        stop -= 1
    if stop > first and r.tags[stop - 1] == "N" and not (stop - first == 1 and _adjective(r.words[first])):
        start = run_start(r, first, stop)
        if start == stop - 1 and r.lows[start] in ON_AIR:
            return made(r, first, base, outer, OUTLET, COMMON)
        role = Role.WIRE if "agency" in r.lows[stop:base] else OUTLET
        return made(r, start, stop, outer, role, NAME, entry_at(r, start, stop))
    role = Role.WIRE if "agency" in r.lows[first:base] and "news" in r.lows[first:base] else OUTLET
    return made(r, first, base, outer, role, COMMON)


def _adjective(word: str) -> bool:
    return (
        word in roles.nations()
        or word.lower() in roles.demonyms()
        or word.endswith(("ian", "ish", "ese", "can", "-based", "-backed", "-run", "-owned", "-language"))
        or word in ("Washington", "French", "Greek")
    )
