"""Outlets that are told by their whole name and what shortens it: "told Radio Television of Delta (RTD) that"."""

from __future__ import annotations

from auditor.analysis.sources.making import entry_at, made
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words.reading import Reading
from auditor.model.agent import MEDIA, Role

_LONGEST = 9
_SMALL = frozenset({"of", "and", "for", "the", "in"})
_HOUSES = frozenset({"radio", "television", "broadcasting", "broadcaster", "press", "news", "tv"})


def shortened(r: Reading, at: int, high: int) -> tuple[int, Source] | None:
    """The token after the bracket and the outlet, if its name begins at ``at`` and a bracket shortens it."""
    first = at + (r.tags[at : at + 1] == ["D"])
    end, bound = first, min(high, first + _LONGEST)
    while end < bound and (r.words[end][:1].isupper() or r.lows[end] in _SMALL):
        end += 1
    bracketed = end > first + 1 and r.tags[end : end + 1] == ["("] and r.tags[end + 2 : end + 3] == [")"]
    if not bracketed or not r.words[end + 1][:2].isupper():
        return None
    known = entry_at(r, first, end)
    short = r.names.get(end + 1)
    named = known or (short[2] if short is not None else None)
    role = named.role if named is not None and named.role in MEDIA else None
    if role is None and _HOUSES.isdisjoint(r.lows[first:end]):
        return None
    outer = r.span(at, end + 3)
    return end + 3, made(r, first, end, outer, role or Role.OUTLET, Kind.NAME, known)
