"""Word documents: paragraphs, headings and captions by their styles."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from html import unescape
from io import BufferedReader
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.compressed import Counted
from auditor.readers.markup.tree import Node
from auditor.readers.markup.xml import child, inside, parse_xml, words
from auditor.readers.story import Fields, Part, compose
from auditor.readers.streams import xml_text

_HEADLINES = frozenset({"title", "titel", "titre", "heading1"})  # Word's styles, as it names them in its languages
_CAPTIONS = frozenset(
    {"caption", "beschriftung", "lgende", "legende", "epgrafe", "descripcin", "legenda", "didascalia"}
)
_CORE = "docProps/core.xml"


class Docx(Reader):
    """The text of the document's body; headers, footers, notes and comments are left out."""

    name = "docx"
    suffixes = (".docx",)
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it is a zip archive that begins as Word's do."""
        return head.startswith(b"PK\x03\x04") and (b"word/" in head or b"[Content_Types].xml" in head)

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the document's article."""
        if not stream.seekable():
            raise MalformedInput(origin, "a Word document can be read from a file only, not from a pipe")
        try:
            with zipfile.ZipFile(stream) as archive:
                source = _member(origin, archive, "word/document.xml", options)
                about = _member(origin, archive, _CORE, options) if _CORE in archive.namelist() else ""
        except (
            zipfile.BadZipFile,
            KeyError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
            EOFError,
        ) as error:
            raise MalformedInput(origin, f"no Word document, or a damaged one: {error}") from None
        root = parse_xml(source, origin, options.limits)
        yield compose(_parts(root, source), _fields(about, origin, options), origin, options)


def _member(origin: str, archive: zipfile.ZipFile, name: str, options: ReadOptions) -> str:
    packed = archive.getinfo(name).compress_size
    with archive.open(name) as member:
        return xml_text(origin, BufferedReader(Counted(origin, member, options.limits, packed=packed)), options.limits)


def _fields(about: str, origin: str, options: ReadOptions) -> Fields:
    if not about:
        return Fields()
    root = parse_xml(about, origin, options.limits)
    found = {node.tag: words(node, about) for node in root.elements()}
    return Fields(
        title=found.get("dc:title") or None,
        published=found.get("dcterms:modified") or found.get("dcterms:created") or None,
        language=found.get("dc:language") or None,
    )


def _parts(root: Node, source: str) -> Iterator[Part]:
    """The paragraphs; the first of a headline's style is the headline, later ones are copy."""
    titled = False
    for paragraph in inside(root, "p"):
        style, words_in_it = _style(paragraph), _text(paragraph, source)
        if style in _CAPTIONS:
            yield BlockKind.CAPTION, words_in_it
        elif style in _HEADLINES and not titled:
            titled = True
            yield BlockKind.HEADLINE, words_in_it
        else:
            yield BlockKind.PARAGRAPH, words_in_it


def _style(paragraph: Node) -> str:
    settings = child(paragraph, "pPr")
    style = child(settings, "pStyle") if settings is not None else None
    return style.get("w:val").lower() if style is not None else ""


def _text(paragraph: Node, source: str) -> str:
    """The runs of text, with a space for a tab or a break; what was struck out by an editor is not text."""
    pieces = []
    for node in paragraph.elements():
        if node.tag == "t":
            pieces.append("".join(source[at[0] : at[1]] for at in node.kids if isinstance(at, tuple)))
        elif node.tag in ("tab", "br", "cr"):
            pieces.append(" ")
    return _resolved("".join(pieces))


def _resolved(text: str) -> str:
    return unescape(text) if "&" in text else text
