"""NewsML-G2: news items alone, in packages and in messages; what an item says of its sources becomes blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.report import Skipped
from auditor.readers import nitf
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.markup.page import fragment
from auditor.readers.markup.tree import Node
from auditor.readers.markup.xml import child, children, content, inside, markup, parse_xml, words
from auditor.readers.story import Fields, Part, compose, marked_up, paragraphs
from auditor.readers.streams import xml_text

_ROOT = re.compile(rb"<(?:\w+:)?(?:newsItem|newsMessage|packageItem|contentSet|contentMeta)[\s>]")
_PICTURES = ("picture", "graphic", "video")


class NewsMl(Reader):
    """One item or a message of several, which are then numbered from 1."""

    name = "newsml"
    suffixes = (".newsml", ".xml")

    def sniff(self, head: bytes) -> bool:
        """Whether one of the standard's outer elements stands near the beginning."""
        return _ROOT.search(head) is not None

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each item that holds text or a caption."""
        source = xml_text(origin, stream, options.limits)
        root = parse_xml(source, origin, options.limits, frozenset({"newsItem"}))
        items = list(inside(root, "newsItem"))
        if not items and any(True for _ in inside(root, "packageItem")):
            raise MalformedInput(origin, "a package that only refers to its items")
        for number, item in enumerate(items or [root], 1):
            place = f"{origin}#{number}" if len(items) > 1 else origin
            try:
                yield compose(
                    _parts(item, source, place, options), _fields(item, source, options.gazetteer), place, options
                )
            except ReadError as error:
                yield Skipped(error.origin, error.reason)


def _fields(item: Node, source: str, gazetteer: Gazetteer) -> Fields:
    dates = {node.tag: words(node, source) for node in inside(item, "contentCreated", "firstCreated", "versionCreated")}
    language = next(inside(item, "language"), None)
    return Fields(
        id=item.get("guid") or None,
        publisher=_party(next(inside(item, "provider"), None), source, gazetteer)
        or _party(next(inside(item, "copyrightHolder"), None), source, gazetteer),
        title=words(next(inside(item, "headline"), None), source) or None,
        published=dates.get("contentCreated") or dates.get("firstCreated") or dates.get("versionCreated"),
        language=item.get("xml:lang") or (language.get("tag") if language is not None else None) or None,
    )


def _party(node: Node | None, source: str, gazetteer: Gazetteer) -> str | None:
    """The name of an organisation: as it is given, else what its code or address is known as."""
    if node is None:
        return None
    if name := words(child(node, "name"), source) or node.get("literal"):
        return name
    known = gazetteer.find(node.get("qcode").rpartition(":")[2] or "\0")
    host = re.sub(r"^\w+://|/.*", "", node.get("uri"))
    known = known or (gazetteer.of_domain(host) if host else None)
    return known.name if known is not None else None


def _parts(item: Node, source: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    about = child(item, "contentMeta") or next(inside(item, "contentMeta"), item)
    if _item_class(item) in _PICTURES:
        yield from _picture(about, source)
        return
    body = [part for holder in inside(item, "contentSet") for part in _body(holder, source, origin, options)]
    kinds = {kind for kind, _ in body}
    if BlockKind.HEADLINE not in kinds:
        yield BlockKind.HEADLINE, words(child(about, "headline"), source)
    if BlockKind.BYLINE not in kinds:
        yield BlockKind.BYLINE, words(child(about, "by") or child(child(about, "creator") or about, "name"), source)
    if BlockKind.DATELINE not in kinds:
        yield BlockKind.DATELINE, _place(about, source, body)
    yield from body
    if not body:
        yield from paragraphs(words(child(about, "description"), source))
    yield from ((BlockKind.CREDIT, words(node, source)) for node in children(about, "creditline"))
    yield from _sources(item, about, source, options.gazetteer)


def _place(about: Node, source: str, body: list[Part]) -> str:
    """The dateline, else the place of writing, unless the body opens with it."""
    given = words(child(about, "dateline"), source)
    located = child(about, "located")
    place = given or (words(child(located, "name"), source) if located is not None else "")
    opening = next((text for kind, text in body if kind is BlockKind.PARAGRAPH), "")
    return "" if opening.casefold().lstrip("( ").startswith(place.casefold()[:4]) else place


def _sources(item: Node, about: Node, source: str, gazetteer: Gazetteer) -> Iterator[Part]:
    """Who the item came through: its sources of information and the parties it was handed on by."""
    parties = [*children(about, "infoSource"), *inside(item, "party")]
    names = [name for party in parties if (name := _party(party, source, gazetteer))]
    yield from ((BlockKind.SIGNOFF, name) for name in dict.fromkeys(names))


def _item_class(item: Node) -> str:
    node = next(inside(item, "itemClass"), None)
    return node.get("qcode").rpartition(":")[2] if node is not None else ""


def _picture(about: Node, source: str) -> Iterator[Part]:
    yield BlockKind.HEADLINE, words(child(about, "headline"), source)
    told = sorted(children(about, "description"), key=lambda node: not node.get("role").endswith("caption"))
    yield BlockKind.CAPTION, words(next(iter(told), None), source)
    creator = child(about, "creator")
    names = [
        words(child(creator, "name"), source) if creator is not None else "",
        words(child(about, "creditline"), source),
    ]
    yield BlockKind.CREDIT, "/".join(dict.fromkeys(filter(None, names)))


def _body(holder: Node, source: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    for node in children(holder, "inlineXML"):
        document = next(inside(node, "nitf"), None)
        if document is not None:
            yield from nitf.parts(document, source)
        else:
            yield from fragment(markup(node, source), origin, options.limits)
    for node in children(holder, "inlineData"):
        text = content(node, source)
        yield from marked_up(text, origin, options) if "html" in node.get("contenttype") else paragraphs(text)
