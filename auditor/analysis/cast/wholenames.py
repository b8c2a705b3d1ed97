"""A source under its whole name, where the copy says only a part of it: "Lund", of Ida Lund; "Steel", of Ida Steel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.analysis.cast.coreference import same_entry, same_person
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.persons import given_name
from auditor.analysis.cast.pronouns import WITHIN
from auditor.analysis.cast.shortnames import whole_outlet, whole_person
from auditor.analysis.cast.surnames import in_full, may_be_short
from auditor.analysis.sources.source import NAME, Kind, Source
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import BODIES, DOCUMENT, MEDIA, PERSON, Role
from auditor.text.capitals import CAPITAL
from auditor.value import replace


def under_whole_name(
    source: Source, text: str, gathered: list[Gathered], publisher: str | None, gazetteer: Gazetteer
) -> Source:
    """The source under its whole name, where only a part of it is said again."""
    source = _lettered(_bearing(_namesake(source, text), gathered), text, gathered)
    if source.role is PERSON:
        persons = (agent.name for agent in gathered[-WITHIN:] if agent.role is PERSON)
        whole = whole_person(source, text, persons) or _surname_in_full(source, text, gathered)
    elif source.entry is not None and same_entry(source.entry, gathered) is not None:
        return source
    else:
        heard = (agent.name for agent in reversed(gathered[-WITHIN:]) if agent.role in MEDIA)
        whole = whole_outlet(source, text, (publisher, *heard) if publisher else heard)
    if whole is None:
        return source
    return replace(source, name=whole, entry=gazetteer.find(whole) if source.media else None)


def _surname_in_full(source: Source, text: str, gathered: Sequence[Gathered]) -> str | None:
    """The full name that the copy has with the surname of somebody who has not spoken under it so far."""
    if source.kind is not NAME or source.entry is not None or not may_be_short(source.name):
        return None
    short = f"{source.name} "
    for agent in gathered:
        if agent.name.startswith(short):
            return None
    heard = same_person(source, gathered[-WITHIN:])
    return in_full(text, source.span, source.name) if heard is None or heard.name == source.name else None


def _namesake(source: Source, text: str) -> Source:
    """The source as the person whom the copy has named in full before, though an outlet has that name too."""
    span = source.span
    word = text[span.start : span.end]
    if source.entry is None or not source.media or " " in source.name or word != source.name:
        return source
    if _OUTLETS.match(text, span.end) or text[max(0, span.start - 8) : span.start].lower().endswith(_TO_OUTLETS):
        return source
    whole = in_full(text, span, word)
    if whole is None or not given_name(whole.split()[0]) or text.find(whole, 0, span.start) < 0:
        return source
    return replace(source, name=whole, role=Role.PERSON, entry=None, kind=Kind.NAME)


_OUTLETS = re.compile(rf" (?:{CAPITAL}|reports|reported|News)|\.com|[’']s (?:report|{CAPITAL})")
"""What follows the name of an outlet: "Bloomberg | Television", "Bloomberg | reported"."""

_TO_OUTLETS = ("told ", "the ", "by ", "to ", "via ", "with ", "(", "/")


def _bearing(source: Source, gathered: Sequence[Gathered]) -> Source:
    """The source as a person, where its one word is the surname of one who has spoken: "Steel", of Ida Steel."""
    listed = source.entry is not None and source.entry.role is not Role.ORGANISATION
    if listed or " " in source.name:
        return source
    paper = source.role is DOCUMENT and source.name.istitle()
    if not paper and (source.role not in BODIES or source.kind is not Kind.NAME):
        return source
    person = same_person(source, gathered[-WITHIN:])
    borne = person is not None and person.role is Role.PERSON and " " in person.name
    return replace(source, role=Role.PERSON, kind=Kind.NAME, entry=None) if borne else source


def _lettered(source: Source, text: str, gathered: Sequence[Gathered]) -> Source:
    """The source as the person whose name had the letters of the post before it: "the OCPD", of OCPD Ben Lund."""
    if source.role not in BODIES or source.entry is not None or not (source.name.isupper() and source.name.isalpha()):
        return source
    if text[max(0, source.span.start - 4) : source.span.start].casefold() != "the ":
        return source
    people = [agent for agent in gathered if agent.role is Role.PERSON and source.name in agent.name.split()[:-1]]
    return replace(source, name=people[0].name, role=Role.PERSON) if len(people) == 1 else source
