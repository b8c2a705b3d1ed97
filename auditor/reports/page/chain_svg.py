"""The tree of sources as a picture: the page at the left, origins at the right, each step with the words that say so.

Each agent stands in the column of its distance from the page, beside all that is behind it, and no row is shared: so
nothing overlaps and no two lines cross, however many there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined
from auditor.reports.page.measure import cut, lines
from auditor.reports.page.shapes import SLANT, outline
from auditor.reports.page.steps import Step
from auditor.text.counting import counted
from auditor.value import value

BOX, GAP = 170, 182
"""Width of an agent's box, and of the way from one column to the next."""

HIGH, ROW = 56, 86
"""Height of a box, and of a row."""

MARGIN = 6
NAME, SMALL = 13, 12
"""Sizes of letters."""

TRUNK = 18
"""How far from a box the way from it parts."""


@value
class Placed:
    """A step in its column, at the height of its middle; ``below`` are those behind it."""

    step: Step | None
    column: int
    middle: float
    more: int = 0
    below: tuple[Placed, ...] = ()

    @property
    def left(self) -> float:
        """Where its box begins."""
        return MARGIN + self.column * (BOX + GAP)


def chain_svg(leaf: Leaf) -> Html:
    """The picture; what it shows is told in words by ``title`` and ``desc``, and whole by the list beside it."""
    origin = leaf.origin
    rows = count()
    root = _placed(origin, 0, rows)
    width, height = 2 * MARGIN + origin.depth * (BOX + GAP) - GAP, max(next(rows), 1) * ROW
    title, desc = leaf.id("picture"), leaf.id("described")
    agents = len(list(origin.all())) - 1
    ways = list(_ways(root))
    picture = element(
        "g",
        element("title", f"Where it comes from: {counted(agents, 'agent')} behind {origin.name}", id=title),
        element("desc", "From the page at the left to the origins at the right. Told in full by the list.", id=desc),
        *(_way(source, target) for source, target in ways),
        *(_box(placed) for placed in [root, *(target for _, target in ways)]),
        role="img",
        aria_labelledby=f"{title} {desc}",
    )
    links = element("g", *(_said(leaf, source, target) for source, target in ways), aria_hidden="true")
    return element("svg", picture, links, class_="drawing", viewBox=f"0 0 {width} {height}", width=width, height=height)


def _placed(step: Step, column: int, rows: Iterator[int]) -> Placed:
    """Give ``step`` the middle of what is behind it, or the next row where nothing is."""
    below = [_placed(each, column + 1, rows) for each in step.steps]
    if step.more:
        below.append(Placed(None, column + 1, _middle(next(rows)), step.more))
    middle = (below[0].middle + below[-1].middle) / 2 if below else _middle(next(rows))
    return Placed(step, column, middle, 0, tuple(below))


def _middle(row: int) -> float:
    return row * ROW + ROW / 2 + 4


def _ways(placed: Placed) -> Iterator[tuple[Placed, Placed]]:
    """Each agent with those right behind it."""
    for below in placed.below:
        yield placed, below
        yield from _ways(below)


def _box(placed: Placed) -> Html:
    step, x, y = placed.step, placed.left, placed.middle - HIGH / 2
    if step is None:
        return _text(x + 4, placed.middle + 4, SMALL, f"and {placed.more:,} more", "more")
    named = lines(step.name, BOX - 2 * SLANT - 8, NAME, 2)
    first, below = (y + 25, y + 43) if len(named) == 1 else (y + 19, y + 50)
    told = [_text(x + BOX / 2, first + 15 * at, NAME, line, "name") for at, line in enumerate(named)]
    sort = _text(x + BOX / 2, below, SMALL, step.sort.value, "sort")
    return element("g", element("title", step.name), outline(step.sort, x, y, BOX, HIGH), *told, sort, class_="agent")


def _way(source: Placed, target: Placed) -> Html:
    """The line from ``source`` to ``target``, dashed where it is inferred."""
    path, step = _path(source.left + BOX, source.middle, target.left, target.middle), target.step
    if step is None:
        return element("path", d=path, class_="way")
    kind = "way inferred" if step.inferred else "way"
    return joined([element("path", d=path, class_=kind), _head(target)])


def _path(x: float, y: float, to_x: float, to_y: float) -> str:
    """Right, up or down, and right again, with round corners."""
    turn, by = x + TRUNK, to_y - y
    if abs(by) < 1:
        return f"M{x:g} {y:g}H{to_x:g}"
    bend = min(8.0, abs(by) / 2) * (1 if by > 0 else -1)
    return (
        f"M{x:g} {y:g}H{turn - 8:g}Q{turn:g} {y:g} {turn:g} {y + bend:g}"
        f"V{to_y - bend:g}Q{turn:g} {to_y:g} {turn + 8:g} {to_y:g}H{to_x:g}"
    )


def _head(target: Placed) -> Html:
    x, y = target.left, target.middle
    return element("path", d=f"M{x - 8:g} {y - 4:g}L{x:g} {y:g}L{x - 8:g} {y + 4:g}", class_="head")


def _said(leaf: Leaf, source: Placed, target: Placed) -> Html:
    """The words above the line, as a link to where they stand; for the mouse: the list has the links for everybody."""
    step, x, y = target.step, source.left + BOX + TRUNK + 10, target.middle
    if step is None or step.span is None:
        return Html()
    room = target.left - x - 10
    words = lines(f"“{step.brief}”", room, SMALL, 2)
    above = [_text(x, y - 8 - 14 * (len(words) - 1 - at), SMALL, line, "words") for at, line in enumerate(words)]
    where = step.where + (f" ×{step.times}" if step.times > 1 else "") + (" · inferred" if step.inferred else "")
    below = _text(x, y + 16, SMALL, cut(where, room, SMALL), "where")
    told = [element("title", f"“{step.words}”"), *above, below]
    return element("a", *told, href=f"#{leaf.place(step.span)}", tabindex=-1)


def _text(x: float, y: float, size: int, words: str, kind: str) -> Html:
    anchor = "middle" if kind in ("name", "sort") else None
    return element("text", words, x=f"{x:g}", y=f"{y:g}", font_size=size, text_anchor=anchor, class_=kind)
