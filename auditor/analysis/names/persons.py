"""Whether a full name with one word damaged means the listed person, and not a namesake that nobody listed."""

from __future__ import annotations

from auditor.analysis.names.beside import titles
from auditor.analysis.names.cases import SHORTEST, SURE_COST, Case, Reading, whole_at
from auditor.analysis.names.guards import in_office, inflected
from auditor.analysis.names.lands import SINGLE_LETTERS
from auditor.analysis.names.odds import UNSHARED, full_name_odds
from auditor.analysis.names.words import Copy, known_word
from auditor.text.spelling import Slip, fold

MAX_SURE_COST = 1.0

SAME_PERSON = -6.5
"""Odds, on the scale of full names, from which nobody but the listed person is meant; of 10,500 articles' full names
near listed ones none that was another person's came above -7.4. The next one where the surname is somebody's."""

SURNAME_GAP = 1.4
"""Zipf steps by which a surname must be commoner than its misspelling."""

FIRST_PLACES = 8
"""Places of a surname among which a person is named in full; copy does so at the first."""

NAMESAKE = -5.0
IN_OFFICE = 0.5
"""Added where an office stands before the name."""


def slip_in_person(case: Case, copy: Copy) -> bool:
    """Whether a word that somebody else may be called by is a slip beside this person's other names."""
    if same_person(case, in_office=in_office(case.whole, copy)):
        return True
    seen = known_word(case.word)
    if case.harm.cost > SURE_COST:
        return False
    if _given_of_one(case):
        return True
    if len(case.right) < SINGLE_LETTERS:
        return _in_full_too(case, copy)
    if copy.count(case.right) and copy.count(case.word) <= copy.count(case.right):
        return True
    return not seen.personal or case.harm.slip in (Slip.UNDOUBLED, Slip.DOUBLED)


def _in_full_too(case: Case, copy: Copy) -> bool:
    """Whether the listed person is named in full as well, no less often, and nothing tells of a namesake here.

    One who has the name of somebody famous is told apart where both are named: "Friedrich Mertz, a baker".
    """
    if not 0 < copy.count(case.word) <= copy.count(case.right) or copy.plain.startswith((",", " ("), case.whole.end):
        return False
    first = copy.spans(case.right)[:FIRST_PLACES]
    return any(whole_at(span, case.place, copy) is not None for span in first)


def listed_person(case: Case, copy: Copy) -> bool:
    """Whether the listed person is meant though the word is right in other names, and no longer name stands there."""
    before = fold(copy.before(case.whole))
    longer = before not in titles() and known_word(before).given
    return not longer and same_person(case, in_office=in_office(case.whole, copy))


def misspelled_surname(reading: Reading) -> bool:
    """Whether a surname in the papers every day has a silent letter elsewhere, as English knows it: "Ghandi"."""
    seen, wanted = known_word(reading.word), known_word(reading.right).english
    daily = reading.place.surname and reading.place.entry.settled
    if not daily or reading.harm.slip is not Slip.SOUND or sorted(reading.word) != sorted(reading.right):
        return False
    return not (seen.personal or seen.foreign or seen.place) and 0 < seen.english <= wanted - SURNAME_GAP


def same_person(reading: Reading, *, in_office: bool) -> bool:
    """Whether a listed person's whole name with one word damaged is hardly anybody else's: "Angela Merkle".

    ``in_office`` if the words before it give an office. More is asked where the surname as it stands is somebody's.
    """
    place, seen = reading.place, known_word(reading.word)
    if place.entry.kind != "people" or place.alone or inflected(reading, phrase=True):
        return False
    if reading.harm.cost > (SURE_COST if seen.personal else MAX_SURE_COST):
        return False
    family = seen if not place.after else known_word(fold(place.form.rsplit(" ", 1)[-1]))
    shared = family.personal and not in_office and not (place.after and place.entry.settled)
    least = NAMESAKE if shared else SAME_PERSON
    return full_name_odds(reading) + IN_OFFICE * in_office >= least


def _given_of_one(case: Case) -> bool:
    """Whether the word is the first of two names, and the second one is hardly anybody else's: "Kier Starmer"."""
    if case.place.start or len(case.right) < SHORTEST or case.harm.ending:
        return False
    family = known_word(fold(case.place.form.rsplit(" ", 1)[-1]))
    return family.english < UNSHARED and known_word(case.word).english < known_word(case.right).english
