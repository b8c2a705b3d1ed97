"""Where on a page the article stands: the element that holds its paragraphs, and the one with its pictures too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.readers.markup.roles import roles_of
from auditor.readers.markup.segments import Segment, words_of
from auditor.readers.markup.tree import Node

LONG_ENOUGH = 80  # characters of a run of words that is surely copy
IN_A_PARAGRAPH = 30  # … and of one that stands in a <p>
MOSTLY_LINKS = 0.5
SHARE = 0.55  # of the page's copy that the element of the body holds
NAMED_SHARE = 0.3  # … where its names say that it is the body
NOISE_WEIGHT = 0.1
HARDLY_MORE = 1.15
_ARTICLES = frozenset({"article", "main"})
_PAGE = frozenset({"#document", "html", "body"})


@dataclass(frozen=True, slots=True)
class Region:
    """``core`` holds the paragraphs, ``frame`` the headline and the pictures as well.

    Where no element but the page holds both, the article runs from ``first`` to ``last`` (places in the source).
    """

    core: Node
    frame: Node
    headline: Segment | None
    first: int
    last: int
    above_core: frozenset[int]

    def noisy(self, segment: Segment) -> bool:
        """Whether it stands in what is no part of the article; the names of what is around the body don't count."""
        noise = segment.around.noise
        return noise is not None and id(noise) not in self.above_core


def find_region(segments: list[Segment], title: str | None, source: str) -> Region | None:
    """The article's place; ``None`` where the page holds no copy at all."""
    weights = _weights(segments)
    if not weights:
        return None
    copy = [segment for segment in segments if _weight(segment)]
    core = _core(copy, weights)
    headline = _headline(segments, title, core, source)
    frame = _frame(core, headline, weights)
    inside = [segment for segment in copy if _within(segment.around.block, core)]
    first = min(s.start for s in [*inside, *([headline] if headline else [])])
    last = max(segment.start for segment in inside)
    around = [core, *core.above(), *(headline.around.block.above() if headline else ())]
    above = frozenset(id(node) for node in around)
    return Region(core, frame, headline, first, last, above)


def _weight(segment: Segment) -> int:
    """How much copy a segment is: its length, if it is long enough and no heading, caption or list of links."""
    around = segment.around
    if around.heading or around.caption or around.credit or segment.linked > MOSTLY_LINKS * segment.chars:
        return 0
    return segment.chars if segment.chars >= (IN_A_PARAGRAPH if around.block.tag == "p" else LONG_ENOUGH) else 0


def _weights(segments: Iterable[Segment]) -> dict[Node, float]:
    """How much copy each element holds; what stands in noise counts little, unless that noise holds half the page."""
    copy = [(segment, weight) for segment in segments if (weight := _weight(segment))]
    everything = _summed((segment.around.block, float(weight)) for segment, weight in copy)
    half = max(everything.values(), default=0.0) / 2
    return _summed(
        (
            s.around.block,
            weight * (NOISE_WEIGHT if s.around.noise and everything.get(s.around.noise, 0) < half else 1.0),
        )
        for s, weight in copy
    )


def _summed(parts: Iterable[tuple[Node, float]]) -> dict[Node, float]:
    weights: dict[Node, float] = defaultdict(float)
    for block, weight in parts:
        weights[block] += weight
        for node in block.above():
            weights[node] += weight
    return dict(weights)


def _core(copy: list[Segment], weights: dict[Node, float]) -> Node:
    total = max(weights.values())
    named = [node for node in weights if roles_of(node).body and weights[node] >= NAMED_SHARE * total]
    start = max(named, key=lambda node: weights[node]) if named else _root(weights)
    node, least = start, SHARE * (weights[start] if named else total)
    while True:
        kids = [kid for kid in node.kids if isinstance(kid, Node) and weights.get(kid, 0.0) >= least]
        if len(kids) != 1 or _is_paragraph(kids[0]):
            return _one_article(node, weights)
        node = kids[0]


def _root(weights: dict[Node, float]) -> Node:
    return next(node for node in weights if node.parent is None)


def _is_paragraph(node: Node) -> bool:
    return node.tag in ("p", "blockquote", "li", "td", "span")


def _one_article(node: Node, weights: dict[Node, float]) -> Node:
    """Of several articles on one page, the longest; a page that goes on with the next story is not one story."""
    if any(up.tag == "article" for up in (node, *node.above())):
        return node
    articles = [inner for inner in node.elements() if inner.tag == "article" and weights.get(inner, 0.0) > 0]
    if not articles:
        return node
    longest = max(articles, key=lambda article: weights[article])
    return longest if weights[longest] >= NAMED_SHARE * weights[node] else node


def _headline(segments: list[Segment], title: str | None, core: Node, source: str) -> Segment | None:
    """The first-level heading most like the title; without a title, the last before the body, or the first in it."""
    headings = [s for s in segments if s.around.heading is not None and s.around.heading.tag == "h1"]
    if title is not None:
        wanted = set(title.casefold().split())
        alike = [(len(wanted & set(words_of(heading, source).split())), heading) for heading in headings]
        most = max((count for count, _ in alike), default=0)
        return next((heading for count, heading in alike if count == most), None) if most else None
    before = [heading for heading in headings if heading.start < core.start]
    return before[-1] if before else next(iter(headings), None)


def _frame(core: Node, headline: Segment | None, weights: dict[Node, float]) -> Node:
    """The nearest article or main part around the body that holds the headline too; else what holds them both.

    Without a headline it is the widest element that holds hardly more copy than the body does.
    """
    chain = [node for node in (core, *core.above()) if node.tag not in _PAGE] or [core]
    marked = [node for node in chain if node.tag in _ARTICLES or node.get("role") in _ARTICLES]
    if headline is not None:
        both = next((node for node in chain if _within(headline.around.block, node)), chain[-1])
        return next((node for node in marked if _within(both, node)), both)
    if marked:
        return marked[0]
    return [node for node in chain if weights.get(node, 0.0) <= HARDLY_MORE * weights[core]][-1]


def _within(node: Node, outer: Node) -> bool:
    while node is not None:
        if node is outer:
            return True
        if node.parent is None:
            return False
        node = node.parent
    return False
