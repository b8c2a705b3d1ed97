"""The blocks of a web page: each segment typed by what is around it and by where the article stands."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.article import BlockKind
from auditor.readers.limits import Limits
from auditor.readers.markup.pictures import folded
from auditor.readers.markup.region import Region, copy_of, find_region, main_headings
from auditor.readers.markup.segments import Segment, segments, words_of
from auditor.readers.markup.tree import Node, parse, pieces

LONGEST_CAPTION = 1_500
LONGEST_BYLINE = 200
SHORT = 200  # characters of a line that is all link, and so an invitation to read on
ALL_LINK = 0.85
_NO_CAPTION = frozenset({"figcaption", "table", "blockquote", "ul", "ol", "pre", "h1", "h2"})


def typed_segments(root: Node, source: str, title: str | None) -> Iterator[tuple[BlockKind, Segment]]:
    """Each segment of the page with its kind, pictures' doubles folded, in the order of the document."""
    found = segments(root, source)
    region = find_region(root, found, title, source)
    kinds = _Kinds(region or _all_of(root, source, next(iter(main_headings(found)), None)))
    return folded((kinds.of(segment), segment, words_of(segment, source)) for segment in found)


def fragment(source: str, origin: str, limits: Limits) -> Iterator[tuple[BlockKind, str]]:
    """The kinds and words of a piece of markup that is nothing but the body of an article."""
    root = parse(source, origin, limits)
    found = segments(root, source)
    kinds = _Kinds(_all_of(root, source))
    typed = ((kinds.of(segment), segment, words_of(segment, source)) for segment in found)
    for kind, segment in folded(typed):
        texts = (pieces(source, text) if text[0] < text[1] else ((" ", 0),) for text in segment.texts)
        yield kind, "".join(words for text in texts for words, _ in text)


def _all_of(root: Node, source: str, headline: Segment | None = None) -> Region:
    """The region of what is nothing but an article, or of a page with too few words to tell."""
    return Region(root, root, headline, 0, len(source), True, frozenset({id(root)}))


class _Kinds:
    """What kind a segment is, on a page whose region is known."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self._figures: dict[int, bool] = {}

    def of(self, segment: Segment) -> BlockKind:
        region, around = self._region, segment.around
        if segment is region.headline:
            return BlockKind.HEADLINE
        if not segment.within(region.frame) or region.noisy(segment):
            return BlockKind.CHROME
        if (picture := self._of_picture(segment)) is not None:
            return picture
        if around.byline is not None and segment.chars < LONGEST_BYLINE and id(around.byline) not in region.above_core:
            return BlockKind.BYLINE
        return self._of_copy(segment)

    def _of_picture(self, segment: Segment) -> BlockKind | None:
        around = segment.around
        if around.caption is None and around.credit is None and around.figure is None:
            return None
        if segment.chars > LONGEST_CAPTION or self._is_teaser(segment):
            return None
        if around.credit is not None and not self._holds_core(around.credit):
            return BlockKind.CREDIT
        if around.caption is not None and not self._holds_core(around.caption):
            return BlockKind.CAPTION
        if around.figure is not None and not self._holds_core(around.figure) and self._captions_figure(segment):
            return BlockKind.CAPTION
        return None

    def _captions_figure(self, segment: Segment) -> bool:
        """Whether words in a figure without a caption's element are its caption: not a table, a list or a quotation."""
        figure = segment.around.figure
        if figure is None:
            return False
        if id(figure) not in self._figures:
            tags = {element.tag for element in figure.elements()}
            self._figures[id(figure)] = "img" in tags and not tags & _NO_CAPTION
        return self._figures[id(figure)]

    def _holds_core(self, node: Node) -> bool:
        return id(node) in self._region.above_core

    def _is_teaser(self, segment: Segment) -> bool:
        """A heading that is a link, under a picture, leads to another story."""
        around = segment.around
        return around.heading is not None and segment.linked > ALL_LINK * segment.chars

    def _of_copy(self, segment: Segment) -> BlockKind:
        around = segment.around
        if segment.linked > ALL_LINK * segment.chars and segment.chars < SHORT:
            return BlockKind.CHROME
        if around.date is not None and segment.chars < LONGEST_BYLINE and not self._holds_core(around.date):
            return BlockKind.CHROME
        if segment.within(self._region.core) or self._beside_core(segment):
            return BlockKind.PARAGRAPH
        if around.deck is not None and not self._holds_core(around.deck) and segment.chars < LONGEST_CAPTION:
            return BlockKind.PARAGRAPH
        return BlockKind.CHROME

    def _beside_core(self, segment: Segment) -> bool:
        """Paragraphs and subheadings that the markup leaves outside the element of the body."""
        inside = self._region.within_copy(segment)
        if copy_of(segment):
            return inside or self._region.tight
        return inside and segment.around.heading is not None
