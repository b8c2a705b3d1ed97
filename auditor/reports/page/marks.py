"""Which words of an article are marked, and as what."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from auditor.model.article import BlockKind
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.reports.page.leaf import Leaf
from auditor.value import value


class Kind(StrEnum):
    """What words are marked as; of equal words the earlier kind goes around the later."""

    PLACE = "place"
    FINDING = "finding"
    QUOTATION = "quotation"
    SOURCE = "source"
    CUE = "cue"


_RANK = {kind: number for number, kind in enumerate(Kind)}


@value
class Mark:
    """Words that are marked; ``key`` is the finding's, and ``id`` what links lead to, "" for none."""

    kind: Kind
    span: Span
    key: str = ""
    id: str = ""


@value
class Part:
    """A stretch of the text that is shown by itself: a block, or, of ``kind`` ``None``, what lies between two."""

    kind: BlockKind | None
    span: Span


@value
class Piece:
    """As much of ``mark`` as stands in one part, from ``start`` to ``end``; ``first`` and ``last`` of its pieces."""

    mark: Mark
    start: int
    end: int
    first: bool = True
    last: bool = True


def marks_of(leaf: Leaf) -> list[Mark]:
    """All marks of an article: in the order of the text, longer before shorter."""
    found = {*_places(leaf), *_findings(leaf), *_told(leaf)}
    return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end, _RANK[mark.kind], len(mark.key), mark.key))


def parts_of(leaf: Leaf, marks: Sequence[Mark]) -> list[Part]:
    """The blocks, and whatever lies between them that a mark needs because it stands in no block."""
    article = leaf.sheet.article
    blocks = [Part(block.kind, block.span) for block in article.blocks]
    gaps = dict.fromkeys(_gap(mark.span, blocks, len(article.text)) for mark in marks)
    between = [Part(None, span) for span in gaps if span is not None]
    return sorted((*blocks, *between), key=lambda part: (part.span, part.kind is not None))


def pieces_by_part(marks: Iterable[Mark], parts: Sequence[Part]) -> list[list[Piece]]:
    """For each part the pieces of the marks that stand in it, in their order."""
    found: list[list[Piece]] = [[] for _ in parts]
    for mark in marks:
        met = _met(mark.span, parts)
        for at in met:
            span = parts[at].span
            start, end = max(mark.span.start, span.start), min(mark.span.end, span.end)
            found[at].append(Piece(mark, start, end, at == met[0], at == met[-1]))
    return found


def _met(span: Span, parts: Sequence[Part]) -> range:
    """The parts that ``span`` shares a character with; an empty one, the first part that it touches."""
    if len(span):
        return range(
            bisect_right(parts, span.start, key=lambda part: part.span.end),
            bisect_left(parts, span.end, key=lambda part: part.span.start),
        )
    at = bisect_left(parts, span.start, key=lambda part: part.span.end)
    return range(at, at + int(at < len(parts) and parts[at].span.start <= span.start))


def _gap(span: Span, blocks: Sequence[Part], end: int) -> Span | None:
    """What lies between the two blocks around ``span``, or before the first or after the last; ``None`` within one."""
    if _met(span, blocks):
        return None
    after = bisect_right(blocks, span.start, key=lambda part: part.span.start)
    return Span(blocks[after - 1].span.end if after else 0, blocks[after].span.start if after < len(blocks) else end)


def _places(leaf: Leaf) -> Iterator[Mark]:
    return (Mark(Kind.PLACE, span, id=leaf.place(span)) for span in leaf.places())


def _findings(leaf: Leaf) -> Iterator[Mark]:
    return (Mark(Kind.FINDING, found.span, key, leaf.id(f"m{key}")) for key, found in leaf.findings.items())


def _told(leaf: Leaf) -> Iterator[Mark]:
    """Sources, cues and quotations; of names that a longer source holds, only that."""
    analysis = leaf.sheet.analysis
    named = {span for relation in analysis.attributions for span in relation.source}
    held = sorted(named)
    links = {link.span for chain in analysis.chains if chain.kind is not ChainKind.CREDIT for link in chain.links}
    named |= {span for span in links if not _overlapped(span, held)}
    yield from (Mark(Kind.SOURCE, span) for span in named)
    yield from (Mark(Kind.CUE, span) for relation in analysis.attributions for span in relation.cue)
    yield from (Mark(Kind.QUOTATION, quotation.span) for quotation in analysis.quotations)


def _overlapped(span: Span, held: Sequence[Span]) -> bool:
    """Whether one of ``held``, which are sorted, overlaps ``span``; looks at the nearest only."""
    at = bisect_left(held, span.end, key=lambda other: other.start)
    return any(other.overlaps(span) for other in held[max(0, at - 3) : at])
