"""Readings of a word as a damaged word of a known name, and how the name would be written there."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.names.words import Copy
from auditor.gazetteer.tokens import Place
from auditor.model.span import Span
from auditor.text.spelling import Damage, Slip
from auditor.value import value

HAND = frozenset({Slip.SWAPPED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.DROPPED, Slip.KEY, Slip.BESIDE})
"""Slips that no transliteration explains."""

SURE_COST = 0.7
"""What a slip of the hand costs at most."""

SHORTEST = 4


@value
class Reading:
    """A word seen as a damaged word of a known form; ``right`` is that word, folded."""

    word: str
    right: str
    place: Place
    harm: Damage


@value
class Case(Reading):
    """A reading of a word at one place in the text; ``whole`` is the whole name's."""

    span: Span
    whole: Span

    @classmethod
    def of(cls, reading: Reading, span: Span, whole: Span) -> Case:
        """``reading`` at ``span``."""
        return cls(reading.word, reading.right, reading.place, reading.harm, span, whole)

    @property
    def phrase(self) -> bool:
        """Whether the other words of the form stand beside it."""
        return not self.place.alone and len(self.whole) > len(self.span)


def cases_of(reading: Reading, span: Span, copy: Copy) -> Iterator[Case]:
    """The word at ``span`` as a damaged one of a known form that stands around it, or of a surname alone."""
    whole = whole_at(span, reading.place, copy)
    if whole is not None:
        yield Case.of(reading, span, whole)
    elif reading.place.surname:
        yield Case.of(reading, span, span)


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
