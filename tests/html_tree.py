"""The HTML report as a tree, read by a parser that lets nothing pass: for tests of what is on the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from auditor.reports.page.markup import VOID

TAGS = frozenset(
    re.findall(
        r"\w+",
        "html head meta title style body main header section figure figcaption div p span b bdi mark a ul ol li h1 h2 "
        "h3 table thead tbody tr th td details summary label input code del ins svg g path rect text desc br",
    )
)
ATTRIBUTES = frozenset(
    re.findall(
        r"[\w-]+",
        "lang charset http-equiv content name class id href rel tabindex role dir scope type checked open aria-label "
        "aria-labelledby aria-hidden data-key viewbox preserveaspectratio width height x y d font-size text-anchor",
    )
)
EDITED = frozenset({"button"}), frozenset({"form", "value", "data-finding", "data-start", "data-end"})
"""The elements and attributes that a report has besides, where it stands beside an editor."""
APART = frozenset({"p", "li", "div", "summary", "tr", "td", "th", "h1", "h2", "h3", "section"})
"""Elements that stand apart from what is before and after them."""


@dataclass
class Element:
    """An element with its children in their order; text is a string."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def all(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.all()

    def of(self, tag: str = "", class_: str = "", **attributes: str) -> list[Element]:
        wanted = {name.replace("_", "-"): value for name, value in attributes.items()}
        return [
            each
            for each in self.all()
            if (not tag or each.tag == tag)
            and (not class_ or class_ in each.classes)
            and all(each.attributes.get(name) == value for name, value in wanted.items())
        ]

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def text(self, without: str = "") -> str:
        """All text in it, but that of elements of one class."""
        if without and without in self.classes:
            return ""
        return "".join(child if isinstance(child, str) else child.text(without) for child in self.children)


def words(element: Element) -> str:
    """What one reads: its text on one line, a space between what stands apart."""
    return " ".join(_apart(element).split())


def _apart(element: Element) -> str:
    inner = "".join(child if isinstance(child, str) else _apart(child) for child in element.children)
    return f" {inner} " if element.tag in APART else inner


class _Builder(HTMLParser):
    def __init__(self, tags: frozenset[str], attributes: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._tags, self._attributes = TAGS | tags, ATTRIBUTES | attributes
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self._tags, f"<{tag}>"
        assert {name for name, _ in attrs} <= self._attributes, attrs
        assert len({name for name, _ in attrs}) == len(attrs), attrs
        assert not (tag in ("a", "mark") and any(each.tag == "a" for each in self._open)), "a link in a link"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> in <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        assert decl == "doctype html"

    def handle_pi(self, data: str) -> None:
        raise AssertionError("an instruction")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError("a declaration")

    def finished(self) -> Element:
        assert self._open == [self.root], [element.tag for element in self._open]
        return self.root


def parsed(page: str, tags: frozenset[str] = frozenset(), attributes: frozenset[str] = frozenset()) -> Element:
    """The page, after it has been seen to be whole: nested, of known parts, with ids told apart and links that lead.

    ``tags`` and ``attributes`` are those that it may have besides.
    """
    builder = _Builder(tags, attributes)
    builder.feed(page)
    builder.close()
    root = builder.finished()
    ids = Counter(each.attributes["id"] for each in root.all() if "id" in each.attributes)
    assert [id for id, times in ids.items() if times > 1] == []
    for each in root.all():
        href = each.attributes.get("href", "http://")
        assert href.startswith(("http://", "https://")) or href[1:] in ids, href
        for id in each.attributes.get("aria-labelledby", "").split():
            assert id in ids
    return root
