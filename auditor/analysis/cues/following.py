"""Whether a clause without "that" begins at a token: a finite verb stands before the next hard mark."""

from __future__ import annotations

from auditor.analysis.words.reading import Reading


def clause_follows(r: Reading, at: int, high: int) -> bool:
    """Whether a clause without "that" begins at ``at``."""
    return at < high and r.tags[at] in "DNn0O" and has_clause(r, at, high, loose=False)


def _past(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is a verb in the past and nothing else: "knew"."""
    cue = r.cue(at)
    return r.tags[at] == "V" and cue is not None and cue.form == "past"


def _base(r: Reading, at: int) -> bool:
    """Whether the verb is one that a team or several have: "Harlow | want the player"."""
    cue = r.cue(at)
    return cue is not None and cue.form == "base"


_HURTS = frozenset({"wounds", "burns", "cuts", "bruises"})
"""Verbs that are things behind another noun: "with gunshot | wounds"."""


_TELLING = frozenset("-:;QO&AavVeRC,")
"""Tags of verbs, subjects and marks; past other words a clause only goes on."""


def has_clause(r: Reading, at: int, high: int, *, loose: bool) -> bool:
    """Whether a finite verb stands between ``at`` and the next hard mark, that of a relative clause left out."""
    related = False
    step = at - 1
    end = min(high, at + 40)
    while (step := step + 1) < end:
        tag = r.tags[step]
        if tag not in _TELLING:
            continue
        past = _past_dashes(r, step, end) if tag == "-" and step > at else step
        if past > step:
            step = past
            continue
        if tag in ":;Q-" and step > at and not (tag == "-" and loose):
            return tag == "Q"
        if tag == "O" and ("'" in r.lows[step] or "’" in r.lows[step]):
            return True
        if tag == "&" and step > at and step + 1 < high and r.tags[step + 1] in "VvA" and not loose:
            return False
        if r.lows[step] == "being" or (tag == "a" and r.tags[step - 1] in "D0"):
            continue
        if r.lows[step] in _HURTS and r.tags[step - 1] in "ne":
            continue
        if related and tag in "AvVa":
            step = _group_end(r, step, end) - 1
            related = False
            continue
        if _finite(r, at, step):
            return True
        if tag == "R" and r.tags[step - 1] in "nN" and r.lows[step] in _WHO and step > at:
            related = True
            continue
        if tag == "R" or (tag in ",C" and step > at and not loose):
            return False
    return False


_WHO = frozenset({"who", "which"})


def _past_dashes(r: Reading, at: int, end: int) -> int:
    """The dash that closes what the one at ``at`` opens: "the party — which won | — was strong"; ``at`` for none."""
    set_off = at + 1 < end and r.tags[at + 1] in "RPg" and "-" in r.tags[at + 1 : end]
    return r.tags.index("-", at + 1) if set_off else at


def _group_end(r: Reading, at: int, high: int) -> int:
    """The token after the verbs that stand together at ``at``: "would have died"."""
    while at < high and r.tags[at] in "AvVaeB":
        at += 1
    return at


def _finite(r: Reading, at: int, step: int) -> bool:
    """Whether the word at ``step`` is a finite verb of the clause that begins at ``at``."""
    tag = r.tags[step]
    if tag in "Av" or (tag in "Va" and step > at and (r.lows[step].endswith(("s", "d")) or _past(r, step))):
        return True
    if tag == "e" and step > at and (r.tags[step - 1] in "NnO" or r.tags[step - 2 : step] == ["D", "g"]):
        return True
    return tag == "V" and step == at + 1 and _base(r, step) and (r.tags[at] == "N" or _many(r, at))


def _many(r: Reading, at: int) -> bool:
    """Whether one word names several: "(found) | voters want", "| most want"."""
    low = r.lows[at]
    return (r.tags[at] == "n" and low.endswith("s") and not low.endswith("ss")) or low in _SEVERAL


_SEVERAL = frozenset({"most", "many", "half", "few"})
