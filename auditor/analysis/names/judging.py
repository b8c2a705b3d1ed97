"""Whether a word is a slip for a known one: the verdict on each reading of it, by its context and by frequency."""

from __future__ import annotations

from auditor.analysis.names.beside import arms
from auditor.analysis.names.cases import HAND, SHORTEST, SURE_COST, Case, Reading, has_article, with_article
from auditor.analysis.names.guards import (
    IMPLAUSIBLE,
    accented,
    acronym,
    another_name,
    bent,
    company,
    cut_short,
    figured,
    glued,
    goes_on,
    in_a_name,
    in_office,
    inflected,
    names_a_place,
    of_a_province,
    part_of_name,
    tied,
    told_apart,
    uncited,
    unmistakable,
    unseen,
)
from auditor.analysis.names.lands import (
    ENDING_LETTERS,
    SINGLE_LETTERS,
    another_people,
    beside_its_land,
    by_place,
    famous,
    misprint,
    of_a_land,
    of_a_people,
    surely_meant,
    well_placed,
)
from auditor.analysis.names.odds import HIGH_ODDS, log_odds
from auditor.analysis.names.persons import MAX_SURE_COST, listed_person, misspelled_surname, slip_in_person
from auditor.analysis.names.private import aged, private
from auditor.analysis.names.scripts import HEARD, other_transliteration, written_abroad
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer.entry import MEDIA_KINDS, TITLED
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.tokens import TokenIndex
from auditor.model.cover import Cover
from auditor.model.finding import Confidence
from auditor.text.spelling import Slip, fold

CONFUSED_WORDS = 3
"""Words of a name in which a right word may stand for another."""

MAX_COST = 1.6
MAX_SINGLE_COST = 0.9

PHRASE_GAP = 1.2
"""Zipf steps by which the right word must be commoner where the rest of its name stands beside it;
the next ones: after a slip of the hand, alone, and alone where somebody has the name."""

HAND_GAP = 0.4
SINGLE_GAP = 2.5
PERSONAL_GAP = 3.2
PHRASE_UNSEEN = 1.6
"""Zipf frequency below which a word is hardly one."""

MEDIA_ODDS = -4.0
"""Odds (log to base ten) that make a slip of an unseen word where the words for a source or a credit stand; then,
where somebody speaks; where a place stands; anywhere."""

SLOT_ODDS = -2.5
PLACE_ODDS = -3.15
BARE_ODDS = -1.75
UNLIKELY = 1.5
ADDED_UNLIKELY = 0.7
"""Added to what is asked where neither hand nor ear explains the slip; then, where a long word has a letter more."""

PLACED = frozenset({"places", "events", "peoples"})
"""Kinds of names that "in" and "near" stand before."""

FOUND_IN = PLACED | {"platforms"}
"""Those and the kinds that something is said in: "in Telegram"."""

MAX_ODDS_COST = 1.4
MEDIUM_ODDS = -2.0
"""Odds from which an unseen word is likelier a slip than not. Fewer make a note."""

REPEATED = 1.5
"""Added where the right name stands in the text too; then, where words for a source or a credit stand beside it."""

CREDITED = 1.0
RARE_WORD = 3.0


def promising(reading: Reading, tokens: TokenIndex) -> bool:
    """Whether the reading may be accepted in some text where no other word of the name stands beside the word."""
    seen, place = known_word(reading.word), reading.place
    if tokens.nears(reading.word):
        return False
    if inflected(reading, phrase=False) or figured(reading):
        return False
    if (seen.place and not of_a_land(reading, tokens)) or place.word.islower() or _too_short(reading):
        return False
    if place.surname and reading.harm.slip not in HAND:
        return misspelled_surname(reading)
    if unseen(seen) or _unquoted(reading) or misprint(reading) or _by_gap(reading, named=True):
        return True
    return by_place(reading) or of_a_land(reading, tokens) or another_people(reading)


def _too_short(reading: Reading) -> bool:
    """Whether the name is so short that many names are near it; one of five letters has no other first letter."""
    if len(reading.right) < SINGLE_LETTERS:
        return not _reordered(reading)
    other_first = reading.harm.slip is Slip.SOUND and reading.word[0] != reading.right[0]
    return other_first and len(reading.right) == SINGLE_LETTERS


def _reordered(reading: Reading) -> bool:
    """Whether a place in the papers every day has its letters in another order, as no list has them: "Kiyv"."""
    daily = reading.place.entry.settled and reading.place.entry.kind == "places"
    return daily and sorted(reading.word) == sorted(reading.right) and unseen(known_word(reading.word))


