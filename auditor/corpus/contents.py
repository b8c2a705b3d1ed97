"""Count what an index holds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from auditor.corpus.dates import moment
from auditor.corpus.index import FORMAT, Index
from auditor.model.contents import Contents


def contents_of(path: Path) -> Contents:
    """Read through what is known of all articles; CorpusError where ``path`` is no index."""
    publishers: Counter[str | None] = Counter()
    dated: Counter[bool] = Counter()
    first = last = None
    with Index.open(path) as index:
        for held in index.every():
            publishers[held.publisher] += 1
            at = moment(held.published)
            dated[at is not None] += 1
            if at is not None and held.published is not None:
                told = (at.first, held.published)
                first, last = min(first or told, told), max(last or told, told)
    unnamed = publishers.pop(None, 0)
    named = sorted(
        ((name, number) for name, number in publishers.items() if name), key=lambda each: (-each[1], each[0])
    )
    return Contents(
        format=FORMAT,
        size=path.stat().st_size,
        articles=dated.total(),
        first=first and first[1],
        last=last and last[1],
        undated=dated[False],
        publishers=tuple(named),
        unnamed=unnamed,
    )
