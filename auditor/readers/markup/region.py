"""Where on a page the article stands: the element that holds its paragraphs, and the one with its pictures too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from auditor.readers.markup.roles import roles_of
from auditor.readers.markup.segments import Segment, words_of
from auditor.readers.markup.tree import Node
from auditor.value import value

SHARE = 0.55  # of the page's copy that the element of the body holds
NAMED_SHARE = 0.3  # … where its names say that it is the body
NOISE_WEIGHT = 0.1
HARDLY_MORE = 1.15  # times the body's copy
NOT_MUCH_MORE = 1.6
MOST_PARTS = 20  # elements that a body may be cut up into
SHORTEST = 15  # characters of a headline
LEAST_WORDS = 3  # … and words, where its heading is not of the first level
MOST_OF_TITLE = 0.5  # … of the title's words
LONGEST_BYLINE = 200
LEAST = 300  # characters of copy that make an article
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset({"article", "main"})
_PAGE = frozenset({"#document", "html", "body"})


@value
class Region:
    """``body`` holds the paragraphs, ``frame`` the headline, the pictures and what paragraphs are left outside as well.

    ``first`` and ``last`` are where in the source the article begins, with its headline, and where its copy ends;
    ``copy`` is where that begins.
    """

    body: tuple[Node, ...]
    frame: Node
    headline: Segment | None
    first: int
    copy: int
    last: int
    tight: bool
    above_core: frozenset[int]
    stop: int  # where the next story begins, on a page that goes on with it

    def noisy(self, segment: Segment) -> bool:
        """Whether it stands in what is no part of the article; the names of what is around the body don't count."""
        noise = segment.around.noise
        if noise is None or id(noise) in self.above_core or segment.only_begins_in(noise):
            return False
        return not (segment.around.kept and noise.tag == "div")  # a gallery's box may be called anything

    def holds(self, segment: Segment) -> bool:
        """Whether it stands in the frame, or between that and a headline above it: there stands the lead picture."""
        start, frame = segment.start, self.frame
        if start < frame.start:
            return self.headline is not None and self.headline.start < start
        return start < frame.end

    def within_copy(self, segment: Segment) -> bool:
        """Whether it stands between the article's first and last words."""
        return self.first <= segment.start <= self.last


def find_region(segments: list[Segment], title: str | None, source: str) -> Region | None:
    """The article's place; ``None`` where the page holds no copy at all."""
    told = _told_headline(segments, title, source)
    stop = _next_story(told, segments, len(source))
    if stop < len(source):
        segments = [segment for segment in segments if segment.start < stop]
    weights = _weights(segments)
    if not weights:
        return None
    core = _core(_start(told or _same_heading(segments, title, source), weights), weights)
    lesser = _lesser_headline(segments, core, title, source, told)
    headline = lesser or told or _guessed_headline(segments, core)
    frame = _frame(core, headline, weights)
    around = [core, *core.above(), *(headline.block.above() if headline else ())]
    above = frozenset(id(node) for node in around)
    parts = _parts(core, frame, weights)
    copy = [s for s in segments if s.copy and any(s.within(part) for part in parts)]
    told_of = [s for s in copy if not _signs(s, above)] or copy
    inside = [s.start for s in told_of if s.around.noise is None or id(s.around.noise) in above]
    inside = inside or [s.start for s in told_of]
    first = min(inside[0], headline.start) if headline else inside[0]
    tight = weights[frame] <= NOT_MUCH_MORE * weights[core]
    return Region(parts, frame, headline, first, inside[0], inside[-1], tight, above, stop)


def _signs(segment: Segment, above: frozenset[int]) -> bool:
    """Whether it is no longer than a byline, in an element that is named for one."""
    byline = segment.around.byline
    return byline is not None and segment.chars < LONGEST_BYLINE and id(byline) not in above


def _parts(core: Node, frame: Node, weights: dict[Node, float]) -> tuple[Node, ...]:
    """The body's element, and the frame's others of its looks and its parent's: advertisements cut bodies up."""
    if not core.get("class"):
        return (core,)
    twins = (node for node in weights if frame.start <= node.start < frame.end and _twins(node, core))
    return (core, *islice((twin for twin in twins if twin is not core), MOST_PARTS))


