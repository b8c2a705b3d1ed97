"""PDF: the text of its pages, lines joined to paragraphs.

A PDF says nothing of captions: those are found that the words show, by a closing credit or a line that begins as one.
Columns come in the order in which the file draws them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError, UnknownFormat
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.story import Fields, Part, compose

_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")
_ENDS = re.compile(r"[.!?:”\"»)…]\s*\Z")
_FULL_LINE = 0.75  # of the longest line: a shorter one that ends a sentence ends its paragraph


class Pdf(Reader):
    """A PDF with text in it; scanned pages hold none."""

    name = "pdf"
    suffixes = (".pdf",)
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether the format's mark stands near the beginning."""
        return b"%PDF-" in head[:1024]

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the document's article."""
        try:
            from pypdf import PdfReader
        except ImportError:
            raise UnknownFormat(origin, "PDF needs an extra: pip install 'auditor[formats]'") from None
        if not stream.seekable():
            raise MalformedInput(origin, "PDF can be read from a file only, not from a pipe")
        try:
            reader = PdfReader(stream)
            if reader.is_encrypted and not reader.decrypt(""):
                raise MalformedInput(origin, "encrypted")
            options.limits.check(origin, "nodes", len(reader.pages), "pages")
            texts = [page.extract_text() for page in reader.pages]
            title = reader.metadata.title if reader.metadata is not None else None
        except ReadError:
            raise
        except Exception as error:  # a damaged PDF makes pypdf raise whatever its objects happen to be
            raise MalformedInput(origin, f"a damaged PDF: {type(error).__name__}: {error}") from None
        parts = [part for text in texts for part in _paragraphs(text)]
        if not parts:
            raise MalformedInput(origin, "no text in it: its pages may be scanned pictures")
        yield compose(parts, Fields(title=str(title) if title else None), origin, options)


def _paragraphs(page: str) -> Iterator[Part]:
    """The page's lines, joined where a line does not end its paragraph."""
    lines = [line.strip() for line in _HYPHENATED.sub("", page).split("\n")]
    longest, held = max(map(len, lines), default=0), list[str]()
    for line in lines:
        if line:
            held.append(line)
        if held and (not line or (len(line) < _FULL_LINE * longest and _ENDS.search(line))):
            yield BlockKind.PARAGRAPH, " ".join(held)
            held = []
    if held:
        yield BlockKind.PARAGRAPH, " ".join(held)
