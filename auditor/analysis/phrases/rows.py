"""Persons in a row, each with what is told of them: "Ida Lund, R-Ohio, and Jan Roe, D-Conn., said"."""

from __future__ import annotations

from auditor.analysis.phrases.asides import over_asides
from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words.reading import Reading

_MOST = 4
"""Persons before the last one at most."""


def told_beside(r: Reading, last: Phrase, low: int) -> tuple[Phrase, ...]:
    """Who stands before the ``last`` person of a row that begins its clause, each behind an aside; none elsewhere."""
    comma = last.first - 2
    if comma <= low or r.tags[comma] != "," or r.tags[comma + 1] != "&" or r.tags[last.last - 1] != "N":
        return ()
    found: list[Phrase] = []
    for _ in range(_MOST):
        end = over_asides(r, comma, low)
        person = before(r, end, low) if end else None
        if person is None or r.tags[person.last - 1] != "N" or person.last != end:
            return ()
        found.insert(0, person)
        lead = person.first - 1
        if person.first == low or r.tags[lead] in "CQ-:":
            return tuple(found)
        if r.tags[lead] != ",":
            return ()
        comma = lead
    return ()
