"""What an index has that new articles share text with: each new article by itself, whatever comes before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from auditor.corpus.candidates import RARE, Candidates, summed
from auditor.corpus.index import Index
from auditor.corpus.kernel import Buffer, Counted, prints_of, words_counted
from auditor.corpus.naming import Naming
from auditor.corpus.options import PairOptions
from auditor.corpus.pairs import alignments, counters
from auditor.corpus.texts import Label, Texts, packed
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.reuse import Alignment, Held, Passage
from auditor.passages.compiled import Hashes, Numbers, Places
from auditor.passages.surprise import Counts
from auditor.value import value

SAMPLE = 12_000_000
"""Bytes of the index's texts in which words are counted."""

AT_ONCE = 200
"""Articles of the index that are compared at one time."""

BATCH = 2_000_000
"""Characters of new articles that are searched for at one time."""

HALF = np.uint64(32)


@value
class Match:
    """A pair, what the index knows of its second article, and that article's text."""

    pair: Alignment
    held: Held
    text: str


@value
class IndexSample:
    """What words are like in the index, and which of its articles were looked at for that."""

    alone: Counts
    after: Counts
    numbers: frozenset[int]


class Asking:
    """One open index, asked about any number of articles."""

    def __init__(self, index: Index, options: PairOptions, names: Gazetteer) -> None:
        self._index, self._options, self._names = index, options, names
        self._sample = _sampled(index)

    def matches(self, articles: Sequence[Article]) -> list[list[Match]]:
        """For each article what the index has of it, the surest first; the same article under the same id is none."""
        texts = packed(articles)
        own = [self._index.number(article) for article in articles]
        found: list[list[Match]] = [[] for _ in articles]
        firsts, seconds = self._candidates(texts, np.asarray([-1 if at is None else at for at in own], np.int64))
        for start in range(0, len(firsts), AT_ONCE):
            part = slice(start, start + AT_ONCE)
            for at, match in self._compared(texts, own, firsts[part], seconds[part]):
                found[at].append(match)
        return [sorted(each, key=_order)[: self._options.top] for each in found]

    def _candidates(self, texts: Texts, own: Numbers) -> tuple[Numbers, Numbers]:
        """Pairs worth comparing, in order: the numbers of the new articles, and those in the index."""
        hashes, owners = _distinct(*prints_of(Buffer(texts.buffer, texts.starts, texts.ends)))
        wanted = np.unique(hashes)
        had, numbers = self._index.having(wanted) if len(wanted) else (wanted, owners)
        places = np.searchsorted(wanted, had)
        order = np.argsort(places, kind="stable")
        sizes = np.bincount(places, minlength=len(wanted))
        begins = np.cumsum(sizes) - sizes
        at = np.searchsorted(wanted, hashes)
        held = sizes[at] + (own[owners] < 0)  # with the new article itself
        kept = (sizes[at] > 0) & (held <= self._options.max_articles)
        at, owners, held = at[kept], owners[kept], held[kept]
        lengths = sizes[at]
        inner = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        seconds = numbers[order][np.repeat(begins[at], lengths) + inner]
        least = self._options.min_shared
        counts = np.repeat(np.where(held <= RARE, least, 1), lengths)
        return _shared(np.repeat(owners, lengths), seconds, counts, own, least)

    def _compared(
        self, texts: Texts, own: Sequence[int | None], firsts: Numbers, seconds: Numbers
    ) -> Iterator[tuple[int, Match]]:
        news, olds = np.unique(firsts), np.unique(seconds)
        held = list(self._index.held(olds.tolist()))
        both = _together(texts, news.tolist(), held)
        numbers = [*(own[at] for at in news.tolist()), *olds.tolist()]
        sampled = np.asarray([number in self._sample.numbers for number in numbers], np.uint8)
        pairs = Candidates(np.searchsorted(news, firsts), np.searchsorted(olds, seconds) + len(news))
        counted = Counted(self._sample.alone, self._sample.after, sampled)
        for first, second, pair in alignments(both, pairs, counted, self._options, Naming(both, self._names)):
            known, raw = held[second - len(news)]
            yield int(news[first]), Match(pair, known, raw.decode("utf-8", "surrogatepass"))


def _order(match: Match) -> tuple[float, str, str, tuple[Passage, ...]]:
    return -match.pair.score, match.held.id, match.held.published or "", match.pair.passages


def _sampled(index: Index) -> IndexSample:
    buffer, bounds, numbers = bytearray(), [0], []
    for number, raw in index.sample(SAMPLE):
        buffer += raw
        bounds.append(len(buffer))
        numbers.append(number)
    texts = Texts(buffer, bounds, [Label("", None, None, None)] * len(numbers))
    alone, after = words_counted(Buffer(texts.buffer, texts.starts, texts.ends), counters(len(buffer)))
    return IndexSample(alone, after, frozenset(numbers))


def _distinct(hashes: Hashes, owners: Places) -> tuple[Hashes, Numbers]:
    """Each fingerprint of an article once."""
    order = np.lexsort((owners, hashes))
    hashes, numbers = hashes[order], owners[order].astype(np.int64)
    fresh = np.ones(len(hashes), bool)
    fresh[1:] = (hashes[1:] != hashes[:-1]) | (numbers[1:] != numbers[:-1])
    return hashes[fresh], numbers[fresh]


def _shared(firsts: Numbers, seconds: Numbers, counts: Numbers, own: Numbers, least: int) -> tuple[Numbers, Numbers]:
    """The pairs whose counts come to ``least``, in order, but for an article and itself."""
    if not len(firsts):
        return firsts, seconds
    pairs, sums = summed((firsts.astype(np.uint64) << HALF) | seconds.astype(np.uint64), counts)
    firsts, seconds = (pairs >> HALF).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
    kept = (sums >= least) & (own[firsts] != seconds)
    return firsts[kept], seconds[kept]


def _together(texts: Texts, news: Sequence[int], held: Sequence[tuple[Held, bytes]]) -> Texts:
    """The new articles, then those of the index, as one."""
    buffer, bounds, labels = bytearray(), [0], []
    for raw in [*map(texts.raw, news), *(raw for _, raw in held)]:
        buffer += raw
        bounds.append(len(buffer))
    labels = [texts.labels[at] for at in news]
    labels += [Label(known.id, known.published, known.publisher, known.url) for known, _ in held]
    return Texts(buffer, bounds, labels)
