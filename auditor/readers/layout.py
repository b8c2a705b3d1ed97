"""The blocks of a text whose format does not tell them: captions, credits and datelines run into the body."""

from __future__ import annotations

import re
from itertools import chain

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.chrome import published_date
from auditor.lines.dates import iso_date
from auditor.lines.labelled_pictures import described, surely_describes
from auditor.lines.page_dates import page_date
from auditor.lines.wrapping import paragraph_spans
from auditor.model.article import BYLINE, CAPTION, CHROME, HEADLINE, PARAGRAPH, Block, BlockKind
from auditor.model.span import Span
from auditor.readers.closing import is_teaser, story_ends
from auditor.readers.digests import is_digest
from auditor.readers.heading import LONGEST_HEADLINE, copy_begins, headlines, is_copy, is_masthead, is_section
from auditor.readers.lineblocks import Where, line_blocks
from auditor.readers.listings import Listing, after, is_item, last_sentence
from auditor.readers.placing import as_furniture, as_shown
from auditor.value import value

LONGEST_RECORD = 320
"""A text of one paragraph no longer than this may be the record of a caption."""

HEAD_LINES = 12
"""Bylines stand within so many lines from the top."""

LEAD = 3
"""A dateline stands in one of the first so many paragraphs."""


@value
class Layout:
    """The blocks that tile a text, and what the lines round its body say of it; ``None`` where they say nothing."""

    blocks: tuple[Block, ...]
    published: str | None = None
    title: str | None = None


@value
class _Page:
    """What is known of a text before its lines are told apart; lines go by their places among ``units``.

    The copy ``begins`` below the ``heads``, which have ``mastheads`` above the ``first``, and reaches to ``end``, below
    which the story is ``signed`` or not. ``alone`` where all is one short paragraph; ``descriptions`` are said again by
    labelled captions; ``last`` is the last line that a sentence ends.
    """

    text: str
    units: list[Span]
    gazetteer: Gazetteer
    pasted: bool
    begins: int
    first: int
    alone: bool
    mastheads: frozenset[int]
    heads: frozenset[int]
    descriptions: frozenset[int]
    end: int
    signed: bool
    digest: bool
    last: int


def layout(text: str, gazetteer: Gazetteer, *, pasted: bool = True) -> Layout:
    """Tell the blocks of ``text`` apart; white space alone lies between them.

    ``pasted`` where a page's furniture may stand round the story; markup has told it from the paragraphs already.
    """
    page = _page(text, gazetteer, pasted)
    blocks: list[Block] = []
    paragraphs, copy, dated = 0, 0, False
    listing: Listing | None = None
    for place, unit in enumerate(page.units):
        line = text[unit.start : unit.end]
        if place in page.mastheads or place in page.heads:
            blocks.append(Block(BlockKind.SIGNOFF if place in page.mastheads else HEADLINE, unit))
            listing = None
            continue
        if place in page.descriptions:
            blocks.append(Block(CAPTION, unit))
            continue
        where = _where(page, place, line, leads=not dated and copy < LEAD, first=paragraphs == 0)
        found = _found(page, place, line, where, blocks, listing)
        chrome = pasted and found[0].kind is CHROME
        listing = after(text, page.units, place, listing, page.last) if chrome else None
        for block in found:
            blocks.append(block)
            paragraphs += block.kind is PARAGRAPH and (place >= page.begins or is_copy(line))
            copy += block.kind is PARAGRAPH and copy < LEAD and is_copy(line)
            dated = dated or block.kind is BlockKind.DATELINE
    return Layout(tuple(blocks), _published(text, blocks), _title(text, blocks))


def _page(text: str, gazetteer: Gazetteer, pasted: bool) -> _Page:
    """What is asked once of all of ``text``."""
    units = _joined(text, _dated(text, list(paragraph_spans(text))))
    begins = copy_begins(text, units, gazetteer)
    heads = headlines(text, units, begins, gazetteer) if pasted else frozenset()
    descriptions = _descriptions(text, units, heads) if pasted else frozenset()
    heads -= descriptions
    end, signed = story_ends(text, units, begins, gazetteer, pasted=pasted)
    first = min(heads, default=begins)
    return _Page(
        text=text,
        units=units,
        gazetteer=gazetteer,
        pasted=pasted,
        begins=begins,
        first=first,
        alone=len(units) == 1 and len(units[0]) <= LONGEST_RECORD,
        mastheads=_mastheads(text, units[:-1][: max(first, 1)], gazetteer),
        heads=heads,
        descriptions=descriptions,
        end=end,
        signed=signed,
        digest=is_digest(text, gazetteer),
        last=last_sentence(text, units) if pasted else -1,
    )


def _mastheads(text: str, units: list[Span], gazetteer: Gazetteer) -> frozenset[int]:
    """The places of the lines that are the name of an outlet, of those above the story."""
    lines = enumerate(text[unit.start : unit.end] for unit in units)
    return frozenset(place for place, line in lines if is_masthead(line, gazetteer))


def _where(page: _Page, place: int, line: str, *, leads: bool, first: bool) -> Where:
    """What is known of the place of a line: whether the copy ``leads`` in there, and no paragraph stands above it."""
    return Where(
        dateline=leads,
        byline=place < max(HEAD_LINES, page.begins) and (place <= page.end or first),
        end=place >= page.end,
        pictured=page.signed or first,
        alone=page.alone,
        head=page.pasted and place < page.begins and not (line.isupper() and place + 1 == page.begins),
        digest=page.digest,
    )


def _found(
    page: _Page, place: int, line: str, where: Where, blocks: list[Block], listing: Listing | None
) -> list[Block]:
    """The blocks of a line, as its looks and, on a pasted page, what stands round it tell them."""
    text, units, gazetteer = page.text, page.units, page.gazetteer
    found = list(line_blocks(text, units[place], gazetteer, where))
    if not page.pasted:
        return found
    listed = listing is not None and is_item(text, units, place, listing)
    above = where.head and place < page.first
    foreign = (above and is_section(line, headed=bool(page.heads))) or listed
    if foreign or (place > page.end and (not is_copy(line) or is_teaser(line))):
        return as_furniture(found)
    return as_shown(text, units, place, found, where.head, blocks, gazetteer)


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
        if joined and _cut(text, joined[-1], unit):
            unit = Span(joined.pop().start, unit.end)
        joined.append(unit)
    return joined


def _cut(text: str, above: Span, below: Span) -> bool:
    """Whether a line break has cut the two: most lines show by one end that it has not."""
    if text[above.end - 1] == ":" and text[above.start : above.end].casefold() in _LABELS:
        return len(below) < LONGEST_HEADLINE
    return text.startswith("contributed to this ", below.start) and len(above) < LONGEST_HEADLINE


_LABELS = frozenset(("source:", "sources:", "photo:", "credit:", "photo credit:", "image:", "image credit:", "via:"))


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
