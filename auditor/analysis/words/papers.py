"""Papers that show something: what leads up to "show" where it is a verb and no programme."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.gazetteer import roles
from auditor.model.agent import DOCUMENT


def shown_in(lows: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Whether papers and how they came out lead up to "show": "Figures from the bank | show prices fell"."""
    parting = (k for k in range(at - 1, max(0, at - _OUT), -1) if tags[k] in "AOCRQ;:.")
    begun = next(parting, max(-1, at - _OUT))
    papers = next((k for k in range(at - 1, begun, -1) if lows[k] == "data" or _papers(lows[k])), -1)
    first = papers
    while first > 0 and tags[first - 1] in "DnNeg0":
        first -= 1
    return papers >= 0 and (first == 0 or tags[first - 1] in ".,CQ;&")


def _papers(low: str) -> bool:
    return low.endswith("s") and roles.head_roles().get(low) is DOCUMENT


_OUT = 12
"""Tokens of papers and how they came out at most."""
