"""The blocks of a text whose format does not tell them: captions, credits and datelines run into the body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline
from auditor.lines.chrome import chrome_pieces, published_date
from auditor.lines.credits import closing_credit, credit_line
from auditor.lines.datelines import dateline
from auditor.lines.signoffs import closing_signoff, signoff
from auditor.model.article import Block, BlockKind
from auditor.model.span import Span


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks that tile a text, and what the lines round its body say of it; ``None`` where they say nothing."""

    blocks: tuple[Block, ...]
    published: str | None = None
    title: str | None = None


def layout(text: str, gazetteer: Gazetteer) -> Layout:
    """Tell the blocks of ``text`` apart; white space alone lies between them."""
    units = list(_units(text))
    published, blocks, dated = None, [], False
    for place, unit in enumerate(units):
        found = list(_blocks(text, unit, gazetteer, last=place == len(units) - 1, dated=dated))
        dated = dated or any(block.kind is BlockKind.DATELINE for block in found)
        if found[0].kind is BlockKind.CHROME and published is None:
            published = published_date(text[found[0].span.start : found[0].span.end])
        blocks += found
    title = None
    return Layout(tuple(blocks), published, title)


def _units(text: str) -> Iterator[Span]:
    """The lines of the text that hold more than white space, without the white space round them."""
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            yield Span(start, start + len(words))
        at += len(line) + 1


def _blocks(text: str, unit: Span, gazetteer: Gazetteer, *, last: bool, dated: bool) -> Iterator[Block]:
    line = text[unit.start : unit.end]
    chrome = chrome_pieces(line, unit.start)
    if chrome:
        yield from (Block(BlockKind.CHROME, piece.span) for piece in chrome)
    elif is_byline(line):
        yield Block(BlockKind.BYLINE, unit)
    elif signoff(line, unit.start, gazetteer, last):
        yield Block(BlockKind.SIGNOFF, unit)
    elif credit_line(line, unit.start, gazetteer):
        yield Block(BlockKind.CREDIT, unit)
    else:
        yield from _copy(text, unit, gazetteer, last=last, dated=dated)


def _copy(text: str, unit: Span, gazetteer: Gazetteer, *, last: bool, dated: bool) -> Iterator[Block]:
    start, end = unit.start, unit.end
    line = text[start:end]
    head = None if dated else dateline(line, gazetteer, start)
    if head is not None:
        at = start + len(text[start : head.body].rstrip())
        yield Block(BlockKind.DATELINE, Span(start, at))
        start = at
    ending = closing_signoff(text[start:end], start, gazetteer) if last else None
    credit = closing_credit(text[start:end], start, gazetteer) if ending is None else None
    closing = ending or credit
    if closing is not None:
        kind = BlockKind.CAPTION if credit is not None else BlockKind.PARAGRAPH
        yield from _body(text, start, closing.span.start, kind)
        yield Block(BlockKind.CREDIT if credit else BlockKind.SIGNOFF, Span(closing.span.start, end))
    else:
        yield from _body(text, start, end, BlockKind.PARAGRAPH)


def _body(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    words = text[start:end].strip()
    if words:
        begin = text.index(words, start, end)
        yield Block(kind, Span(begin, begin + len(words)))
