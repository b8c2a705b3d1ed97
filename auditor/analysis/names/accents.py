"""Names of outlets that stand in one text with their accents and without: a writer who sets them once means them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.names.cases import whole_at
from auditor.analysis.names.words import Copy
from auditor.gazetteer.entry import MEDIA_KINDS
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.tokens import Place
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameClash
from auditor.model.span import Span


def bare_names(copy: Copy, gazetteer: Gazetteer) -> Iterator[NameClash]:
    """Words of outlets' longer names that lack accents which they have elsewhere in the text."""
    for folded in filter(gazetteer.tokens.knows, copy.also):
        clashes = (_clash(folded, place, copy, gazetteer) for place in gazetteer.tokens.places(folded))
        yield from filter(None, [next(filter(None, clashes), None)])


def _clash(folded: str, place: Place, copy: Copy, gazetteer: Gazetteer) -> NameClash | None:
    if place.alone or place.entry.kind not in MEDIA_KINDS or place.word.isascii():
        return None
    standing = [(span, whole) for span in copy.spans(folded) if (whole := whole_at(span, place, copy)) is not None]
    full = tuple(span for span, _ in standing if not copy.at(span).isascii())
    bare = tuple(span for span, whole in standing if _bare(span, whole, copy, gazetteer))
    if not full or not bare:
        return None
    forms = (copy.at(full[0]), full), (copy.at(bare[0]), bare)
    return NameClash(ClashKind.TWO_SPELLINGS, forms, forms[1][0], Confidence.HIGH)


def _bare(span: Span, whole: Span, copy: Copy, gazetteer: Gazetteer) -> bool:
    """Whether the accents are missing: capitals go without, and so may a name by a form that is listed."""
    written = copy.at(span)
    return written.isascii() and not written.isupper() and gazetteer.find(copy.at(whole)) is None
