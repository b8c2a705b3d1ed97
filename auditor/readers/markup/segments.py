"""The runs of words a page shows as one piece each, in the order of the document, and what stands around each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from auditor.readers.markup.attribute_captions import kept_caption, kept_credit
from auditor.readers.markup.census import Census
from auditor.readers.markup.elements import ENDS_LINE, HEADINGS, INLINE, NOT_SHOWN
from auditor.readers.markup.roles import Look, Roles, is_noise_tag, look_of
from auditor.readers.markup.tree import KEPT, Node, Text, pieces

_SEALED = frozenset({"nav", "footer"})  # nothing in these is of the article, whatever its names
SETS_APART = frozenset({"a", "b", "cite", "em", "font", "i", "small", "span", "strong"})
_TELLING = HEADINGS | {"aside", "cite", "dialog", "figcaption", "figure", "footer", "form", "menu", "nav", "time"}


@dataclass(slots=True)
class Around:
    """What a run of words stands in: the innermost element of each sort, ``None`` where there is none."""

    noise: Node | None = None
    caption: Node | None = None
    credit: Node | None = None
    figure: Node | None = None
    gallery: Node | None = None
    byline: Node | None = None
    date: Node | None = None
    deck: Node | None = None
    heading: Node | None = None
    hidden: bool = False
    kept: bool = False  # in an attribute

    def copy(self) -> Around:
        """The same, to be changed for what is further in; the standard library's copying is ten times slower."""
        return Around(
            self.noise,
            self.caption,
            self.credit,
            self.figure,
            self.gallery,
            self.byline,
            self.date,
            self.deck,
            self.heading,
            self.hidden,
            self.kept,
        )


NOTHING_AROUND = Around()
SPACE: Text = (0, 0)  # white space between the texts of a segment
LONG_PARAGRAPH = 100  # characters of one that is more than a date or a row of labels
LONG_ENOUGH = 80  # characters of a run of words that is surely copy
LEAST_LABEL = 3  # characters of a label; fewer are an initial
IN_A_PARAGRAPH = 30  # … and of one that stands in a <p>
MOSTLY_LINKS = 0.5
_LETTER = re.compile(r"[^\W_]")


@dataclass(slots=True)
class Segment:
    """One run: its texts in the source (``SPACE`` is white space), how many characters, and how many of links.

    ``block`` is the element whose words it holds, ``around`` what it stands in. ``copy`` is its length, if it is long
    enough to be copy, and no heading, caption or list of links; else 0. ``apart`` is the element that the last words of
    a caption, or the byline of a paragraph, are set apart by, after others.
    """

    block: Node
    around: Around
    start: int  # where its first text stands in the source
    texts: list[Text] = field(default_factory=list)
    chars: int = 0
    linked: int = 0
    links: list[Node] = field(default_factory=list)
    copy: int = 0
    apart: Node | None = None

    def within(self, node: Node) -> bool:
        """Whether it stands in ``node``, at any depth."""
        return node.start <= self.start < node.end

    def parts(self, source: str) -> tuple[Segment, Segment] | None:
        """What stands before the words that it ends with in an element of their own, and those; if it does."""
        last = next((text for text in reversed(self.texts) if text is not SPACE), SPACE)
        if self.apart is None or not self.apart.start < last[0] < self.apart.end:
            return None
        at = next(place for place, text in enumerate(self.texts) if text[0] > self.apart.start)
        return self._part(slice(at), source), self._part(slice(at, None), source)

    def cut(self, place: int, source: str) -> tuple[Segment, Segment | None]:
        """What stands before ``place`` and what from there on; all as one, and ``None``, where that is no word."""
        at = next((at for at, text in enumerate(self.texts) if text[0] >= place), len(self.texts))
        rest = self._part(slice(at, None), source)
        return (self._part(slice(at), source), rest) if _LETTER.search(written(rest, source)) else (self, None)

    def _part(self, some: slice, source: str) -> Segment:
        texts = self.texts[some]
        chars = sum(len(source[start:end].strip()) for start, end in texts)
        links = [link for link in self.links if any(link.start < text[0] < link.end for text in texts)]
        linked = sum(len(source[a:b].strip()) for a, b in texts if any(link.start < a < link.end for link in links))
        return Segment(self.block, self.around, texts[0][0] if texts else 0, texts, chars, linked, links)

    def weigh(self) -> None:
        """Tell how much of it is copy, when all its texts are known."""
        around, least = self.around, IN_A_PARAGRAPH if self.block.tag == "p" else LONG_ENOUGH
        if self.chars >= least and self.linked <= MOSTLY_LINKS * self.chars:
            self.copy = 0 if around.heading or around.caption or around.credit else self.chars

    def only_begins_in(self, node: Node) -> bool:
        """Whether it is a paragraph of which an inline element holds the first words alone: a place, a label."""
        if node.tag not in INLINE or self.block.tag != "p" or self.chars < LONG_PARAGRAPH:
            return False
        last = next(text for text in reversed(self.texts) if text is not SPACE)
        return last[0] >= node.end


