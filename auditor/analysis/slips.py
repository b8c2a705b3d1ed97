"""Sources under a misspelled name: whom they surely mean, where the lists leave no doubt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from auditor.analysis.sources.source import NAME, Kind, Source
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import Role
from auditor.model.finding import Confidence
from auditor.model.name import Misspelling
from auditor.model.span import Span
from auditor.value import replace

_KEPT = frozenset({Role.OTHER, Role.PERSON})
"""Roles of entries that a source does not take over: a person stays under the name as written."""


def put_right(sources: Iterable[Source], faults: Iterable[Misspelling], gazetteer: Gazetteer) -> Iterator[Source]:
    """The sources, with the name and role of the known one where a fault surely is a slip for it."""
    meant = {fault.span: entry for fault in faults if (entry := _meant(fault, gazetteer)) is not None}
    order = sorted(meant)
    for source in sources:
        entry = _at(source, meant, order)
        yield (
            source if entry is None else replace(source, name=entry.name, role=entry.role, kind=Kind.NAME, entry=entry)
        )


def _meant(fault: Misspelling, gazetteer: Gazetteer) -> Entry | None:
    sure = len(fault.right) == 1 and fault.confidence is Confidence.HIGH
    entry = gazetteer.find(fault.right[0]) if sure else None
    return entry if entry is not None and entry.role not in _KEPT else None


def _at(source: Source, meant: dict[Span, Entry], order: Sequence[Span]) -> Entry | None:
    """The entry of the fault that is the source's whole name, its article apart, or goes on where a known name ends."""
    named = source.kind is NAME or source.name[:1].isupper()  # "Rueters said" may look like people: "Bakers said"
    if not meant or not named:
        return None
    if source.entry is not None:
        own = source.span
        before = bisect_right(order, own.start, key=lambda span: span.start)  # faults stand apart from each other
        return meant[order[before - 1]] if before and own.end <= order[before - 1].end else None
    article = Span(max(0, source.span.start - len("The ")), source.span.end)
    return meant.get(source.span) or meant.get(article)
