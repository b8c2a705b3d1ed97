"""An agent that the copy had not named: from its first mention, or from the place that a pronoun points back to."""

from __future__ import annotations

from auditor.analysis.cast.coreference import PERSONAL, PLURAL, compared, plural, surname_of
from auditor.analysis.cast.described import several
from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Kind, Source
from auditor.model.agent import ANONYMOUS, PERSON, Role
from auditor.model.span import Span

_THINGS = frozenset(["it", "its"])


def newcomer(source: Source) -> Gathered:
    """The agent that a first mention makes."""
    entry = source.entry
    role = _default_role(source)
    return Gathered(
        source.name,
        role,
        entry is not None,
        compared(source.name),
        source.post,
        source.head,
        frozenset([surname_of(source.name)]) if role is PERSON else frozenset(),
        role is ANONYMOUS and (plural(source.head) or source.head in PLURAL or several(source.head)),
        "",
        source.kind is NAME,
        country=(entry.country or "") if entry is not None else "",
    )


def _default_role(source: Source) -> Role:
    if source.kind is COMMON and source.name.casefold() == "agency":
        return Role.GOVERNMENT_BODY
    if source.kind is not PRONOUN:
        return source.role
    if source.head in PERSONAL:
        return Role.PERSON
    return Role.ANONYMOUS if source.head in PLURAL else Role.ORGANISATION if source.head in _THINGS else Role.OTHER


def person_at(span: Span, text: str) -> Source:
    """The mention of a person that a place of the text is."""
    name = " ".join(text[span.start : span.end].split())
    return Source(span, span, name, Role.PERSON, Kind.NAME, name.split()[-1].casefold())


def added(person: Source, gathered: list[Gathered]) -> Gathered:
    """Somebody who has said nothing so far."""
    agent = newcomer(person)
    agent.spoken_of = agent.standing = person.span.start
    agent.mentions.append(person.span)
    gathered.append(agent)
    return agent
