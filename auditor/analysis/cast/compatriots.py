"""Whom "the Irishman" or "the Dane" means: whom a "he" or a "she" would, as sports pages call those they have named."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from auditor.analysis.cast.appointed import pointed_at
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.sources.source import Kind, Source
from auditor.gazetteer import roles
from auditor.model.agent import Role
from auditor.value import replace

_NATIVES = frozenset({"spaniard", "dane", "swede", "scot", "pole", "finn", "turk", "briton", "brit", "serb", "croat"})
"""One of a people, by a noun that is no adjective."""

_ONE = ("an", "ine", "ech", "reek", "ovak")
"""How adjectives end by which one person is called too: "the German", not "the French"."""

_NEAR = 1000
"""Characters before such a word in which the one whom it means was named."""


def as_pronoun(source: Source, text: str, gathered: Sequence[Gathered]) -> Source | None:
    """The pronoun that would mean the same person; ``None`` for a source that is no such word behind "the"."""
    name = source.name
    if source.kind is Kind.PRONOUN or source.entry is not None or " " in name or not name[:1].isupper():
        return None
    if not pointed_at(source, text):
        return None
    pronoun = _pronoun(name.casefold(), gathered)
    return replace(source, kind=Kind.PRONOUN, name=pronoun, head=pronoun) if pronoun else None


def near(agent: Gathered | None, source: Source) -> Gathered | None:
    """The person meant, if it is one whom the copy has named near before."""
    known = agent is not None and agent.role is Role.PERSON and agent.mentions[-1].end >= source.span.start - _NEAR
    return agent if known else None


def _pronoun(word: str, gathered: Sequence[Gathered]) -> str:
    """ "He" or "she", as the word tells or as the one who spoke last is; empty for no such word."""
    if word.endswith("woman"):
        return "she" if roles.role_of(word) is Role.ANONYMOUS else ""
    if word.endswith("man") and word not in roles.demonyms():
        return "he" if roles.role_of(word) is Role.ANONYMOUS else ""
    if word not in _NATIVES and not (word in roles.demonyms() and word.endswith(_ONE)):
        return ""
    heard = [agent for agent in gathered if agent.role is Role.PERSON and agent.spoken_of >= 0]
    last = max(heard, key=attrgetter("spoken_of"), default=None)
    return (last.sex if last is not None else "") or "he"
