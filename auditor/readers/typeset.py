"""Lines placed on pages to paragraphs, headline, captions and running heads: what can be told from place and size.

Lines are taken in the order in which the page draws them, which is that of reading in what layout programs write.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.model.article import BlockKind
from auditor.value import value

_SAME_SIZE = 0.06  # of the size
_SAME_LINE = 0.4  # of the size, up or down
_WIDEST_LEADING = 1.7  # of the size: a line further down begins something else
_LOOSE = 1.25  # of the usual leading: a wider gap parts paragraphs
_INDENT = (0.8, 4.0)  # of the size, to the right of the paragraph's other lines
_SHORT = 0.75  # of the longest line: a shorter one that ends a sentence ends its paragraph
_VERY_SHORT = 0.5  # … and this short even if it ends none
_HEADLINE = 1.25  # of the body's size
_SMALL = 0.94
_BELOW = 3.5  # of the size: how far under its picture a caption may begin
_MOST_BLOCKS_OF_CAPTION = 2
_REPEATED = 3  # pages
_ENDS = re.compile(r"[.!?:”\"»)…]\s*\Z")
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]\Z")
_BULLETS = ("•", "‣", "▪", "◦", "●", "■")
_DIGITS = re.compile(r"\d+")

Part = tuple[BlockKind, str]


@value
class Line:
    """A line as set: where its first letter stands (points, from the lower left corner), its size and font."""

    page: int
    text: str
    x: float
    y: float
    size: float
    font: str = ""


@value
class Picture:
    """Where a picture stands on a page."""

    page: int
    left: float
    bottom: float
    right: float


@dataclass(slots=True)
class _Block:
    """Lines that belong together, the first first."""

    lines: list[Line]

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def text(self) -> str:
        text = ""
        for line in self.lines:
            words = line.text.strip()
            if _HYPHEN.search(text) and words[:1].islower():
                text = text[:-1] + words
            else:
                text = f"{text} {words}" if text else words
        return text


def set_parts(lines: Sequence[Line], pictures: Sequence[Picture]) -> Iterator[Part]:
    """The blocks of the document in their order; nothing is left out."""
    running = _running(lines)
    body = _body(line for line in lines if line not in running)
    blocks = _blocks([line for line in lines if line not in running], body)
    headline = _headline(blocks, body)
    captions = {id(block) for picture in pictures for block in _below(picture, blocks, body)}
    for block in blocks:
        if block is headline:
            yield BlockKind.HEADLINE, block.text
        else:
            yield BlockKind.CAPTION if id(block) in captions else BlockKind.PARAGRAPH, block.text
    yield from ((BlockKind.CHROME, line.text.strip()) for line in lines if line in running)


def _running(lines: Sequence[Line]) -> set[Line]:
    """Running heads and page numbers: outermost lines of the pages that say the same, digits aside, in one place."""
    edges: dict[int, tuple[float, float]] = {}
    for line in lines:
        low, high = edges.get(line.page, (line.y, line.y))
        edges[line.page] = min(low, line.y), max(high, line.y)
    outer = [line for line in lines if any(abs(line.y - edge) < line.size for edge in edges[line.page])]
    seen = Counter((_DIGITS.sub("0", line.text.strip()), round(line.y)) for line in outer)
    return {line for line in outer if seen[_DIGITS.sub("0", line.text.strip()), round(line.y)] >= _REPEATED} | {
        line for line in outer if len(edges) > 1 and line.text.strip().isdigit()
    }


def _body(lines: Iterable[Line]) -> tuple[float, str]:
    """The size and the font that most letters are set in."""
    letters: Counter[tuple[float, str]] = Counter()
    for line in lines:
        letters[round(line.size, 1), line.font] += len(line.text)
    return letters.most_common(1)[0][0] if letters else (0.0, "")


def _blocks(lines: Sequence[Line], body: tuple[float, str]) -> list[_Block]:
    """The lines, those joined that follow one another in a paragraph."""
    gaps = sorted(a.y - b.y for a, b in pairwise(lines) if _follows(a, b))
    leading = gaps[len(gaps) // 2] if gaps else 0.0
    longest: Counter[int] = Counter()
    for line in lines:
        longest[line.page] = max(longest[line.page], len(line.text.strip()) if _same(line.size, body[0]) else 0)
    found: list[_Block] = []
    for line in lines:
        full = longest[found[-1].lines[-1].page] if found and _same(found[-1].first.size, body[0]) else 0
        if found and _goes_on(found[-1], line, leading, full):
            found[-1].lines.append(line)
        else:
            found.append(_Block([line]))
    return found


def _follows(above: Line, below: Line) -> bool:
    """Whether one line is set directly under another, in its size."""
    apart = above.y - below.y
    return above.page == below.page and _same(above.size, below.size) and 0 < apart < _WIDEST_LEADING * above.size


def _goes_on(block: _Block, line: Line, leading: float, full: int) -> bool:
    """Whether ``line`` belongs to the paragraph; ``full`` is how many letters fill a line, 0 where none can tell."""
    last = block.lines[-1]
    if not _same(last.size, line.size) or line.text.lstrip().startswith(_BULLETS):
        return False
    ended, letters = _ENDS.search(last.text) is not None, len(last.text.strip())
    runs_on = not ended and line.text.lstrip()[:1].islower()
    if not _follows(last, line):
        return runs_on and letters > full / 2
    if ended and leading and last.y - line.y > _LOOSE * leading:
        return False
    left = min(other.x for other in block.lines[1:] or block.lines)
    if ended and _INDENT[0] < (line.x - left) / line.size < _INDENT[1]:
        return False
    return runs_on or letters >= full * (_SHORT if ended else _VERY_SHORT)


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_SIZE * max(one, other)


def _headline(blocks: Sequence[_Block], body: tuple[float, str]) -> _Block | None:
    """The block in the largest letters of the first page, if they are clearly larger than the body's."""
    first = [block for block in blocks if block.first.page == blocks[0].first.page]
    largest = max(first, key=lambda block: block.first.size, default=None)
    return largest if largest is not None and largest.first.size >= _HEADLINE * body[0] else None


def _below(picture: Picture, blocks: Sequence[_Block], body: tuple[float, str]) -> list[_Block]:
    """The blocks directly under a picture that are set smaller than the body or in another font."""
    found: list[_Block] = []
    bottom = picture.bottom
    for block in sorted((b for b in blocks if b.first.page == picture.page), key=lambda b: -b.first.y):
        line = block.first
        if line.y > bottom + _SAME_LINE * line.size or not picture.left - line.size < line.x < picture.right:
            continue
        other = line.size < _SMALL * body[0] or (line.font != body[1] and line.size <= body[0] * (1 + _SAME_SIZE))
        if bottom - line.y > _BELOW * line.size or not other or len(found) == _MOST_BLOCKS_OF_CAPTION:
            break
        found.append(block)
        bottom = block.lines[-1].y
    return found
