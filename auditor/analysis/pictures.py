"""Which credits are of pictures, and which captions have none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from auditor.analysis.repetition import described_pictures
from auditor.lines.labelled_pictures import is_labelled_caption
from auditor.lines.page_credits import leading_credits, picture_credits, tells_no_maker
from auditor.model.article import Article, BlockKind
from auditor.model.cover import Cover
from auditor.model.pictures import PictureCredit, Pictures
from auditor.model.provenance import Chain, ChainKind
from auditor.model.span import Span


def pictures(article: Article, chains: Iterable[Chain]) -> Pictures:
    """The credits and bare captions of an article whose credit lines have been read to ``chains``."""
    lines = article.of_kind(BlockKind.CREDIT)
    credits = tuple(
        PictureCredit(span, after, tells_no_maker(article.slice(span)), _ends_line(article, span))
        for after, span in (picture_credits(article) if lines else ())
    )
    of_pictures = {credit.span for credit in credits}
    notices = (block.span for block in lines if block.span not in of_pictures)
    return Pictures(credits=credits, bare_captions=tuple(_bare_captions(article, chains)), notices=tuple(notices))


def _bare_captions(article: Article, chains: Iterable[Chain]) -> Iterator[Span]:
    """Captions with no credit line after them, none before them that is theirs, and no credit inside."""
    if not article.of_kind(BlockKind.CAPTION):
        return
    named = Cover(link.span for chain in chains if chain.kind is ChainKind.CREDIT for link in chain.links)
    leading = leading_credits(article)
    led = {
        block.span
        for credit, block in pairwise(article.blocks)
        if credit.span in leading
        or (credit.kind is BlockKind.CREDIT and is_labelled_caption(article.slice(block.span)))
    }
    descriptions = {place for group in described_pictures(article) for place in group.places[:-1]}
    for block, after in zip(article.blocks, (*article.blocks[1:], None), strict=False):
        if block.span in descriptions:
            continue
        credited = after is not None and after.kind is BlockKind.CREDIT
        if block.kind is BlockKind.CAPTION and not (credited or block.span in led or named.touches(block.span)):
            yield block.span


def _ends_line(article: Article, span: Span) -> bool:
    """Whether words of the same line stand before the credit."""
    before = article.text[: span.start].rstrip(" \t")
    return bool(before) and before[-1] != "\n"