def accepted(case: Case, copy: Copy, gazetteer: Gazetteer, slots: Cover, somebody: bool) -> bool:
    """Whether the case is a slip; ``somebody`` if the text has a person of that name."""
    if inflected(case, case.phrase) or copy.in_lower_case(case.word) or glued(copy.at(case.span), case.place.word):
        return False
    if cut_short(case, copy) or figured(case) or (written_abroad(case) and copy.abroad()):
        return False
    if case.phrase:
        right_as_it_is = gazetteer.nears(copy.at(case.whole))
        if right_as_it_is or private(case, copy):
            return False
        return _phrase_accepted(case, copy) or confused(case, copy, gazetteer)
    if not promising(case, gazetteer.tokens) or part_of_name(case.span, copy):
        return False
    if case.place.entry.kind == "places" and of_a_province(case.span, copy):
        return False
    if unseen(known_word(case.word)) and tied(case.span, copy, gazetteer):
        return False
    if somebody and not unmistakable(case):
        return False
    return _single_accepted(case, copy, gazetteer.tokens, slots)


def confused(case: Case, copy: Copy, gazetteer: Gazetteer) -> bool:
    """Whether a right word stands where a name of three words or more has another ("The New York Ties")."""
    if not case.phrase or case.place.start == 0 or case.harm.cost > SURE_COST or case.place.entry.kind not in TITLED:
        return False
    whole = with_article(case, copy)
    credited = case.place.entry.kind in MEDIA_KINDS and copy.credited(whole)
    enough = len(copy.at(whole).replace("-", " ").split()) >= CONFUSED_WORDS or credited
    if not enough or gazetteer.find(copy.at(case.whole)) or gazetteer.nears(copy.at(case.whole)):
        return False
    return case.word != case.right + "s" and not copy.after(case.whole)[:1].isupper()


def _phrase_accepted(case: Case, copy: Copy) -> bool:
    seen, wanted = known_word(case.word), known_word(case.right)
    limit = SURE_COST if len(case.right) <= SHORTEST else MAX_COST
    if case.harm.cost > limit or other_transliteration(case):
        return False
    if case.place.entry.kind == "people" and (seen.personal or seen.english >= PHRASE_UNSEEN):
        return slip_in_person(case, copy)
    if _designated(case):
        return True
    gap = HAND_GAP if case.harm.slip in HAND and seen.english < RARE_WORD else PHRASE_GAP
    if case.harm.slip is Slip.SWAPPED and case.place.entry.kind == "places":
        gap = 0
    return seen.english <= PHRASE_UNSEEN or seen.english <= wanted.english - gap


def _designated(case: Case) -> bool:
    """Whether a weapon's own designation stands behind the word: "Shaheed-136"."""
    after = case.place.after
    if case.place.entry.kind != "weapons" or after[:1] != "-":
        return False
    return case.harm.slip is Slip.VOWEL or (any(map(str.isdigit, after)) and case.harm.cost <= SURE_COST)


def right_elsewhere(case: Case, copy: Copy, gazetteer: Gazetteer) -> bool:
    """Whether a word that is right in other names is a slip here, in a person's or in a long name of a body."""
    if private(case, copy):
        return False
    if case.place.entry.kind != "people":
        return not (copy.abroad() and bent(case, copy)) and confused(case, copy, gazetteer)
    whole = copy.at(case.whole)
    right_as_it_is = gazetteer.find(whole) is not None or gazetteer.nears(whole) or other_transliteration(case)
    return not (right_as_it_is or (written_abroad(case) and copy.abroad())) and listed_person(case, copy)


