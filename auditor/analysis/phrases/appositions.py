"""What tells of a name right after it: appositions, the holder of an office, where somebody spoke."""

from __future__ import annotations

from auditor.analysis.phrases.asides import DEGREES
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.rightward import after
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_LONGEST = 40
_TELLING = frozenset({"involved", "based", "born", "known", "trained", "hired", "elected", "appointed", "listed"})
_NAME = 4
"""Words of a person's name at most."""

_HAVING = frozenset({"include", "includes", "contain", "contains", "comprise", "comprises", "remain", "remains"})
"""Verbs that nothing but a subject stands before: "the defences | include four jets"."""

_POINTING = frozenset({"them", "another", "third", "second"})
"""What only points at one of many, whom the words after a comma then tell of: "one of them, a teacher"."""


def apposition(r: Reading, at: int, high: int) -> int:
    """Where the apposition that begins with the comma at token ``at`` ends; ``at`` itself where there is none."""
    if at + 1 >= high or r.tags[at] != ",":
        return _restriction(r, at, high)
    if not _telling(r, at, high):
        return at
    stop = at + 1
    while stop < high and (r.tags[stop] not in (";", ":", "Q", "-", ".") or _worn(r, stop, high)):
        if r.tags[stop] == "," and not _continues(r, stop, high):
            break
        stop += 1
    if r.lows[at + 1] not in ("who", "whose", "which") and _has_verb(r, at + 1, stop):
        stop = next((step for step in range(at + 1, stop) if r.tags[step] == ","), stop)
        if _has_verb(r, at + 1, stop):
            return at
    while stop - 1 > at and r.tags[stop - 1] in "R,":
        stop -= 1
    return stop


def _worn(r: Reading, at: int, high: int) -> bool:
    """Whether the quotation at ``at`` only tells which thing is meant: "the boy, who wore a | “Save the Lake” hat"."""
    short = r.tags[at] == "Q" and r.quotes[at].inner.end - r.quotes[at].inner.start < _SHORT
    return short and at + 1 < high and r.tags[at - 1] == "D" and r.tags[at + 1] == "n"


_SHORT = 40
"""Characters of a name in marks at most."""


def holder(r: Reading, office: Phrase, high: int) -> Phrase | None:
    """Who holds an office, named after it and a comma: "the plant's director, Ida Lund"; ``outer`` has both."""
    comma = office.last
    if r.lows[comma - 1] in _POINTING and r.tags[comma : comma + 2] == [",", "D"]:
        told = after(r, comma + 1, high)
        closes = told is not None and (told.last >= high or r.tags[told.last] in ",.;Q")
        return Phrase(told.first, told.last, (office.first, told.last)) if told is not None and closes else None
    last = comma + 1
    while last < high and r.tags[last] == "N" and last - comma <= _NAME:
        last += 1
    known_body = last - comma == 2 and comma + 1 in r.names and last >= high - 1
    surname = last - comma == 2 and r.tags[last : last + 1] == [","] and "of" in r.lows[office.first + 1 : comma]
    surname = surname and comma + 1 not in r.names and r.words[comma + 1] not in roles.nations()
    if not (2 < last - comma <= _NAME + 1 or known_body or surname) or r.tags[comma] != "," or comma + 1 in r.places:
        return None
    known, named = roles.head_roles(), r.lows[office.first : comma]
    member = named[-1] in roles.party_members()
    posts = known_body or member or any(word in roles.posts() or known.get(word) is Role.ANONYMOUS for word in named)
    unnamed = r.tags[office.last - 1] == "n" or any(tag == "n" for tag in r.tags[office.first : office.first + 3])
    led = office.first + (r.tags[office.first] == "D")
    unnamed = unnamed or (r.lows[led] in roles.posts() and r.lows[led + 1] == "of")
    member = member and r.lows[last : last + 1] == ["of"] and last + 1 in r.places
    closed = member or last >= high or r.tags[last] in ",.;Q(" or r.lows[last] in ("as", "in", "on", "told")
    titled = r.lows[comma + 1].endswith(".") and r.lows[comma + 1][:-1] in roles.honorifics()
    posted = (r.lows[comma + 1] in roles.posts() and not titled) or r.lows[last - 1] in roles.posts()
    return Phrase(comma + 1, last, (office.first, last)) if posts and unnamed and closed and not posted else None


def one_behind_several(r: Reading, found: Phrase, high: int) -> bool:
    """Whether one name follows several people, of whom it cannot tell: "to two aides, | Lund, the mayor, had"."""
    head = next((at for at in range(found.first, found.last - 1) if r.tags[at + 1] in "PevR"), found.last - 1)
    people = r.lows[head] == "people" or (r.lows[head].endswith("s") and not r.lows[head].endswith("ss"))
    if not people or r.tags[head] != "n" or roles.role_of(r.lows[head]) is not Role.ANONYMOUS:
        return False
    last = found.last + 1
    while last < high and r.tags[last] == "N":
        last += 1
    return r.tags[found.last : found.last + 2] == [",", "N"] and r.tags[last : last + 1] != ["&"]


