"""Words with their marks around them; marks that overlap are parted where they cross, so that the markup nests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from auditor.model.span import Span
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.marks import Kind, Piece
from auditor.reports.page.markup import Html, closing, element, escaped, joined, opening

DEEPEST = 12
"""Marks of one kind around one another; the words of what goes deeper are not marked, but its place can be found."""


def marked(leaf: Leaf, span: Span, pieces: Sequence[Piece]) -> Html:
    """The text at ``span`` with ``pieces``, which are sorted, around their words."""
    starting = {at: list(group) for at, group in groupby(pieces, key=lambda piece: piece.start)}
    turns = sorted({span.start, span.end, *starting, *(piece.end for piece in pieces)})
    written: list[Html] = []
    around: list[Piece] = []
    for at, following in pairwise([*turns, turns[-1]]):
        written += _ended(leaf, around, at)
        around = [piece for piece in around if piece.end > at]
        for piece in starting.get(at, ()):
            written.append(_start(leaf, piece))
            if piece.end > at and sum(other.mark.kind is piece.mark.kind for other in around) < DEEPEST:
                around.append(piece)
            else:
                written += [closing(_tag(piece)), *_after(leaf, piece)]
        written.append(escaped(leaf.sheet.article.text[at:following]))
    return joined(written)


def _ended(leaf: Leaf, around: Sequence[Piece], at: int) -> Iterator[Html]:
    """Close what ends at ``at`` and all that stands within it, which is opened again if it goes on."""
    outermost = next((number for number, piece in enumerate(around) if piece.end <= at), len(around))
    for piece in reversed(around[outermost:]):
        yield closing(_tag(piece))
        if piece.end <= at:
            yield from _after(leaf, piece)
    yield from (_start(leaf, piece, again=True) for piece in around[outermost:] if piece.end > at)


def _start(leaf: Leaf, piece: Piece, *, again: bool = False) -> Html:
    mark = piece.mark
    first = piece.first and not again
    classes = [mark.kind.value, *(["last"] if piece.last else [])]
    if mark.kind is Kind.FINDING:
        classes.append(leaf.findings[mark.key].severity.value)
    return opening(
        _tag(piece), class_=" ".join(classes), id=(mark.id if first else None) or None, data_key=mark.key or None
    )


def _after(leaf: Leaf, piece: Piece) -> Iterable[Html]:
    """What follows the last words of a finding: its code, which leads to its card."""
    mark = piece.mark
    if mark.kind is not Kind.FINDING or not piece.last:
        return ()
    finding = leaf.findings[mark.key]
    return (element("a", finding.code, class_=f"ref {finding.severity.value}", href=f"#{leaf.id(f'f{mark.key}')}"),)


def _tag(piece: Piece) -> str:
    return "mark" if piece.mark.kind is Kind.FINDING else "span"
