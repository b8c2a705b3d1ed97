"""Markup to a tree whose every text knows its place in the file; broken markup is mended as browsers would.

A subset of the HTML standard's tree construction: void and raw-text elements, end tags that may be left out, end tags
that close nothing. Formatting is not reconstructed after misnesting, for nothing here depends on it. One pass, linear,
with depth, nodes, attributes and seconds counted as it goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from auditor.readers.limits import Clock, Limits
from auditor.readers.markup.elements import (
    CELLS,
    CLOSES_PARAGRAPH,
    FORMATTING,
    INLINE,
    PASSED_OVER,
    RAW_TEXT,
    SIBLINGS,
    TABLE_PARTS,
)
from auditor.readers.markup.tags import (
    COUNTED,
    ENDS_OTHERS,
    ENDS_OWN,
    ENDS_PARAGRAPH,
    IS_CLOSED,
    IS_KEPT,
    IS_LONG,
    IS_SKIPPED,
    IS_VOID,
    NO_TAG,
    SORT,
    START,
    lenient,
    strict,
)
from auditor.readers.markup.tree import ATTRIBUTE, Document, Node, element

MOST_REOPENED = 8  # as many formatting elements as browsers look back for
WINDOW = 1 << 14  # characters that are cut up at once: limits are looked at so often

# A tag; what is no tag. Python before 3.11.5 goes on from within what a possessive group could not match, unless the
# group's last choice is "(?!)", which never matches where it begins; a plain group would keep its way in memory.
_TAG = re.compile(r"""<(/?+[a-zA-Z][^\s/>]*+(?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))|(?!))*+)>""")
_NO_TAG = re.compile(r"<(!--|[!?]|/(?![a-zA-Z]))")
_NAMED = re.compile(r"/?[a-zA-Z]")
_TAG_BEGINS, _ANY = re.compile(r"<[a-zA-Z/!?]"), re.compile("<")
_P = frozenset({"p"})

Place = tuple[int, int, bool | None]  # where the text after a tag begins and ends, from the tag; whether it is blank


def parse(source: str, origin: str, limits: Limits) -> Document:
    """The document's tree; raises LimitExceeded for depth, nodes, attributes and seconds."""
    builder = _Builder(source, origin, limits)
    at = builder.begin()
    while at < len(source):
        at = builder.grow(at)
    builder.end()
    return builder.root


