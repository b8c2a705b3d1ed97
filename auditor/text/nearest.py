"""Which of the right names a wrong one was meant to be."""

from __future__ import annotations

from collections.abc import Iterable

LEAST_ALIKE = 60
"""Of 100: names less alike than this were not meant."""


def nearest(given: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` most like ``given``, case apart, the first on a tie; ``None`` where none is like it."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        given, list(names), scorer=fuzz.ratio, processor=str.casefold, limit=1, score_cutoff=LEAST_ALIKE
    )
    return str(found[0][0]) if found else None
