"""Which of the right names a wrong one was meant to be."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(given: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` most like ``given``, case apart, the first on a tie; ``None`` where there are no names."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(given, list(names), scorer=fuzz.ratio, processor=str.casefold)
    return None if found is None else str(found[0])
