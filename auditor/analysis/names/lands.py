"""Whether a word is a misprint of a land's, a people's or a place's name that everybody knows."""

from __future__ import annotations

from auditor.analysis.names.beside import of_columbus
from auditor.analysis.names.cases import SURE_COST, Case, Reading
from auditor.analysis.names.guards import IMPLAUSIBLE, LANDS, stands_free, unseen
from auditor.analysis.names.odds import HIGH_ODDS, log_odds
from auditor.analysis.names.words import FAMOUS, Copy, known_word
from auditor.gazetteer.tokens import TokenIndex
from auditor.model.span import Span
from auditor.text.spelling import Slip, fold

_OF_PAPERS = frozenset(
    {"said", "says", "told", "tells", "reported", "reports", "wrote", "writes", "noted", "notes", "found"}
    | {"is", "was", "has", "had", "will", "and", "in", "of"}
)
"""What stands behind a paper's name, and not behind a people's: "The Columbian | said"."""

RENOWNED = 3.8
"""Zipf frequency of a place that everybody knows."""

SINGLE_LETTERS = 5
UNSEEN_LETTERS = 6
ENDING_LETTERS = 8
PLACE_GAP = 1.8
MISPRINT_GAP = 1.6
SHORT_LEAST = 3.7
SHORT_GAP = 2.2
"""Zipf frequency of a short name of which English knows a misprint ("Quatar"), and steps by which it is commoner."""

LAND_LEAST = 3.4
LAND_GAP = 2.0
"""Zipf frequency of a land that every reader knows, and steps by which a foreign spelling of it is rarer in English."""

SWAPPED_GAP = 2.2
"""Zipf steps by which a place's name must be commoner than a word that somebody is called by, with two of its letters
swapped: the lists of names hold such misprints ("Isreal")."""

PEOPLES = ("n", "ian")
"""What makes a people's name of its land's."""

SURE_ODDS = 1.0
MISPRINTED = LANDS | {"organisations"}
SPELLED = frozenset({Slip.DROPPED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.SOUND})
"""Slips of who does not know how the name is spelled."""


def misprint(reading: Reading) -> bool:
    """Whether English knows the word only as a misprint of a name of a place, a people or a firm: "Phillipines".

    A name is long, or renowned and much commoner than the misprint.

    One that other languages have may be theirs, unless it is short of a letter or sounds the same: "Portugese".
    """
    seen, wanted = known_word(reading.word), known_word(reading.right).english
    if reading.place.entry.kind not in MISPRINTED or reading.harm.cost > SURE_COST or reading.harm.ending:
        return False
    if seen.place or not 0 < seen.english <= wanted - MISPRINT_GAP or wanted < FAMOUS:
        return False
    if seen.personal:
        return reading.harm.slip is Slip.SWAPPED and wanted >= RENOWNED and _hardly_called_so(reading)
    if len(reading.right) < ENDING_LETTERS:
        return _as_heard(reading) and wanted >= max(SHORT_LEAST, seen.english + SHORT_GAP)
    return not seen.foreign or (wanted >= RENOWNED and reading.harm.slip in SPELLED)


def of_a_land(reading: Reading, tokens: TokenIndex) -> bool:
    """Whether another language writes a well-known land so, and no English copy does: "Lituania", "Equador".

    Such a form may stand in a foreign name; the word is to stand free.
    """
    seen, wanted = known_word(reading.word), known_word(reading.right).english
    if reading.place.entry.kind != "places" or reading.harm.slip not in SPELLED or reading.harm.ending:
        return False
    if not any(tokens.knows(reading.right + ending) for ending in PEOPLES):
        return False
    return not seen.personal and wanted >= LAND_LEAST and seen.english <= wanted - LAND_GAP and seen.foreign > 0


def another_people(reading: Reading) -> bool:
    """Whether a word that English has means the people of a land where that land is named beside it: "Columbian"."""
    if reading.place.entry.kind != "peoples" or reading.harm.slip is not Slip.VOWEL:
        return False
    rarer = known_word(reading.word).english < known_word(reading.right).english
    return rarer and reading.word.endswith("ian") and reading.right.endswith("ian")


def _as_heard(reading: Reading) -> bool:
    """Whether the word is a place's name as one hears it: "Quatar", "Moskow"."""
    word, right = reading.word, reading.right
    if reading.place.entry.kind != "places" or reading.harm.slip is not Slip.SOUND or word[:1] != right[:1]:
        return False
    return len(word) >= UNSEEN_LETTERS and (len(word) == len(right) or "qu" in word)


def by_place(reading: Reading) -> bool:
    """Whether the word is written as no English copy writes it, where a well-known place's name should stand."""
    if reading.place.entry.kind != "places" or len(reading.right) < _least_letters(reading):
        return False
    if reading.harm.slip is Slip.SOUND and (reading.harm.ending or not famous(reading)):
        return False
    seen, wanted = known_word(reading.word), known_word(reading.right).english
    if seen.personal:
        return reading.harm.slip in IMPLAUSIBLE and famous(reading) and _hardly_called_so(reading)
    return wanted - seen.english >= PLACE_GAP and reading.harm.cost <= SURE_COST


def surely_meant(case: Case) -> bool:
    """Whether no name is likelier spelled so than a place's: "Azerbaijin", though it ends as surnames do."""
    return case.place.entry.kind == "places" and not case.harm.ending and log_odds(case) >= SURE_ODDS


def beside_its_land(case: Case, copy: Copy) -> bool:
    """Whether the people's land is named in the text, and the word is no part of a name there nor a paper's."""
    plain, start = copy.plain, case.span.start
    if not copy.count(case.right[:-1]) or plain[max(0, start - 1) : start] == "-":
        return False
    return not copy.anywhere(case.word, _of_no_people)


def _of_no_people(copy: Copy, span: Span) -> bool:
    """Whether the word can tell of no people: no noun of theirs follows it, or it is a paper's name by itself."""
    if not stands_free(span, copy) or copy.credited(span) or fold(copy.after(span)) in of_columbus():
        return True
    after = copy.after(span)
    return fold(copy.before(span)) == "the" and (not after or after in _OF_PAPERS)


def of_a_people(case: Case) -> bool:
    """Whether a people's name, which ends as surnames do, is surely meant: "Ethopian"."""
    return case.place.entry.kind == "peoples" and not case.harm.ending and log_odds(case) >= HIGH_ODDS


def well_placed(case: Case, copy: Copy) -> bool:
    """Whether the word stands where a place does, and everybody knows the place or no name is spelled so."""
    entry = case.place.entry
    seen = known_word(case.word)
    unlike_names = seen.english == 0 and unseen(seen) and log_odds(case) >= HIGH_ODDS
    renowned = entry.settled or known_word(case.right).english >= RENOWNED or unlike_names
    return entry.kind == "places" and renowned and copy.located(case.span)


def famous(reading: Reading) -> bool:
    """Whether English has made the right name its own."""
    return known_word(reading.right).english >= FAMOUS


def _least_letters(reading: Reading) -> int:
    """Letters a place's name needs; fewer where the slip is one of spelling, and no other language has the word."""
    spelled = reading.harm.slip in (Slip.SOUND, Slip.SWAPPED) and not known_word(reading.word).foreign
    return SINGLE_LETTERS if spelled else UNSEEN_LETTERS


def _hardly_called_so(reading: Reading) -> bool:
    """Whether the lists have a word for somebody's name that is a misprint: "Isreal"."""
    seen, wanted = known_word(reading.word), known_word(reading.right).english
    return not seen.foreign and wanted - seen.english >= SWAPPED_GAP and len(reading.right) >= UNSEEN_LETTERS
