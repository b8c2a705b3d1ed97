"""Markup to a tree whose every text knows its place in the file; broken markup is mended as browsers would.

A subset of the HTML standard's tree construction: void and raw-text elements, end tags that may be left out, end tags
that close nothing. Formatting is not reconstructed after misnesting, for nothing here depends on it. One pass, linear,
with depth, nodes, attributes and seconds counted as it goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

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
    VOID,
)
from auditor.readers.markup.tree import ATTRIBUTE, KEPT, Document, Node

MOST_REOPENED = 8  # as many formatting elements as browsers look back for
LONG = 1_000  # characters of attributes that are worth counting

# A tag whose name is the first group or, for a start tag, the second; what is no tag; a tag with no end to it.
_TAG = re.compile(
    r"""<(?:/([a-zA-Z][^\s/>]*+)(?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*+>"""
    r"""|([a-zA-Z][^\s/>]*+)((?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*+)>"""
    r"""|(!--|[!?]|/(?![a-zA-Z]))|(/?[a-zA-Z]))"""
)
_LENIENT_TAG = re.compile(r"<(?:/([a-zA-Z][^\s/>]*+)[^<>]*+>|([a-zA-Z][^\s/>]*+)([^<>]*+)>|(!--|[!?/]))")
_END, _START, _ENDLESS = 1, 3, 5  # the last group of what the patterns find
_VOID, _PARAGRAPH, _ENDS_OTHERS, _SKIPPED = 1, 2, 4, 8  # what a start tag does
_P = frozenset({"p"})


class _Deeds(dict[str, tuple[str, int]]):
    """The name of a tag as it stands → the name in small letters, and what a start tag of this name does."""

    def __missing__(self, name: str) -> tuple[str, int]:
        return self.get(name.lower(), (name.lower(), 0))


@cache
def _deeds() -> _Deeds:
    deeds: dict[str, int] = dict.fromkeys(INLINE, 0)
    sorts = ((VOID, _VOID), (CLOSES_PARAGRAPH, _PARAGRAPH), ({"a", *SIBLINGS}, _ENDS_OTHERS))
    for tags, deed in (*sorts, (RAW_TEXT | PASSED_OVER, _SKIPPED)):
        for tag in tags:
            deeds[tag] = deeds.get(tag, 0) | deed
    return _Deeds({tag: (tag, deed) for tag, deed in deeds.items()})


def parse(source: str, origin: str, limits: Limits) -> Document:
    """The document's tree; raises LimitExceeded for depth, nodes, attributes and seconds."""
    builder, at = _Builder(source, origin, limits), 0
    while at < len(source):
        at = builder.grow(at)
    for node in builder.stack:
        node.end, node.telling = len(source), True
    return builder.root


class _Builder:
    """Grows the tree: what is open, and what a tag closes."""

    def __init__(self, source: str, origin: str, limits: Limits) -> None:
        self.root = Document(source)
        self.stack: list[Node] = [self.root]
        self._source, self._origin, self._limits = source, origin, limits
        self._clock = Clock(origin, limits)
        self._open: defaultdict[str, int] = defaultdict(int)
        self._pattern = _TAG
        self._unclosed: set[str] = set()

    def grow(self, at: int) -> int:
        """Take texts and tags from ``at`` up to one after which tags are no tags; where to go on."""
        source, stack, opened, deeds, nodes = self._source, self.stack, self._open, _deeds(), self.root.nodes
        most_nodes, deepest = self._limits.nodes, self._limits.depth
        inner = stack[-1]
        self._clock.check()
        for found in self._pattern.finditer(source, at):
            start, end = found.span()
            if start > at:
                blank = source[at:start].isspace()
                inner.kids.append(None if blank else (at, start))
                inner.telling = inner.telling or not blank
            at = end
            sort = found.lastindex
            if sort == _END:
                tag = found[1]
                if inner.tag == tag:
                    opened[tag] -= 1
                    inner.end = start
                    stack.pop()
                    if inner.telling:
                        stack[-1].telling = True
                elif opened[tag := tag.lower()]:
                    self._end(tag, start)
                inner = stack[-1]
            elif sort == _START:
                name, attributes = found.group(2, 3)
                tag, deed = deeds[name]
                if deed & _ENDS_OTHERS or (deed & _PARAGRAPH and opened["p"]):
                    self._end_others(tag, start)
                    inner = stack[-1]
                node = Node(tag, attributes, start, inner)
                inner.kids.append(node)
                nodes.append(node)
                if KEPT in attributes:
                    inner.telling = node.telling = True
                if not (deed & _VOID or (opened["svg"] and attributes[-1:] == "/")):
                    inner = node
                    stack.append(node)
                    opened[tag] += 1
                if len(nodes) > most_nodes or len(stack) > deepest or len(attributes) > LONG:
                    self._check(attributes)
                if deed & _SKIPPED:
                    return self._skipped(tag, attributes, at)
            else:
                return self._no_tag(found, sort)
        if at < len(source):
            inner.kids.append((at, len(source)))
            inner.telling = True
        return len(source)

    def _no_tag(self, found: re.Match[str], sort: int | None) -> int:
        """Past a comment or a declaration, an open end swallows the rest; to a tag that has no end, to read it anew."""
        start = found.start()
        if sort == _ENDLESS:
            self._pattern = _LENIENT_TAG  # a quotation mark is never closed: from here on, tags end at the next ">"
            return start
        return _past(self._source, start + 2, "-->" if found[4] == "!--" else ">")

    def _skipped(self, tag: str, attributes: str, after: int) -> int:
        """Past an element whose inside is no markup or is never shown."""
        if tag not in RAW_TEXT and (tag in self._unclosed or attributes.endswith("/")):
            return after
        close = _end_tag(self._source, tag, after)
        if tag in PASSED_OVER and close == len(self._source):
            self._unclosed.add(tag)  # and is not looked for again: that would take the square of the time
            return after
        if tag in RAW_TEXT and close > after:
            self.stack[-1].kids.append((after, close))
        self._open[tag] -= 1
        self.stack.pop().end = close
        return _past(self._source, close + 2, ">")

    def _end(self, tag: str, at: int) -> None:
        """Close the nearest element of this name, unless what is open around bars it."""
        for index in range(len(self.stack) - 1, 0, -1):
            inner = self.stack[index].tag
            if inner == tag:
                self._end_at(index, tag, at)
                return
            if tag in INLINE and tag not in FORMATTING and inner not in INLINE:
                return
            if inner in CELLS and tag not in TABLE_PARTS and tag not in CELLS:
                return

    def _end_at(self, index: int, tag: str, at: int) -> None:
        """Close an element; what was opened in a formatting element and not closed goes on after it."""
        inside = self.stack[index + 1 :] if tag in FORMATTING else []
        self._close_from(index, at)
        for node in inside[:MOST_REOPENED]:
            again = node.again(self.stack[-1])
            self.stack[-1].kids.append(again)
            self.root.nodes.append(again)
            self.stack.append(again)
            self._open[again.tag] += 1

    def _end_others(self, tag: str, at: int) -> None:
        """End the link that another link stands in, the item or cell before this one, or the paragraph."""
        if tag in CLOSES_PARAGRAPH:
            self._close_nearest(_P, CELLS, at)
            return
        if tag == "a":
            if self._open["a"]:
                self._end("a", at)
            return
        ended, boundary = SIBLINGS[tag]
        if self.stack[-1].tag not in boundary and any(self._open[name] for name in ended):
            self._close_nearest(ended, boundary, at)

    def _close_nearest(self, ended: frozenset[str], boundary: frozenset[str], at: int) -> None:
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index].tag in ended:
                self._close_from(index, at)
                return
            if self.stack[index].tag in boundary:
                return

    def _close_from(self, index: int, at: int) -> None:
        while len(self.stack) > index:
            node = self.stack.pop()
            self._open[node.tag] -= 1
            node.end = at
            if node.telling:
                self.stack[-1].telling = True

    def _check(self, attributes: str) -> None:
        """Raise where the tree has grown over a limit."""
        limits, nodes, depth = self._limits, len(self.root.nodes), len(self.stack)
        if nodes > limits.nodes:
            raise limits.exceeded(self._origin, "nodes", f"a page of {nodes:,} elements or more")
        if depth > limits.depth:
            raise limits.exceeded(self._origin, "depth", f"{depth:,} elements in one another")
        if attributes.count("=") + attributes.count(" ") > limits.attributes:
            count = sum(1 for _ in ATTRIBUTE.finditer(attributes))
            limits.check(self._origin, "attributes", count, "attributes on one element")


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
