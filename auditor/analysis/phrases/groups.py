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
    while start < at and r.tags[start] == "B" and r.lows[start] != "never":
        start += 1
    return start


def as_led(r: Reading, at: int, low: int) -> int:
    """Where "as" or "as it was" begins that leads up to a participle: "As it was noted by"; -1 where none does."""
    step = at
    while step > low and (r.lows[step - 1] in _AS_IT_WAS or (r.tags[step - 1] == "B" and r.lows[step - 1] != "as")):
        step -= 1
    return step - 1 if step > low and r.lows[step - 1] == "as" and r.lows[step - 2 : step - 1] != ["such"] else -1


_AS_IT_WAS = frozenset({"it", "was", "is", "has", "had", "been"})


def parts_of_which(r: Reading, at: int, low: int) -> int:
    """Where relative words that end before ``at`` begin: "which", "a copy of which", "extracts of which"."""
    copied = at - 3 >= low and r.lows[at - 2] in ("of", "from") and r.lows[at - 3] in lexicon.words("copies")
    return at - 3 - (at - 4 >= low and r.tags[at - 4] == "D") if copied else at - 1


_PART_OF = (["of", "which"], ["from", "which"])


def past_copy(r: Reading, at: int) -> int:
    """Past "a copy of" before a "which", where it begins at ``at``."""
    step = at + (r.tags[at : at + 1] == ["D"])
    copied = r.lows[step : step + 1] and r.lows[step] in lexicon.words("copies")
    return step + 2 if copied and r.lows[step + 1 : step + 3] in _PART_OF else at


def _past(r: Reading, at: int) -> bool:
    """Whether the verb stands in a form that no "may" or "will" goes before."""
    cue = r.cue(at)
    return cue is not None and cue.form in ("past", "s")


def unreal(group: Sequence[str]) -> bool:
    """Whether it was not, or only may be, said."""
    if not group:
        return False
    return not (lexicon.words("negations").isdisjoint(group) and lexicon.words("modals").isdisjoint(group))
