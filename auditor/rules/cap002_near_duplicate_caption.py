"""CAP002, near-duplicate-caption."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.rules.base import Rule


@dataclass(frozen=True)
class NearDuplicateCaption(Rule):
    """A caption says in nearly the same words what an earlier caption said.

    Two pictures under one text, cut or touched up in between, are as hard to
    tell apart as two under the very same text; often it is one picture that
    was placed twice.

    Flagged:
        caption: Volunteers hand out bread and blankets at the central station in Przemysl.
        caption: ⟦Volunteers hand out bread and blankets at the central railway station in Przemysl.⟧

    Clean:
        caption: Volunteers hand out bread at the station in Przemysl on Monday, 3 March.
        caption: Volunteers hand out bread at the station in Rzeszow on Tuesday, 4 March.
    """

    code = "CAP002"
    name = "near-duplicate-caption"
    severity = Severity.NOTE

    min_resemblance: float = 0.82

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each group, on the second of them."""
        for group in analysis.repeats.near_captions:
            if group.resemblance >= self.min_resemblance:
                first, second, *rest = group.places
                yield self.finding(
                    second,
                    f"this caption says nearly what an earlier one says ({min(group.resemblance, 0.99):.0%} alike)",
                    Related(first, "first said here"),
                    *(Related(place, "and nearly again here") for place in rest),
                    confidence=Confidence.MEDIUM,
                )
