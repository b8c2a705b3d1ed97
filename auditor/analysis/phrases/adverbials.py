"""Adverbs, days and papers that stand before a verb, stepped over to the left: "Lund | on Tuesday | said"."""

from __future__ import annotations

from functools import cache

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading


def over_adverbials(r: Reading, at: int, low: int) -> int:
    """Step left over adverbs and "on Tuesday", "last week", "in a statement" before the verb."""
    while at > low:
        tag = r.tags[at - 1]
        if tag == "B":
            at -= 1
            continue
        if tag not in "T0," and r.lows[at - 1] not in _ends():
            return at
        step = _over_time(r, at, low)
        step = step if step != at else _over_medium(r, at, low)
        if step == at and _in_turn(r, at, low):
            step = at - 2
        if step == at and tag == "," and _in_turn(r, at - 1, low) and r.tags[at - 4] == ",":
            step = at - 4
        if step == at:
            return at
        at = step
    return at


@cache
def _ends() -> frozenset[str]:
    """Words with which such adjuncts may end, besides those that tell a time, and numbers."""
    return lexicon.words("time_leads") | lexicon.words("own_pages") | lexicon.words("mediums") | _IN_TURN


_IN_TURN = frozenset({"turn", "fact", "part"})


def _in_turn(r: Reading, at: int, low: int) -> bool:
    return r.lows[at - 1] in _IN_TURN and at - 2 > low and r.lows[at - 2] == "in"


def _over_time(r: Reading, at: int, low: int) -> int:
    step, seen, leads = at, False, lexicon.words("time_leads")
    while step > low and (r.tags[step - 1] in "T0" or r.lows[step - 1] in leads):
        seen = seen or r.tags[step - 1] == "T"
        step -= 1
    return step if seen and step > low and r.tags[step - 1] not in "P" else at


def _over_medium(r: Reading, at: int, low: int) -> int:
    """Over a phrase such as "in a written statement" that ends right before ``at``."""
    own = r.lows[at - 1] in lexicon.words("own_pages") and bool(
        {"its", "their", "his", "her"} & set(r.lows[at - 4 : at])
    )
    if not own and r.lows[at - 1] not in lexicon.words("mediums"):
        return at
    for step in range(at - 2, max(low, at - 7), -1):
        if r.lows[step] == "of" and r.lows[step - 1] in lexicon.words("measures"):
            continue
        if r.tags[step] == "P" and r.lows[step] in ("in", "on", "during", "at", "by", "via"):
            return step if r.tags[step - 1] in "Nn,)" else at
        if r.tags[step] not in "DNn0ega":
            return at
    return at
