"""Whom an outlet may cite, and whether one stands before the words that cite."""

from __future__ import annotations

from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

CITABLE = frozenset(
    {
        Role.PERSON,
        Role.ANONYMOUS,
        Role.GOVERNMENT_BODY,
        Role.ORGANISATION,
        Role.DOCUMENT,
        Role.OUTLET,
        Role.WIRE,
        Role.SOCIAL_MEDIA,
        Role.PHOTO_AGENCY,
    }
)


def citable(source: Source) -> bool:
    """Whether the source is somebody or some paper that words can be had from, and no reason or cause."""
    if source.head in lexicon.words("reasons") or source.name.lower() == "another":
        return False
    if source.role in CITABLE or source.kind is Kind.PRONOUN:
        return True
    return source.head in ("reports", "data")


def media_near(r: Reading, at: int, low: int) -> bool:
    """Whether an outlet that passes something on stands before token ``at``."""
    kinds = lexicon.words("outlet_kinds")
    return any(
        (place in r.names and r.names[place][2].role in MEDIA) or (r.lows[place] in kinds and r.tags[place] == "n")
        for place in range(low, at)
    )
