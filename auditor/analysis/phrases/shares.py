"""Numbers that people are counted by: where "about six in 10" and "majorities in all five" begin."""

from __future__ import annotations

from auditor.analysis.words.reading import Reading

_ROUGH = frozenset({("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("just", "over")})


def about(r: Reading, first: int, low: int) -> int:
    """Where the words begin that make a number a rough one: "about | six in 10", "more than | 40 bakers"."""
    if r.tags[first] not in "0D" or r.lows[first] in ("the", "a", "an") or first <= low:
        return first
    if r.lows[first - 1] in ("about", "nearly", "almost", "roughly", "around", "over", "only"):
        return first if first - 1 > low and r.tags[first - 2] in "DP" else first - 1
    rough = first - 2 >= low and (r.lows[first - 2], r.lows[first - 1]) in _ROUGH
    return first - 2 if rough else first


def share(r: Reading, at: int, low: int) -> int:
    """Where a share such as "six in 10" or "majorities in all five" begins, whose last word is at ``at``."""
    first = at
    while first > low and r.tags[first - 1] == "D":
        first -= 1
    if first - 2 >= low and r.lows[first - 1] == "in" and r.tags[first - 2] in "0Dn":
        first -= 2
    return first
