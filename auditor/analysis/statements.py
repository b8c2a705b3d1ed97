"""All sayings of an article with their contents: sentence by sentence, quotations that resume included."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from auditor.analysis.cues.grammar import Parsed, parse
from auditor.analysis.cues.statement import Read
from auditor.analysis.hearing import Hearing
from auditor.analysis.paragraphs import Parts
from auditor.analysis.sourcelines import source_lines
from auditor.analysis.turns import turns
from auditor.analysis.words.reading import Reading, read
from auditor.gazetteer.entry import Entry
from auditor.model.article import Article
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.steps import Steps

Placed = TypeVar("Placed")

STRETCH = 20_000
"""Characters of paragraphs that are read before any is parsed, at least: few enough for their words to be held."""


def statements(
    article: Article, parts: Parts, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]]
) -> Steps[Read]:
    """Read every paragraph, headline and caption of ``article``: some, then parse these, then hear them."""
    lines = list(source_lines(article, names))
    talk = turns(article.text, parts)
    hearing = Hearing(article.text, lines)
    quoted, named = [quotation.span.start for quotation in quotations], [span.start for span, _ in names]
    yield
    number = 0
    for some in _stretches(parts):
        quotes = [_within(quotations, quoted, span) for _, span in some]
        readings = [
            read(article.text, span.start, span.end, here, _within(names, named, span))
            for (_, span), here in zip(some, quotes, strict=True)
        ]
        yield
        parsed = [_parsed(r) for r in readings]
        yield
        for (kind, span), r, said, here in zip(some, readings, parsed, quotes, strict=True):
            if talk and span in talk:
                hearing.turn(number, kind, r, said, talk[span], span)
            else:
                hearing.paragraph(number, kind, r, said, here)
            number += 1
        yield
    return hearing.all()


def _stretches(parts: Parts) -> Iterator[Parts]:
    """Neighbours of about ``STRETCH`` characters."""
    first, size = 0, 0
    for place, (_, span) in enumerate(parts, 1):
        size += len(span)
        if size >= STRETCH:
            yield parts[first:place]
            first, size = place, 0
    if first < len(parts):
        yield parts[first:]


def _parsed(r: Reading) -> list[Parsed]:
    return [parse(r, first, last) for first, last in r.sentences]


def _within(placed: Sequence[Placed], starts: Sequence[int], span: Span) -> Sequence[Placed]:
    """Those that begin in ``span``, by where each of all ``starts``."""
    first = bisect_left(starts, span.start)
    if first == len(starts) or starts[first] >= span.end:
        return ()
    return placed[first : bisect_left(starts, span.end, first)]
