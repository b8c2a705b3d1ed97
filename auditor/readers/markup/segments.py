"""The runs of words a page shows as one piece each, in the order of the document, and what stands around each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from auditor.readers.markup.elements import HEADINGS, INLINE, NOT_SHOWN
from auditor.readers.markup.roles import NONE, hidden, is_noise_tag, roles_of
from auditor.readers.markup.tree import Node, Text, pieces

PICTURES = frozenset({"img", "picture", "video", "amp-img"})
COPY = HEADINGS | {"p", "li"}
MOST_COPY = 4  # paragraphs and headings that a picture's box may hold


@dataclass(frozen=True, slots=True)
class Around:
    """What a run of words stands in: the innermost element of each sort, ``None`` where there is none."""

    block: Node
    noise: Node | None = None
    caption: Node | None = None
    credit: Node | None = None
    figure: Node | None = None
    gallery: Node | None = None
    byline: Node | None = None
    date: Node | None = None
    deck: Node | None = None
    heading: Node | None = None
    link: Node | None = None
    hidden: bool = False


@dataclass(slots=True)
class Segment:
    """One run: its texts in the source (an empty one is a line break), how many characters, and how many of links."""

    around: Around
    texts: list[Text] = field(default_factory=list)
    chars: int = 0
    linked: int = 0
    links: list[Node] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where its first text stands in the source."""
        return self.texts[0][0]


def segments(root: Node, source: str) -> list[Segment]:
    """Cut the page into segments."""
    cutter = _Cutter(source, Around(root))
    stack: list[tuple[Node | Text | None, Around]] = [(root, Around(root))]
    while stack:
        item, around = stack.pop()
        if item is None:
            cutter.cut(around)
        elif isinstance(item, tuple):
            cutter.text(item, around)
        elif item.tag == "br":
            cutter.line_break(item, around)
        elif item.tag not in NOT_SHOWN:
            stack.extend(reversed(list(_inside(item, around))))
    cutter.cut(Around(root))
    return cutter.found


def _inside(node: Node, around: Around) -> Iterator[tuple[Node | Text | None, Around]]:
    """What to go through for an element: cuts around it where it is a block of its own."""
    roles = roles_of(node)
    if roles.gone or (roles.gone_label and node.tag in INLINE):
        return
    within = _entered(node, around) if roles is not NONE or node.tag not in ("b", "i", "em", "strong") else around
    alone = node.tag not in INLINE or within.caption is not around.caption or within.credit is not around.credit
    if alone:
        within = replace(within, block=node)
        yield None, within
    elif node.tag == "span" and within.caption is not None:
        yield (node.start, node.start), within  # labels in captions are set apart by style, not by a space
    for kid in node.kids:
        yield kid, within
    if alone:
        yield None, around


def _entered(node: Node, around: Around) -> Around:
    roles, tag = roles_of(node), node.tag
    changes: dict[str, Node] = {}
    if tag in ("html", "body"):
        return around  # what these are named tells of the site, not of the words
    if tag == "figcaption" or (roles.caption and tag not in HEADINGS and not _holds_picture(node)):
        changes["caption"] = node
    elif tag == "figure" or ((roles.figure or roles.caption) and _frames_picture(node)):
        changes["figure"] = node
    in_figure = around.caption is not None or (around.figure is not None and around.figure.tag == "figure")
    if roles.credit or (_pictured(around) and (roles.figure_credit or tag == "cite")):
        changes["credit"] = node
    if (roles.noise or is_noise_tag(tag)) and not (in_figure or roles.caption or roles.credit or roles.body):
        changes["noise"] = node
    if roles.gallery:
        changes["gallery"] = node
    if roles.byline:
        changes["byline"] = node
    if roles.date or tag == "time":
        changes["date"] = node
    if roles.deck:
        changes["deck"] = node
    if tag in HEADINGS:
        changes["heading"] = node
    if tag == "a" and "href" in node.attributes:
        changes["link"] = node
    if not changes and (around.hidden or not hidden(node)):
        return around
    return replace(around, hidden=around.hidden or hidden(node), **changes)


def _pictured(around: Around) -> bool:
    return around.figure is not None or around.caption is not None


def _holds_picture(node: Node) -> bool:
    return any(element.tag in PICTURES for element in node.elements())


def _frames_picture(node: Node) -> bool:
    """Whether it is a box for a picture and a few words, not one for the article with its pictures."""
    tags = [element.tag for element in node.elements()]
    return any(tag in PICTURES for tag in tags) and sum(tag in COPY for tag in tags) <= MOST_COPY


def words_of(segment: Segment, source: str) -> str:
    """What it says, white space squeezed, in small letters: for comparing."""
    found = (pieces(source, text) if text[0] < text[1] else ((" ", 0),) for text in segment.texts)
    return " ".join("".join(words for text in found for words, _ in text).split()).casefold()


class _Cutter:
    """Gathers texts into the current segment until something cuts it."""

    def __init__(self, source: str, around: Around) -> None:
        self.found: list[Segment] = []
        self._source = source
        self._current = Segment(around)
        self._breaks = 0

    def text(self, text: Text, around: Around) -> None:
        start, end = text
        words = len(self._source[start:end].strip())
        if words:
            if not self._current.chars:
                self._current.around = around
            self._breaks = 0
            self._current.chars += words
            if around.link is not None:
                self._current.linked += words
                if not self._current.links or self._current.links[-1] is not around.link:
                    self._current.links.append(around.link)
        if self._current.chars:
            self._current.texts.append(text)

    def line_break(self, node: Node, around: Around) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self.cut(around)
        elif self._current.chars:
            self._current.texts.append((node.start, node.start))

    def cut(self, around: Around) -> None:
        if self._current.chars:
            self.found.append(self._current)
            self._current = Segment(around)
        self._breaks = 0
