"""The blocks of a text whose format does not tell them: captions, credits and datelines run into the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline, is_desk
from auditor.lines.captions import reads_as_caption, speaks_of_picture
from auditor.lines.chrome import chrome_pieces, published_date
from auditor.lines.credits import Credit, closing_credits, credit_line, interior_credits, leading_credit, signs_picture
from auditor.lines.datelines import Dateline, dateline
from auditor.lines.dates import iso_date
from auditor.lines.labelled_pictures import described, surely_describes
from auditor.lines.naming import names_library
from auditor.lines.notices import is_rights_notice
from auditor.lines.page_dates import is_page_date, page_date
from auditor.lines.picture_lines import picture_line
from auditor.lines.signoffs import closing_signoff, signoff
from auditor.lines.wrapping import paragraph_spans
from auditor.model.agent import Role
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, HEADLINE, PARAGRAPH, Block, BlockKind
from auditor.model.span import Span
from auditor.readers.closing import is_teaser, story_ends
from auditor.readers.digests import is_digest, item_ends
from auditor.readers.heading import (
    LONGEST_HEADLINE,
    copy_begins,
    headlines,
    is_copy,
    is_masthead,
    is_section,
)
from auditor.readers.listings import Listing, after, is_item, last_sentence
from auditor.readers.placing import as_furniture, as_shown
from auditor.value import value

LONGEST_RECORD = 320
"""A text of one paragraph no longer than this may be the record of a caption."""

HEAD_LINES = 12
"""Bylines stand within so many lines from the top."""

LEAD = 3
"""A dateline stands in one of the first so many paragraphs."""


LONGEST_SIGNED = 900
"""A longer paragraph is copy, whoever's picture is credited at its end."""


@value
class Layout:
    """The blocks that tile a text, and what the lines round its body say of it; ``None`` where they say nothing."""

    blocks: tuple[Block, ...]
    published: str | None = None
    title: str | None = None


@value
class _Where:
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


def layout(text: str, gazetteer: Gazetteer, *, pasted: bool = True) -> Layout:
    """Tell the blocks of ``text`` apart; white space alone lies between them.

    ``pasted`` where a page's furniture may stand round the story; markup has told it from the paragraphs already.
    """
    units = _joined(text, _dated(text, list(paragraph_spans(text))))
    begins = copy_begins(text, units, gazetteer)
    heads = headlines(text, units, begins, gazetteer) if pasted else frozenset()
    descriptions = _descriptions(text, units, heads) if pasted else frozenset()
    heads -= descriptions
    end, signed = story_ends(text, units, begins, gazetteer, pasted=pasted)
    first = min(heads, default=begins)
    digest = is_digest(text, gazetteer)
    alone = len(units) == 1 and len(units[0]) <= LONGEST_RECORD
    blocks: list[Block] = []
    paragraphs, copy, dated = 0, 0, False
    last = last_sentence(text, units) if pasted else -1
    listing: Listing | None = None
    for place, unit in enumerate(units):
        line = text[unit.start : unit.end]
        masthead = place < max(first, 1) and place + 1 < len(units) and is_masthead(line, gazetteer)
        if masthead or place in heads:
            blocks.append(Block(BlockKind.SIGNOFF if masthead else HEADLINE, unit))
            listing = None
            continue
        where = _Where(
            not dated and copy < LEAD,
            place < max(HEAD_LINES, begins) and (place <= end or paragraphs == 0),
            place >= end,
            signed or paragraphs == 0,
            alone,
            pasted and place < begins and not (line.isupper() and place + 1 == begins),
            digest,
        )
        if place in descriptions:
            blocks.append(Block(CAPTION, unit))
            continue
        found = list(_blocks(text, unit, gazetteer, where))
        above = where.head and place < first
        listed = listing is not None and is_item(text, units, place, listing)
        foreign = (above and is_section(line, headed=bool(heads))) or listed
        if pasted and (foreign or (place > end and (not is_copy(line) or is_teaser(line)))):
            found = as_furniture(found)
        elif pasted:
            found = as_shown(text, units, place, found, where.head, blocks, gazetteer)
        chrome = pasted and found[0].kind is CHROME
        listing = after(text, units, place, listing, last) if chrome else None
        for block in found:
            blocks.append(block)
            paragraphs += block.kind is PARAGRAPH and (place >= begins or is_copy(line))
            copy += block.kind is PARAGRAPH and copy < LEAD and is_copy(line)
            dated = dated or block.kind is BlockKind.DATELINE
    return Layout(tuple(blocks), _published(text, blocks), _title(text, blocks))


def _descriptions(text: str, units: list[Span], heads: frozenset[int]) -> frozenset[int]:
    """The places of lines that the labelled caption of a picture says again below, and that head no story."""
    found = set[int]()
    for *places, caption in described(text, units):
        first, last = (text[units[place].start : units[place].end] for place in (places[0], caption))
        if surely_describes(first, last) or (heads.isdisjoint(places) and places[0] > 0):
            found.update(places)
    return frozenset(found)


def _dated(text: str, units: list[Span]) -> list[Span]:
    """Part the day of the page from the copy that runs on behind it at the head: "date 2025-09-17 Ships met …"."""
    label = _DAY.match(text, units[0].start) if units else None
    if label is None:
        return units
    return [Span(label.start(), label.end(1)), Span(label.end(), units[0].end), *units[1:]]


_DAY = re.compile(r"(date \d{4}-\d\d-\d\d) (?=[^\W\d_]|[\"“«(])")


def _joined(text: str, units: list[Span]) -> list[Span]:
    """Join what a line break has cut: names, then "contributed to this article"; "Source:", then who it is."""
    joined: list[Span] = []
    for unit in units:
        if joined and len(joined[-1]) < LONGEST_HEADLINE:
            above = text[joined[-1].start : joined[-1].end]
            label = len(unit) < LONGEST_HEADLINE and above.casefold() in _LABELS
            if label or text.startswith("contributed to this ", unit.start):
                unit = Span(joined.pop().start, unit.end)
        joined.append(unit)
    return joined


_LABELS = frozenset(("source:", "sources:", "photo:", "credit:", "photo credit:", "image:", "image credit:", "via:"))


def _blocks(text: str, unit: Span, gazetteer: Gazetteer, where: _Where) -> Iterator[Block]:
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


def _copy(text: str, unit: Span, gazetteer: Gazetteer, where: _Where) -> Iterator[Block]:
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


def _pictured(words: str, where: _Where) -> bool:
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


def _body(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    words = text[start:end].strip()
    if words:
        begin = text.index(words[0], start, end)
        yield Block(kind, Span(begin, begin + len(words)))


def _published(text: str, blocks: list[Block]) -> str | None:
    """The day that a line of the page tells, else that of the dateline at the head of the copy."""
    labels = (text[block.span.start : block.span.end] for block in blocks if block.kind is CHROME)
    bylines = (text[block.span.start : block.span.end] for block in blocks if block.kind is BYLINE)
    days = chain((published_date(label) or page_date(label) for label in labels), map(iso_date, bylines))
    told = next((day for day in days if day is not None), None)
    head = next((block for block in blocks if block.kind in (BlockKind.DATELINE, PARAGRAPH)), None)
    if told is not None or head is None or head.kind is not BlockKind.DATELINE:
        return told
    return iso_date(text[head.span.start : head.span.end])


def _title(text: str, blocks: list[Block]) -> str | None:
    heads = (text[block.span.start : block.span.end] for block in blocks if block.kind is HEADLINE)
    return next((" ".join(head.split()) for head in heads), None)
