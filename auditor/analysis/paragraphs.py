"""The paragraphs that are copy: lines that were only wrapped are joined again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from auditor.lines.wrapping import NARROWEST
from auditor.model.article import Article, Block, BlockKind
from auditor.model.span import Span

_COPY = (BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.CAPTION)
_ENDS = ".!?:\"”’»'…)"


Parts = Sequence[tuple[BlockKind, Span]]
"""Paragraphs, headlines and captions in text order, each with its kind."""


def paragraphs(article: Article) -> Parts:
    """The copy of ``article`` by its paragraphs."""
    text, blocks = article.text, article.of_kind(*_COPY)
    cut = [_cut(text, one, other) for one, other in pairwise(blocks)]
    if _WORDS not in cut:  # no line is wrapped
        return [(block.kind, block.span) for block in blocks]
    return list(_joined(blocks, cut))


def _joined(blocks: Sequence[Block], cut: Sequence[_Cut]) -> Iterator[tuple[BlockKind, Span]]:
    start = 0
    for place, block in enumerate(blocks):
        if place == len(cut) or cut[place] is _PARAGRAPHS:
            yield blocks[start].kind, Span(blocks[start].span.start, block.span.end)
            start = place + 1


class _Cut(Enum):
    """What a line break cuts: the words of one sentence, surely or where other lines are wrapped, or two paragraphs."""

    WORDS = auto()
    LINES = auto()
    PARAGRAPHS = auto()


_WORDS, _LINES, _PARAGRAPHS = _Cut


def _cut(text: str, one: Block, other: Block) -> _Cut:
    between = text[one.span.end : other.span.start]
    if between == "\n\n" or one.kind is not other.kind or between.count("\n") != 1 or between.strip():
        return _PARAGRAPHS
    if text[other.span.start].islower() or text[one.span.end - 1] == ",":
        return _WORDS
    run_on = text[one.span.end - 1] not in _ENDS and text[other.span.start].isalnum()
    return _LINES if run_on and len(one.span) >= NARROWEST else _PARAGRAPHS
