"""A misspelled name that stands again by its damaged word alone: "Joe Bidden … Bidden said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.analysis.names.beside import particles, titles
from auditor.analysis.names.guards import of_somebody
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.finding import Confidence
from auditor.model.name import Misspelling
from auditor.model.span import Span
from auditor.text.spelling import fold
from auditor.value import replace

UNUSUAL = 1.6
"""Zipf frequency below which a word opens a sentence only as a name."""

TELLING = frozenset({"said", "says", "told", "was", "is", "has", "had", "will", "would", "did", "does", "also", "who"})
"""Words that follow whoever opens a sentence, and hardly a participle or a thing."""


def said_again(found: Sequence[Misspelling], copy: Copy, gazetteer: Gazetteer) -> Iterator[Misspelling]:
    """Where the damaged surname of a misspelled person stands alone, and nobody else in the text has it."""
    told = {fault.token for fault in found}
    for word, fault in {fold(copy.at(fault.token)): fault for fault in reversed(found)}.items():
        if not _surname(fault, gazetteer) or copy.marked_sic(word) or copy.in_lower_case(word):
            continue
        others = [span for span in copy.spans(word) if span not in told]
        if not any(of_somebody(span, copy) or fold(copy.before(span)) in particles() for span in others):
            alone = (span for span in others if _alone(span, word, copy))
            yield from (replace(fault, span=span, token=span, right=(fault.mended,)) for span in alone)


def _surname(fault: Misspelling, gazetteer: Gazetteer) -> bool:
    if fault.confidence is not Confidence.HIGH or len(fault.right) > 1 or fault.token.end != fault.span.end:
        return False
    entry = gazetteer.find(fault.right[0])
    return entry is not None and entry.kind == "people" and len(fault.token) < len(fault.span)


def _alone(span: Span, word: str, copy: Copy) -> bool:
    """Whether the word is a name by itself here, and not a part of another or a sentence's first word."""
    before, after = copy.before(span), copy.after(span)
    if after[:1].isupper() or "-" in copy.plain[max(0, span.start - 1) : span.end + 1].replace(copy.at(span), ""):
        return False
    if before:
        return not before[:1].isupper() or fold(before) in titles()
    return known_word(word).english < UNUSUAL or after in TELLING or copy.plain[span.end : span.end + 2] == "'s"
