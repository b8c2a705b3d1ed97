"""What an unlisted name is, told by its words: "Ministry" a government body, "officials" nobody in particular."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from auditor.model.agent import Role
from auditor.wordlists import wordlist

_ORDER = (
    Role.ANONYMOUS,
    Role.GOVERNMENT_BODY,
    Role.OUTLET,
    Role.WIRE,
    Role.DOCUMENT,
    Role.SOCIAL_MEDIA,
    Role.ORGANISATION,
)


def _table(name: str) -> Mapping[str, Any]:
    return wordlist("gazetteer", f"roles/{name}")


@cache
def head_roles() -> Mapping[str, Role]:
    """The role that a head noun tells, by the noun in small letters; the first of ``_ORDER`` wins."""
    found: dict[str, Role] = {}
    for role in _ORDER:
        for word in _table("heads")[role.value].split():
            found.setdefault(word, role)
    return found


@cache
def role_of(noun: str) -> Role | None:
    """The role that a common noun tells, by itself, by its singular, or without "ex-" and "co-" before it."""
    noun = noun.removeprefix("ex-").removeprefix("co-")
    told = head_roles().get(noun) or role_of_common(noun)
    if told is not None or not noun.endswith("s") or noun.endswith("ss") or noun in _not_people():
        return told
    singular = (noun[:-1], noun.removesuffix("es"), f"{noun.removesuffix('ies')}y")
    if not posts().isdisjoint(singular):
        return Role.ANONYMOUS
    told = next((role for role in map(head_roles().get, singular) if role is not None), None)
    return None if told in (Role.DOCUMENT, Role.SOCIAL_MEDIA, Role.WIRE) else told


@cache
def title_roles() -> Mapping[str, Role]:
    """``head_roles`` and the nouns that tell a role only where they are capitalised: "Post", "Herald", "Festival"."""
    bodies = str(_table("heads")["organisation_capital"]).split()
    return {**head_roles(), **dict.fromkeys(bodies, Role.ORGANISATION), **dict.fromkeys(paper_words(), Role.OUTLET)}


@cache
def paper_words() -> frozenset[str]:
    """Words, in small letters, that papers are called by alone where they have a capital: "the Post"."""
    return frozenset(str(_table("heads")["outlet_capital"]).split())


@cache
def unsure_titles() -> frozenset[str]:
    """Words of papers' names, in small letters, that firms are called by too: "Mail", "Standard"."""
    return frozenset(str(_table("heads")["outlet_unsure"]).split())


@cache
def nations() -> frozenset[str]:
    """Countries and capitals that speak for their governments, as written."""
    return frozenset(_table("heads")["nations"]["places"].split())


@cache
def honorifics() -> frozenset[str]:
    """Titles that stand before a person's name, in small letters."""
    return frozenset(_table("posts")["honorifics"].split())


@cache
def posts() -> frozenset[str]:
    """Offices and callings, in small letters: what stands before or after a person's name."""
    return frozenset(_table("posts")["posts"].split()) | honorifics()


@cache
def party_members() -> frozenset[str]:
    """What members of parliaments are called by their party alone, in small letters: "the Ohio Democrat"."""
    return frozenset(_table("posts")["members"].split())


@cache
def firm_suffixes() -> tuple[str, ...]:
    """What a firm's full name ends in, as written, each with the space before it."""
    return tuple(f" {suffix}" for suffix in _table("heads")["suffixes"]["firms"].split())


@cache
def body_leads() -> frozenset[str]:
    """Words, in small letters, that begin the names of bodies: "National", "European"."""
    return frozenset(_table("heads")["leads"]["organisation"].split()) | frozenset(demonyms())


@cache
def role_of_common(noun: str) -> Role | None:
    """What a common noun of no list is, by its ending: "traders" are people, "countries" a group of bodies."""
    table = _table("heads")["agents"]
    if noun in table["groups"].split():
        return Role.ORGANISATION if noun in ("companies", "banks", "firms", "parties", "unions") else Role.ANONYMOUS
    if len(noun) < 5 or noun in _not_people():
        return None
    return Role.ANONYMOUS if noun.endswith(tuple(table["endings"].split())) else None


@cache
def _not_people() -> frozenset[str]:
    """Words that end as words for people do and are none."""
    return frozenset(_table("heads")["agents"]["not_people"].split())


@cache
def speaking_acronyms() -> Mapping[str, Role]:
    """What an acronym of a photo agency means where it says something."""
    table = _table("heads")["acronyms"]
    return {word: Role(role) for role, words in table.items() for word in words.split()}


@cache
def body_acronyms() -> frozenset[str]:
    """Acronyms of government bodies that no list of names spells out, without full stops."""
    return frozenset(_table("heads")["bodies"]["acronyms"].split())


@cache
def state_leads() -> frozenset[str]:
    """Words, in small letters, by which the name of an institute or a survey is a government body's: "Geological"."""
    return frozenset(_table("heads")["leads"]["state"].split())


@cache
def demonyms() -> Mapping[str, str]:
    """The nation that a people's adjective belongs to, both in small letters."""
    return dict(pair.split(":") for pair in str(_table("heads")["nations"]["adjectives"]).lower().split())
