"""Words that a page may show twice on purpose: a standfirst the copy opens with, a quotation pulled out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

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
    head, body = (article.slice(span).split() for span in spans)
    if not SHORT_STANDFIRST <= len(head) <= LONG_STANDFIRST or not _begins(body, head):
        return None
    again = list(islice(_TOKENS.finditer(article.text, spans[1].start, spans[1].end), len(head)))
    return RepeatGroup((spans[0], Span(again[0].start(), again[-1].end())))


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


def _begins(body: Sequence[str], head: Sequence[str]) -> bool:
    """Whether a paragraph says the words of ``head`` first; case and marks do not count."""
    return len(body) >= len(head) and all(_bare(one) == _bare(other) for one, other in zip(head, body, strict=False))


def _bare(word: str) -> str:
    return word.strip(_MARKS).casefold()
