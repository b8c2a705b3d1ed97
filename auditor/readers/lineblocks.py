"""The blocks of one line or paragraph, by what is known of its place: its head and its end are taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline, is_desk
from auditor.lines.captions import reads_as_caption, speaks_of_picture
from auditor.lines.chrome import chrome_pieces
from auditor.lines.credits import Credit, closing_credits, credit_line, interior_credits, signs_picture
from auditor.lines.credits_ahead import leading_credit
from auditor.lines.datelines import Dateline, dateline
from auditor.lines.naming import names_library
from auditor.lines.notices import is_rights_notice
from auditor.lines.page_dates import is_page_date
from auditor.lines.picture_lines import picture_line
from auditor.lines.signoffs import closing_signoff, signoff
from auditor.model.agent import Role
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, PARAGRAPH, Block, BlockKind
from auditor.model.span import Span
from auditor.readers.digests import item_ends
from auditor.readers.heading import LONGEST_HEADLINE
from auditor.value import value

LONGEST_SIGNED = 900
"""A longer paragraph is copy, whoever's picture is credited at its end."""


@value
class Where:
    """What is known of a line's place: whether a dateline, a byline or the story's end may be looked for there.

    ``pictured`` where a name that ends the last paragraph may be a picture's: below it the story is signed, or all the
    text is one paragraph. ``alone`` where all the text is one short paragraph, as a caption's record is; ``head`` where
    the story begins further down; capitals right above it may be where it was filed. Outlets in brackets sign the
    items of a ``digest``.
    """

    dateline: bool
    byline: bool
    end: bool
    pictured: bool
    alone: bool
    head: bool
    digest: bool


def line_blocks(text: str, unit: Span, gazetteer: Gazetteer, where: Where) -> Iterator[Block]:
    """The blocks of the line at ``unit``, by its words and by where it stands."""
    line = text[unit.start : unit.end]
    if pieces := chrome_pieces(line, unit.start):
        yield from (Block(CHROME, piece.span) for piece in pieces)
    elif parts := picture_line(line, unit.start, gazetteer):
        yield from (Block(part.kind, part.span) for part in parts)
    elif where.head and is_page_date(line):
        yield Block(CHROME, unit)
    elif where.byline and (is_byline(line) or (where.head and is_desk(line))):
        yield Block(BYLINE, unit)
    elif signoff(line, unit.start, gazetteer, where.end and not names_library(line, gazetteer)):
        yield Block(BlockKind.SIGNOFF, unit)
    elif credits := credit_line(line, unit.start, gazetteer):
        if is_rights_notice(line) and not any(mention.known for credit in credits for mention in credit.mentions):
            yield Block(CHROME, unit)
        else:
            yield from _tiles(text, credits, unit.end)
    else:
        yield from _copy(text, unit, gazetteer, where)


def _copy(text: str, unit: Span, gazetteer: Gazetteer, where: Where) -> Iterator[Block]:
    """A paragraph, with what stands at its head and at its end taken off."""
    start, end = unit.start, unit.end
    if where.dateline and (stop := _written(text[start:end], gazetteer)):
        yield Block(BYLINE, Span(start, start + len(text[start : start + stop].rstrip())))
        start += stop
    head = dateline(text[start:end], gazetteer, start) if where.dateline else None
    if head is not None and not (where.head and _place_alone(text[start:end], head)):
        stop = start + len(text[start : head.body].rstrip())
        yield Block(BlockKind.DATELINE, Span(start, stop))
        start = stop
    copy = text[start:end]
    if where.digest and (stop := item_ends(copy)):
        yield from _body(text, start, start + stop, PARAGRAPH)
        yield from _body(text, start + stop, end, BlockKind.SIGNOFF)
        return
    ending = closing_signoff(copy, start, gazetteer) if where.end else None
    if ending is not None and (
        ending.certain or head is not None or not _pictured(text[start : ending.span.start], where)
    ):
        yield from _body(text, start, ending.span.start, PARAGRAPH)
        yield Block(BlockKind.SIGNOFF, Span(ending.span.start, end))
        return
    first = leading_credit(copy, start, gazetteer)
    if first is not None:
        yield from _tiles(text, (first,), first.span.end)
        yield from _captioned(text, first.span.end, end, (), CAPTION)
        return
    for credit in interior_credits(copy, start, gazetteer):
        yield from _captioned(text, start, credit.span.end, (credit,))
        start = credit.span.end
    yield from _captioned(text, start, end, closing_credits(text[start:end], start, gazetteer))


