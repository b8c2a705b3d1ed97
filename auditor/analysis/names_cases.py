"""Readings of a word as a damaged word of a known name, and how the name would be written there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from auditor.analysis.names_words import Copy
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.tokens import Place, TokenIndex
from auditor.model.span import Span
from auditor.text.spelling import Damage, Slip, damage
from auditor.value import value

MEDIA_KINDS = frozenset({"outlets", "agencies", "photo_agencies", "platforms"})
TITLED = MEDIA_KINDS | {"organisations", "bodies"}
"""Kinds of names that are made of common words."""

HAND = frozenset({Slip.SWAPPED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.DROPPED, Slip.KEY, Slip.BESIDE})
"""Slips that no transliteration explains."""

SURE_COST = 0.7
"""What a slip of the hand costs at most."""

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


def cases_of(word: str, span: Span, right: str, harm: Damage, copy: Copy, gazetteer: Gazetteer) -> Iterator[Case]:
    """The places of ``right`` in known names that the word may hold at ``span``: in a form, or as a surname alone."""
    for place in gazetteer.tokens.places(right):
        whole = whole_at(span, place, copy)
        if whole is not None:
            yield Case(word, span, right, place, harm, whole)
        elif place.surname:
            yield Case(word, span, right, place, harm, span)


def whole_at(span: Span, place: Place, copy: Copy) -> Span | None:
    """The span of the whole name if the rest of the form stands around the word."""
    before, after = place.form[: place.start], place.form[place.end :]
    start, end = span.start - len(before), span.end + len(after)
    if start < 0 or copy.plain[start : span.start].casefold() != before.casefold():
        return None
    if copy.plain[span.end : end].casefold() != after.casefold():
        return None
    inside = (before and copy.plain[start - 1 : start].isalnum()) or (after and copy.plain[end : end + 1].isalnum())
    return None if inside else Span(start, end)


@lru_cache(maxsize=1 << 14)
def likely(word: str, candidates: tuple[str, ...]) -> list[tuple[str, Damage]]:
    """The candidates that a slip may have made the word of, with the slip."""
    found = ((right, damage(word, right)) for right in candidates if abs(len(right) - len(word)) <= MAX_LONGER)
    return [
        (right, harm)
        for right, harm in found
        if harm is not None and not (harm.slip is Slip.TWO and len(right) < TWO_SLIPS_LETTERS)
    ]


@lru_cache(maxsize=1 << 14)
def confusable(word: str, tokens: TokenIndex) -> tuple[tuple[Place, Damage], ...]:
    """Where in names of several words another word stands that a slip would turn into this one."""
    return tuple(
        (place, harm)
        for right, harm in likely(word, tokens.candidates(word))
        if harm.cost <= SURE_COST
        for place in tokens.places(right)
        if place.start > 0 and place.entry.kind in TITLED
    )


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
