"""Which of the right names a wrong one was meant to be."""

from __future__ import annotations

from collections.abc import Iterable

LIKE_ENOUGH = 60.0
"""Below this resemblance (0 to 100) a suggestion misleads more than it helps."""


def nearest(given: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` most like ``given``, case apart; ``None`` where none is like it."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(given, list(names), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=LIKE_ENOUGH)
    return None if found is None else str(found[0])
