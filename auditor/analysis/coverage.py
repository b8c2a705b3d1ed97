"""How many sentences of the body somebody stands behind, and through whom."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.chains import sourced
from auditor.analysis.cues.statement import Read, Statement
from auditor.model.agent import MEDIA, Agent
from auditor.model.analysis import Coverage
from auditor.model.article import BlockKind
from auditor.model.span import Span


def coverage(read: Read, at: dict[Span, str], agents: Sequence[Agent], publisher: str | None) -> Coverage:
    """Count the sentences of the paragraphs."""
    media = {agent.id for agent in agents if agent.role in MEDIA}
    by_sentence: dict[int, list[Statement]] = {}
    for statement in read.statements:
        if statement.levels and not statement.vague and sourced(statement):
            by_sentence.setdefault(statement.sentence.start, []).append(statement)
    sentences = [s.span for s in read.sentences if s.block is BlockKind.PARAGRAPH]
    first = second = attributed = 0
    for span in sentences:
        said = by_sentence.get(span.start)
        if not said:
            continue
        attributed += 1
        heard = {at[source.span] for statement in said for level in statement.levels for source in level}
        others = (heard & media) - {publisher}
        second += bool(others)
        first += publisher in heard and not others
    return Coverage(len(sentences), attributed, first, second, len(sentences) - attributed)
