"""Whom "the spokesman", "the president" or "the head of state" means: a person who was named with that post."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

from auditor.analysis.cast.coreference import LESSER, compared, full, states
from auditor.analysis.cast.gathered import MOST_NAMES, Gathered
from auditor.analysis.cast.persons import sex_of_noun
from auditor.analysis.sources.source import COMMON, NAME, Kind, Source
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, PERSON, Role
from auditor.wordlists import wordlist

_LONGEST = 160
"""Characters of a name with its posts at most."""

_SOON = 1500
"""Characters within which the copy names who it has told of by the post."""

_ELSEWHERE = re.compile(r"\b(?:who|whose|which|former|formerly|ex-\w+|late|then|said|told)\b")
"""What begins words that tell of somebody else, or of what one is no more."""

_WHERE = re.compile(r"(?<!\S)(?:for|to|of|in|at|against|by|with|under|from|on|behind)(?= )(?! chief)")
"""What begins words that tell where or for whom one holds a post: "a spokesman | for the president"."""

_OWNING = ("'s", "’s")
_OF = "of:"
"""What marks a post that another holds among the words of a post: "the mayor's spokesman" is no mayor."""


def titles(source: Source, text: str) -> frozenset[str]:
    """The words of the posts that stand around a person's name; none where no post does."""
    outer, span = source.outer, source.span
    if outer == span or source.role is not Role.PERSON or source.kind is not Kind.NAME or len(outer) > _LONGEST:
        return frozenset()
    behind = text[span.end : outer.end]
    around = _plain(text[outer.start : span.start]), _plain(behind if behind.startswith(",") else "")
    found = around[0] | around[1]
    return found | _also(found) if any(word.removeprefix(_OF) in _offices() for word in found) else frozenset()


def holder(source: Source, text: str, gathered: Sequence[Gathered]) -> Gathered | None:
    """The person, of those ``gathered`` so far, who holds the post that "the" and ``source`` point at."""
    lone = source.kind is NAME and source.entry is None and source.name.casefold() in _offices()
    if source.role not in (ANONYMOUS, PERSON) or not (lone or source.kind is COMMON):
        return None
    meant = _meant(source, text)
    if not (meant or lone) or source.head.endswith("s"):
        return None
    heard = sorted((a for a in gathered if a.spoken_of >= 0), key=attrgetter("spoken_of"), reverse=True)
    if source.name.casefold().startswith(_PAST):
        return _once(source, heard)
    words = _plain(source.name)
    if not meant:  # "A police officer said … Officer added", as some papers drop the article
        return heard[0] if heard and heard[0].role is Role.ANONYMOUS and _may_be(heard[0], words) else None
    if not words.isdisjoint(_offices()) and not words <= _any_official():
        alike = next((agent for agent in heard if _may_be(agent, words)), None)
        return alike if alike is not None and alike.role is Role.PERSON else None
    last = heard[0] if heard else None
    if not words <= _any_official() or last is None or last.titles.isdisjoint(_officials()):
        return None
    lands = words & states()
    same = not lands or lands <= last.titles or last.titles.isdisjoint(states())
    told = (agent for agent in heard if agent.head == source.head and not _only_heads(agent, text))
    return last if same and next(told, None) is None else None


def _only_heads(agent: Gathered, text: str) -> bool:
    """Whether the headline alone tells of somebody by the bare word: "Talks to go on: Official"."""
    at = agent.mentions[-1].start
    return agent.name.casefold() == agent.head and text[at : at + 1].isupper() and "\n" not in text[:at]


_PAST = ("former ", "ex-")


def _once(source: Source, heard: Sequence[Gathered]) -> Gathered | None:
    """The one person, of those ``heard``, who was named as what "the former minister" was."""
    words = _plain(f"former {source.name.casefold().removeprefix('ex-').removeprefix('former ')}")
    posts = {word for word in words if word.startswith(_OF)}
    held = [agent for agent in heard if agent.role is Role.PERSON and posts and posts <= agent.titles]
    return held[0] if len(held) == 1 else None


def _meant(source: Source, text: str) -> bool:
    """Whether one who was spoken of is meant: "the minister", "Latvia's spokesman", "Latvian energy minister"."""
    if text[source.outer.start : source.outer.start + 4].lower() == "the ":
        return True
    first = source.name.split(" ")[0]
    return first.lower() in roles.demonyms() or first.endswith(("'s", "’s"))


