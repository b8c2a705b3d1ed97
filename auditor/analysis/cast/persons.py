"""Persons that a text names: whom a "he" or a "she" can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from auditor.gazetteer import roles
from auditor.model.agent import BODIES
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL, SMALL
from auditor.text.spelling import fold
from auditor.wordlists import wordlist

MOST_POSTS = 24
"""Places of a post that are looked at."""

NEAR = 500
"""Characters before a pronoun in which a person that it means is named."""

_MOST_PLACES = 24
"""Places of a name that are looked at."""

_MASCULINE = frozenset({"he", "him", "his"})
_FEMININE = frozenset({"she", "her", "hers"})


def sex_of(pronoun: str) -> str:
    """What a pronoun tells of the person it means: "he", "she" or nothing."""
    return "he" if pronoun in _MASCULINE else "she" if pronoun in _FEMININE else ""


def sex_of_noun(noun: str) -> str:
    """What a noun for somebody who is not named tells: "he" for a man, "she" for a woman; nothing for most."""
    return _nouns().get(noun, "")


def sex_told(text: str, span: Span, name: str, *, alone: bool = False) -> str:
    """What a name, or the title or noun right before it, tells of its bearer: "Mr | Lund", "her son | David".

    ``alone`` where it is a given name alone.
    """
    title = text[max(0, span.start - 12) : span.start].split()[-1:]
    first = [name] if alone else name.split()[:-1][:2]  # the last is a surname, and no first name of somebody else
    for word in (*title, *first):
        told = _sex_of_given(word.rstrip("."))
        if told:
            return told
    return sex_of_noun(title[0]) if title else ""


def given_name(word: str) -> bool:
    """Whether a word is a given name or a title, which one of two words tells a person by."""
    return _sex_of_given(word) != "" or word.casefold() == "dr"


def _sex_of_given(word: str) -> str:
    """What a given name or a title tells; "Sára" tells what "Sara" does, and "said" not what "Saïd" does."""
    low = word.casefold()
    return _given().get(low, "") if low.isascii() else _given().get(low) or _given().get(fold(low), "")


def only_named(text: str, at: int, sex: str) -> Span | None:
    """The one person of that sex whose name stands near before ``at``; ``None`` where there are none or several."""
    found = list(_named(text, max(0, at - NEAR), at, sex))
    last = found[-1] if found else None
    if last is None or len({text[span.start : span.end].split()[-1] for span in found}) > 1:
        return None
    return max(found, key=len)


def titled_alone(text: str, at: int) -> Span | None:
    """The one person named with a post shortly before ``at``, within the paragraphs there; ``None`` for several."""
    low = max(0, at - NEAR)
    found = [
        Span(match.start(2), match.end(2)) for match in _post_and_name().finditer(text, low, at) if _post(match[1])
    ]
    found += [
        Span(match.start(1), match.end(1)) for match in _name_and_post().finditer(text, low, at) if _posts_in(match[2])
    ]
    names = {text[span.start : span.end] for span in found}
    return found[0] if len(names) == 1 else None


def _post(word: str) -> bool:
    return word.casefold() in roles.posts()


def _posts_in(told: str) -> bool:
    return any(map(_post, told.split()))


def named_before(text: str, at: int) -> bool:
    """Whether a person is named shortly before ``at``."""
    low = max(0, at - 2 * NEAR)
    named = (match for match in _two_words().finditer(text, low, at) if _sex_of_given(match[1]))
    return any(not _of_body(text, match.end(2)) for match in named)


def _of_body(text: str, at: int) -> bool:
    """Whether a name that ends at ``at`` is a body's, which goes on: "the Konrad Lund | Foundation"."""
    following = _NEXT.match(text, at)
    return following is not None and roles.role_of(following[1].casefold()) in BODIES


_NEXT = re.compile(rf" ({CAPITAL}\w+)")


def of_another(text: str, given: str, whole: str) -> bool:
    """Whether somebody in the text but ``whole`` has the name: "Fiona Berg" beside Fiona Lund, or "David Fiona"."""
    at = -1
    for _ in range(_MOST_PLACES):
        at = text.find(given, at + 1)
        if at < 0:
            return False
        before, after = text[max(0, at - 24) : at].split(" ")[-2:], text[at + len(given) : at + len(given) + 24]
        word = before[0].casefold() if len(before) == 2 and not before[1] else ""
        if word in _given() and word not in _TITLES:
            return True
        if after[:1] == " " and after[1:2].isupper() and not text.startswith(whole, at):
            return True
    return False


def named_with_post(text: str, post: str) -> bool:
    """Whether somebody is named right after a post, which is written large or small: "foreign minister Ida Lund"."""
    return any(_named_after(text, f"{word} ") for word in (post, post.capitalize()))


def _named_after(text: str, lead: str) -> bool:
    at = text.find(lead)
    for _ in range(MOST_POSTS):
        if at < 0:
            return False
        after = text[at + len(lead) : at + len(lead) + 40].split(" ")[:2]
        if len(after) == 2 and all(word[:1].isupper() and word[1:2].islower() for word in after):
            return True
        at = text.find(lead, at + 1)
    return False


def _named(text: str, low: int, high: int, sex: str) -> Iterator[Span]:
    for match in _two_words().finditer(text, low, high):
        if _sex_of_given(match[1]) != sex:
            continue
        titled = match[1].casefold() in _TITLES
        if text[match.end(1)] == "." and not titled:
            continue
        yield Span(match.start(2) if titled else match.start(1), match.end(2))


_TITLES = frozenset({"mr", "mrs", "ms", "miss", "sir", "lord", "king", "prince", "lady", "dame", "queen", "princess"})


@cache
def _post_and_name() -> re.Pattern[str]:
    return re.compile(rf"\b([^\W\d_]\w+)\.? ({CAPITAL}{SMALL}\w+ {CAPITAL}{SMALL}[\w-]+)\b(?! {CAPITAL})")


@cache
def _name_and_post() -> re.Pattern[str]:
    return re.compile(rf"\b({CAPITAL}{SMALL}\w+ {CAPITAL}{SMALL}[\w-]+), (?:the|a|an) ([\w -]{{3,60}})")


@cache
def _two_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?=({CAPITAL}{SMALL}+)\.? ((?:{CAPITAL}\. )?{CAPITAL}{SMALL}[\w-]*))")


@cache
def _nouns() -> Mapping[str, str]:
    return {noun: sex for sex, nouns in _table()["nouns"].items() for noun in nouns.split()}


def _table() -> Mapping[str, Any]:
    return wordlist("analysis", "given_names")


@cache
def _given() -> Mapping[str, str]:
    return {name: sex for sex, names in _table()["names"].items() for name in names.split()}
