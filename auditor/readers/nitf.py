"""NITF 3, the IPTC's marked-up news text, in a file of its own or in a NewsML-G2 item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.markup.tree import Node
from auditor.readers.markup.xml import inside, parse_xml, words
from auditor.readers.story import Fields, Part, compose
from auditor.readers.streams import xml_text

_ROOT = re.compile(rb"<(?:\w+:)?nitf[\s>]")
_HEADINGS = ("hl2", "h2", "h3", "h4")
_PARAGRAPHS = ("p", "li", "bq", "pre", "fn", "dt", "dd")


class Nitf(Reader):
    """One NITF document."""

    name = "nitf"
    suffixes = (".nitf", ".xml")

    def sniff(self, head: bytes) -> bool:
        """Whether its first element is ``nitf``."""
        opening = _ROOT.search(head)
        return opening is not None and b"newsItem" not in head[: opening.start()]

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the document's article."""
        source = xml_text(origin, stream, options.limits)
        root = next(inside(parse_xml(source, origin, options.limits), "nitf"), None)
        if root is None:
            raise MalformedInput(origin, "no <nitf> in it")
        yield compose(parts(root, source), _fields(root, source), origin, options)


def _fields(root: Node, source: str) -> Fields:
    docs = {node.tag: node for node in inside(root, "doc-id", "date.issue", "date.release", "doc.copyright", "title")}
    issued = docs.get("date.issue") or docs.get("date.release")
    publications = (node.get("name") for node in inside(root, "pubdata"))
    owner = docs["doc.copyright"].get("holder") if "doc.copyright" in docs else ""
    return Fields(
        id=(docs["doc-id"].get("id-string") if "doc-id" in docs else "") or None,
        publisher=next(filter(None, publications), None) or owner or None,
        title=next((words(node, source) for node in inside(root, "hl1")), None)
        or words(docs.get("title"), source)
        or None,
        published=_date(issued.get("norm")) if issued is not None else None,
        language=root.get("xml:lang") or None,
    )


def _date(norm: str) -> str | None:
    """NITF writes ISO 8601 in its short form, 20250304T050607Z."""
    short = re.match(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?", norm)
    if short is None:
        return norm or None
    year, month, day, hour, minute, second = short.groups()
    time = f"T{hour}:{minute}:{second or '00'}{norm[short.end() :]}" if hour else ""
    return f"{year}-{month}-{day}{time}"


def parts(root: Node, source: str) -> Iterator[Part]:
    """The parts of a document, in order."""
    for node in _leaves(root):
        kind = _kind(node)
        if kind is not None:
            yield kind, words(node, source)


def _leaves(root: Node) -> Iterator[Node]:
    """The elements that are a block each, none inside another."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.tag in ("head", "media-metadata", "media-reference", "media-object"):
            continue
        if _kind(node) is not None and not _holds_blocks(node):
            yield node
        else:
            stack.extend(kid for kid in reversed(node.kids) if isinstance(kid, Node))


def _holds_blocks(node: Node) -> bool:
    """Whether it is a block only by its parts: a caption or an abstract of paragraphs stays whole, a list does not."""
    return node.tag in ("li", "bq", "dd") and any(True for _ in inside(node, "p"))


def _kind(node: Node) -> BlockKind | None:
    if node.tag in _PARAGRAPHS or node.tag in _HEADINGS:
        return BlockKind.PARAGRAPH
    return {
        "hl1": BlockKind.HEADLINE,
        "byline": BlockKind.BYLINE,
        "distributor": BlockKind.SIGNOFF,
        "dateline": BlockKind.DATELINE,
        "media-caption": BlockKind.CAPTION,
        "media-producer": BlockKind.CREDIT,
        "tagline": BlockKind.SIGNOFF,
    }.get(node.tag)
