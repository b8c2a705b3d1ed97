"""What an index of a corpus holds, in figures."""

from __future__ import annotations

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
