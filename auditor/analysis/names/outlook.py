"""What a word may be a slip for in any text, judged once: most words are a slip for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from auditor.analysis.names.cases import SHORTEST, SURE_COST, Reading
from auditor.analysis.names.guards import COMMON
from auditor.analysis.names.judging import promising
from auditor.analysis.names.persons import same_person
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer.tokens import Known, TokenIndex
from auditor.text.spelling import Damage, damage
from auditor.value import value

TWO_SLIPS_LETTERS = 8
MAX_LONGER = 2


@value
class Outlook:
    """The words of known names that ``word`` may be a slip for; ``right`` if it is a right word itself.

    ``alone`` if it may be one with no other word of the name beside it; ``sides`` are what those words stand between.
    """

    word: str
    right: bool
    slips: tuple[tuple[Known, Damage], ...]
    alone: bool
    sides: tuple[tuple[str, str], ...]

    def readings(self) -> Iterator[Reading]:
        """Each place of those words that it may stand in."""
        return (Reading(self.word, known.word, place, harm) for known, harm in self.slips for place in known.places)

    def holds(self, copy: Copy) -> bool:
        """Whether the word may be a slip in this text."""
        return self.alone or copy.stands_between(self.word, self.sides)


@lru_cache(maxsize=1 << 15)
def outlook(word: str, tokens: TokenIndex) -> Outlook | None:
    """The outlook of a word in any text; ``None`` where it has none.

    A right word may only stand for a later word in the name of a body or of an outlet, or in a person's full name.
    """
    if len(word) < SHORTEST:
        return None
    right = tokens.knows(word) or known_word(word).english >= COMMON
    slips = tuple(_of_right(word, tokens) if right else _of_wrong(word, tokens))
    alone = not right and _promising(word, slips, tokens)
    sides = tuple([side for known, _ in slips for side in known.sides])
    return Outlook(word, right, slips, alone, sides) if alone or sides else None


def _promising(word: str, slips: tuple[tuple[Known, Damage], ...], tokens: TokenIndex) -> bool:
    free = (Reading(word, known.word, place, harm) for known, harm in slips for place in known.free)
    return any(promising(reading, tokens) for reading in free)


def _of_wrong(word: str, tokens: TokenIndex) -> Iterator[tuple[Known, Damage]]:
    return ((tokens.known(known), harm) for known, harm in _likely(word, tokens.candidates(word)))


def _of_right(word: str, tokens: TokenIndex) -> Iterator[tuple[Known, Damage]]:
    likely = _likely(word, tokens.confusable(word))
    return ((_hardly_others(word, tokens.later(known), harm), harm) for known, harm in likely if harm.cost <= SURE_COST)


def _hardly_others(word: str, known: Known, harm: Damage) -> Known:
    """``known`` without the people's names that, with ``word`` in them, may well be somebody else's."""
    places = tuple(
        place
        for place in known.places
        if place.entry.kind != "people" or same_person(Reading(word, known.word, place, harm), in_office=True)
    )
    return known if len(places) == len(known.places) else Known.of(known.word, places)


def _likely(word: str, candidates: Iterable[str]) -> Iterator[tuple[str, Damage]]:
    for known in candidates:
        if abs(len(known) - len(word)) <= MAX_LONGER:
            harm = damage(word, known, two=len(known) >= TWO_SLIPS_LETTERS)
            if harm is not None:
                yield known, harm
