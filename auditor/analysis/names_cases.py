"""Readings of a word as a damaged word of a known name, and how the name would be written there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from auditor.analysis.names_words import Copy, known_word
from auditor.gazetteer.entry import TITLED
from auditor.gazetteer.tokens import Place, TokenIndex
from auditor.model.span import Span
from auditor.text.spelling import Damage, Slip, damage, fold
from auditor.value import value

HAND = frozenset({Slip.SWAPPED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.DROPPED, Slip.KEY, Slip.BESIDE})
"""Slips that no transliteration explains."""

SURE_COST = 0.7
"""What a slip of the hand costs at most."""

SHORTEST = 4
COMMON = 4.2
"""Zipf frequency of a word that everybody knows."""

TWO_SLIPS_LETTERS = 8
MAX_LONGER = 2


@value
class Case:
    """A word seen as a damaged word of a known form, at one place in the text."""

    word: str
    span: Span
    right: str
    place: Place
    harm: Damage
    whole: Span

    @property
    def phrase(self) -> bool:
        """Whether the other words of the form stand beside it."""
        return not self.place.alone and len(self.whole) > len(self.span)


@value
class Outlook:
    """What a word may be a slip for, as words of known names; ``right`` if it is a right word itself."""

    right: bool
    readings: tuple[tuple[Damage, Place], ...]


@lru_cache(maxsize=1 << 15)
def outlook(word: str, tokens: TokenIndex) -> Outlook | None:
    """The outlook of a word in any text; ``None`` where it has none.

    A right word may only stand for a later word in the name of a body or of an outlet.
    """
    if len(word) < SHORTEST:
        return None
    right = tokens.knows(word) or known_word(word).english >= COMMON
    candidates = tokens.confusable(word) if right else tokens.candidates(word)
    likely = ((harm, place) for harm, known in _likely(word, candidates) for place in tokens.places(known))
    readings = tuple(filter(_confusable, likely) if right else likely)
    return Outlook(right, readings) if readings else None


def _likely(word: str, candidates: Iterable[str]) -> Iterator[tuple[Damage, str]]:
    for known in candidates:
        if abs(len(known) - len(word)) <= MAX_LONGER:
            harm = damage(word, known, two=len(known) >= TWO_SLIPS_LETTERS)
            if harm is not None:
                yield harm, known


def _confusable(reading: tuple[Damage, Place]) -> bool:
    harm, place = reading
    return harm.cost <= SURE_COST and place.start > 0 and place.entry.kind in TITLED


def cases_of(word: str, span: Span, harm: Damage, place: Place, copy: Copy) -> Iterator[Case]:
    """The word at ``span`` as a damaged one of a known form that stands around it, or of a surname alone."""
    whole = whole_at(span, place, copy)
    if whole is not None:
        yield Case(word, span, fold(place.word), place, harm, whole)
    elif place.surname:
        yield Case(word, span, fold(place.word), place, harm, span)


def whole_at(span: Span, place: Place, copy: Copy) -> Span | None:
    """The span of the whole name if the rest of the form stands around the word."""
    if place.alone:
        return span
    plain, before, after = copy.plain, place.before, place.after
    start, end = span.start - place.start, span.end + len(place.form) - place.end
    if after and plain[span.end : end].casefold() != after:
        return None
    if before and (start < 0 or plain[start : span.start].casefold() != before):
        return None
    inside = (before and plain[start - 1 : start].isalnum()) or (after and plain[end : end + 1].isalnum())
    return None if inside else Span(start, end)


def has_article(case: Case, copy: Copy) -> bool:
    """Whether the name begins with an article, and one stands before the word."""
    return case.place.entry.name.startswith("The ") and copy.before(case.span).casefold() == "the"


def with_article(case: Case, copy: Copy) -> Span:
    """The span of the whole name, its own article included."""
    start = case.whole.start
    article = case.place.entry.name.startswith("The ") and copy.plain[max(0, start - 4) : start] == "The "
    return Span(start - 4, case.whole.end) if article else case.whole


def mended(case: Case, copy: Copy) -> str:
    """The whole name as it stands, with the damaged word put right."""
    span = with_article(case, copy)
    left, right = copy.plain[span.start : case.span.start], copy.plain[case.span.end : span.end]
    return left + in_case(copy.at(case.span), case.place.word) + right


def in_case(written: str, right: str) -> str:
    """``right`` in capitals where the word is written so."""
    return right.upper() if written.isupper() and len(written) > 1 else right