def _telling(r: Reading, comma: int, high: int) -> bool:
    """Whether the words after a comma tell of the name before it: "a teacher", "head of the fund", "R-Ohio", "67"."""
    word, tag = r.lows[comma + 1], r.tags[comma + 1]
    if (
        word in lexicon.words("apposing")
        or word in roles.posts()
        or word in DEGREES
        or (tag == "0" and (comma + 2 >= high or r.tags[comma + 2] in ",.Q" or r.lows[comma + 2] in ("of", "from")))
        or r.words[comma + 1][:2] in ("R-", "D-")
    ):
        return True
    titled = any(w in roles.posts() for w in r.lows[comma + 1 : min(comma + 6, high)])
    return (tag in "nN" and (titled or _tells_of(r, comma, high))) or (tag == "g" and titled)


def past_occasion(r: Reading, at: int, high: int) -> int:
    """Past where somebody spoke, told without a comma: "said Minister Lund | speaking at the opening of a forum,"."""
    if at >= high or r.lows[at] not in lexicon.words("occasions"):
        return at
    ends = (step for step in range(at + 1, min(high, at + _LONGEST)) if r.tags[step] in ",.;:Q-")
    stop = next(ends, high)
    return at if _has_verb(r, at + 1, stop) else stop


def _restriction(r: Reading, at: int, high: int) -> int:
    """Where the clause ends that tells which one is meant: "an expert who has worked for the rival"."""
    if at + 2 >= high or r.lows[at] != "who" or r.tags[at + 1] == "V" or r.tags[at - 1] != "n":
        return at
    stop = at + 1
    while stop < high and r.tags[stop] not in (",", ";", ":", "Q", "-", ".", "V"):
        stop += 1
    return stop if stop >= high or r.tags[stop] in ",.Q" else at


def _tells_of(r: Reading, comma: int, high: int) -> bool:
    """Whether a noun phrase with "of" or "for" that ends at a mark tells of a name: ", head of the miners' fund,"."""
    if r.tags[comma - 1] not in "N)":
        return False
    stop = comma + 1
    while stop < high and stop - comma < 14 and r.tags[stop] in "NnDP0a&" and not _passes_on(r, stop):
        stop += 1
    if stop < high and r.tags[stop] not in ",.;Q-)":
        return False
    return any(r.lows[at] in ("of", "for", "at", "with", "from") for at in range(comma + 2, stop))


def _passes_on(r: Reading, at: int) -> bool:
    """Whether an outlet is said to report by the word at ``at``: ", Northwire | reports with reference to"."""
    cue = r.cue(at) if r.tags[at] == "a" and r.tags[at - 1] == "N" else None
    return cue is not None and cue.sourcing and cue.form == "s" and "tail" in cue.takes


def _has_verb(r: Reading, first: int, last: int) -> bool:
    """Whether a finite verb stands between two tokens before any relative clause."""
    for at in range(first, last):
        if r.tags[at] == "R":
            return False
        if r.lows[at] in _TELLING and r.tags[at + 1 : at + 2] == ["P"] and r.tags[at - 1] == "n":
            continue
        if r.tags[at] in "Va" and r.tags[at - 1] == "N" and _does(r, at):
            return True
        if r.lows[at] in _HAVING and r.tags[at - 1] == "n" and at > first:
            return True
        if r.tags[at] in "Av" or (r.tags[at] == "V" and r.lows[at].endswith(("ed", "said", "told"))):
            return r.tags[at - 1] not in "," or r.tags[at] in "A"
    return False


def _does(r: Reading, at: int) -> bool:
    """Whether the verb at ``at`` has an object of its own: "Rovers | want the striker", "Lund plans to sell"."""
    cue = r.cue(at)
    return cue is not None and cue.form in ("base", "s") and r.tags[at + 1 : at + 2] in (["D"], ["P"], ["C"])


def _continues(r: Reading, comma: int, high: int) -> bool:
    """Whether the apposition goes on after a comma: an age, a place, one more post."""
    if comma + 1 >= high:
        return False
    word, tag = r.lows[comma + 1], r.tags[comma + 1]
    return (
        word in ("a", "of", "who", "from")
        or (tag == "0" and word.isdigit())
        or (tag == "N" and comma + 2 < high and r.tags[comma + 2] in ",." and len(word) < 14)
        or (tag == "N" and r.tags[comma + 2 : comma + 4] == ["N", ","] and comma + 1 in r.places)
    )