def segments(root: Node, source: str, census: Census) -> list[Segment]:
    """Cut the page into segments."""
    cutter, outside = _Cutter(source, census), list[_Inside]()
    kids, around, block, link = iter(root.kids), NOTHING_AROUND, root, None
    while True:
        for kid in kids:
            if kid is None:
                if cutter.current is not None:
                    cutter.current.texts.append(SPACE)
            elif not isinstance(kid, Node):
                cutter.text(kid, around, block, link)
            elif kid.kids and (kid.telling or kid.tag in INLINE) and kid.tag not in NOT_SHOWN:
                if cutter.keeps and kid.telling and KEPT in kid.source:
                    cutter.kept(kid, around)
                entered = _entered(kid, around, block, link, cutter)
                if entered is not None:
                    outside.append((kids, around, block, link))
                    kids, around, block, link = entered
                    break
            else:
                cutter.passed(kid, around)
        else:
            if not outside:
                break
            ended = block
            kids, around, block, link = outside.pop()
            if block is not ended and cutter.current is not None:
                cutter.cut()
    cutter.cut()
    return cutter.found


_Inside = tuple[Iterator[Node | Text | None], Around, Node, Node | None]  # what is left of an element; its block, link


def _entered(node: Node, around: Around, block: Node, link: Node | None, cutter: _Cutter) -> _Inside | None:
    """What to go through in an element, after a cut where it is a block of its own; ``None`` for what is not shown."""
    within, tag = around, node.tag
    if around.noise is None or around.noise.tag not in _SEALED:
        look = look_of(node.source)
        if not look.plain or tag in _TELLING:
            if look.roles.gone or (look.roles.gone_label and tag in INLINE):
                return None
            within = _within(node, look, around, cutter.census)
        if look.leads and tag == "a":
            link = node
    cuts = tag not in INLINE and (tag in ENDS_LINE or block.tag != "p")
    if cuts or within.caption is not around.caption or within.credit is not around.credit:
        if cutter.current is not None:
            cutter.cut()
        block = node
    elif within.caption is not None:
        cutter.apart(node)
    elif within.heading is not None and tag == "span":
        cutter.label()
    elif within is not around and within.byline is node:
        cutter.may_end(node)
    return iter(node.kids), within, block, link


def _within(node: Node, look: Look, around: Around, census: Census) -> Around:
    """What the element's contents stand in."""
    if node.tag in ("html", "body"):
        return around  # what these are named tells of the site, not of the words
    within, roles = around.copy(), look.roles
    _as_picture(node, roles, around, within, census)
    in_figure = around.caption is not None or (around.figure is not None and around.figure.tag == "figure")
    boxed = within.figure is node and not roles.noise
    if (
        node.tag != "blockquote"
        and (roles.noise or is_noise_tag(node.tag))
        and not (in_figure or boxed or roles.caption or roles.credit or roles.body)
    ):
        within.noise = node
    if roles.gallery:
        within.gallery = node
    if roles.byline:
        within.byline = node
    if roles.date or node.tag == "time":
        within.date = node
    if roles.deck:
        within.deck = node
    if node.tag in HEADINGS and census.heads(node):
        within.heading = node
    within.hidden = around.hidden or look.hidden
    return within


