"""Verb groups: where one begins, and whether it says that something was said at all."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading


def group_start(r: Reading, at: int, low: int) -> int:
    """Where the verb group that ends at ``at`` begins: auxiliaries, adverbs, "not" and "to" belong to it."""
    start = at
    while start > low and (r.tags[start - 1] in "AB" or (r.lows[start - 1] == "to" and start - 1 > low)):
        if r.lows[start - 1] in ("here", "there", "today", "yesterday") and r.tags[start - 1] == "B":
            break
        if start == at and r.words[start - 1] in lexicon.NAMES_TOO and _past(r, at):
            break
        start -= 1
    while start < at and r.tags[start] == "B":
        start += 1
    return start


def as_led(r: Reading, at: int, low: int) -> int:
    """Where "as" or "as it was" begins that leads up to a participle: "As it was noted by"; -1 where none does."""
    step = at
    while step > low and (r.lows[step - 1] in _AS_IT_WAS or (r.tags[step - 1] == "B" and r.lows[step - 1] != "as")):
        step -= 1
    return step - 1 if step > low and r.lows[step - 1] == "as" and r.lows[step - 2 : step - 1] != ["such"] else -1


_AS_IT_WAS = frozenset({"it", "was", "is", "has", "had", "been"})


def _past(r: Reading, at: int) -> bool:
    """Whether the verb stands in a form that no "may" or "will" goes before."""
    cue = r.cue(at)
    return cue is not None and cue.form in ("past", "s")


def unreal(group: Sequence[str]) -> bool:
    """Whether it was not, or only may be, said."""
    return not (lexicon.words("negations").isdisjoint(group) and lexicon.words("modals").isdisjoint(group))
