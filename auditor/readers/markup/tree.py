"""Markup to a tree whose every text knows its place in the file; broken markup is mended as browsers would.

A subset of the HTML standard's tree construction: void and raw-text elements, end tags that may be left out, end tags
that close nothing. Formatting is not reconstructed after misnesting, for nothing here depends on it. One pass, linear,
with depth, nodes and attributes counted as it goes: C parsers measured no faster with a walk and places added
(selectolax 1.0.2: 2.6 ms a page, and 24 s for 500 kB of nested ``div``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import unescape

from auditor.readers.limits import Limits
from auditor.readers.markup.elements import (
    CELLS,
    CLOSES_PARAGRAPH,
    FORMATTING,
    INLINE,
    MAKES_ROOM,
    PASSED_OVER,
    RAW_TEXT,
    SIBLINGS,
    TABLE_PARTS,
    VOID,
)

Text = tuple[int, int]  # where a text stands in the source

_TAG = re.compile(r"""<(?:(/)?([a-zA-Z][^\s/>]*+)((?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*+)>|(!--|[!?/]))""")
_LENIENT_TAG = re.compile(r"<(?:(/)?([a-zA-Z][^\s/>]*+)([^<>]*+)>|(!--|[!?/]))")
_ATTRIBUTE = re.compile(r"""([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?""")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")


MOST_REOPENED = 8  # as many formatting elements as browsers look back for


class Node:
    """An element. ``kids`` are elements and the places of texts, in order.

    ``start`` is where its tag begins in the source, ``end`` where the tag does that closes it.
    """

    __slots__ = ("_attributes", "_source", "end", "kids", "parent", "start", "tag")

    def __init__(self, tag: str, source: str, start: int, parent: Node | None) -> None:
        self.tag = tag
        self.start = start
        self.end = start
        self.parent = parent
        self.kids: list[Node | Text] = []
        self._source = source
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """By name in small letters; of two with one name the first counts."""
        if self._attributes is None:
            found: dict[str, str] = {}
            for name, double, single, bare in _ATTRIBUTE.findall(self._source) if self._source else ():
                value = double or single or bare
                found.setdefault(name.lower(), unescape(value) if "&" in value else value)
            self._attributes = found
        return self._attributes

    def get(self, name: str) -> str:
        """The attribute's value, or nothing."""
        return self.attributes.get(name, "") if self._source else ""

    def again(self, parent: Node) -> Node:
        """The same element once more, empty, for what follows a misnested end tag."""
        return Node(self.tag, self._source, self.start, parent)

    def elements(self) -> Iterator[Node]:
        """This element and all within it, in the order of the document."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            if node.kids:
                stack.extend([kid for kid in node.kids[::-1] if kid.__class__ is Node])

    def above(self) -> Iterator[Node]:
        """The elements around this one, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


class Document(Node):
    """The page; ``nodes`` are its elements in the order of the document, each after what it stands in."""

    __slots__ = ("nodes",)

    def __init__(self, source: str) -> None:
        super().__init__("#document", "", 0, None)
        self.nodes: list[Node] = [self]
        self.end = len(source)


class _Builder:
    """Grows the tree: what is open, and what a tag closes."""

    def __init__(self, root: Document, origin: str, limits: Limits) -> None:
        self.root = root
        self.stack: list[Node] = [root]
        self._open: defaultdict[str, int] = defaultdict(int)
        self._nodes = 0
        self.at = 0
        self.unclosed: set[str] = set()
        self._origin, self._limits = origin, limits

    def text(self, start: int, end: int) -> None:
        if end > start:
            self.stack[-1].kids.append((start, end))

    def start(self, tag: str, source: str, at: int) -> None:
        if tag in MAKES_ROOM:
            self._make_room(tag)
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise self._limits.exceeded(self._origin, "nodes", f"a page of {self._nodes:,} elements or more")
        if len(source) > self._limits.attributes and source.count("=") + source.count(" ") > self._limits.attributes:
            self._count_attributes(source)
        node = Node(tag, source, at, self.stack[-1])
        self.stack[-1].kids.append(node)
        self.root.nodes.append(node)
        if tag not in VOID and not (source.endswith("/") and self._open["svg"]):
            self.stack.append(node)
            self._open[tag] += 1
            if len(self.stack) > self._limits.depth:
                raise self._limits.exceeded(self._origin, "depth", f"{len(self.stack):,} elements in one another")

    def end(self, tag: str) -> None:
        if self.stack[-1].tag == tag:
            self._open[tag] -= 1
            self.stack.pop().end = self.at
            return
        if not self._open[tag]:
            return
        for index in range(len(self.stack) - 1, 0, -1):
            inner = self.stack[index].tag
            if inner == tag:
                self._end_at(index, tag)
                return
            if tag in INLINE and tag not in FORMATTING and inner not in INLINE:
                return
            if inner in CELLS and tag not in TABLE_PARTS and tag not in CELLS:
                return

    def _end_at(self, index: int, tag: str) -> None:
        """Close an element; what was opened in a formatting element and not closed goes on after it."""
        inside = self.stack[index + 1 :] if tag in FORMATTING else []
        self._close_from(index)
        for node in inside[:MOST_REOPENED]:
            again = node.again(self.stack[-1])
            self.stack[-1].kids.append(again)
            self.root.nodes.append(again)
            self.stack.append(again)
            self._open[again.tag] += 1

    def _make_room(self, tag: str) -> None:
        if tag == "a" and self._open["a"]:
            self.end("a")  # links do not nest
        if tag in CLOSES_PARAGRAPH and self._open["p"]:
            self._close_nearest(frozenset({"p"}), CELLS)
        if tag in SIBLINGS:
            ended, boundary = SIBLINGS[tag]
            if any(self._open[name] for name in ended):
                self._close_nearest(ended, boundary)

    def _close_nearest(self, ended: frozenset[str], boundary: frozenset[str]) -> None:
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index].tag in ended:
                self._close_from(index)
                return
            if self.stack[index].tag in boundary:
                return

    def _close_from(self, index: int) -> None:
        for node in self.stack[index:]:
            self._open[node.tag] -= 1
            node.end = self.at
        del self.stack[index:]

    def _count_attributes(self, source: str) -> None:
        count = sum(1 for _ in _ATTRIBUTE.finditer(source))
        self._limits.check(self._origin, "attributes", count, "attributes on one element")


def parse(source: str, origin: str, limits: Limits) -> Document:
    """The document's tree; raises LimitExceeded for depth, nodes and attributes."""
    builder, at, text_from, pattern = _Builder(Document(source), origin, limits), 0, 0, _TAG
    while (at := source.find("<", at)) >= 0:
        found = pattern.match(source, at)
        if found is None and pattern is _TAG and source[at + 1 : at + 2].isalpha():
            pattern = _LENIENT_TAG  # a quotation mark is never closed: from here on, tags end at the next ">"
            found = pattern.match(source, at)
        if found is None:
            at += 1
            continue
        builder.text(text_from, at)
        builder.at = at
        closing, name, attributes, other = found.groups()
        if other is not None:
            at = _after_declaration(source, at, other)
        elif closing:
            builder.end(name.lower())
            at = found.end()
        else:
            at = _opened(builder, source, name.lower(), attributes, at, found.end())
        text_from = at
    builder.text(text_from, len(source))
    for node in builder.stack:
        node.end = len(source)
    return builder.root


def _opened(builder: _Builder, source: str, tag: str, attributes: str, at: int, after: int) -> int:
    builder.start(tag, attributes, at)
    if tag not in RAW_TEXT and (tag not in PASSED_OVER or tag in builder.unclosed or attributes.endswith("/")):
        return after
    close = _end_tag(source, tag, after)
    if tag in PASSED_OVER and close == len(source):
        builder.unclosed.add(tag)  # and is not looked for again: that would take the square of the time
        return after
    if tag in RAW_TEXT:
        builder.text(after, close)
    builder.end(tag)
    return _after_declaration(source, close, ">") if close < len(source) else close


def _end_tag(source: str, tag: str, at: int) -> int:
    """Where the raw text of ``tag`` ends; at the end of the file if it is never closed."""
    while (at := source.find("</", at)) >= 0:
        if source[at + 2 : at + 2 + len(tag)].lower() == tag:
            return at
        at += 2
    return len(source)


def _after_declaration(source: str, at: int, opener: str) -> int:
    """Past a comment, a declaration or an end tag that is none; an open end swallows the rest."""
    closer = "-->" if opener == "!--" else ">"
    end = source.find(closer, at + 2)
    return len(source) if end < 0 else end + len(closer)


def pieces(source: str, text: Text) -> Iterable[tuple[str, int]]:
    """The words at ``text``, character references resolved, each piece with its place.

    A no-break space is a matter of layout here, and becomes a space; a soft hyphen is dropped.
    """
    start, end = text
    words = source[start:end]
    if words.isascii() and "&" not in words:
        return ((words, start),)
    return _resolved(source, start, end)


def _resolved(source: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    at = start
    for reference in _REFERENCE.finditer(source, start, end) if source.find("&", start, end) >= 0 else ():
        yield from _laid_out(source[at : reference.start()], at)
        yield from _laid_out(unescape(reference.group()), reference.start())
        at = reference.end()
    yield from _laid_out(source[at:end], at)


def _laid_out(text: str, at: int) -> Iterator[tuple[str, int]]:
    if not text:
        return
    if text.isascii():
        yield text, at
        return
    for part in text.replace("\xa0", " ").split("\xad"):
        if part:
            yield part, at
        at += len(part) + 1


def text_of(node: Node, source: str) -> str:
    """All the words in an element, white space squeezed."""
    found = [
        text
        for element in node.elements()
        if element.tag not in RAW_TEXT or element is node
        for kid in element.kids
        if isinstance(kid, tuple)
        for text, _ in pieces(source, kid)
    ]
    return " ".join("".join(found).split())