class _Builder:
    """Grows the tree: what is open, and what a tag closes."""

    def __init__(self, source: str, origin: str, limits: Limits) -> None:
        self.root = Document(source)
        self._inner: Node = self.root
        self._source, self._origin, self._limits = source, origin, limits
        self._clock = Clock(origin, limits)
        self._open = dict.fromkeys(COUNTED, 0)
        self._pieces = strict()
        self._unclosed: set[str] = set()
        self._depth = 1  # of the innermost element that is open
        self._known = 1

    def begin(self) -> int:
        """Take the text that stands before all tags; where the first tag is."""
        _, length, blank = self._after(0, 0)
        if blank is not None:
            self.root.kids.append(None if blank else (0, length))
        return length

    def grow(self, at: int) -> int:
        """Take tags and texts from the "<" at ``at`` on, as many as are cut up at once; where to go on."""
        source, pieces, inner, opened, nodes = self._source, self._pieces, self._inner, self._open, self.root.nodes
        rest = iter(source[at + 1 : _window(source, at)].split("<"))
        for piece in rest:
            tag, deed, attributes, inside, length, blank = pieces.get(piece) or pieces.cut(piece)
            if deed == NO_TAG:
                tag, deed, attributes, place = self._odd(inner, piece, at)
                inside, length, blank = _pass_over(rest, piece, place)
                pieces = self._pieces
            if deed < START:
                if inner.tag == tag and (outer := inner.parent) is not None:
                    inner.end = at
                    if inner.telling:
                        outer.telling = True
                    inner = outer
                    if deed:
                        opened[tag] -= 1
                else:
                    inner = self._end(inner, tag, at)
            elif deed <= ENDS_OWN:
                if deed > START and opened["p" if deed == ENDS_PARAGRAPH else tag]:
                    inner = self._end_others(inner, tag, at)
                outer, inner = inner, element(tag, attributes, at, inner)
                outer.kids.append(inner)
                nodes.append(inner)
                if deed == ENDS_OWN:
                    opened[tag] += 1
            elif deed < NO_TAG:
                inner, end = self._unusual(inner, tag, deed, attributes, at, at + inside)
                if end != at + inside:
                    inside, length, blank = _pass_over(rest, piece, self._after(at, end))
            if blank is not None:
                inner.kids.append(None if blank else (at + inside, at + length))
                if not blank:
                    inner.telling = True
            at += length
        self._inner = inner
        self._check()
        return at

    def end(self) -> None:
        """Close what is open at the end of the file."""
        node: Node | None = self._inner
        while node is not None:
            node.end, node.telling = len(self._source), True
            node = node.parent

    def _after(self, at: int, end: int) -> Place:
        """Where the text that begins at ``end`` begins and ends, counted from ``at``, and whether it is blank."""
        stop = self._source.find("<", end)
        stop = len(self._source) if stop < 0 else stop
        return end - at, stop - at, self._source[end:stop].isspace() if stop > end else None

    def _unusual(self, inner: Node, tag: str, deed: int, attributes: str, at: int, after: int) -> tuple[Node, int]:
        """Begin an element that does more than to be opened; the innermost that is open then, and where to go on."""
        sort = deed & SORT
        if deed & ENDS_OTHERS or (sort > START and self._open["p" if sort == ENDS_PARAGRAPH else tag]):
            inner = self._end_others(inner, tag, at)
        node = element(tag, attributes, at, inner)
        inner.kids.append(node)
        self.root.nodes.append(node)
        if deed & IS_KEPT:
            inner.telling = node.telling = True
        if deed & IS_LONG:
            self._check_attributes(attributes)
        if deed & IS_VOID or (deed & IS_CLOSED and self._open["svg"]):
            return inner, after
        if tag in COUNTED:
            self._open[tag] += 1
        return self._skipped(node, tag, attributes, after) if deed & IS_SKIPPED else (node, after)

    def _odd(self, inner: Node, piece: str, at: int) -> tuple[str, int, str, Place]:
        """What stands at a "<" that begins no tag, or one that holds another "<" or has no end."""
        if (other := _NO_TAG.match(self._source, at)) is not None:
            end = _past(self._source, at + 2, "-->" if other[1] == "!--" else ">")
            return "", NO_TAG, "", self._after(at, end)
        if _NAMED.match(piece) is None:
            return "", NO_TAG, "", self._text(inner, at, _TAG_BEGINS)
        if self._pieces is strict():
            if (found := _TAG.match(self._source, at)) is not None:
                tag, deed, attributes = self._pieces.tag(found[1])
                return tag, deed, attributes, self._after(at, found.end())
            self._pieces = lenient()  # a quotation mark is never closed: from here on, tags end at the next ">"
        if ">" in piece:
            tag, deed, attributes, inside, length, blank = self._pieces.cut(piece)
            return tag, deed, attributes, (inside, length, blank)
        if piece[0] == "/":
            return "", NO_TAG, "", self._after(at, _past(self._source, at + 2, ">"))
        return "", NO_TAG, "", self._text(inner, at, _ANY)

    def _text(self, inner: Node, at: int, ends: re.Pattern[str]) -> Place:
        """A "<" that is text belongs to the text before it."""
        found = ends.search(self._source, at + 1)
        length = (found.start() if found is not None else len(self._source)) - at
        before = inner.kids[-1] if inner.kids else None
        if not isinstance(before, tuple) or before[1] != at:
            return 0, length, False
        inner.kids.pop()
        return before[0] - at, length, False

    def _skipped(self, node: Node, tag: str, attributes: str, after: int) -> tuple[Node, int]:
        """Past an element whose inside is no markup or is never shown; the innermost open one, and where to go on."""
        if tag not in RAW_TEXT and (tag in self._unclosed or attributes.endswith("/")):
            return node, after
        close = _end_tag(self._source, tag, after)
        if tag in PASSED_OVER and close == len(self._source):
            self._unclosed.add(tag)  # and is not looked for again: that would take the square of the time
            return node, after
        if tag in RAW_TEXT and close > after:
            node.kids.append((after, close))
        return self._close(node, node, close), _past(self._source, close + 2, ">")

    def _end(self, inner: Node, tag: str, at: int) -> Node:
        """Close the nearest element of this name, unless what is open around bars it."""
        if tag in COUNTED and not self._open[tag]:
            return inner
        for node in (inner, *inner.above()):
            if node.tag == tag:
                return self._end_at(inner, node, at)
            if tag in INLINE and tag not in FORMATTING and node.tag not in INLINE:
                return inner
            if node.tag in CELLS and tag not in TABLE_PARTS and tag not in CELLS:
                return inner
        return inner

    def _end_at(self, inner: Node, ended: Node, at: int) -> Node:
        """Close an element; what was opened in a formatting element and not closed goes on after it."""
        inside = []
        if ended.tag in FORMATTING and inner is not ended:
            inside = [inner, *takewhile(lambda node: node is not ended, inner.above())][::-1]
        last = self._close(inner, ended, at)
        for node in inside[:MOST_REOPENED]:
            again = node.again(last)
            last.kids.append(again)
            self.root.nodes.append(again)
            if again.tag in COUNTED:
                self._open[again.tag] += 1
            last = again
        return last

    def _end_others(self, inner: Node, tag: str, at: int) -> Node:
        """End the link that another link stands in, the item or cell before this one, or the paragraph."""
        if tag in CLOSES_PARAGRAPH:
            return self._close_nearest(inner, _P, CELLS, at)
        if tag == "a":
            return self._end(inner, "a", at) if self._open["a"] else inner
        ended, boundary = SIBLINGS[tag]
        if inner.tag not in boundary and any(self._open[name] for name in ended):
            return self._close_nearest(inner, ended, boundary, at)
        return inner

    def _close_nearest(self, inner: Node, ended: frozenset[str], boundary: frozenset[str], at: int) -> Node:
        for node in (inner, *inner.above()):
            if node.tag in ended:
                return self._close(inner, node, at)
            if node.tag in boundary:
                return inner
        return inner

    def _close(self, inner: Node, last: Node, at: int) -> Node:
        """Close what is open from the innermost element out to ``last``; what that stands in."""
        while True:
            if inner.tag in COUNTED:
                self._open[inner.tag] -= 1
            inner.end = at
            outer = inner.closed()
            if inner is last:
                return outer
            inner = outer

    def _check(self) -> None:
        """Raise where the tree has grown over a limit since it was last looked at, or for too long."""
        self._clock.check()
        nodes, limits = self.root.nodes, self._limits
        if len(nodes) > limits.nodes:
            raise limits.exceeded(self._origin, "nodes", f"a page of {len(nodes):,} elements or more")
        if self._depth + len(nodes) - self._known > limits.depth:  # at the most; counted where that may be too much
            depth = max(_depth(node) for node in nodes[self._known :])
            if depth > limits.depth:
                raise limits.exceeded(self._origin, "depth", f"{depth:,} elements in one another")
        self._known, self._depth = len(nodes), _depth(self._inner)

    def _check_attributes(self, attributes: str) -> None:
        if attributes.count("=") + attributes.count(" ") > self._limits.attributes:
            count = sum(1 for _ in ATTRIBUTE.finditer(attributes))
            self._limits.check(self._origin, "attributes", count, "attributes on one element")


def _depth(node: Node) -> int:
    return 1 + sum(1 for _ in node.above())


def _window(source: str, at: int) -> int:
    """Where to stop cutting: at a "<", so that nothing between two of them is cut in two."""
    if at + WINDOW >= len(source):
        return len(source)
    stop = source.rfind("<", at + 1, at + WINDOW)
    stop = source.find("<", at + WINDOW) if stop < 0 else stop
    return len(source) if stop < 0 else stop


def _pass_over(pieces: Iterator[str], piece: str, after: Place) -> Place:
    """Leave out the pieces that ``piece`` reaches over, each less its "<"."""
    left = after[1] - len(piece) - 1
    while left > 0 and (over := next(pieces, None)) is not None:
        left -= len(over) + 1
    return after


def _end_tag(source: str, tag: str, at: int) -> int:
    """Where the inside of ``tag`` ends; at the end of the file if it is never closed."""
    while (at := source.find("</", at)) >= 0:
        if source[at + 2 : at + 2 + len(tag)].lower() == tag:
            return at
        at += 2
    return len(source)


def _past(source: str, at: int, closer: str) -> int:
    """After the next ``closer``; at the end of the file if there is none."""
    end = source.find(closer, at)
    return len(source) if end < 0 else end + len(closer)
