"""RSS and Atom: an article for each item, from the fullest text the feed gives, media captions and credits kept.

Parsed by this package's own linear reader: no clock is needed round it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article, BlockKind
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.markup.tree import Node
from auditor.readers.markup.xml import child, children, content, inside, markup, parse_xml, words
from auditor.readers.story import Fields, Part, compose, marked_up
from auditor.readers.streams import xml_text

_ROOT = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]|\A\s*(?:<\?xml[^>]{0,200}>\s*)?<channel[\s>]")
_ITEMS = frozenset({"item", "entry"})
_BODIES = ("content:encoded", "content", "body", "description", "summary", "dc:description", "tagline")
_DATES = ("pubDate", "published", "dc:date", "issued", "updated", "modified", "dcterms:created")


class Feed(Reader):
    """RSS 0.9 to 2.0 and Atom; items are numbered from 1."""

    name = "feed"
    suffixes = (".rss", ".atom", ".rdf", ".xml")

    def sniff(self, head: bytes) -> bool:
        """Whether a feed's outer element stands near the beginning."""
        return _ROOT.search(head[:4096]) is not None

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each item, or why it is none."""
        source = xml_text(origin, stream, options.limits)
        root = parse_xml(source, origin, options.limits, _ITEMS)
        channel = _whole_feed(root, source)
        items = list(inside(root, *_ITEMS))
        if not items:
            raise MalformedInput(origin, "a feed without items, or no feed")
        for number, item in enumerate(items, 1):
            place = f"{origin}#{number}"
            try:
                parts = _parts(item, source, place, options)
                yield compose(parts, _fields(item, channel, source), place, options)
            except ReadError as error:
                yield Skipped(place, error.reason)


def _whole_feed(root: Node, source: str) -> Fields:
    channel = next(inside(root, "channel", "feed"), root)
    language = words(child(channel, "language", "dc:language"), source) or channel.get("xml:lang")
    return Fields(publisher=words(child(channel, "title"), source) or None, language=language or None)


def _fields(item: Node, channel: Fields, source: str) -> Fields:
    return Fields(
        id=words(child(item, "guid", "id"), source) or item.get("rdf:about") or None,
        publisher=channel.publisher,
        title=_title(item, source),
        url=_url(item, source),
        published=next(filter(None, (_date(words(child(item, name), source)) for name in _DATES)), None),
        language=channel.language,
    )


def _title(item: Node, source: str) -> str | None:
    title = child(item, "title", "dc:title")
    text = content(title, source) if title is not None else ""
    return " ".join(re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", text).split()) or None


def _url(item: Node, source: str) -> str | None:
    links = list(children(item, "link"))
    alternate = [link for link in links if link.get("rel") in ("", "alternate")]
    return next((address for link in alternate or links if (address := link.get("href") or words(link, source))), None)


def _date(text: str) -> str | None:
    """ISO 8601, from that or from the mail format of RSS; what is neither is kept as it is."""
    from email.utils import parsedate_to_datetime

    if not text or text[:4].isdigit():
        return text or None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, IndexError, OverflowError):
        return text


def _parts(item: Node, source: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    yield BlockKind.HEADLINE, _title(item, source) or ""
    yield BlockKind.BYLINE, _author(item, source)
    yield from _body(item, source, origin, options)
    for media in _media(item):
        yield BlockKind.CAPTION, words(child(media, "media:description") or child(media, "media:text"), source)
        yield BlockKind.CREDIT, "/".join(words(credit, source) for credit in children(media, "media:credit"))
    sources = [words(node, source) for node in children(item, "dc:source", "source")]
    yield from ((BlockKind.SIGNOFF, name) for name in dict.fromkeys(filter(None, sources)) if "://" not in name)


def _author(item: Node, source: str) -> str:
    author = child(item, "author", "dc:creator", "creator")
    return words(child(author, "name") or author, source) if author is not None else ""


def _body(item: Node, source: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    """The fullest of the item's texts."""
    held = {name: node for name in _BODIES for node in children(item, name)}
    texts = [_markup_of(node, source) for node in held.values()]
    longest = max(texts, key=len, default="")
    return marked_up(longest, origin, options)


def _markup_of(node: Node, source: str) -> str:
    return markup(node, source) if node.get("type") == "xhtml" else content(node, source)


def _media(item: Node) -> Iterator[Node]:
    """The elements that describe one picture each: a ``media:content``, or the item itself."""
    contents = list(inside(item, "media:content"))
    holders = {id(up): up for node in contents for up in (node, *node.above()) if up.tag == "media:group"}
    described = [
        node for node in contents if child(node, "media:description", "media:credit", "media:text") is not None
    ]
    return iter([*described, *holders.values(), item])
