"""Markdown: headings, paragraphs and pictures as blocks; emphasis, link targets and code left out of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.captions import reads_as_caption
from auditor.lines.credits import closing_credits
from auditor.lines.moments import iso_moment
from auditor.model.article import Article, BlockKind, Hyperlink, SourceMap
from auditor.model.origin import stable_id
from auditor.model.span import Span
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.draft import Draft, Piece, with_layout
from auditor.readers.streams import whole
from auditor.text.decode import decode

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_FRONT = re.compile(r"---[ \t]*\n((?:(?!---)[^\n]*\n)*)---[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^([A-Za-z_]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+")
_UNDERLINE = re.compile(r"\n[ ]{0,3}(?:=+|-{3,})[ \t]*\Z")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_ITEM = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?", re.MULTILINE)
_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})([^`\n]*)$", re.MULTILINE)
_COMMENT = re.compile(r"<!--")
_PICTURE = re.compile(r'!\[([^\[\]]{0,2000})\]\([^()\s"]{0,2000}(?:[ \t]+"([^"\n]{0,2000})")?[ \t]*\)')
_INLINE = re.compile(
    r'\[(?P<link>[^\[\]]{0,2000})\]\((?P<url>[^()\s"]{0,2000})(?:[ \t]+"[^"\n]{0,500}")?[ \t]*\)'
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\*{1,3}|~~|`+|(?<!\w)_{1,3}|_{1,3}(?!\w)"
)


class Markdown(Reader):
    """``.md``; a front matter of plain ``key: value`` lines fills the article's fields."""

    name = "markdown"
    suffixes = (".md", ".markdown")

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the one article."""
        decoded = decode(whole(origin, stream, options.limits))
        fields, body = _front_matter(decoded.text)
        draft = Draft()
        for kind, pieces in _blocks(decoded.text, body, options.gazetteer):
            draft.add(kind, pieces)
        text, places = draft.text, draft.source_map(decoded.text)
        headline = next((text[b.span.start : b.span.end] for b in draft.blocks if b.kind is BlockKind.HEADLINE), None)
        yield Article(
            stable_id(origin),
            text,
            with_layout(text, draft.blocks, options.gazetteer),
            origin=origin,
            publisher=fields.get("publisher") or options.publisher,
            title=fields.get("title") or headline,
            url=fields.get("url"),
            published=iso_moment(fields.get("date") or fields.get("published")),
            language=fields.get("lang") or fields.get("language"),
            encoding=decoded.encoding,
            source_map=places,
            editable=decoded.reversible,
            links=tuple(_links(decoded.text, body, text, places)),
        )


def _links(source: str, at: int, text: str, places: SourceMap) -> Iterator[Hyperlink]:
    """Where the links of the copy stand in the text, and lead to."""
    for mark in _INLINE.finditer(source, at):
        label, url = mark["link"], mark["url"]
        run = bisect_right(places.raw, mark.start("link")) - 1 if label and url else -1
        if run < 0:
            continue
        start = places.text[run] + mark.start("link") - places.raw[run]
        if text.startswith(label, start):
            yield Hyperlink(Span(start, start + len(label)), url)


def _front_matter(source: str) -> tuple[Mapping[str, str], int]:
    """The fields before the text, and where the text begins."""
    front = _FRONT.match(source.replace("\r\n", "\n")) if source.startswith("---") else None
    if front is None:
        return {}, 0
    end = front.end() + source.count("\r\n", 0, front.end() + front.group().count("\n"))
    return {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(front.group(1))}, end


def _blocks(source: str, at: int, gazetteer: Gazetteer) -> Iterator[tuple[BlockKind, list[Piece]]]:
    headings = 0
    for found in (found for part in _copy(source, at) for found in _PARAGRAPH.finditer(source, *part)):
        paragraph, start = found.group().rstrip(), found.start()
        if _RULE.match(paragraph) or (_COMMENT.match(paragraph) and paragraph.endswith("-->")):
            continue
        if heading := _HEADING.match(paragraph):
            first, _, rest = paragraph.partition("\n")
            words = first.rstrip(" \t#\r")[heading.end() :]
            yield _heading(headings), [(text, start + heading.end() + raw) for text, raw in _plain(words)]
            headings += 1
            yield from _body(source, rest, start + len(first) + 1, gazetteer)
        elif underline := _UNDERLINE.search(paragraph):
            yield _heading(headings), [(text, start + raw) for text, raw in _plain(paragraph[: underline.start()])]
            headings += 1
        else:
            yield from _body(source, paragraph, start, gazetteer)


def _copy(source: str, at: int) -> Iterator[tuple[int, int]]:
    """What lies between fenced blocks of code. A fence that nothing closes fences nothing: the rest may be copy."""
    opening: re.Match[str] | None = None
    for fence in _FENCE.finditer(source, at):
        if opening is None:
            opening = fence
        elif fence.group(1).startswith(opening.group(1)) and not fence.group(2).strip():
            yield at, opening.start()
            at, opening = fence.end(), None
    yield at, len(source)


_BETWEEN = 12
"""Characters between a picture and the words under it, at most: ends of lines, marks of emphasis."""


def _heading(before: int) -> BlockKind:
    """The first heading is the headline; a subheading is copy like the rest."""
    return BlockKind.PARAGRAPH if before else BlockKind.HEADLINE


def _body(source: str, paragraph: str, start: int, gazetteer: Gazetteer) -> Iterator[tuple[BlockKind, list[Piece]]]:
    """The words between pictures, and each picture's title or else its description as a caption.

    A description is no second caption where the words under the picture are one: they begin with it, or a credit ends
    them.
    """
    at = 0
    for picture in _PICTURE.finditer(paragraph):
        yield BlockKind.PARAGRAPH, [(text, start + at + raw) for text, raw in _lines(paragraph[at : picture.start()])]
        group = 2 if picture.group(2) else 1
        words = picture.group(group)
        following = source[start + picture.end() :][: len(words) + _BETWEEN].lstrip(" \t\r\n*_")
        said = group == 1 and following.startswith(words.strip(" .") or "\n")
        if not (said or _captioned_below(source, start + picture.end(), gazetteer)):
            yield BlockKind.CAPTION, [(words, start + picture.start(group))]
        at = picture.end()
    yield BlockKind.PARAGRAPH, [(text, start + at + raw) for text, raw in _lines(paragraph[at:])]


_BELOW = re.compile(r"\s*+(?P<words>(?:(?!!\[)[^\n]*\S[^\n]*(?:\n|\Z))+)")
"""The lines under a picture, up to an empty one or the next picture."""

_LONGEST_BELOW = 1000
"""More characters under a picture are copy."""


def _captioned_below(source: str, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the next words are a caption that ends in its credit; a credit alone has the picture's own words."""
    below = _BELOW.match(source, at, at + _LONGEST_BELOW)
    if below is None:
        return False
    words = "".join(text for text, _ in _lines(below["words"])).strip()
    credits = closing_credits(words, 0, gazetteer)
    return bool(credits) and reads_as_caption(words[: credits[0].span.start])


def _lines(words: str) -> Iterator[Piece]:
    """``words`` less the marks of quotations and lists at the beginning of lines."""
    marks = list(_ITEM.finditer(words))
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        end = len(words) if after is None else after.start()
        for text, raw in _plain(words[mark.end() : end]):
            yield text, mark.end() + raw


def _plain(words: str) -> Iterator[Piece]:
    """``words`` less the marks of emphasis, and links as what is clicked on."""
    at = 0
    for mark in _INLINE.finditer(words):
        if mark.start() > at:
            yield words[at : mark.start()], at
        for group in ("link", "escaped"):
            if mark.group(group):
                yield mark.group(group), mark.start(group)
        at = mark.end()
    yield words[at:], at