def named_later(agent: Gathered, gathered: Sequence[Gathered], text: str) -> Gathered | None:
    """The one person whom the copy names only after it has told of the post: "Latvia's mayor said … Mayor Ida Lund".

    A post that no land or field tells from others of its name may be anybody's.
    """
    at = agent.mentions[0].start
    words = _plain(agent.name)
    if agent.written or agent.plural or words.isdisjoint(_offices()) or not _definite(agent.name, text, at):
        return None
    if all(word.removeprefix(_OF) in _offices() for word in words):
        return None
    if any(other.role is Role.PERSON and other.written and other.mentions[0].start < at for other in gathered):
        return None
    places = _places(agent, text)
    found = [
        other
        for other in gathered
        if other.role is Role.PERSON
        and other.written
        and at < other.mentions[0].start < at + _SOON
        and _holds(words - states() - places, other.titles)
    ]
    return found[0] if len(found) == 1 and _alike(agent, found[0]) else None


def _places(agent: Gathered, text: str) -> frozenset[str]:
    """Where a headline says that somebody holds a post, which the copy has no need to say again: "mayor of | Riga"."""
    if "\n" in text[: agent.mentions[0].start]:
        return frozenset()
    return compared(" ".join(word for word in agent.name.split() if word[0].isupper())) - _offices()


def _alike(agent: Gathered, person: Gathered) -> bool:
    """Whether nothing in the person's titles, and no sex, tells of another than the one with the post alone."""
    words = _plain(agent.name)
    plain = {word.removeprefix(_OF) for word in words | _also(words)}
    sex = agent.sex or sex_of_noun(agent.head)
    titles = {word.removeprefix(_OF) for word in person.titles} - _NEAR_BY
    return titles <= plain and person.sex in ("", sex or person.sex)


_NEAR_BY = frozenset({"city", "town", "local", "regional"})
"""Words of a post that tell no more than that it is held where the copy has said."""


def _definite(name: str, text: str, at: int) -> bool:
    """Whether one man or woman is meant: "the minister", "Latvia's minister"; not "a minister", "a former minister"."""
    lead = text[max(0, at - 12) : at].casefold().split(" ")[-2:-1]
    former = _ELSEWHERE.search(name) is not None
    return not former and (lead == ["the"] or "'s " in name or "’s " in name or name[:1].isupper())


def _may_be(agent: Gathered, words: frozenset[str]) -> bool:
    if agent.role is Role.ANONYMOUS:
        return not agent.plural and full(words, _plain(agent.name))
    return _holds(words, agent.titles)


def _holds(words: frozenset[str], titles: frozenset[str]) -> bool:
    """Whether somebody of these ``titles`` is called so: "the head of the board" is the "board head" too."""
    return full(frozenset(word if word in titles else word.removeprefix(_OF) for word in words), titles)


@lru_cache(maxsize=MOST_NAMES)
def _plain(name: str) -> frozenset[str]:
    """The words of a post as they are compared, with one name for those that are the same.

    Posts of others, and those that one holds no more, are marked as such.
    """
    phrase = f" {name.casefold()} "
    for other, meant in _alike_names().items():
        if other in phrase:
            phrase = phrase.replace(f" {other} ", f" {meant} ").replace(f" {other}, ", f" {meant}, ")
    here, *past = _ELSEWHERE.split(phrase, maxsplit=1)
    own, *where = _WHERE.split(here, maxsplit=1)
    said = own.split()
    owning = {at for end, word in enumerate(said) if word.endswith(_OWNING) for at in range(_owner(said, end), end + 1)}
    held = compared(" ".join(word for at, word in enumerate(said) if at not in owning))
    around = compared(" ".join((*(said[at] for at in sorted(owning)), *where)))
    others = (around | compared(" ".join(past))) & _of_others()
    return held | (around - others) | {_OF + word for word in others}


@cache
def _alike_names() -> Mapping[str, str]:
    """What one post, or the house it is of, is called, by each of its other names."""
    named = (*_table()["alike"].items(), *_table()["houses"].items())
    return {other: meant for meant, names in named for other in names}


def _owner(said: Sequence[str], end: int) -> int:
    """Where the owner begins whose s the word at ``end`` has: "| President Lund's ambassador", with the post alone."""
    first = end
    while first > max(0, end - _OWNER) and said[first - 1] not in _SMALL and not said[first - 1].endswith(","):
        first -= 1
    return next((at for at in range(first, end) if said[at] in _offices()), end)


_OWNER = 3
"""Words of an owner before the one with the s at most."""

_SMALL = frozenset({"and", "of", "the", "a", "an", "for", "to", "in", "as"})


def _also(words: frozenset[str]) -> frozenset[str]:
    return frozenset(other for word in words for other in _table()["also"].get(word, ()))


@cache
def _offices() -> frozenset[str]:
    return roles.posts() | frozenset(_table()["alike"])


@cache
def _of_others() -> frozenset[str]:
    """Words of posts that are marked where they are another's."""
    return _offices() | LESSER


@cache
def _any_official() -> frozenset[str]:
    return frozenset(_table()["official"]["any"].split()) | states()


@cache
def _officials() -> frozenset[str]:
    return frozenset(_table()["official"]["posts"].split())


def _table() -> Mapping[str, Any]:
    return wordlist("analysis", "posts_alike")
