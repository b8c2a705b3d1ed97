"""Whether a word is a slip for a known one: the verdict on each reading of it, by its context and by frequency."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.names_cases import HAND, MEDIA_KINDS, SURE_COST, TITLED, Case, has_article, with_article
from auditor.analysis.names_guards import (
    acronym,
    another_name,
    company,
    glued,
    inflected,
    names_a_place,
    part_of_name,
    unmistakable,
)
from auditor.analysis.names_words import Copy, known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.words.frequency import Word
from auditor.model.span import Span
from auditor.text.spelling import VOWELS, Slip

CUT = frozenset({Slip.DROPPED, Slip.DOUBLED})
"""Slips that are likely at the end of a place's name, which has no endings in English."""

HEARD = frozenset({Slip.SOUND, Slip.VOWEL})
"""What one transliteration writes otherwise than another."""

LOOSE = frozenset("dlms")
"""Consonants that one writer of a foreign name doubles and another does not."""

FAMOUS = 3.3
"""Zipf frequency of a name that English has made its own, however it was transliterated."""

CONFUSED_WORDS = 3
"""Words of a name in which a right word may stand for another."""

SHORTEST = 4
SINGLE_LETTERS = 5
UNSEEN_LETTERS = 6
ENDING_LETTERS = 8
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

PLACE_GAP = 1.8
RARE_WORD = 3.0
RARE = 1.2


def accepted(case: Case, copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span], somebody: bool) -> bool:
    """Whether the case is a slip; ``somebody`` if the text has a person of that name."""
    if inflected(case) or copy.in_lower_case(case.word) or glued(copy.at(case.span), case.place.word):
        return False
    if case.phrase:
        right_as_it_is = gazetteer.nears(copy.at(case.whole))
        return not right_as_it_is and (_phrase_accepted(case, copy) or confused(case, copy, gazetteer))
    if gazetteer.tokens.nears(case.word) or part_of_name(case.span, copy):
        return False
    if somebody and not unmistakable(case):
        return False
    return _single_accepted(case, copy, gazetteer, slots)


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
        return _person_accepted(case, copy, seen)
    gap = HAND_GAP if case.harm.slip in HAND and seen.english < RARE_WORD else PHRASE_GAP
    return seen.english <= PHRASE_UNSEEN or seen.english <= wanted.english - gap


def other_transliteration(case: Case) -> bool:
    """Whether the name comes from another script, and may well be written so too."""
    if not case.place.entry.transliterated:
        return False
    return case.harm.slip in HEARD or (case.place.entry.kind == "people" and _loosely_doubled(case))


def _loosely_doubled(case: Case) -> bool:
    """Whether a consonant is written once or twice as writers please: "Mohamed" or "Mohammed", "Asad" or "Assad"."""
    if case.harm.slip is Slip.DOUBLED:
        return _longer_by(case) in LOOSE
    return case.harm.slip is Slip.UNDOUBLED and _longer_by(case) not in VOWELS


def _longer_by(case: Case) -> str:
    """The letter that the longer of the two words has more often."""
    short, long = sorted((case.word, case.right), key=len)
    return next((letter for letter in long if long.count(letter) > short.count(letter)), "")


def _person_accepted(case: Case, copy: Copy, seen: Word) -> bool:
    """Whether a word that somebody else may be called by is a slip beside this person's other names."""
    if case.harm.cost > SURE_COST or len(case.right) < SINGLE_LETTERS:
        return False
    if copy.count(case.right) and copy.count(case.word) <= copy.count(case.right):
        return True
    return not seen.personal or case.harm.slip in (Slip.UNDOUBLED, Slip.DOUBLED)


def _single_accepted(case: Case, copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span]) -> bool:
    seen, wanted = known_word(case.word), known_word(case.right)
    if len(case.right) < SINGLE_LETTERS or seen.place or names_a_place(case, copy):
        return False
    if case.place.surname and (case.harm.slip not in HAND or copy.located(case.span)):
        return False
    if case.place.word.islower() or acronym(case, copy):
        return False
    in_slot = any(slot.contains(case.span) for slot in slots) or copy.credited(case.span)
    named = in_slot or has_article(case, copy)
    media = case.place.entry.kind in MEDIA_KINDS
    if (case.place.entry.ordinary and not named) or (not (media and named) and another_name(case, copy)):
        return False
    if company(case, copy) or (other_transliteration(case) and wanted.english < FAMOUS):
        return False
    return _by_gap(case, seen, wanted, named) or _by_rarity(case, seen, named, copy) or _by_place(case, seen, copy)


def _by_gap(case: Case, seen: Word, wanted: Word, named: bool) -> bool:
    """Whether the right word is so much commoner that the other one is hardly a word."""
    abroad = named and case.place.entry.kind in MEDIA_KINDS
    usual = max(wanted.english, wanted.foreign) if abroad else wanted.english
    gap = usual - max(seen.english, seen.foreign)
    least = PERSONAL_GAP if seen.personal or case.harm.ending else SINGLE_GAP
    if case.harm.ending and len(case.right) < ENDING_LETTERS:
        return False
    return gap >= least and case.harm.cost <= (MAX_SINGLE_COST if len(case.right) > SINGLE_LETTERS else SURE_COST)


def _by_rarity(case: Case, seen: Word, in_slot: bool, copy: Copy) -> bool:
    """Whether the word was never seen anywhere, and only a slip of the hand parts it from the right one."""
    if seen.english > RARE or seen.foreign or seen.personal or case.harm.cost > SURE_COST:
        return False
    if case.place.entry.kind in MEDIA_KINDS:
        return in_slot or (len(case.right) >= UNSEEN_LETTERS and not case.harm.ending and case.harm.slip in HAND)
    located = case.place.entry.kind == "places" and copy.located(case.span)
    enough = len(case.right) >= (SINGLE_LETTERS if located else UNSEEN_LETTERS)
    cut = located and len(case.right) >= UNSEEN_LETTERS and case.harm.slip in CUT
    return enough and case.harm.slip in HAND and (cut or not case.harm.ending)


def _by_place(case: Case, seen: Word, copy: Copy) -> bool:
    """Whether the word stands where a well-known place's name should, written as no English copy writes it."""
    if case.place.entry.kind != "places" or not copy.located(case.span) or case.harm.slip is Slip.SOUND:
        return False
    if len(case.right) < UNSEEN_LETTERS:
        return False
    known_better = known_word(case.right).english - seen.english >= PLACE_GAP
    return known_better and not seen.personal and case.harm.cost <= SURE_COST and copy.english()
