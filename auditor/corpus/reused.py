"""What an audited article shares with those of a corpus, and which of its words each of them explains best.

One stretch of text is told of one article. What stands in an article that the audited one credits, in agency copy, in a
release or in copy of its own house is explained by that, whoever else has it too, unless its own house had only
something like it, and another has its words; of the others the earliest that has about as much as any is taken.
Quotations are their speakers', captions and credits their agencies'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq

from auditor.corpus.asking import Match
from auditor.corpus.commons import of_common_source
from auditor.corpus.dates import hours_before, moment
from auditor.corpus.houses import outlet_of
from auditor.corpus.judging import QUOTED, quoted_share
from auditor.corpus.likeness import worded_by_others
from auditor.corpus.standing import Explainer
from auditor.corpus.stretches import Stretches, joined, within, without
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.reuse import Reuse, Standing
from auditor.model.span import Span
from auditor.value import replace

EXPLAINING = (Standing.OWN, Standing.RELEASE, Standing.CREDITED, Standing.AGENCY, Standing.AGENCY_UNNAMED)
"""Those that explain a stretch of text, the first one first."""

_LATE = Standing.AGENCY_UNNAMED

ABOUT_AS_MUCH = 0.8
"""The share of the most words that any article has, from which on an earlier one is taken instead."""

MOST = 0.6
"""The share of the words told of one article from which on another outlet is said to have them too."""

FEWEST = 5
"""Words of a stretch that is worth telling."""


def reuse_of(analysis: Analysis, matches: Sequence[Match], names: Gazetteer) -> tuple[Reuse, ...]:
    """What each match is to the article, in the order of the matches."""
    explainer = Explainer(analysis, names)
    every = [_reuse(analysis, explainer, match, names) for match in matches]
    copy = _own_copy(analysis)
    total = max(1, _count(analysis.article.text, copy))
    shared = {at: within(_spoken_freely(match), copy) for at, match in enumerate(matches)}
    shared |= worded_by_others(analysis.article.text, every, matches, shared)
    for at, taken in _told(analysis, every, shared).items():
        words = sum(_equal(analysis.article.text, span, matches[at]) for span in taken)
        common = (
            of_common_source(analysis.article.text, matches[at].text, matches[at].pair.passages) if words else False
        )
        every[at] = replace(every[at], taken=taken, words=words, share=words / total, common=common)
    return tuple(_with_others(analysis, every, shared))


def _reuse(analysis: Analysis, explainer: Explainer, match: Match, names: Gazetteer) -> Reuse:
    pair, held = match.pair, match.held
    outlet = outlet_of(held.publisher, held.url, names)
    return Reuse(
        held=held,
        outlet=outlet,
        agency=next(iter(explainer.agencies(match, outlet)), None),
        score=pair.score,
        resemblance=pair.resemblance,
        contained=pair.containment_a,
        containing=pair.containment_b,
        hours=hours_before(moment(held.published), moment(analysis.article.published)),
        category=pair.category,
        standing=explainer.standing(match, outlet),
        passages=pair.passages,
    )


def _own_copy(analysis: Analysis) -> Stretches:
    """The article's paragraphs but for what is quoted in them."""
    paragraphs = [block.span for block in analysis.article.of_kind(BlockKind.PARAGRAPH)]
    return without(paragraphs, [quotation.span for quotation in analysis.quotations])


def _spoken_freely(match: Match) -> list[Span]:
    """The passages that are no quotation in the other article."""
    return [passage.a for passage in match.pair.passages if quoted_share([passage.b], match.text) < QUOTED]


def _told(analysis: Analysis, every: Sequence[Reuse], shared: dict[int, Stretches]) -> dict[int, Stretches]:
    """For each article that is told of, the stretches told of it; none is told of two.

    An article that surely came later explains nothing, and one that has no explanation tells only if it came first.
    """
    text = analysis.article.text
    told: dict[int, Stretches] = {}
    gone: Stretches = ()
    for standing in EXPLAINING:
        for at in sorted(_of(every, standing), key=lambda at: -(every[at].hours or 0) * (standing is _LATE)):
            told[at] = _left(text, shared[at], gone)
            gone = joined((*gone, *shared[at]))
    left = {at: _left(text, shared[at], gone) for at in _of(every, Standing.UNCREDITED)}
    left = {at: spans for at, spans in left.items() if (every[at].hours or 0) > 0}
    while any(left.values()):
        at = _first(text, every, left)
        told[at] = left.pop(at)
        left = {other: _left(text, spans, told[at]) for other, spans in left.items()}
    return told


def _of(every: Sequence[Reuse], standing: Standing) -> list[int]:
    return [at for at, reuse in enumerate(every) if reuse.standing is standing and (reuse.hours or 0) >= 0]


def _first(text: str, every: Sequence[Reuse], left: dict[int, Stretches]) -> int:
    """The earliest of those that have about as many words as any."""
    words = {at: _count(text, spans) for at, spans in left.items()}
    most = max(words.values())
    alike = [at for at, number in words.items() if number >= ABOUT_AS_MUCH * most]
    return max(alike, key=lambda at: (every[at].hours or 0.0, words[at], -at))


def _with_others(analysis: Analysis, every: Sequence[Reuse], shared: dict[int, Stretches]) -> Iterable[Reuse]:
    for at, reuse in enumerate(every):
        told = _count(analysis.article.text, reuse.taken)
        others = [
            other.outlet
            for place, other in enumerate(every)
            if place != at
            and other.outlet not in (None, reuse.outlet)
            and (other.hours or 0) > 0
            and _count(analysis.article.text, within(shared[place], reuse.taken)) >= MOST * told
        ]
        yield replace(reuse, others=tuple(dict.fromkeys(filter(None, others)))) if reuse.words else reuse


def _left(text: str, spans: Stretches, gone: Stretches) -> Stretches:
    """What of ``spans`` is not ``gone``, in stretches of ``FEWEST`` words or more.

    Of what is gone a few words count for nothing: two passages that meet may both begin with the word "The".
    """
    holes = [hole for hole in within(spans, gone) if _count(text, [hole]) >= FEWEST]
    trimmed = (_trimmed(text, span) for span in without(spans, holes))
    return tuple(span for span in trimmed if _count(text, [span]) >= FEWEST)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum() and text[start] not in "“\"'«(":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:–—-\u00a0":
        end -= 1
    return Span(start, end)


def _equal(text: str, span: Span, match: Match) -> int:
    """How many words of a stretch stand in the other article too, in their order: a passage may bridge others."""
    there = [passage.b for passage in match.pair.passages if passage.a.overlaps(span)]
    theirs = [word for place in joined(there) for word in _words(match.text[place.start : place.end])]
    return LCSseq.similarity(_words(text[span.start : span.end]), theirs)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _count(text: str, spans: Iterable[Span]) -> int:
    return sum(len(re.findall(r"\w+", text[span.start : span.end])) for span in spans)
