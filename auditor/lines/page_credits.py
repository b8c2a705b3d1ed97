"""Credits that are of pictures, among those that are of the page: its notice, who sent its story, its share labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credit_words import only_illustrates, words
from auditor.lines.labelled_pictures import is_labelled_caption, is_labelled_credit
from auditor.lines.page_dates import is_page_date
from auditor.model.agent import MEDIA, Role
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, Article, Block, BlockKind
from auditor.model.span import Span

LONGEST_LABEL = 20
"""Characters of a platform's name."""

_NOTICE = re.compile(
    r"(?i)[\W_]{0,3}(?:©|\(c\)|copyright)\W{0,3}(?:(?:©|\(c\))\s?)?(?:(?:19|20)\d\d\b|[^\W\d][^\n\d]{1,60}\s(?:19|20)\d\d\W{0,3}$)"
)
"""A notice of copyright with its year, which stands before the holder or after."""


_HOLDER = re.compile(r"©\s?(?:Copyright )?[^\W\d_a-z][\w.' -]{2,40}")
"""A notice that names the holder alone, as it ends a page: "© Al Monitor"."""


def leading_credits(article: Article) -> frozenset[Span]:
    """The credits that stand before their captions.

    A run of both by turns begins with one and ends with a caption, or both have the labels that stand in this order, or
    one line has both.
    """
    found = {
        one.span
        for one, other in pairwise(article.blocks)
        if _labelled_pair(article, one, other) or _in_one_line(article, one, other)
    }
    for of_pictures, run in groupby(article.blocks, lambda block: block.kind in _OF_PICTURES):
        blocks = list(run) if of_pictures else []
        credits, captions = blocks[::2], blocks[1::2]
        by_turns = {block.kind for block in credits} == {CREDIT}
        if by_turns and len(credits) == len(captions) and {block.kind for block in captions} == {CAPTION}:
            found.update(block.span for block in credits)
    return frozenset(found)


_OF_PICTURES = frozenset({CAPTION, CREDIT})


def _in_one_line(article: Article, credit: Block, caption: Block) -> bool:
    """Whether the credit begins a line that goes on with the caption."""
    if credit.kind is not CREDIT or caption.kind is not CAPTION:
        return False
    if "\n" in article.text[credit.span.end : caption.span.start]:
        return False
    return article.text[: credit.span.start].rstrip(" \t")[-1:] in ("", "\n")


def _labelled_pair(article: Article, credit: Block, caption: Block) -> bool:
    if credit.kind is not CREDIT or caption.kind is not CAPTION:
        return False
    return is_labelled_credit(article.slice(credit.span)) and is_labelled_caption(article.slice(caption.span))


def picture_credits(article: Article) -> Iterator[tuple[BlockKind | None, Span]]:
    """The credits of pictures, each after the kind of the block before it; ``None`` for the first block.

    One that stands before its caption has it as if it stood after; the next one with a label is of another picture.
    """
    leading = leading_credits(article)
    bylines = [_plain(article, block) for block in article.of_kind(BYLINE)]
    before: BlockKind | None = None
    led = False
    for block in article.blocks:
        credit = block.kind is CREDIT
        if credit and led and block.span not in leading and is_labelled_credit(article.slice(block.span)):
            before = None
        led = block.span in leading or (led and block.kind is CAPTION)
        if credit and (before is CAPTION or not (_of_page(article, block, bylines) or _ends(article, block))):
            yield CAPTION if block.span in leading else before, block.span
        before = block.kind


def tells_no_maker(text: str) -> bool:
    """Whether the credit is labelled as a source, of a picture, a chart or the story, or says that it illustrates."""
    return only_illustrates(text) or words().sources.match(text.lstrip(" ([")) is not None


def _of_page(article: Article, block: Block, bylines: list[list[str]]) -> bool:
    text = article.slice(block.span)
    if _NOTICE.match(text) is not None:
        return True
    if _plain(article, block) in bylines:
        return True
    entry = gazetteer().find(text.strip(" .()[]")) if len(text) <= LONGEST_LABEL else None
    if entry is None:
        return False
    return entry.role is Role.SOCIAL_MEDIA or (entry.role in MEDIA and _beside_byline(article, block))


def _beside_byline(article: Article, block: Block) -> bool:
    """Whether the line above is the byline or when the page was made: who stands there alone sent the story."""
    above = next((one for one, other in pairwise(article.blocks) if other is block), None)
    if above is None or above.kind not in (BYLINE, CHROME):
        return False
    return above.kind is BYLINE or is_page_date(article.slice(above.span))


def _ends(article: Article, block: Block) -> bool:
    """Whether it names the holder of the rights, and nothing but the page's furniture follows."""
    last = next(other for other in reversed(article.blocks) if other.kind is not CHROME)
    return block is last and _HOLDER.fullmatch(article.slice(block.span)) is not None


def _plain(article: Article, block: Block) -> list[str]:
    plain = re.findall(r"\w+", article.slice(block.span).casefold())
    return plain[1:] if plain[:1] == ["by"] else plain
