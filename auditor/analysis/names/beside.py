"""Words that stand beside names, or at their ends, and what they tell of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from auditor.wordlists import wordlist


@cache
def titles() -> frozenset[str]:
    """Words with a capital that stand before a name and are no part of it, casefolded."""
    return frozenset(_listed("titles"))


@cache
def offices() -> frozenset[str]:
    """Those of them that are offices and ranks."""
    return frozenset(word for kind in ("offices", "ranks") for word in _table("titles")[kind])


@cache
def openers() -> frozenset[str]:
    """Those that are capitals only because a sentence begins with them."""
    return frozenset(_table("titles")["openers"])


@cache
def particles() -> frozenset[str]:
    """Small words that are the first part of somebody's or some place's name."""
    return frozenset(_table("beside_names")["particles"])


@cache
def callings() -> frozenset[str]:
    """What people are told of by who hold no office, in small letters."""
    return frozenset(_table("beside_names")["callings"])


@cache
def called() -> frozenset[str]:
    """Words before a name that somebody chose for something, folded: "called", "the yacht"."""
    return frozenset(_table("beside_names")["called"])


@cache
def company_words() -> frozenset[str]:
    """Words after which it is clear that a company, or a place on the map, has the name before them."""
    return frozenset(_table("beside_names")["companies"])


@cache
def legal_forms() -> frozenset[str]:
    """Those of them that a firm's registered name ends in, whatever its first word is."""
    return frozenset(_table("beside_names")["legal_forms"])


@cache
def of_columbus() -> frozenset[str]:
    """Words before which "Columbian" is no slip for the people of Colombia."""
    return frozenset(_table("beside_names")["of_columbus"])


@cache
def arms() -> frozenset[str]:
    """Words after which it is clear that a weapon has the name before them."""
    return frozenset(_table("beside_names")["arms"])


@cache
def name_endings() -> tuple[str, ...]:
    """Endings that make a surname or a place's name."""
    return tuple(_listed("surname_endings"))


def _listed(name: str) -> Iterator[str]:
    return (word for listed in _table(name).values() for word in listed)


def _table(name: str) -> Mapping[str, list[str]]:
    return wordlist("analysis", name)
