"""An article from a format that says what its fields are: they are believed, and the layout works inside the body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.errors import MalformedInput
from auditor.lines.moments import iso_moment
from auditor.model.article import Article, BlockKind
from auditor.model.origin import stable_id
from auditor.readers.base import ReadOptions
from auditor.readers.draft import Draft, with_layout
from auditor.readers.markup.page import fragment
from auditor.value import replace, value

Part = tuple[BlockKind, str]
_BREAK = re.compile(r"\n[ \t\r]*\n|\r\n|\n|\r")
_MARKUP = re.compile(
    r"<(?:p|div|br|a|b|i|em|strong|figure|img|ul|h[1-6]|section|span|blockquote)\b|</p>", re.IGNORECASE
)


@value
class Fields:
    """What a format says of an article; ``None`` where it does not."""

    id: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


def compose(parts: Iterable[Part], fields: Fields, origin: str, options: ReadOptions) -> Article:
    """Join the parts, in order, to an article; raises MalformedInput where there is nothing to read.

    A caption or a credit that says again word for word what the part before it said is left out: such formats name one
    thing in several fields.
    """
    draft, before = Draft(), ""
    for kind, words in parts:
        if kind in (BlockKind.CAPTION, BlockKind.CREDIT) and words.strip() == before:
            continue
        before = words.strip()
        draft.add(kind, [(words, 0)])
    if not draft.blocks:
        raise MalformedInput(origin, "no text in it")
    language = (fields.language or "").replace("_", "-").partition("-")[0].lower()
    return Article(
        fields.id or stable_id(origin),
        draft.text,
        with_layout(draft.text, draft.blocks, options.gazetteer),
        origin=origin,
        publisher=fields.publisher or options.publisher,
        title=fields.title,
        url=fields.url,
        published=iso_moment(fields.published),
        language=language or None,
        furniture=tuple(block.span for block in draft.blocks if block.kind is BlockKind.CHROME),
        captions=tuple(block.span for block in draft.blocks if block.kind is BlockKind.CAPTION),
    )


def paragraphs(text: str) -> Iterator[Part]:
    """The lines of plain text, each a paragraph."""
    return ((BlockKind.PARAGRAPH, line) for line in _BREAK.split(text) if line.strip())


def marked_up(source: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    """The parts of a body in HTML; plain text is taken as such."""
    if not _MARKUP.search(source):
        return paragraphs(source)
    return fragment(source, origin, options.limits)


def named(fields: Fields, **given: str | None) -> Fields:
    """``fields`` with those that are given and not yet known."""
    return replace(fields, **{name: value for name, value in given.items() if value and not getattr(fields, name)})
