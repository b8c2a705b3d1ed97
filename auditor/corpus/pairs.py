"""Articles that share text, two by two: candidates, aligned, measured and judged."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

import numpy as np

from auditor.corpus.candidates import Candidates, candidates
from auditor.corpus.judging import Judge, Shared
from auditor.corpus.kernel import Buffer, Counted, Measures, compared, fingerprints
from auditor.corpus.naming import Naming
from auditor.corpus.options import PairOptions
from auditor.corpus.texts import Texts
from auditor.model.reuse import Alignment, Passage
from auditor.model.span import Span
from auditor.passages.compiled import Numbers

HALF_SURE = 66.0
"""Bits of a run of equal words at which a pair scores 0.5."""

SAMPLE = 24_000_000
"""Bytes of text in which words are counted, spread over the corpus."""

COUNTED = 4
"""Bytes of text for which there is a counter or more: twice as many counters as words, and as pairs of them."""

LISTED = 0.5
"""What the longest run alone must score for a pair to be listed, unless less is asked for."""

LEAST_WORDS = 8
"""Equal words of a passage."""


def pairs_of(texts: Texts, options: PairOptions, naming: Naming) -> list[Alignment]:
    """Every pair that scores ``options.min_score`` or more, the surest first; ``naming`` looks into ``texts``."""
    if len(texts) < 2:
        return []
    buffer = Buffer(texts.buffer, texts.starts, texts.ends)
    bits = (len(texts) - 1).bit_length()
    step = sampled_every(len(texts.buffer))
    packed, alone, after = fingerprints(buffer, bits, step, counters(len(texts.buffer) // step))
    found = candidates(packed, bits, most=options.max_articles, least=options.min_shared)
    sampled = (np.arange(len(texts)) % step == 0).astype(np.uint8)
    listed = (pair for _, _, pair in alignments(texts, found, Counted(alone, after, sampled), options, naming))
    return sorted(listed, key=lambda pair: (-pair.score, pair.a, pair.b, pair.passages))[: options.top]


def sampled_every(size: int) -> int:
    """In one text of how many words are counted, of a corpus of ``size`` bytes."""
    return max(1, -(-size // SAMPLE))


def counters(size: int) -> int:
    """How many counters ``size`` bytes of text take."""
    return 1 << max(10, (size // COUNTED).bit_length())


def alignments(
    texts: Texts, found: Candidates, counted: Counted, options: PairOptions, naming: Naming
) -> Iterator[tuple[int, int, Alignment]]:
    """Those of the pairs that score ``options.min_score`` or more, each with the numbers of its articles.

    Pairs with one first article should follow one another.
    """
    buffer = Buffer(texts.buffer, texts.starts, texts.ends)
    least_bits = bits_at(min(LISTED, options.min_score))
    measures, rows = compared(buffer, found.firsts, found.seconds, counted, LEAST_WORDS, least_bits)
    judge = Judge(texts, naming)
    for shared, runs in _measured(found.firsts, found.seconds, measures, rows):
        pair = _alignment(texts, judge, shared, runs)
        if pair.score >= options.min_score:
            yield shared.a, shared.b, pair


def bits_at(score: float) -> float:
    """Bits of the longest run that alone make ``score``."""
    return -HALF_SURE * math.log2(max(1e-9, 1.0 - score))


def score_of(bits: float, containment: float) -> float:
    """How surely two articles share an origin, by the longest run of equal words and the greater containment."""
    return 1.0 - math.exp2(-bits / HALF_SURE) * (1.0 - containment)


def _measured(
    firsts: Numbers, seconds: Numbers, measures: Measures, rows: Numbers
) -> Iterator[tuple[Shared, list[float]]]:
    """Each pair that has passages, with its measures."""
    for pair, part in groupby(rows.tolist(), key=itemgetter(0)):
        places = list(part)
        passages = tuple(Passage(Span(row[1], row[2]), Span(row[3], row[4])) for row in places)
        runs = measures[pair].tolist()
        containment = runs[0] / max(1.0, min(runs[1], runs[2]))
        yield Shared(int(firsts[pair]), int(seconds[pair]), passages, runs[3], containment), runs


def _alignment(texts: Texts, judge: Judge, shared: Shared, runs: list[float]) -> Alignment:
    both, of_a, of_b, _ = runs
    verdict = judge.verdict(shared)
    return Alignment(
        a=texts.labels[shared.a].id,
        b=texts.labels[shared.b].id,
        score=score_of(shared.bits, shared.containment),
        resemblance=both / max(1.0, of_a + of_b - both),
        containment_a=both / max(1.0, of_a),
        containment_b=both / max(1.0, of_b),
        earlier=verdict.earlier,
        category=verdict.category,
        credited=verdict.credited,
        passages=shared.passages,
    )
