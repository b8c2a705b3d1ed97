"""The sources that a noun phrase names side by side: "Moscow and Minsk" are two."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.parting import split_parts
from auditor.analysis.sources.naming import name_source
from auditor.analysis.sources.source import Source
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS


def sources(r: Reading, phrase: Phrase) -> tuple[Source, ...]:
    """The sources that ``phrase`` names side by side ("Moscow and Minsk" are two)."""
    first, last = phrase.first, phrase.last
    if last - first < 3:
        return (name_source(r, first, last, r.span(*phrase.outer)),)
    inner = r.tags[first + 1 : last - 1]
    parts = list(split_parts(r, first, last)) if "&" in inner or "," in inner else [(first, last)]
    if len(parts) == 1:
        return (name_source(r, first, last, r.span(*phrase.outer)),)
    found = tuple(name_source(r, first, last, r.span(first, last)) for first, last in parts)
    whose = found[-1].role is ANONYMOUS and found[-1].head.endswith("s") and _lands(r, parts[:-1])
    return (name_source(r, first, last, r.span(*phrase.outer)),) if whose else found


def _lands(r: Reading, parts: Sequence[tuple[int, int]]) -> bool:
    """Whether words before those who speak tell only whose they are: "Afghan, Taliban and U.S. | sources"."""
    lands = roles.demonyms()
    return all(last - first == 1 for first, last in parts) and any(r.lows[first] in lands for first, _ in parts)
