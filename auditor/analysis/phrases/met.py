"""Clauses that tell who met those that speak: "pilots with whom Northwire spoke said"."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

WITH_WHOM = [["with", "whom"], ["to", "whom"]]
_LONGEST = 9
"""Tokens between "whom" and the verb that tells of the meeting at most."""


def met_by(r: Reading, end: int, low: int) -> int:
    """Where a clause begins that ends before ``end`` in a verb of meeting; 0 for none."""
    if r.lows[end - 1] not in lexicon.words("met_by"):
        return 0
    whom = next((at for at in range(end - 3, max(low, end - _LONGEST), -1) if r.lows[at] == "whom"), 0)
    if not whom or any(r.tags[at] not in "DNn0AB" for at in range(whom + 1, end - 1)):
        return 0
    first = whom - 1 if r.lows[whom - 1 : whom + 1] in WITH_WHOM else whom
    return first if r.tags[first - 1] in "nN" else 0
