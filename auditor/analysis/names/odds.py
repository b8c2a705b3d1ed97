"""How likely a word that no list has is a slip for a known name, and not a name that nobody listed.

A noisy channel (Kernighan, Church and Gale 1990): the known name's frequency times the slip's, against the likelihood
that a name of its own is spelled so. "Poltva" is spelled as names are, "Nsrva" is not.
"""

from __future__ import annotations

from math import log10

from auditor.analysis.names.cases import Case
from auditor.analysis.names.words import known_word
from auditor.gazetteer.words.shapes import spelling_likelihood
from auditor.text.spelling import Slip

SHARES = {
    Slip.SWAPPED: 0.25, Slip.DROPPED: 0.25, Slip.DOUBLED: 0.15, Slip.KEY: 0.15, Slip.BESIDE: 0.12, Slip.UNDOUBLED: 0.05,
    Slip.VOWEL: 0.06, Slip.SOUND: 0.06, Slip.ADDED: 0.03, Slip.OTHER: 0.03, Slip.TWO: 0.001,
}  # fmt: skip
"""The share of each slip among slips."""

WAYS = {
    Slip.SWAPPED: 1.0, Slip.DROPPED: 1.0, Slip.DOUBLED: 1.0, Slip.KEY: 6.0, Slip.BESIDE: 12.0, Slip.UNDOUBLED: 0.1,
    Slip.VOWEL: 2.0, Slip.SOUND: 0.6, Slip.ADDED: 26.0, Slip.OTHER: 25.0, Slip.TWO: 600.0,
}  # fmt: skip
"""For each letter of the right word: the spellings that the slip may make of it."""

LISTED = 2.5
"""The least Zipf frequency of a listed name: the lists hold what news names often, whatever other copy does."""

FIRST_LETTER = 1.0
"""Taken off where the word's first letter is not the right one."""
ENDING = 1.0
"""Taken off where nothing but the last letter differs, as between a name and its kin."""

CUT = frozenset({Slip.DROPPED, Slip.DOUBLED})
"""Slips that are likely at the end of a place's name, which has no endings in English."""

HIGH_ODDS = -1.0
"""Odds from which an unseen word is surely a slip."""

BALANCE = 9.5
"""What puts names that nobody lists and slips on one scale: Zipf's nine, and one slip to three thousand right names."""


def log_odds(case: Case) -> float:
    """The logarithm to base ten of the odds that the word is a slip for the case's name."""
    slip, right = case.harm.slip, case.right
    usual = max(known_word(right).english, LISTED) + log10(SHARES[slip] / (WAYS[slip] * len(right)))
    inflected = case.harm.ending and not (case.place.entry.kind == "places" and slip in CUT)
    unlike = FIRST_LETTER * (case.word[:1] != right[:1]) + ENDING * inflected
    return usual - unlike - spelling_likelihood(case.word) - BALANCE
