"""Which agent a name in a credit, a byline or a sign-off means."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from auditor.gazetteer.lookup import Entry, Gazetteer
from auditor.model.agent import Mention, Role
from auditor.model.span import Span

LONGEST = 60
"""A name this long is not looked for among damaged forms of known names."""


def mention(text: str, span: Span, gazetteer: Gazetteer, otherwise: Role | None = None) -> Mention:
    """The agent that ``text`` names at ``span``; where unknown, its role by its words, else ``otherwise``."""
    name = " ".join(text[span.start : span.end].split())
    entry = known(name, gazetteer)
    if entry is not None:
        return Mention(span, entry.name, entry.role, True)
    return Mention(span, name, role_of(name) or otherwise or Role.PERSON)


def known(name: str, gazetteer: Gazetteer) -> Entry | None:
    """The gazetteer's agent for ``name``, slightly damaged or written as a web address though it may be."""
    entry = gazetteer.find(name)
    if entry is None and "." in name and " " not in name:
        entry = gazetteer.of_domain(name.removeprefix("www."))
    if entry is None and 4 < len(name) <= LONGEST:
        entry = gazetteer.nearest(name)
    return entry if entry is not None and entry.role is not Role.OTHER else None


def role_of(name: str) -> Role | None:
    """The role that the words of a name tell: "Ministry" a government body, "University" an organisation."""
    words = set(re.findall(r"\w+", name.casefold()))
    heads = _heads()
    for role in (Role.GOVERNMENT_BODY, Role.OUTLET, Role.ORGANISATION, Role.PHOTO_AGENCY, Role.DOCUMENT):
        if words & heads[role.value]:
            return role
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", name.casefold()):
        return Role.OUTLET
    return None


@cache
def _heads() -> dict[str, frozenset[str]]:
    table = tomllib.loads((files("auditor.lines") / "data" / "heads.toml").read_text(encoding="utf-8"))
    return {role: frozenset(words) for role, words in table.items()}
