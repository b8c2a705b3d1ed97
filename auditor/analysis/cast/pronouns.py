"""Whom a "he", a "she" or a "they" means that the copy has named, and who may have said nothing so far."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cast.coreference import resolve, same_person
from auditor.analysis.cast.crowds import crowd
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.introduced import after_post, called_by_post, holds_post, of_an_age, related
from auditor.analysis.cast.mourned import mourned
from auditor.analysis.cast.newcomers import added, person_at
from auditor.analysis.cast.persons import only_named, sex_of, sex_told, titled_alone
from auditor.analysis.cast.subjects import owners, subjects
from auditor.analysis.cast.surnames import in_full
from auditor.analysis.sources.source import PRONOUN, Source
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import ANONYMOUS, PERSON, Role
from auditor.model.span import Span
from auditor.text.spelling import fold
from auditor.value import replace

WITHIN = 120
"""Agents, the latest first, that a mention may mean; an equal name is found further back."""


def only_one_named(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None = None
) -> Gathered | None:
    """The person that a "he" or "she" means who has said nothing so far, but is named nearby.

    Nobody, where the one who seems ``meant`` is named again behind that one.
    """
    sex = sex_of(source.head)
    span = only_named(text, source.span.start, sex) if sex else None
    if span is None or (meant is not None and _named_behind(meant, text, span.end, source.span.start)):
        return None
    person = person_at(span, text)
    known = same_person(person, gathered[-WITHIN:])
    if known is not None:
        return known if known.role is Role.PERSON and known.sex in ("", sex) else None
    return added(person, gathered)


def _named_behind(meant: Gathered, text: str, start: int, end: int) -> bool:
    """Whether somebody's surname stands between two places again."""
    between = fold(text[start:end])
    return meant.name[:1].isupper() and any(f" {surname}" in between for surname in meant.surnames if surname)


def only_one_titled(source: Source, text: str, gathered: list[Gathered]) -> Gathered | None:
    """The one person named with a post nearby, whom a "he" or "she" means that can mean nobody else."""
    sex = sex_of(source.head) if source.kind is PRONOUN else ""
    span = titled_alone(text, source.span.start) if sex else None
    if span is None:
        return None
    person = person_at(span, text)
    if sex_told(text, span, person.name) not in ("", sex) or same_person(person, gathered[-WITHIN:]) is not None:
        return None
    return added(person, gathered)


def begun_with(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None, gazetteer: Gazetteer
) -> Gathered | None:
    """The person with whose name a sentence begins between the one who seems ``meant`` and a "he" or a "she"."""
    sex = sex_of(source.head)
    if not sex or (meant is not None and meant.role not in (PERSON, ANONYMOUS)):
        return None
    after = meant.mentions[-1].end if meant is not None else 0
    unnamed = meant is not None and meant.role is Role.ANONYMOUS
    for span in subjects(text, source.span.start, after):
        person = _in_full_at(span, text)
        if unnamed and not _surely(text, span, person.name, sex):
            continue
        known = same_person(person, gathered[-WITHIN:])
        if known is None and _may_be(text, span, person.name, sex):
            entry = gazetteer.find(person.name)
            return added(person, gathered) if entry is None or entry.role is Role.PERSON else None
        if known is not None and known.role is Role.PERSON and known.sex in ("", sex):
            return known
    return _owner(source, text, gathered, after) if meant is None or unnamed else None


def died(source: Source, text: str, gathered: list[Gathered], meant: Gathered | None) -> Gathered | None:
    """Whom an obituary is about, where a "he" or a "she" means nobody nearer."""
    sex = sex_of(source.head)
    span = mourned(text, source.span.start, meant=meant is not None) if sex else None
    if span is None:
        return None
    person = person_at(span, text)
    if sex_told(text, span, person.name) not in ("", sex):
        return None
    known = same_person(person, gathered[-WITHIN:])
    if known is None:
        return added(person, gathered)
    return known if known.sex in ("", sex) else None


def _in_full_at(span: Span, text: str) -> Source:
    """The person named at ``span``, under the full name that the copy has elsewhere for a lone surname."""
    person = person_at(span, text)
    whole = in_full(text, span, person.name) if " " not in person.name else None
    return replace(person, name=whole) if whole is not None else person


def _surely(text: str, span: Span, name: str, sex: str) -> bool:
    """Whether a name or its title tells the sex, or a post tells that it is somebody's."""
    told = sex_told(text, span, name)
    return told == sex or (told == "" and (after_post(text, span) or called_by_post(text, span.start)))


def _may_be(text: str, span: Span, name: str, sex: str) -> bool:
    """Whether nothing tells against the sex; a surname alone has to tell it, or to have a post or an age."""
    told = sex_told(text, span, name, alone=related(text, span))
    return told == sex or (told == "" and (" " in name or holds_post(text, span) or of_an_age(text, span)))


def _owner(source: Source, text: str, gathered: Sequence[Gathered], after: int) -> Gathered | None:
    """The person who has spoken and whose doing a sentence begins with: "Berg's move was a mistake, he said"."""
    sex = sex_of(source.head)
    for span in owners(text, source.span.start, after):
        known = same_person(person_at(span, text), gathered[-WITHIN:])
        if known is not None and known.role is Role.PERSON and known.sex == sex:
            return known
    return None


def crowded(source: Source, text: str, gathered: list[Gathered], meant: Gathered | None) -> Gathered | None:
    """The people with whom a sentence begins between the one who seems ``meant`` and a "they"."""
    people = crowd(source, text, meant.mentions[-1].end if meant is not None else 0)
    if people is None:
        return None
    known = resolve(people, gathered[-WITHIN:], text)
    return known if known is not None and known.role is Role.ANONYMOUS else added(people, gathered)
