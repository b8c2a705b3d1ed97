"""HTML: one article a page, its captions and credits kept, its furniture told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.moments import iso_moment
from auditor.lines.told_credits import told_credit
from auditor.model.article import CHROME, CREDIT, HEADLINE, PARAGRAPH, Article, Hyperlink
from auditor.model.declared import Declared, ToldCredit
from auditor.model.origin import stable_id
from auditor.model.span import Span
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.collecting import collector_held
from auditor.readers.draft import Draft, with_layout
from auditor.readers.limits import Clock
from auditor.readers.markup.houses import house_in_title
from auditor.readers.markup.metadata import Metadata, metadata
from auditor.readers.markup.page import parts_of_page
from auditor.readers.markup.parsing import parse
from auditor.readers.markup.segments import Segment, pieces_of
from auditor.readers.markup.tree import Document, text_of
from auditor.readers.streams import XML_ENCODING, whole
from auditor.text.decode import decode
from auditor.value import replace

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?")
_COMMENT = re.compile(rb"<!(?:--.*?--|\[[^\]>]*\])>\s*", re.DOTALL)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|link|script|style)\b", re.IGNORECASE)


class Html(Reader):
    """A web page, saved or piped in."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml", ".shtml")

    def sniff(self, head: bytes) -> bool:
        """Whether it opens as a page does, whatever comments stand before."""
        opening = _BEFORE.match(head)
        at = opening.end() if opening else 0
        while comment := _COMMENT.match(head, at):
            at = comment.end()
        return _PAGE.match(head, at) is not None

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the page's article."""
        data = whole(origin, stream, options.limits)
        decoded = decode(data, declared_charset(data))
        article = article_of_page(decoded.text, origin, options)
        yield replace(article, encoding=decoded.encoding)


def declared_charset(page: bytes) -> str | None:
    """The encoding that a page's first bytes declare."""
    found = XML_ENCODING.match(page[:4096]) or _CHARSET.search(page[:4096])
    return found.group(1).decode("ascii") if found else None


def article_of_page(source: str, origin: str, options: ReadOptions) -> Article:
    """The article of one page of markup; raises MalformedInput where it holds no copy."""
    with collector_held():
        return _of_page(source, origin, options)


def _of_page(source: str, origin: str, options: ReadOptions) -> Article:
    root = parse(source, origin, options.limits)
    try:
        return _article(root, source, origin, options)
    finally:
        root.release()


def _article(root: Document, source: str, origin: str, options: ReadOptions) -> Article:
    about, clock = metadata(root, source), Clock(origin, options.limits)
    parts = parts_of_page(root, source, about.title, about.url)
    draft, links, pictured = Draft(), list[Hyperlink](), list[tuple[Span, str]]()
    beside, before = set[Span](), 0
    for kind, segment, picture in parts.typed:
        clock.check()
        span = draft.add(kind, pieces_of(segment, source))
        if span is not None and kind is PARAGRAPH:
            if parts.pictured(before, segment.start):
                beside.add(span)
            before = segment.start
        if span is not None and segment.links and kind is not CHROME:
            links.extend(_links(segment, source, draft.words_at(span), span.start))
        if span is not None and picture is not None and picture in about.credits:
            pictured.append((span, about.credits[picture]))
    if not draft.blocks:
        raise MalformedInput(origin, "a page with no copy on it")
    about = replace(about, published=about.published or parts.shown_date)
    article = _drafted(draft, about, source, origin, options, frozenset(beside))
    credits = tuple(_told(article, pictured, options.gazetteer))
    return replace(article, links=tuple(links), declared=Declared(about.based_on, about.citations, credits))


def _told(article: Article, pictured: list[tuple[Span, str]], gazetteer: Gazetteer) -> Iterator[ToldCredit]:
    """What the metadata say of the pictures whose credits stand in the text, as a block or the end of a caption."""
    for credit in article.of_kind(CREDIT) if pictured else ():
        words = next((words for span, words in pictured if span.contains(credit.span)), None)
        if words is not None:
            yield told_credit(credit.span, words, gazetteer)


def _links(segment: Segment, source: str, words: str, start: int) -> Iterator[Hyperlink]:
    """Where the links of a segment stand among its words."""
    at = 0
    for link in segment.links:
        label = text_of(link, source)
        found = words.find(label, at) if label else -1
        if found >= 0:
            at = found + len(label)
            yield Hyperlink(Span(start + found, start + at), link.get("href").strip())


def _house(about: Metadata, headline: str | None) -> str | None:
    titles = (headline, about.title if about.title != about.page_title else None)
    houses = (house_in_title(about.page_title, title, about.authors) for title in titles)
    return next(filter(None, houses), None)


def _drafted(
    draft: Draft, about: Metadata, source: str, origin: str, options: ReadOptions, beside: frozenset[Span]
) -> Article:
    text, blocks = draft.text, draft.blocks
    headline = next((text[b.span.start : b.span.end] for b in blocks if b.kind is HEADLINE), None)
    return Article(
        stable_id(origin),
        text,
        with_layout(text, blocks, options.gazetteer, beside),
        origin=origin,
        publisher=about.publisher or options.publisher or _house(about, headline),
        title=headline or about.title,
        url=about.url,
        published=iso_moment(about.published),
        language=about.language,
        source_map=draft.source_map(source),
        furniture=tuple(block.span for block in blocks if block.kind is CHROME),
    )
