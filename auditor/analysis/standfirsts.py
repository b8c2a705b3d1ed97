"""Words that a page may show twice on purpose: a standfirst the copy opens with, a quotation pulled out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from auditor.model.article import HEADLINE, PARAGRAPH, Article
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


def standfirst(article: Article, paragraphs: Sequence[Span]) -> RepeatGroup | None:
    """The paragraph under the headline and the head of the next one, where that says the same words first."""
    if len(paragraphs) < 2 or not _under_headline(article):
        return None
    spans = paragraphs[:2]
    head, body = (article.slice(span).split() for span in spans)
    if not SHORT_STANDFIRST <= len(head) <= LONG_STANDFIRST or not _begins(body, head):
        return None
    again = list(islice(_TOKENS.finditer(article.text, spans[1].start, spans[1].end), len(head)))
    return RepeatGroup((spans[0], Span(again[0].start(), again[-1].end())))


def pulled(article: Article, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Paragraphs that are a quotation from their first mark to their last and nothing else."""
    marked = [span for span in paragraphs if not article.text[span.start : span.start + 1].isalnum()]
    texts = ((span, article.slice(span).strip()) for span in marked)
    return tuple(span for span, text in texts if text.startswith(_OPENING) and text.endswith(_CLOSING) and _one(text))


def _one(text: str) -> bool:
    return not any(mark in text[1:-1] for mark in _CLOSING[:-1])


def _under_headline(article: Article) -> bool:
    """Whether a headline stands right before the first paragraph."""
    first = next(place for place, block in enumerate(article.blocks) if block.kind is PARAGRAPH)
    return first > 0 and article.blocks[first - 1].kind is HEADLINE


def _begins(body: Sequence[str], head: Sequence[str]) -> bool:
    """Whether a paragraph says the words of ``head`` first; case and marks do not count."""
    return len(body) >= len(head) and all(_bare(one) == _bare(other) for one, other in zip(head, body, strict=False))


def _bare(word: str) -> str:
    return word.strip(_MARKS).casefold()
