"""How many pictures, paragraphs and headings stand in an element: counted once for a page, then looked up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from auditor.readers.markup.elements import HEADINGS
from auditor.readers.markup.tree import Document, Node

PICTURES = frozenset({"img", "picture", "video", "amp-img"})
FILES = frozenset({"img", "amp-img", "video", "source"})  # elements that name a picture's file
COPY = HEADINGS | {"p", "li"}
MOST_COPY = 4  # paragraphs and headings that a picture's box may hold


class Census:
    """The places of a page's pictures, paragraphs and headings, each sort in the order of the document."""

    def __init__(self, root: Document) -> None:
        self._pictured, self._files = _of(root, PICTURES), _of(root, FILES)
        self._pictures = [node.start for node in self._pictured]
        self._copy = [node.start for node in _of(root, COPY)]
        self._headings = [node.start for node in _of(root, HEADINGS)]
        self.names: dict[Node, tuple[str, ...]] = {}  # of the files in an element, as they become known
        self._file_starts = [node.start for node in self._files]

    def holds_picture(self, node: Node) -> bool:
        """Whether there is a picture or a video in it, or it is one."""
        return _within(self._pictures, node) > 0

    def picture_before(self, place: int) -> Node | None:
        """The last picture that begins before ``place`` in the source."""
        at = bisect_left(self._pictures, place)
        return self._pictured[at - 1] if at else None

    def pictured(self, start: int, end: int) -> bool:
        """Whether a picture begins between two places in the source."""
        return bisect_left(self._pictures, start) < bisect_left(self._pictures, end)

    def frames_picture(self, node: Node, *, headed: bool = True) -> bool:
        """Whether it is a box for a picture and a few words, not one for the article; ``headed`` if headings may be."""
        if not self.holds_picture(node) or _within(self._copy, node) > MOST_COPY:
            return False
        return headed or not _within(self._headings, node)

    def heads(self, node: Node) -> bool:
        """Whether a heading holds no more than its own words: one that is never closed holds the article."""
        return _within(self._copy, node) <= 2

    def files(self, node: Node) -> Iterator[Node]:
        """The elements in it that name a picture's file."""
        first = bisect_left(self._file_starts, node.start)
        for at in range(first, len(self._files)):
            if self._file_starts[at] >= node.end:
                return
            yield self._files[at]


def _of(root: Document, tags: frozenset[str]) -> list[Node]:
    """The page's elements of some tags, in the order of the document."""
    return sorted((node for tag in tags for node in root.tagged(tag)), key=attrgetter("start"))


def _within(places: list[int], node: Node) -> int:
    return bisect_left(places, max(node.end, node.start + 1)) - bisect_left(places, node.start)
