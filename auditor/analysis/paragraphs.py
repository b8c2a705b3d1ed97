"""The paragraphs that are copy: lines that were only wrapped are joined again."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.article import Article, BlockKind
from auditor.model.span import Span

_COPY = (BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.CAPTION)
_ENDS = ".!?:\"”’»'…)"


def paragraphs(article: Article) -> Iterator[tuple[BlockKind, Span]]:
    """Paragraphs, headlines and captions in text order, each with its kind."""
    held: tuple[BlockKind, Span] | None = None
    for block in article.of_kind(*_COPY):
        if held is not None and _wrapped(article.text, held, block.kind, block.span):
            held = (held[0], Span(held[1].start, block.span.end))
            continue
        if held is not None:
            yield held
        held = (block.kind, block.span)
    if held is not None:
        yield held


def _wrapped(text: str, held: tuple[BlockKind, Span], kind: BlockKind, span: Span) -> bool:
    between = text[held[1].end : span.start]
    if kind is not held[0] or between.count("\n") != 1 or between.strip():
        return False
    return text[span.start].islower() or text[held[1].end - 1] not in _ENDS
