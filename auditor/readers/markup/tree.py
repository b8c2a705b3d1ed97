"""The tree of a document: elements, and the places of texts, whose words are taken from the source on demand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from itertools import accumulate

from auditor.readers.markup.elements import RAW_TEXT

Text = tuple[int, int]  # where a text stands in the source
KEPT = "caption="  # in a tag that keeps a caption in an attribute

ATTRIBUTE = re.compile(r"""([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?""")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")


class Node:
    """An element. ``kids`` are elements and the places of texts, in order; ``None`` is white space and nothing else.

    ``start`` is where its tag begins in the source, ``end`` where the tag does that closes it. ``telling`` if there are
    words in it or in one of its attributes, at any depth. Made by ``element``.
    """

    __slots__ = ("_attributes", "end", "kids", "parent", "source", "start", "tag", "telling")

    tag: str
    start: int
    end: int
    parent: Node | None
    kids: list[Node | Text | None]
    source: str
    telling: bool
    _attributes: Mapping[str, str] | None

    @property
    def attributes(self) -> Mapping[str, str]:
        """By name in small letters; taken from ``source``, the tag's own, when they are first asked for."""
        if self._attributes is None:
            self._attributes = attributes_of(self.source)
        return self._attributes

    def get(self, name: str) -> str:
        """The attribute's value, or nothing."""
        return self.attributes.get(name, "") if self.source else ""

    def again(self, parent: Node) -> Node:
        """The same element once more, empty, for what follows a misnested end tag."""
        return element(self.tag, self.source, self.start, parent)

    def closed(self) -> Node:
        """The element around it, which holds words if it does."""
        outer = self.parent or self
        if self.telling:
            outer.telling = True
        return outer

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


def element(tag: str, source: str, start: int, parent: Node | None) -> Node:
    """An element with nothing in it yet; a class's own initialiser takes half as long again."""
    node = Node()
    node.tag = tag
    node.source = source
    node.start = node.end = start
    node.parent = parent
    node.kids = []
    node.telling = False
    node._attributes = None
    return node


def attributes_of(tag: str) -> Mapping[str, str]:
    """The attributes in the source of a tag, by name in small letters; of two with one name the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(tag):
        value = double or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


class Document(Node):
    """The page; ``nodes`` are its elements in the order of the document, each after what it stands in."""

    __slots__ = ("_tagged", "nodes")

    def __init__(self, source: str) -> None:
        self.tag, self.source, self.start, self.end = "#document", "", 0, len(source)
        self.parent, self.kids = None, []
        self.telling, self._attributes = False, None
        self.nodes: list[Node] = [self]
        self._tagged: dict[str, list[Node]] | None = None

    def tagged(self, tag: str) -> Sequence[Node]:
        """Its elements of this tag, in the order of the document; to be asked when the tree is complete."""
        if self._tagged is None:
            self._tagged = {}
            for node in self.nodes:
                if (those := self._tagged.get(node.tag)) is None:
                    self._tagged[node.tag] = [node]
                else:
                    those.append(node)
        return self._tagged.get(tag, ())

    def release(self) -> None:
        """Part the elements from their parents, so that the tree is freed when it is let go.

        As a cycle it would wait for the collector, which took a quarter of the time of reading.
        """
        for node in self.nodes:
            node.parent = None
        self._tagged = None
        self.nodes.clear()  # which hold the page itself


def pieces(source: str, text: Text) -> Iterable[tuple[str, int]]:
    """The words at ``text``, character references resolved, each piece with its place; a space for a text of none.

    A no-break space is a matter of layout here, and becomes a space; a soft hyphen is dropped.
    """
    start, end = text
    if start == end:
        return ((" ", start),)
    words = source[start:end]
    if "&" in words:
        return _resolved(source, start, end)
    return ((words, start),) if words.isascii() else _laid_out(words, start)


def _resolved(source: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    at = start
    for reference in _REFERENCE.finditer(source, start, end):
        yield from _laid_out(source[at : reference.start()], at)
        yield from _laid_out(_character(reference.group()), reference.start())
        at = reference.end()
    yield from _laid_out(source[at:end], at)


@lru_cache(maxsize=1024)
def _character(reference: str) -> str:
    return unescape(reference)


def _laid_out(text: str, at: int) -> Sequence[tuple[str, int]]:
    if not text:
        return ()
    text = text.replace("\xa0", " ")
    if "\xad" not in text:
        return ((text, at),)
    parts = text.split("\xad")
    starts = accumulate((len(part) + 1 for part in parts), initial=at)
    return [(part, start) for part, start in zip(parts, starts, strict=False) if part]


def text_of(node: Node, source: str) -> str:
    """All the words in an element, white space squeezed."""
    found: list[str] = []
    for element in node.elements():
        if element.tag in RAW_TEXT and element is not node:
            continue
        for kid in element.kids:
            if kid is None:
                found.append(" ")
            elif kid.__class__ is tuple:
                found.extend(text for text, _ in pieces(source, kid))
    return " ".join("".join(found).split())
