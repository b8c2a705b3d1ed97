"""Who begins the sentences before a pronoun or "the group": mostly the one who is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.analysis.cast.introduced import AGE, LONGEST_TITLE, called_by_post, is_title
from auditor.analysis.cast.persons import NEAR, given_name
from auditor.gazetteer.words.frequency import words
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL, SMALL


def subjects(text: str, at: int, after: int) -> Iterator[Span]:
    """Names that begin a sentence between ``after`` and ``at``, the nearest first, none within quotation marks.

    Of one word, or of two of which the first is a given name; titles are left out, and a post before the name.
    """
    low, high = max(after, at - NEAR, 0), at
    led = _led_up_to(text, at, low)
    if led is not None:
        yield led
    yield from _asked(text, at, low)
    yield from _answering(text, at, low)
    if _goes_on().match(text, at):
        high = max((text.rfind(mark, low, at) for mark in (". ", "\n")), default=at)
    begun = _opening(text, low, high, _begins(), _told_of())
    asked = max(0, low - NEAR)
    if text.find("Asked", asked, high) >= 0:
        begun += [put for put in _opening(text, asked, high, _put_questions()) if put.start("first") >= low]
    for found in sorted(begun, key=lambda match: match.start("first"), reverse=True):
        span = _subject(found, low)
        if span is not None:
            yield span


def owners(text: str, at: int, after: int) -> Iterator[Span]:
    """Names that begin a sentence there with what is theirs, the nearest first: "| Berg |'s move was a mistake"."""
    low = max(after, at - NEAR, 0)
    for found in reversed(_opening(text, low, at, _owned())):
        span = _subject(found, low)
        if span is not None:
            yield span


def _opening(text: str, low: int, high: int, *patterns: re.Pattern[str]) -> list[re.Match[str]]:
    """What each pattern finds where a sentence begins between two places, none within another of the same."""
    begins = [0] * (low == 0) + [mark.end() for mark in _ENDED.finditer(text, max(0, low - _MARKS), high)]
    found: list[re.Match[str]] = []
    for pattern in patterns:
        free = low
        for at in begins:
            match = pattern.match(text, at, high) if at >= free else None
            if match is not None:
                found.append(match)
                free = match.end()
    return found


_ENDED = re.compile(r"[\n.!?](?:(?<=\n)|[”\"]? )")
"""What parts two sentences."""

_MARKS = len(".” ")


def _subject(found: re.Match[str], low: int) -> Span | None:
    """Whom a sentence begins with or tells of; ``None`` if it is no person's name, or words of a quotation."""
    if found.re is _begins() and found["post"] is None and found["second"] is None:
        behind = _behind_post().match(found.string, found.start(), found.endpos)
        if behind is not None and _borne(behind["post"].split(), behind["first"], behind["second"]):
            found = behind
    text, first, second, post = found.string, found["first"], found["second"], found.groupdict().get("post")
    if post and not _borne(post.split(), first, second):
        return None
    before = text[max(0, found.start() - LONGEST_TITLE) : found.start()].split()
    if (before and is_title(before[-1])) or _quoted(text[found.end() : found.endpos]):
        return None
    if second is None:
        return _whole(text, first, low) or Span(found.start("first"), found.end("first"))
    if is_title(first):
        return Span(found.start("second"), found.end("second"))
    known = given_name(first) or _called(first, second) or post
    if not known and found.re is _told_of():
        rare = words().look(first).english < _RARE
        known = rare and (called_by_post(text, found.start("first")) or not words().look(first).place)
    return Span(found.start("first"), found.end("second")) if known else None


def _led_up_to(text: str, at: int, low: int) -> Span | None:
    """Whom a clause names last that leads up to the pronoun's own: "When police stopped | Muhammad, he confessed"."""
    clause = _clause().match(text, _begun(text, at, low), at)
    names = list(_name().finditer(text, clause.start(1), clause.end(1))) if clause is not None else []
    if not names or text.endswith("about ", 0, names[-1].start()):
        return None
    first, second = names[-1]["first"], names[-1]["second"]
    if second is None:
        return _whole(text, first, low)
    return Span(names[-1].start(), names[-1].end()) if given_name(first) or _called(first, second) else None


def _begun(text: str, at: int, low: int) -> int:
    """Where the sentence begins that has the pronoun at ``at``."""
    begun = low
    for mark in (". ", "\n"):
        stands = text.rfind(mark, low, at)
        if stands >= 0:
            begun = max(begun, stands + len(mark))
    return begun