def _single_accepted(case: Case, copy: Copy, tokens: TokenIndex, slots: Cover) -> bool:
    if names_a_place(case, copy) or (case.place.surname and copy.located(case.span)):
        return False
    if acronym(case, copy) or accented(case, copy):
        return False
    in_slot = slots.holds(case.span) or copy.credited(case.span)
    named = in_slot or has_article(case, copy)
    media = case.place.entry.kind in MEDIA_KINDS
    if case.place.entry.ordinary and not named:
        return False
    if named and _unquoted(case):
        return True
    armed = case.place.entry.kind == "weapons" and fold(copy.after(case.span)) in arms()
    of_land = well_placed(case, copy) or of_a_people(case) or surely_meant(case)
    by_its_ending = not (armed or (media and named) or of_land)
    if by_its_ending and another_name(case, copy):
        return False
    if company(case, copy) or (other_transliteration(case) and not famous(case)):
        return False
    if unseen(known_word(case.word)):
        return _by_odds(case, named, copy) or (copy.english() and misprint(case))
    if not copy.english():
        return _by_gap(case, named)
    seen = known_word(case.word)
    free = not (seen.foreign or seen.personal) or not copy.anywhere(case.word, in_a_name)
    if free and (misprint(case) or misspelled_surname(case) or of_a_land(case, tokens)):
        return True
    if another_people(case):
        return beside_its_land(case, copy)
    placed = copy.within(case.span) if seen.personal else copy.located(case.span)
    return _by_gap(case, named) or (by_place(case) and placed)


def _unquoted(reading: Reading) -> bool:
    """Whether an apostrophe in a medium's name is all that the word lacks."""
    return reading.place.entry.kind in MEDIA_KINDS and reading.right.replace("'", "") == reading.word


def _by_gap(reading: Reading, named: bool) -> bool:
    """Whether the right word is so much commoner that the other one is hardly a word."""
    seen, wanted = known_word(reading.word), known_word(reading.right)
    abroad = named and reading.place.entry.kind in MEDIA_KINDS
    usual = max(wanted.english, wanted.foreign) if abroad else wanted.english
    gap = usual - max(seen.english, seen.foreign)
    least = PERSONAL_GAP if seen.personal or reading.harm.ending else SINGLE_GAP
    if reading.harm.ending and len(reading.right) < ENDING_LETTERS:
        return False
    return gap >= least and reading.harm.cost <= (MAX_SINGLE_COST if len(reading.right) > SINGLE_LETTERS else SURE_COST)


def _by_odds(case: Case, named: bool, copy: Copy) -> bool:
    """Whether a word that nobody listed is spelled as a slip is, and not as names are."""
    kind = case.place.entry.kind
    if case.harm.cost > MAX_ODDS_COST or not case.word.isalpha() or (kind not in FOUND_IN and copy.within(case.span)):
        return False
    least = BARE_ODDS
    if kind in MEDIA_KINDS and (copy.credited(case.span) or has_article(case, copy)):
        least = MEDIA_ODDS
    elif kind in MEDIA_KINDS and named:
        least = MEDIA_ODDS if case.harm.slip in IMPLAUSIBLE else SLOT_ODDS
    elif kind == "places" and copy.located(case.span):
        least = PLACE_ODDS if len(case.right) > SINGLE_LETTERS else MEDIUM_ODDS
    elif kind == "weapons" and fold(copy.after(case.span)) in arms():
        least = SLOT_ODDS
    heard = least != BARE_ODDS or famous(case) or case.place.entry.settled
    explained = case.harm.slip in HAND or (case.harm.slip in HEARD and heard)
    unlikely = UNLIKELY if case.harm.slip is not Slip.ADDED or len(case.right) < ENDING_LETTERS else ADDED_UNLIKELY
    return log_odds(case) >= least + (0 if explained else unlikely)


def confidence(case: Case, copy: Copy, slots: Cover) -> Confidence:
    """How sure it is that an accepted case is a slip; what the levels mean is measured by tests/benchmarks."""
    if goes_on(case, copy):
        return Confidence.LOW
    if case.harm.cost > MAX_SURE_COST or told_apart(case, copy) or uncited(case, copy, slots) or aged(case, copy):
        return Confidence.MEDIUM
    seen = known_word(case.word)
    doubled = case.harm.slip in (Slip.UNDOUBLED, Slip.DOUBLED)
    swapped = case.harm.slip is Slip.SWAPPED
    namesake = seen.given or (seen.surname and not (swapped or in_office(case.whole, copy)))
    if case.place.entry.kind == "people" and namesake and not doubled:
        return Confidence.MEDIUM
    if case.phrase or not unseen(seen) or misprint(case):
        return Confidence.MEDIUM if seen.foreign > seen.english and not case.phrase else Confidence.HIGH
    odds = log_odds(case) + (REPEATED if copy.count(case.right) else 0)
    if case.place.entry.kind in MEDIA_KINDS and copy.credited(case.span):
        odds += CREDITED
    if odds >= HIGH_ODDS:
        return Confidence.HIGH
    return Confidence.MEDIUM if odds >= MEDIUM_ODDS else Confidence.LOW
