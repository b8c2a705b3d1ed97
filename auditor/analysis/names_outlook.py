"""What a word may be a slip for in any text, judged once: most words are a slip for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from auditor.analysis.names_cases import SHORTEST, SURE_COST, Reading
from auditor.analysis.names_guards import COMMON
from auditor.analysis.names_judging import promising
from auditor.analysis.names_words import Copy, known_word
from auditor.gazetteer.entry import TITLED
from auditor.gazetteer.tokens import TokenIndex
from auditor.text.spelling import damage
from auditor.value import value

TWO_SLIPS_LETTERS = 8
MAX_LONGER = 2


@value
class Outlook:
    """What ``word`` may be a slip for, as words of known names; ``right`` if it is a right word itself.

    ``alone`` if it may be one with no other word of the name beside it; ``sides`` are what stands before and after it
    in the names otherwise, casefolded.
    """

    word: str
    right: bool
    readings: tuple[Reading, ...]
    alone: bool
    sides: tuple[tuple[str, str], ...]

    def holds(self, copy: Copy) -> bool:
        """Whether the word may be a slip in this text."""
        return self.alone or copy.stands_between(self.word, self.sides)


@lru_cache(maxsize=1 << 15)
def outlook(word: str, tokens: TokenIndex) -> Outlook | None:
    """The outlook of a word in any text; ``None`` where it has none.

    A right word may only stand for a later word in the name of a body or of an outlet.
    """
    if len(word) < SHORTEST:
        return None
    right = tokens.knows(word) or known_word(word).english >= COMMON
    candidates = tokens.confusable(word) if right else tokens.candidates(word)
    likely = _likely(word, candidates, tokens)
    readings = tuple(filter(_confusable, likely) if right else likely)
    alone = not right and any(promising(reading, tokens) for reading in readings)
    places = (reading.place for reading in readings if not reading.place.alone)
    sides = tuple(dict.fromkeys((place.before, place.after) for place in places))
    return Outlook(word, right, readings, alone, sides) if alone or sides else None


def _likely(word: str, candidates: Iterable[str], tokens: TokenIndex) -> Iterator[Reading]:
    for known in candidates:
        if abs(len(known) - len(word)) <= MAX_LONGER:
            harm = damage(word, known, two=len(known) >= TWO_SLIPS_LETTERS)
            if harm is not None:
                yield from (Reading(word, known, place, harm) for place in tokens.places(known))


def _confusable(reading: Reading) -> bool:
    place = reading.place
    return reading.harm.cost <= SURE_COST and place.start > 0 and place.entry.kind in TITLED
