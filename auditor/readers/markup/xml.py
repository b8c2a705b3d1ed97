"""XML to the same tree as pages: no entity is expanded, no DTD is read, nothing is fetched, by construction.

Only the five named entities, those of HTML and character references are resolved; an entity that a document declares
for itself stays as it is written. Ill-formed documents, which feeds often are, give what can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.errors import MalformedInput
from auditor.readers.limits import Clock, Limits
from auditor.readers.markup.tree import Node, element, pieces

CDATA = "#cdata"
_TAG = re.compile(
    r"""<(?:(/)?([^\s/>!?<&"'=]++)((?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))|(?!))*+)>|(!--|!\[CDATA\[|!|\?))"""
)
_LENIENT_TAG = re.compile(r"""<(?:(/)?([^\s/>!?<&"'=]++)([^<>]*+)>|(!--|!\[CDATA\[|!|\?))""")
_NAMED = re.compile(r"""</?[^\s/>!?<&"'=]""")
_KNOWN = {  # a namespace → the prefix by which its elements are asked for here; of all others the prefix is dropped
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
}
_USUAL = {prefix.rstrip(":"): prefix for prefix in _KNOWN.values()}  # feeds often forget to declare them


def parse_xml(source: str, origin: str, limits: Limits, never_nested: frozenset[str] = frozenset()) -> Node:
    """The document's tree, tags less their prefix; raises LimitExceeded, and MalformedInput without a root.

    An element of a name that is ``never_nested`` ends the one of its name that is open, for its end tag was lost.
    """
    builder, at, text_from, pattern, clock = _Builder(origin, limits, never_nested), 0, 0, _TAG, Clock(origin, limits)
    while (at := source.find("<", at)) >= 0:
        clock.check()
        found = pattern.match(source, at)
        if found is None and pattern is _TAG and _NAMED.match(source, at):
            pattern = _LENIENT_TAG  # a quotation mark is never closed: from here on, tags end at the next ">"
            found = pattern.match(source, at)
        if found is None:
            at += 1
            continue
        builder.text(text_from, at)
        closing, name, attributes, other = found.groups()
        if other is not None:
            at = _declaration(builder, source, at, other)
        else:
            at = found.end()
            if closing:
                builder.end(name, found.start())
            else:
                builder.start(name, attributes, found.start())
        text_from = at
    if not any(isinstance(kid, Node) for kid in builder.root.kids):
        raise MalformedInput(origin, "no element in it")
    return builder.root


def content(node: Node, source: str) -> str:
    """All the text in an element as it stands, its references resolved."""
    return "".join(_content(node, source))


def words(node: Node | None, source: str) -> str:
    """The words in an element, white space squeezed; nothing for no element."""
    return "" if node is None else " ".join(content(node, source).split())


def markup(node: Node, source: str) -> str:
    """An element as it stands in the source, its end tag left off."""
    return source[node.start : node.end]


def child(node: Node, *names: str) -> Node | None:
    """The first child element of one of these names."""
    return next(children(node, *names), None)


def children(node: Node, *names: str) -> Iterator[Node]:
    """The child elements of these names, in order."""
    return (kid for kid in node.kids if isinstance(kid, Node) and kid.tag in names)


def inside(node: Node, *names: str) -> Iterator[Node]:
    """The elements of these names at any depth, in order."""
    return (element for element in node.elements() if element.tag in names)


def _content(node: Node, source: str) -> Iterator[str]:
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from (
                text for element in kid.elements() if element.tag != "#comment" for text in _own_text(element, source)
            )
        elif kid is not None:
            yield from _text(node, kid, source)


def _own_text(node: Node, source: str) -> Iterator[str]:
    return (text for kid in node.kids if isinstance(kid, tuple) for text in _text(node, kid, source))


def _text(node: Node, place: tuple[int, int], source: str) -> Iterator[str]:
    if node.tag == CDATA:
        yield source[place[0] : place[1]]
    else:
        yield from (text for text, _ in pieces(source, place))


def _declaration(builder: _Builder, source: str, at: int, opener: str) -> int:
    closer = {"!--": "-->", "![CDATA[": "]]>", "?": "?>"}.get(opener, ">")
    if opener == "!":
        bracket, end = source.find("[", at), source.find(">", at)
        closer = "]>" if 0 <= bracket < end else ">"  # a DTD of its own, passed over whole
    end = source.find(closer, at)
    end = len(source) if end < 0 else end
    if opener == "![CDATA[":
        builder.cdata(at, at + len("<![CDATA["), end)
    return end + len(closer)


class _Builder:
    """Grows the tree; an end tag closes the nearest element of its name, or nothing."""

    def __init__(self, origin: str, limits: Limits, never_nested: frozenset[str]) -> None:
        self.root = element("#document", "", 0, None)
        self._stack: list[tuple[str, Node, dict[str, str]]] = [("", self.root, {})]
        self._nodes = 0
        self._origin, self._limits, self._never_nested = origin, limits, never_nested

    def text(self, start: int, end: int) -> None:
        if end > start:
            self._stack[-1][1].kids.append((start, end))

    def cdata(self, at: int, start: int, end: int) -> None:
        node = element(CDATA, "", at, self._stack[-1][1])
        node.kids.append((start, end))
        self._stack[-1][1].kids.append(node)

    def start(self, name: str, attributes: str, at: int) -> None:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise self._limits.exceeded(self._origin, "nodes", f"a document of {self._nodes:,} elements or more")
        if attributes.count("=") > self._limits.attributes:
            self._limits.check(self._origin, "attributes", attributes.count("="), "attributes on one element")
        if name.rpartition(":")[2] in self._never_nested:
            self.end(name, at)
        _, parent, spaces = self._stack[-1]
        node = element("", attributes.rstrip("/"), at, parent)
        if "xmlns" in attributes:
            spaces = spaces | _declared(node)
        node.tag = _canonical(name, spaces)
        parent.kids.append(node)
        if not attributes.endswith("/"):
            self._stack.append((name, node, spaces))
            self._limits.check(self._origin, "depth", len(self._stack), "elements in one another")

    def end(self, name: str, at: int) -> None:
        for index in range(len(self._stack) - 1, 0, -1):
            if self._stack[index][0] == name:
                for _, node, _ in self._stack[index:]:
                    node.end = at
                del self._stack[index:]
                return


def _declared(node: Node) -> dict[str, str]:
    found = {}
    for name, value in node.attributes.items():
        if name == "xmlns" or name.startswith("xmlns:"):
            found[name.partition(":")[2]] = _KNOWN.get(value.strip(), "")
    return found


def _canonical(name: str, spaces: dict[str, str]) -> str:
    prefix, colon, local = name.rpartition(":")
    return spaces.get(prefix, _USUAL.get(prefix, "")) + local if colon else spaces.get("", "") + name