def _twins(one: Node, other: Node) -> bool:
    """Whether two elements are of one tag and class, and so are those that they stand in."""
    if one.tag != other.tag or one.get("class") != other.get("class"):
        return False
    outer, its = one.parent, other.parent
    return outer is its or (outer is not None and its is not None and outer.get("class") == its.get("class"))


def _weights(segments: Iterable[Segment]) -> dict[Node, float]:
    """How much copy each element holds; what stands in noise or a gallery counts little, unless it is all there is."""
    copy = [segment for segment in segments if segment.copy]
    everything = _summed((segment.block, float(segment.copy)) for segment in copy)
    half = max(everything.values(), default=0.0) / 2
    believed = [(s.block, s.copy * NOISE_WEIGHT if _doubtful(s, everything, half) else float(s.copy)) for s in copy]
    return everything if sum(weight for _, weight in believed) < LEAST else _summed(believed)


def _doubtful(segment: Segment, everything: dict[Node, float], half: float) -> bool:
    """What holds half of the page is not noise, whatever it is called."""
    noise = segment.around.noise
    return segment.around.gallery is not None or (noise is not None and everything.get(noise, 0.0) < half)


def _summed(parts: Iterable[tuple[Node, float]]) -> dict[Node, float]:
    """The weight of each element that holds some, what is within it included; the page's element always."""
    weights: dict[Node, float] = defaultdict(float)
    outer: dict[Node, float] = defaultdict(float)
    for block, weight in parts:
        weights[block] += weight
        if block.parent is not None:
            outer[block.parent] += weight
    for above, weight in outer.items():
        node: Node | None = above
        while node is not None:
            weights[node] += weight
            node = node.parent
    return dict(weights)


def _start(headline: Segment | None, weights: dict[Node, float]) -> Node:
    """Where to look for the body: the article the page's headline stands in, else the page."""
    if headline is not None:
        for node in headline.block.above():
            if (node.tag == "article" or node.get("role") == "article") and weights.get(node, 0.0) >= LEAST:
                return node
    return max(weights, key=lambda node: (weights[node], -node.start))


def _core(start: Node, weights: dict[Node, float]) -> Node:
    total = weights[start]
    named = [
        n
        for n in weights
        if roles_of(n).body and weights[n] >= NAMED_SHARE * total and start.start <= n.start < start.end
    ]
    node = max(named, key=lambda node: weights[node]) if named else start
    least = SHARE * weights[node]
    while True:
        kids = [kid for kid in node.kids if isinstance(kid, Node) and weights.get(kid, 0.0) >= least]
        if len(kids) != 1 or _is_paragraph(kids[0]):
            return _one_article(node, weights)
        node = kids[0]


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


def _told_headline(segments: list[Segment], title: str | None, source: str) -> Segment | None:
    """The first-level heading with the most words of the page's title, if that is half of its words."""
    wanted = set((title or "").casefold().split())
    best, most = None, 0.5
    for heading in main_headings(segments):
        words = set(words_of(heading, source).split())
        alike = len(wanted & words) / max(1, len(words))
        if alike > most:
            best, most = heading, alike
    return best


def _same_heading(segments: list[Segment], title: str | None, source: str) -> Segment | None:
    """The first heading of any level that is the title, word for word: of several stories, of the one that is meant."""
    wanted = _words(title or "")
    headings = (s for s in segments if s.around.heading is not None and s.around.noise is None)
    return next((heading for heading in headings if wanted and _words(words_of(heading, source)) == wanted), None)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _lesser_headline(
    segments: list[Segment], core: Node, title: str | None, source: str, told: Segment | None
) -> Segment | None:
    """The first heading above the body's end that says the title, where none of the first level does.

    On some pages the site's name stands there. In a title it may stand as well, so that half of its words will do.
    Where a bar at the top of the page says the headline, the story's own heading must say all of the title.
    """
    if told is not None and not _repeated(told, core):
        return _leading_heading(segments, core, title, source, told)
    wanted = _words(title or "")
    for heading in segments:
        if heading.around.heading is None or heading.start > core.end or _in_furniture(heading, core):
            continue
        words = _words(words_of(heading, source))
        enough = told is None and min(len(words), len(wanted)) >= LEAST_WORDS
        if words and (words == wanted or (enough and _says(words, wanted))):
            return heading
    return None


