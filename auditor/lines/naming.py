"""Which agent a name in a credit, a byline or a sign-off means."""

from __future__ import annotations

import re
from functools import cache

from auditor.gazetteer.lookup import Entry, Gazetteer
from auditor.gazetteer.roles import body_acronyms, head_roles, paper_words, unsure_titles
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.wordlists import wordlist

LONGEST = 60
"""A name this long is not looked for among damaged forms of known names."""

SHORTEST_DAMAGED = 9
"""A name shorter than this is taken as it stands: "Express" is no slip of another paper's name."""

LONGEST_ACRONYM = 8
"""A lone word in capitals up to this length is an acronym, not a person."""


def mention(text: str, span: Span, gazetteer: Gazetteer, otherwise: Role | None = None) -> Mention:
    """The agent that ``text`` names at ``span``; where unknown, its role by its words, else ``otherwise``."""
    name = " ".join(text[span.start : span.end].split())
    entry = known(name, gazetteer)
    if entry is not None:
        return Mention(span, entry.name, entry.role, True)
    return Mention(span, name, role_of(name) or otherwise or Role.PERSON)


def known(name: str, gazetteer: Gazetteer) -> Entry | None:
    """The gazetteer's agent for ``name``, slightly damaged or written as a web address though it may be."""
    entry = gazetteer.find(name.title() if name.islower() and " " in name else name)
    if entry is None and "." in name and " " not in name:
        entry = gazetteer.of_domain(name.removeprefix("www."))
    if entry is None and SHORTEST_DAMAGED <= len(name) <= LONGEST and _NAMELIKE.fullmatch(name):
        entry = gazetteer.nearest(name)
    return entry if entry is not None and (entry.role is not Role.OTHER or entry.kind == "house") else None


def filed_by(agency: str, gazetteer: Gazetteer) -> tuple[int, str]:
    """Of several that a dateline names, where the one stands that filed the story, and its name.

    A known agency is that, else the last medium, which those before it passed on ("UrduPoint News / Sputnik"). A
    reporter's name may stand after the agency's ("Trend A.Leeashvili").
    """
    if "/" not in agency and " - " not in agency:
        reporter = _REPORTER.search(agency)
        return 0, agency[: reporter.start()] if reporter and gazetteer.find(agency[: reporter.start()]) else agency
    filed = (0, agency)
    for part in _PARTS.finditer(agency):
        entry = gazetteer.find(part[0])
        if entry is not None and entry.role in MEDIA:
            filed = (part.start(), part[0])
            if entry.role is Role.WIRE:
                break
    return filed


_PARTS = re.compile(r"[^\s/-](?:[^/\n -]| (?![-/])|-(?! ))*")
_REPORTER = re.compile(rf" {CAPITAL}\. ?{CAPITAL}[\w'’-]+$")


def known_place(name: str, gazetteer: Gazetteer) -> bool:
    """Whether ``name`` is a town or country of the gazetteer."""
    entry = gazetteer.find(name)
    return entry is not None and entry.kind == "places"


def role_of(name: str) -> Role | None:
    """The role that the words of a name tell: "Ministry" a government body, "University" an organisation."""
    words = re.findall(r"[\w'-]+", name.casefold().replace("’", "'"))
    for role, heads in _heads().items():
        if not heads.isdisjoint(words):
            return role
    told = [role for role in map(head_roles().get, words) if role not in (None, Role.ANONYMOUS)]
    paper = len(words) > 1 and words[-1] in paper_words() and words[-1] not in unsure_titles()
    if told and not (paper and told[-1] is Role.SOCIAL_MEDIA and name.split()[-1][0].isupper()):
        return told[-1]
    if paper:
        return Role.OUTLET
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", name.casefold()):
        return Role.OUTLET
    if len(words) == 1 and name.replace(".", "") in body_acronyms():
        return Role.GOVERNMENT_BODY
    if len(words) == 1 and name.isupper() and name.endswith("TV") and len(name) > 2:
        return Role.OUTLET
    return Role.ORGANISATION if len(words) == 1 and len(name) <= LONGEST_ACRONYM and name.isupper() else None


def library(name: str) -> bool:
    """Whether an unlisted name holds the name of a picture library or agency: "Alamy Stock Photo"."""
    heads, words = _heads(), name.casefold().split()
    return not heads[Role.PHOTO_AGENCY].isdisjoint(words) and heads[Role.OTHER].isdisjoint(words)


def names_library(line: str, gazetteer: Gazetteer) -> bool:
    """Whether ``line`` is the name of a picture agency and nothing else: it credits pictures, and signs no story."""
    name = line.strip("()[]. ")
    entry = gazetteer.find(name) if len(name) <= LONGEST else None
    return entry is not None and entry.role is Role.PHOTO_AGENCY


_NAMELIKE = re.compile(r"[^\W\d_a-z][\w.'’&-]*(?: (?:of|the|and|de|la|le|[^\W\d_a-z&][\w.'’-]*|&)){0,5}")


@cache
def _heads() -> dict[Role, frozenset[str]]:
    table = wordlist("lines", "heads")
    return {Role(role): frozenset(words) for role, words in table.items()}