def _asked(text: str, at: int, low: int) -> Iterator[Span]:
    """Whom the clause before "she said" names as asked: "When I asked the head of parks, | Ida Lund |, about it,"."""
    clause = _asking().match(text, _begun(text, at, low), at)
    if clause is None:
        return
    for found in _name().finditer(text, clause.start(1), clause.end(1)):
        if found["second"] is None:
            whole = _whole(text, found["first"], low)
            if whole is not None:
                yield whole
        elif given_name(found["first"]) or _called(found["first"], found["second"]):
            yield Span(found.start(), found.end())


def _answering(text: str, at: int, low: int) -> Iterator[Span]:
    """Who was put a question right before "she replied": "a reporter asked | Ida Lund |, “Why?”"."""
    if _ANSWERED.match(text, at) is None:
        return
    found = next(reversed(list(_put_to().finditer(text, low, at))), None)
    if found is not None and "?" in text[found.end() : at]:
        yield Span(found.start("who"), found.end("who"))


@cache
def _put_to() -> re.Pattern[str]:
    title = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Judge)\.? )?"
    return re.compile(
        rf" (?:asked|asks|pressed|quizzed) {title}(?P<who>{_WORD}(?: {_WORD})?)(?:,| in| about|:| if| why| how) ?"
    )


_ANSWERED = re.compile(
    r"\w+ (?:then |simply |only |just )?(?:replied|replies|answered|answers|responded|responds|shot back)\b"
)
"""A pronoun and the word that it answers with."""


