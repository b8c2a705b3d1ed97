"""Attribution relations, in the terms of PARC 3.0 and PolNeAR, from the statements of an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.analysis.mentions import Cast
from auditor.analysis.statements import Statement
from auditor.model.attribution import AttributionRelation, Mode
from auditor.model.span import Span


def relations(said: Sequence[Statement], cast: Cast) -> tuple[AttributionRelation, ...]:
    """One relation for each statement; a quotation that resumes is one more piece of its content."""
    found: list[AttributionRelation] = []
    for statement in said:
        if statement.resumed and found and found[-1].cue == statement.cue:
            last = found[-1]
            found[-1] = replace(last, content=(*last.content, *statement.content))
        elif statement.content:
            found.append(_relation(statement, cast))
    return tuple(found)


def _relation(statement: Statement, cast: Cast) -> AttributionRelation:
    agent = next(iter(_agents(statement, cast)), None)
    return AttributionRelation(statement.source, statement.cue, statement.content, statement.mode, agent)


def _agents(statement: Statement, cast: Cast) -> Iterator[str]:
    """The agents within the words of the source, else the origin of the statement."""
    for level in statement.levels:
        for source in level:
            if any(span.contains(source.span) for span in statement.source):
                yield cast.at[source.span]
    for level in statement.levels[-1:]:
        for source in level:
            yield cast.at[source.span]


def direct(relation: AttributionRelation) -> bool:
    """Whether the content is a quotation and nothing else."""
    return relation.mode is Mode.DIRECT


def extent(relation: AttributionRelation) -> Span:
    """From the first to the last word of source, cue and content."""
    spans = (*relation.source, *relation.cue, *relation.content)
    return Span(min(s.start for s in spans), max(s.end for s in spans))