def _leading_heading(
    segments: list[Segment], core: Node, title: str | None, source: str, told: Segment
) -> Segment | None:
    """The first heading between ``told`` and the copy's end that the title begins with, before the words of ``told``.

    So a blog names itself above its entries, and behind their titles.
    """
    wanted, house = _WORD.findall((title or "").casefold()), _WORD.findall(words_of(told, source))
    if not house or wanted[: len(house)] == house:
        return None
    for heading in segments:
        if heading.around.heading is None or not told.start < heading.start <= core.end or _in_furniture(heading, core):
            continue
        words = _WORD.findall(words_of(heading, source))
        if len(words) >= LEAST_WORDS and words == wanted[: len(words)]:
            behind = set(wanted[len(words) :])
            return heading if len(behind.intersection(house)) > MOST_OF_TITLE * len(set(house)) else None
    return None


def _repeated(told: Segment, core: Node) -> bool:
    """Whether a bar at the top of the page says the headline, which the story itself may say again."""
    return told.around.deck is None and _in_furniture(told, core)


def _says(words: set[str], title: set[str]) -> bool:
    """Whether a heading says the title, or half of it at least; the heading may hold a label besides."""
    if words <= title:
        return len(words) >= MOST_OF_TITLE * len(title)
    return title <= words and len(title) > MOST_OF_TITLE * len(words)


def _in_furniture(heading: Segment, core: Node) -> bool:
    """Whether a heading stands in what is named like furniture, and does not hold the body."""
    noise = heading.around.noise
    return noise is not None and noise is not core and noise not in core.above()


def _next_story(told: Segment | None, segments: list[Segment], end: int) -> int:
    """Where a heading of the same looks as the headline's begins another story, after enough copy for this one."""
    looks = _looks(told) if told is not None else frozenset()
    if told is None or not looks:
        return end
    later = (
        heading.start for heading in main_headings(segments) if heading.start > told.start and looks & _looks(heading)
    )
    stop = next(later, end)
    copy = sum(s.copy for s in segments if told.start < s.start < stop and s.around.noise is None)
    return stop if copy >= LEAST else end


def _looks(heading: Segment) -> frozenset[str]:
    """The classes that make a heading a headline; none for one too short to be one."""
    node = heading.around.heading
    classes = node.get("class").lower().split() if node is not None and heading.chars > SHORTEST else []
    return frozenset(name for name in classes if "title" in name or "head" in name or name == "hed")


def _guessed_headline(segments: list[Segment], core: Node) -> Segment | None:
    """The last first-level heading before the body, or the first in it."""
    headings = main_headings(segments)
    before = [heading for heading in headings if heading.start < core.start]
    return before[-1] if before else next(iter(headings), None)


def main_headings(segments: list[Segment]) -> list[Segment]:
    """The first-level headings."""
    return [s for s in segments if s.around.heading is not None and s.around.heading.tag == "h1"]


def _frame(core: Node, headline: Segment | None, weights: dict[Node, float]) -> Node:
    """The nearest article or main part around the body that holds the headline too; else what holds them both.

    Without a headline it is the widest element that holds hardly more copy than the body does.
    """
    chain = [node for node in (core, *core.above()) if node.tag not in _PAGE] or [core]
    marked = [node for node in chain if node.tag in _ARTICLES or node.get("role") in _ARTICLES]
    if headline is not None:
        both = next((node for node in chain if headline.within(node)), chain[-1])
        return next((node for node in marked if node.start <= both.start < node.end), both)
    if marked:
        return marked[0]
    return [node for node in chain if weights.get(node, 0.0) <= HARDLY_MORE * weights[core]][-1]