def _as_picture(node: Node, roles: Roles, around: Around, within: Around, census: Census) -> None:
    tag = node.tag
    label = roles.credit and around.credit is not None and tag in INLINE
    if tag == "figcaption" or (roles.caption and not label and tag not in HEADINGS and not census.holds_picture(node)):
        within.caption = node
    elif tag == "figure" or _is_box(node, roles, census):
        within.figure = node
    weak = (roles.figure_credit and not roles.caption) or tag == "cite"  # "attribution" on a caption is its own
    if roles.credit or (_pictured(around) and weak):
        if around.credit is None or tag not in INLINE:  # else a label within one
            within.credit = node
    elif within.caption is node:
        within.credit = None  # a caption in a box that is named after both


def _pictured(around: Around) -> bool:
    return around.figure is not None or around.caption is not None


def _is_box(node: Node, roles: Roles, census: Census) -> bool:
    """Whether it is a picture's box by its names, or an aside that is no more than one."""
    if roles.figure or roles.caption:
        return census.frames_picture(node)
    return (node.tag == "aside" or roles.box) and not roles.noise and census.frames_picture(node, headed=False)


def pieces_of(segment: Segment, source: str) -> list[tuple[str, int]]:
    """Its words in pieces, each with its place in the source."""
    found: list[tuple[str, int]] = []
    for text in segment.texts:
        if text is SPACE:
            found.append(_WHITE)
        else:
            found.extend(pieces(source, text))
    return found


_WHITE = (" ", 0)


def written(segment: Segment, source: str) -> str:
    """What it says, white space squeezed."""
    return " ".join("".join([words for words, _ in pieces_of(segment, source)]).split())


def words_of(segment: Segment, source: str) -> str:
    """What it says in small letters: for comparing."""
    return written(segment, source).casefold()


class _Cutter:
    """Gathers texts into the current segment until something cuts it."""

    def __init__(self, source: str, census: Census) -> None:
        self.found: list[Segment] = []
        self.census = census
        self.keeps = KEPT in source  # so few pages do that each element need not be asked
        self._source = source
        self.current: Segment | None = None
        self._breaks = 0

    def passed(self, node: Node, around: Around) -> None:
        """An element that shows no words of its own: a caption in an attribute, a line break, an end."""
        if self.keeps and node.telling and KEPT in node.source:
            self.kept(node, around)
        if node.tag == "br":
            self.line_break()
        elif (
            node.tag not in INLINE
            and (inside := self.current) is not None
            and (node.tag in ENDS_LINE or inside.block.tag != "p")
        ):
            self.cut()

    def text(self, text: Text, around: Around, block: Node, link: Node | None) -> None:
        current = self.current
        if current is None:
            current = self.current = Segment(block, around, text[0])
        elif around.heading is not None and self._source[text[0]].isupper():
            self.label()
        self._breaks = 0
        start, end = text
        words = len(self._source[start:end].strip())
        current.chars += words
        if link is not None:
            current.linked += words
            if not current.links or current.links[-1] is not link:
                current.links.append(link)
        current.texts.append(text)

    def kept(self, node: Node, around: Around) -> None:
        """A caption in an attribute, and the credit beside it, are runs of their own, which cut none."""
        if (caption := kept_caption(node)) is None:
            return
        for text in filter(None, (caption, kept_credit(node))):
            within = around.copy()
            within.caption, within.credit, within.kept = node, None if text is caption else node, True
            self.found.append(Segment(node, within, text[0], [text], text[1] - text[0]))

    def space(self) -> None:
        """White space within a run."""
        if self.current is not None:
            self.current.texts.append(SPACE)

    def apart(self, node: Node) -> None:
        """An element in a caption, which may hold its last words; labels are set apart by style, without a space."""
        if node.tag == "span":
            self.space()
        self.may_end(node)

    def may_end(self, node: Node) -> None:
        """An element that may hold the last words of its run."""
        current = self.current
        if (
            current is not None
            and node.tag in SETS_APART
            and (current.apart is None or current.apart.end <= node.start)
        ):
            current.apart = node

    def label(self) -> None:
        """Part an element in a heading, which style sets apart, from the one before: headline and label."""
        last = self.current.texts[-1] if self.current is not None else SPACE
        if last[1] - last[0] >= LEAST_LABEL and self._source.startswith("</span", last[1]):
            self.space()

    def line_break(self) -> None:
        """One is white space, two are an end."""
        self._breaks += 1
        if self._breaks > 1:
            self.cut()
        else:
            self.space()

    def cut(self) -> None:
        if self.current is not None:
            self.current.weigh()
            self.found.append(self.current)
            self.current = None
        self._breaks = 0