def _place_alone(line: str, head: Dateline) -> bool:
    """Whether a line is no more than a place: where a page is read, or a section of it."""
    return head.agency is None and head.body >= len(line) and not any(map(str.isdigit, line))


def _written(copy: str, gazetteer: Gazetteer) -> int:
    """Where a byline ends that a dateline follows in one line ("By Ann Lee WASHINGTON (Reuters) -"); 0 if none does."""
    if not copy.startswith(("By ", "BY ")):
        return 0
    for capitals in re.finditer(r" (?=[A-Z]{3})", copy[:LONGEST_HEADLINE]):
        if is_byline(copy[: capitals.start()]) and dateline(copy[capitals.end() :], gazetteer) is not None:
            return capitals.end()
    return 0


_NO_CAPTION = ("[", "Copyright", "COPYRIGHT")
"""What begins a credit that is not a picture's: a digest's source in square brackets, a notice of copyright."""

_ITEM = re.compile(r"(?:[•*·–-]|\d{1,2}[./)]) \S")
"""How an item of a digest begins, which its source in brackets signs."""


def _pictured(words: str, where: Where) -> bool:
    """Whether ``words``, that a bare name ends, are a caption rather than the story's last paragraph."""
    return speaks_of_picture(words) or (where.pictured and (where.alone or reads_as_caption(words)))


def _captioned(
    text: str, start: int, end: int, credits: tuple[Credit, ...], plain: BlockKind = PARAGRAPH
) -> Iterator[Block]:
    """Copy that credits end: a caption and its credits, or a paragraph where it cannot be a caption."""
    if not credits:
        yield from _body(text, start, end, plain)
        return
    begin = credits[0].span.start
    if text[begin] == "(" and _ITEM.match(text, start) is not None and "hoto" not in text[begin:end]:
        yield from _body(text, start, begin, PARAGRAPH)
        yield from _tiles(text, credits, end, BlockKind.SIGNOFF)
        return
    if text.startswith("(via ", begin) and _passed_on(text[start:begin], credits):
        yield from _body(text, start, end, plain)
        return
    digest = text.startswith(_NO_CAPTION, begin) and "/" not in text[begin : credits[0].span.end]
    words = text[start:begin]
    caption = not digest and (
        reads_as_caption(words) or (len(words) <= LONGEST_SIGNED and signs_picture(credits[0], text))
    )
    yield from _body(text, start, credits[0].span.start, CAPTION if caption else PARAGRAPH)
    yield from _tiles(text, credits, end)


def _passed_on(words: str, credits: tuple[Credit, ...]) -> bool:
    """Whether "(via Northwire)" behind ``words`` tells from whom they are, and not whose picture stands there."""
    outlets = all(mention.role is Role.OUTLET for credit in credits for mention in credit.mentions)
    return outlets and not speaks_of_picture(words)


def _tiles(text: str, credits: tuple[Credit, ...], end: int, kind: BlockKind = CREDIT) -> Iterator[Block]:
    """A block for each credit, each reaching to the next."""
    stops = [*(credit.span.start for credit in credits[1:]), end]
    for credit, stop in zip(credits, stops, strict=True):
        yield from _body(text, credit.span.start, stop, kind)


def _body(text: str, start: int, end: int, kind: BlockKind) -> tuple[Block, ...]:
    """The block of what stands there, if any does."""
    words = text[start:end].strip()
    if not words:
        return ()
    begin = text.index(words[0], start, end)
    return (Block(kind, Span(begin, begin + len(words))),)