@cache
def _asking() -> re.Pattern[str]:
    return re.compile(r"(?:When|After) (?:[\w’' -]{1,40} )asked (?!by |about |if |whether )([^.!?\n\"“”]{4,200}), $")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(
        r"(?:When|After|As|Once|While|Before|Because|Since) (?!(?:told|asked|informed|reminded) )"
        r"([^,.!?\n\"“”]{4,160}),"
    )


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<first>{CAPITAL}{SMALL}+)(?: (?P<second>{CAPITAL}{SMALL}+))?\b(?!['’])")


def _whole(text: str, surname: str, at: int) -> Span | None:
    """Where a surname stands last before ``at`` behind a given name: "Mick Mulvaney" of "Mulvaney"."""
    looked_for = f" {surname}"
    low, high = max(0, at - NEAR), at + NEAR
    place = text.find(looked_for, low, high)
    while place >= 0:
        end = place + len(looked_for)
        given = _GIVEN.search(text, max(low, place - _LONGEST_GIVEN), place)
        if given is not None and _ENDS.match(text, end, high) and _first_name(given[1]):
            return Span(given.start(), end)
        place = text.find(looked_for, place + 1, high)
    return None


_GIVEN = re.compile(rf"(?<![\w-])({CAPITAL}{SMALL}+)(?:-{CAPITAL}{SMALL}+)?\Z")
_LONGEST_GIVEN = 40
"""Characters of a given name at most."""

_ENDS = re.compile(r"\b")


def _first_name(word: str) -> bool:
    known = words().look(word)
    return known.given and known.english < _SMALL_WORD


_SMALL_WORD = 5.8
"""Zipf frequency from which a word is none that anybody is told by: "In Lund"."""


def _called(first: str, second: str) -> bool:
    """Whether people are called so: "Wade Bassi", not "Cape Town"."""
    return words().look(first).given and words().look(second).personal


def _named(word: str) -> bool:
    """Whether a word behind an office is a first name, or one that no list has: "Chief Secretary | Yoshihide Suga"."""
    return given_name(word) or words().look(word).given or words().look(word).english < _RARE


_RARE = 3.0
"""Zipf frequency below which a word with a capital is nobody's but a name's."""


def _borne(before: list[str], first: str, second: str | None) -> bool:
    """Whether words before a name are an office, or tell whose relation it is: "Her neighbour | Yves"."""
    if before[0] in _OWNING:
        return words().look(first).given
    return second is not None and _named(first) and _office(before)


_OWNING = frozenset({"His", "Her", "Their", "My", "Our"})


def _office(words: list[str]) -> bool:
    """Whether words before a name are an office: "Labour MP", "Former Foreign Minister"."""
    return is_title(words[-1]) and all(word[0].isupper() or is_title(word) for word in words)


_LEADS = (
    "In|On|At|During|After|Before|Earlier|Meanwhile|Later|Last|For|By|Along|With|Like|Despite|Since|When|While|As|Under"
    "|From|Unlike|Among|Asked|Speaking|Until|Though|Although|If|Once|Without|Instead|Yesterday|Today|Now|Then|Also"
    "|Finally|Because|Amid|Following|Around|Over|Throughout|Within|Inside|Outside|However|Still|Today|Recently|Back"
)
"""Words with which a clause begins that only leads up to its subject: "On Monday, | Ida Lund | left"."""

_JOINING = "So|But|And|Then|Now|Yet|Still|Even|Also|Thus|Instead|However|Perhaps"
"""Words that join a sentence to the one before, and are nobody's given name there: "So | Page | gave one"."""


def _quoted(rest: str) -> bool:
    """Whether what stands before ``rest`` is within quotation marks that close in it."""
    return rest.count("”") > rest.count("“") or rest.count('"') % 2 == 1


@cache
def _goes_on() -> re.Pattern[str]:
    """Who says more has spoken before, and is not who begins the sentence: "Mr. Roe fits that bill, he added"."""
    return re.compile(r"\w+ (?:added|adds|continued|went on|concluded)\b")


_WORD = rf"{CAPITAL}(?:{SMALL}++|[’']{CAPITAL}{SMALL}++)(?:-?{CAPITAL}{SMALL}++)*"


_PARTICIPLE = r"(?:Born|Brought|Known|Sworn|Torn|Caught|[A-Z][a-z]+(?:ed|ing)) (?:in|on|at|by|to|from|with|for|up|as)"
"""What a clause begins with that tells of its subject beforehand: "Born in 1923, | Ida Lund | left school"."""

_LED = (
    rf"(?:(?:{_JOINING}) )?(?:(?:{_LEADS}|{_PARTICIPLE})\b[\w’' -]{{0,120}}, )?"
    rf"(?:(?:{_JOINING}) )?(?!(?:{_LEADS}|{_JOINING})\b)"
)
_DOES = rf"(?!(?:, {AGE},)? and {CAPITAL})(?=,? [a-z]|, {AGE}, |[’']s been | \([^()\n]{{1,40}}\) [a-z])"


@cache
def _begins() -> re.Pattern[str]:
    post = rf"(?P<post>{CAPITAL}[\w-]*(?: [\w-]+){{0,3}}? )??"
    house = rf"(?:(?:{_WORD} )?{_WORD}[’']s (?={_WORD} {_WORD} [a-z]))?"
    return re.compile(rf"{_LED}{house}{post}(?P<first>{_WORD}\.?)(?: (?:{CAPITAL}\. )?(?P<second>{_WORD}))?{_DOES}")


@cache
def _behind_post() -> re.Pattern[str]:
    """A name behind the small words with a capital that a sentence begins with: "Fellow councillor | Bob Roe"."""
    post = rf"(?P<post>{CAPITAL}[\w-]*(?: [a-z][\w-]*){{1,3}} )"
    return re.compile(rf"{_LED}{post}(?P<first>{_WORD})(?: (?:{CAPITAL}\. )?(?P<second>{_WORD}))?{_DOES}")


@cache
def _put_questions() -> re.Pattern[str]:
    """Who was asked, behind all that was asked: "Asked whether the lake, which is dead, was his, | Lund | smiled"."""
    return re.compile(rf"Asked\b[^\n.!?]{{0,400}}, (?P<first>{_WORD})(?: (?P<second>{_WORD}))?(?= [a-z])")


@cache
def _owned() -> re.Pattern[str]:
    return re.compile(rf"(?P<first>{_WORD})(?: (?:{CAPITAL}\. )?(?P<second>{_WORD}))?(?=[’']s [a-z])")


@cache
def _told_of() -> re.Pattern[str]:
    """Who is set off behind a calling, or brought in: "Her boss, | Ole Lund |, left", "One was | Ida Roe |, who"."""
    owner = rf"(?:The|A|An|His|Her|Their|Its|My|Our|(?:{_WORD} )?{_WORD}[’']s)"
    described = rf"{owner} [\w’'-]+(?: [\w’'-]+){{0,7}}, (?:the (?:[a-z][\w-]* ){{1,3}})?"
    case = r"(?:In|For|To|With) "
    led = rf"(?:(?:{_JOINING}) )?(?:(?:{_LEADS})\b[\w’' -]{{0,120}}, )?"
    brought = rf"{led}(?:Among|[Oo]ne|[Tt]here|Take|Meet|For|I|Consider|Enter)\b[^.!?,\n“”\"]{{0,80}}? "
    title = r"(?:(?:Cllr|Sir|Dame|Dr|Prof|Rev|Lord|Lady|Judge|Justice|Sen|Rep|Gov|Mr|Mrs|Ms)\.? )?"
    whole = rf"{title}(?P<first>{_WORD})(?: (?:{CAPITAL}\. )?(?P<second>{_WORD}))?"
    ends = r"(?=[’']s [a-z]+, |, (?!which|where|when|and|but)(?:[a-z]+[ .]|\d))"
    return re.compile(rf"(?:{described}|{case}|{brought}){whole}{ends}")
