"""Verbs of saying that say nothing where they stand: a show, "charged $10", "found and raised"."""

from __future__ import annotations

from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.things import polled
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

OTHERWISE_USED = frozenset({"add", "show", "charge", "point", "give"})


def of_another_sense(r: Reading, at: int, low: int, cue: Cue) -> bool:
    """Whether the verb says nothing where it stands: "value added tax", "a show", "charged $10", "gave a dog"."""
    if cue.lemma == "charge":
        return _priced(r, at + 1)
    if cue.lemma == "give":
        return not polled(r, at)
    if cue.lemma == "point":
        return r.lows[at + 1 : at + 2] not in (["out"], ["to"])
    if cue.lemma == "show":
        return r.lows[at] == "show" and _on_air(r, at, low)
    return r.lows[at - 1 : at + 2] == ["value", "added", "tax"]


def _priced(r: Reading, at: int) -> bool:
    """Whether a price follows, which is charged and no words: "charged | a $10 fee"."""
    if at >= len(r.tags) or r.lows[at] == "that" or "A" in r.tags[at : at + _NEAR]:
        return False
    priced = "$" in r.tags[at : at + 2] or r.tags[at] == "0"
    return priced or not _PRICES.isdisjoint(r.lows[at : at + 4])


_NEAR = 6
"""Tokens behind "charged" in which an auxiliary tells that a clause follows: "charged | the interest was hidden"."""

_PRICES = frozenset({"fee", "fees", "price", "prices", "interest", "rent", "admission", "$"})


def in_court(r: Reading, at: int, found: Phrase | None, high: int) -> bool:
    """Whether it is a bench that hears, and words that it hears: "the court heard that …"."""
    worded = at + 1 >= high or r.lows[at + 1] in ("that", "how", ".") or clause_follows(r, at + 1, high)
    return worded and found is not None and r.lows[found.last - 1] in lexicon.words("benches")


def _on_air(r: Reading, at: int, low: int) -> bool:
    """Whether "show" is an outlet's: "(told) CBS's Face the Nation | show", "told the Today | show"."""
    the = next((k for k in range(at - 1, low, -1) if r.tags[k] != "N" and k not in r.quotes), low)
    if the < at - 1 and r.tags[the] == "D" and r.lows[the - 1] in ("told", "tells", "on"):
        return True
    first = max(low, at - 4)
    owner = next((k for k in range(at - 1, first - 1, -1) if r.lows[k].endswith(lexicon.OWNS)), None)
    return owner is not None and owner < at - 1 and all(r.tags[k] in "NTDQ" or k in r.quotes for k in range(owner, at))


def deed_follows(r: Reading, at: int) -> bool:
    """Whether a thing was found that more was done to, and no truth: "divers found | and raised the boat"."""
    return r.lows[at + 1 : at + 2] in (["and"], ["or"]) and r.lows[at + 2 : at + 3] != ["that"]
