"""What an index holds, in figures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from auditor.corpus.dates import moment
from auditor.corpus.index import FORMAT, Index
from auditor.value import value


@value
class Contents:
    """``first`` and ``last`` are dates as articles gave them; ``None`` where none gave one that can be read.

    ``publishers`` come with their articles' number, the one with most first; ``unnamed`` and ``undated`` articles told
    none.
    """

    format: int
    size: int
    articles: int
    first: str | None
    last: str | None
    undated: int
    publishers: tuple[tuple[str, int], ...]
    unnamed: int


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
        FORMAT,
        path.stat().st_size,
        dated.total(),
        first and first[1],
        last and last[1],
        dated[False],
        tuple(named),
        unnamed,
    )
