"""One picture, one caption: the doubles that responsive and lightbox markup makes are folded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from auditor.model.article import BlockKind
from auditor.readers.markup.segments import MOST_IN_A_BOX, Segment
from auditor.readers.markup.tree import Node

_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-srcset", "srcset", "src", "data-img-url", "poster")
_SIZE = re.compile(
    r"[-_@.](?:\d{2,5}x\d{2,5}|\d{3,4}[wh]|[1-3]x|scaled|large|medium|small|thumb(?:nail)?)(?=[-_@.]|\Z)", re.IGNORECASE
)
_CLIMB = 6  # elements up from a caption in which its picture is looked for
_FEW = 3  # pictures in one element: with more, it is a gallery, and nobody knows whose the caption is


def folded(typed: Iterable[tuple[BlockKind, Segment, str]]) -> Iterator[tuple[BlockKind, Segment]]:
    """Drop a caption or credit that says again, under the same picture, what was said before.

    The same words under another picture are kept: that is what an editor wants to know.
    """
    seen: list[tuple[str, str | None, bool]] = []
    for kind, segment, words in typed:
        if kind in (BlockKind.CAPTION, BlockKind.CREDIT):
            key = picture_of(segment)
            if any(_again(words, key, segment.around.hidden, *before) for before in seen):
                continue
            seen.append((words, key, segment.around.hidden))
        yield kind, segment


def _again(words: str, key: str | None, hidden: bool, before: str, key_before: str | None, hidden_before: bool) -> bool:
    if key is not None and key == key_before:
        return words in before
    if words != before:
        return False
    return hidden or hidden_before or key is None or key_before is None


def picture_of(segment: Segment) -> str | None:
    """The name of the nearest picture's file, less its size; ``None`` where there is no one picture near."""
    node: Node | None = segment.around.figure or segment.around.caption or segment.around.credit or segment.block
    for _ in range(_CLIMB):
        if node is None:
            return None
        names = list(dict.fromkeys(_pictures(node)))
        if names:
            return names[0] if len(names) <= _FEW else None
        node = node.parent
    return None


def _pictures(node: Node) -> Iterator[str]:
    for element in islice(node.elements(), MOST_IN_A_BOX):
        if element.tag in ("img", "amp-img", "video", "source"):
            name = next((n for source in _SOURCES if (n := _stem(element.get(source)))), None)
            if name:
                yield name


def _stem(source: str) -> str | None:
    if not source or source.startswith("data:"):
        return None
    name = source.split(",")[0].split()[0] if source.split() else ""
    name = name.split("?")[0].split("#")[0].rstrip("/").rpartition("/")[2]
    return _SIZE.sub("", name.rpartition(".")[0] or name).lower() or None
