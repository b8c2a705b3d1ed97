"""Plain text: one article, its text the decoded file, character for character."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from auditor.model.article import Article
from auditor.model.origin import stable_id
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.layout import layout
from auditor.readers.streams import whole
from auditor.text.decode import decode
from auditor.value import replace


class PlainText(Reader):
    """``.txt`` and whatever has no better reader and looks like text."""

    name = "text"
    suffixes = (".txt", ".text")

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the one article."""
        decoded = decode(whole(origin, stream, options.limits))
        article = article_of_text(decoded.text, origin, options)
        yield replace(article, encoding=decoded.encoding, editable=decoded.reversible)


def article_of_text(text: str, origin: str, options: ReadOptions) -> Article:
    """The article that a text is, as it stands."""
    found = layout(text, options.gazetteer)
    return Article(
        stable_id(origin),
        text,
        found.blocks,
        origin=origin,
        publisher=options.publisher,
        title=found.title,
        published=found.published,
    )
