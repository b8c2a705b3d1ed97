"""Press releases: texts that say at their head or end that they are one."""

from __future__ import annotations

from functools import cache

from auditor.wordlists import wordlist

EDGE = 240
"""Characters at either end of a text where it is said."""


def is_release(text: str) -> bool:
    """Whether ``text`` is marked as a release: by a phrase that begins a line, or by a service in a dateline."""
    edges = f"\n{text[:EDGE]}\n{text[-EDGE:]}"
    return any(map(edges.__contains__, _marks()))


@cache
def _marks() -> tuple[str, ...]:
    marks = wordlist("lines", "releases")["marks"]
    return tuple(mark if mark[0] in "(/" else f"\n{mark}" for mark in marks)
