"""Attribution relations, in the terms of PARC 3.0 and PolNeAR, from the statements of an article."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cast.mentions import Cast
from auditor.analysis.certainty import certainty
from auditor.analysis.cues.statement import Statement
from auditor.analysis.sources.source import COMMON
from auditor.analysis.words.lexicon import SOURCING, words
from auditor.model.agent import OTHER
from auditor.model.attribution import AttributionRelation
from auditor.model.finding import Confidence
from auditor.model.span import Span
from auditor.value import replace

_BESIDE = 6
"""Relations that may stand between a quotation and what it goes on with."""


def relations(said: Sequence[Statement], cast: Cast, text: str) -> tuple[AttributionRelation, ...]:
    """One relation for each statement; a quotation that resumes is one more piece of its content."""
    found: list[AttributionRelation] = []
    for statement in said:
        held = _resumes(statement, found) if statement.resumed else None
        if held is not None:
            found[held] = replace(found[held], content=(*found[held].content, *statement.content))
        elif statement.content and not _part_of_another(statement) and not _lettering(statement):
            found.append(_relation(statement, cast, text))
    return tuple(found)


def _resumes(statement: Statement, found: Sequence[AttributionRelation]) -> int | None:
    """The place of the relation whose quotation this one goes on with."""
    recent = range(len(found) - 1, max(-1, len(found) - 1 - _BESIDE), -1)
    return next((place for place in recent if found[place].cue == statement.cue), None)


def _part_of_another(statement: Statement) -> bool:
    """Whether it is a view or a wish told within somebody's words: "Lund said she hopes for rain" is Lund's alone."""
    return statement.parent is not None and (statement.weak or not statement.stances & SOURCING)


def _lettering(statement: Statement) -> bool:
    """Whether a relative clause only tells what stands on a thing: "shirts that read “Closed”"."""
    thing = statement.levels[-1][0] if statement.levels else None
    if thing is None or thing.kind is not COMMON:
        return False
    if thing.role is not OTHER and thing.head not in words("lettered"):
        return False
    return len(statement.source) == 1 and len(statement.source[0]) == len("that") and statement.source[0] != thing.outer


def _relation(statement: Statement, cast: Cast, text: str) -> AttributionRelation:
    agent = _agent(statement, cast)
    first, *rest = statement.content
    content = (_with_that(first, text), *rest)
    sure = certainty(statement) if statement.stances & SOURCING else Confidence.LOW
    return AttributionRelation(statement.source, statement.cue, content, statement.mode, agent, sure, statement.denies)


def _with_that(content: Span, text: str) -> Span:
    """With the "that" before the clause, which PARC and PolNeAR count as a part of it."""
    led = content.start >= 5 and text[content.start - 5 : content.start].lower() == "that "
    return Span(content.start - 5, content.end) if led else content


def _agent(statement: Statement, cast: Cast) -> str | None:
    """The first agent within the words of the source, else the origin of the statement; ``None`` where it has none."""
    for level in statement.levels:
        for source in level:
            for span in statement.source:
                if span.contains(source.span):
                    return cast.at[source.span]
    origin = statement.levels[-1] if statement.levels else ()
    return cast.at[origin[0].span] if origin else None
