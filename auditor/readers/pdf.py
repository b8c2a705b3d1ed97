"""PDF: the text of its pages by place and size, lines joined to paragraphs.

A PDF says where letters stand and not what they are, so this much is honest and no more: the headline is the largest
type of the first page, a caption is what stands directly under a picture in smaller or other type or ends in a credit
as captions do, running heads and page numbers are what stays in its place from page to page. Text comes in the order
in which the pages draw it, which in magazines need not be that of reading. Scanned pages hold no text, and pictures
drawn inside forms are not seen. Ligatures are glyphs there, and read as the letters that they are of.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from math import hypot
from typing import TYPE_CHECKING, Any, BinaryIO

from auditor.errors import MalformedInput, MissingExtra, ReadError
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.limits import Limits
from auditor.readers.story import Fields, compose
from auditor.readers.streams import whole
from auditor.readers.typeset import Line, Picture, set_parts
from auditor.text.ligatures import spelled_out
from auditor.value import replace

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

Matrix = list[float]
_MARK = re.compile(rb"(?:\A|[\r\n])(?:\xef\xbb\xbf)?[ \t]*%PDF-\d")
_HOLDERS = b"PK\x03\x04", b"WARC/"  # what may hold a PDF as it stands
_STREAM = 4  # how often the longest stream, unpacked, goes into the limit on bytes
_NODE = 4  # bytes of a page's drawing that count as a node: pypdf goes through them one by one, at a MB a second


class Pdf(Reader):
    """A PDF with text in it; scanned pages hold none."""

    name = "pdf"
    suffixes = (".pdf",)
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether the format's mark begins a line near the beginning: in prose it only speaks of PDF."""
        return not head.startswith(_HOLDERS) and _MARK.search(head[:1024]) is not None

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the document's article."""
        source = stream if stream.seekable() else BytesIO(whole(origin, stream, options.limits))
        sheets = _Sheets(origin, options)
        try:
            title, language = _read(source, sheets, origin, options.limits)
        except (ReadError, MissingExtra):
            raise
        except RecursionError:
            raise options.limits.exceeded(origin, "depth", "objects nested too deep") from None
        except Exception as error:  # a damaged PDF makes pypdf raise whatever its objects happen to be
            raise _reason(error, origin, options.limits) from None
        parts = list(set_parts(sheets.lines, sheets.pictures))
        if not parts:
            raise MalformedInput(origin, "no text in it: its pages may be scanned pictures")
        headline = next((text for kind, text in parts if kind is BlockKind.HEADLINE), None)
        article = compose(parts, Fields(title=headline or title, language=language), origin, options)
        set_apart = tuple(block.span for block in article.of_kind(BlockKind.CAPTION))  # as all of a page is set
        yield replace(article, captions=set_apart)


def _read(stream: BinaryIO, sheets: _Sheets, origin: str, limits: Limits) -> tuple[str | None, str | None]:
    """Fill ``sheets``, and return the title and the language that the document gives itself."""
    try:
        import logging

        from pypdf import PdfReader, apply_configuration
    except ImportError:
        raise MissingExtra("PDF", "formats") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends on the way is of no use to the reader
    with apply_configuration(
        stream_parsing_work_maximum_count=limits.nodes, zlib_maximum_output_length=limits.bytes // _STREAM
    ):
        reader = PdfReader(stream)
        if reader.is_encrypted and not reader.decrypt(""):
            raise MalformedInput(origin, "encrypted")
        for number, page in enumerate(reader.pages):
            sheets.add(page, number)
        return _told(reader)


def _reason(error: Exception, origin: str, limits: Limits) -> ReadError:
    """What pypdf raised, in our terms; its own limits that were set from ours are named as ours."""
    if "number of tokens" in str(error):
        return limits.exceeded(origin, "nodes", "a page of too many drawing steps")
    if "while decompressing" in str(error):
        return limits.exceeded(origin, "bytes", "a stream that unpacks to too much")
    return MalformedInput(origin, f"a damaged PDF: {str(error) or type(error).__name__}"[:300])


def _told(reader: PdfReader) -> tuple[str | None, str | None]:
    """The title and the language that the document gives itself."""
    title = reader.metadata.title if reader.metadata is not None else None
    language = reader.root_object.get("/Lang")
    return (str(title).strip() or None) if title else None, str(language) if isinstance(language, str) else None


class _Sheets:
    """The lines and the pictures of the pages, gathered as pypdf goes through them, within the limit on time."""

    def __init__(self, origin: str, options: ReadOptions) -> None:
        self.lines: list[Line] = []
        self.pictures: list[Picture] = []
        self._origin, self._limits = origin, options.limits
        self._deadline = time.monotonic() + options.limits.seconds
        self._page, self._text = 0, ""
        self._at: tuple[float, float] | None = None
        self._set: Counter[tuple[float, str]] = Counter()  # letters of the line by size and font
        self._images: frozenset[str] = frozenset()

    def add(self, page: PageObject, number: int) -> None:
        """Take in one page."""
        drawing = page.get_contents()
        size = len(drawing.get_data()) if drawing is not None else 0
        if size > self._limits.nodes * _NODE:
            raise self._limits.exceeded(self._origin, "nodes", f"a page of {size // _NODE:,} drawing steps or so")
        self._page, self._images = number, _images(page)
        page.extract_text(visitor_text=self._run, visitor_operand_before=self._operator)
        self._end_line()

    def _run(self, text: str, user: Matrix, place: Matrix, font: dict[str, Any] | None, size: float) -> None:
        """Some letters set in one go, or the end of a line."""
        x = place[4] * user[0] + place[5] * user[2] + user[4]
        y = place[4] * user[1] + place[5] * user[3] + user[5]
        scale = hypot(place[2], place[3]) * hypot(user[2], user[3])
        for number, piece in enumerate(text.split("\n")):
            if number:
                self._end_line()
            if piece.strip():
                self._at = self._at or (x, y)
                self._set[max(size * scale, 1.0), str((font or {}).get("/BaseFont", ""))] += len(piece)
            self._text += piece

    def _end_line(self) -> None:
        if self._at is not None:
            size, font = self._set.most_common(1)[0][0]
            self.lines.append(Line(self._page, spelled_out(self._text), *self._at, size, font))
            self._limits.check(self._origin, "nodes", len(self.lines), "lines or more")
        self._text, self._at, self._set = "", None, Counter()

    def _operator(self, operator: bytes, operands: Any, user: Matrix, _place: Matrix) -> None:
        if time.monotonic() > self._deadline:
            raise self._limits.exceeded(self._origin, "seconds", "too slow to read")
        if operator == b"Do" and operands and str(operands[0]) in self._images:
            sides = sorted((user[4], user[4] + user[0] + user[2]))
            self.pictures.append(Picture(self._page, sides[0], min(user[5], user[5] + user[1] + user[3]), sides[1]))


def _images(page: PageObject) -> frozenset[str]:
    """The names under which the page draws pictures."""
    resources = page.get("/Resources")
    drawn = resources.get_object().get("/XObject") if resources is not None else None
    named = drawn.get_object().items() if drawn is not None else ()
    return frozenset(str(name) for name, thing in named if thing.get_object().get("/Subtype") == "/Image")
