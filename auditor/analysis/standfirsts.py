"""Words that a page may show twice on purpose: a standfirst the copy opens with, a quotation pulled out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from auditor.model.article import HEADLINE, Article, BlockKind
from auditor.model.repetition import RepeatGroup
from auditor.model.span import Span

SHORT_STANDFIRST = 8
"""Words of a standfirst at least."""
LONG_STANDFIRST = 60
"""Words of a standfirst at most; a longer paragraph is copy."""

_TOKENS = re.compile(r"\S+")
_OPENING = ('"', "“", "„", "«", "‘")
_CLOSING = ('"', "”", "“", "»", "’")
_MARKS = '"“”„«»‘’.,;:!?…'


def standfirst(article: Article) -> RepeatGroup | None:
    """The paragraph under the headline and the head of the next one, where that says the same words first."""
    spans = [block.span for block in article.of_kind(BlockKind.PARAGRAPH)][:2]
    if len(spans) < 2 or not _under_headline(article, spans[0]):
        return None
    head, body = (_words(article, span) for span in spans)
    again = body[: len(head)]
    if not SHORT_STANDFIRST <= len(head) <= LONG_STANDFIRST or _said(article, head) != _said(article, again):
        return None
    return RepeatGroup((spans[0], Span(again[0].start, again[-1].end)))


def pulled(article: Article) -> tuple[Span, ...]:
    """Paragraphs that are a quotation from their first mark to their last and nothing else."""
    spans = (block.span for block in article.of_kind(BlockKind.PARAGRAPH))
    texts = ((span, article.slice(span).strip()) for span in spans)
    return tuple(span for span, text in texts if text.startswith(_OPENING) and text.endswith(_CLOSING) and _one(text))


def _one(text: str) -> bool:
    return not any(mark in text[1:-1] for mark in _CLOSING[:-1])


def _under_headline(article: Article, span: Span) -> bool:
    """Whether a headline stands right before a paragraph."""
    return any(above.kind is HEADLINE and block.span == span for above, block in pairwise(article.blocks))


def _words(article: Article, span: Span) -> list[Span]:
    return [Span(*match.span()) for match in _TOKENS.finditer(article.text, span.start, span.end)]


def _said(article: Article, words: Sequence[Span]) -> list[str]:
    return [article.slice(word).strip(_MARKS).casefold() for word in words]
