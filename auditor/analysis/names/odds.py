"""How likely a word that no list has is a slip for a known name, and not a name that nobody listed.

A noisy channel (Kernighan, Church and Gale 1990): the known name's frequency times the slip's, against the likelihood
that a name of its own is spelled so. "Poltva" is spelled as names are, "Nsrva" is not.
"""

from __future__ import annotations

from math import log10

from auditor.analysis.names.cases import Case, Reading
from auditor.analysis.names.words import known_word
from auditor.gazetteer.naming import name_words
from auditor.gazetteer.words.shapes import spelling_likelihood
from auditor.text.spelling import Slip, fold

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

BALANCE = 9.5
"""What puts names that nobody lists and slips on one scale: Zipf's nine, and one slip to three thousand right names."""

UNSHARED = 3.8
"""Zipf frequency of a surname below which, in the news, one person has it."""

HIGH_ODDS = -1.0
"""Odds from which an unseen word is surely a slip."""

SETTLED = 0.5
"""Added for a person whom the papers name every day."""

FURTHER_NAME = 1.5
"""Zipf steps by which each name beyond two makes a person's namesake rarer."""


def log_odds(case: Case) -> float:
    """The logarithm to base ten of the odds that the word is a slip for the case's name."""
    usual = max(known_word(case.right).english, LISTED) + _share(case)
    inflected = case.harm.ending and not (case.place.entry.kind == "places" and case.harm.slip in CUT)
    unlike = FIRST_LETTER * (case.word[:1] != case.right[:1]) + ENDING * inflected
    return usual - unlike - spelling_likelihood(case.word) - BALANCE


def full_name_odds(reading: Reading) -> float:
    """The logarithm of the odds that a listed person is meant by a full name with one word damaged, on its own scale.

    Against it stands somebody whom nobody listed and who is called so: the rarer the names are as they stand, the rarer
    such a namesake. "Angela Merkle" is hardly one, "John Terry" (beside Kerry) is.
    """
    place = reading.place
    beside = [known_word(fold(m[0])).english for m in name_words(place.form) if m.start() != place.start]
    family = known_word(fold(place.form.rsplit(" ", 1)[-1]))
    unshared = family.english < UNSHARED or not family.personal
    usual = max(LISTED, family.english if unshared else 0) + SETTLED * place.entry.settled + _share(reading)
    namesake = known_word(reading.word).english + min(beside) - FURTHER_NAME * (len(beside) - 1)
    return usual - namesake


def _share(reading: Reading) -> float:
    """The logarithm of the share of slips in this word that make just the one it stands as."""
    slip = reading.harm.slip
    return log10(SHARES[slip] / (WAYS[slip] * len(reading.right)))
