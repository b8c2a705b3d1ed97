"""Articles into an index, a batch at a time: memory does not grow with their number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from auditor.corpus.index import Entered, Index
from auditor.corpus.kernel import Buffer, prints_of
from auditor.corpus.texts import packed
from auditor.model.article import Article

BATCH = 4_000_000
"""Characters of the articles of a batch, or little more."""


def filled(index: Index, articles: Iterable[Article], size: int = BATCH) -> Iterator[Entered]:
    """Add the articles, and tell of each batch, of ``size`` characters, when it is on disk."""
    for batch in batches(articles, size):
        fresh = np.flatnonzero(index.fresh(batch))
        texts = packed(batch[at] for at in fresh.tolist())
        hashes, owners = prints_of(Buffer(texts.buffer, texts.starts, texts.ends))
        yield index.enter(batch, hashes, fresh[owners])


def batches(articles: Iterable[Article], size: int) -> Iterator[Sequence[Article]]:
    """Articles in lists of ``size`` characters or little more; an article that comes twice in one stands there once."""
    batch: dict[tuple[str, str], Article] = {}
    length = 0
    for article in articles:
        batch[article.id, article.text] = article
        length += len(article.text)
        if length >= size:
            yield tuple(batch.values())
            batch, length = {}, 0
    if batch:
        yield tuple(batch.values())
