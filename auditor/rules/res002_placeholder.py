"""RES002, placeholder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.residue import ResidueKind
from auditor.rules.base import Rule


@dataclass(frozen=True)
class Placeholder(Rule):
    """Words that were to be replaced before publication are still there.

    A template's field, filler text or a note to self in a published story
    tells readers that nobody read it. Where the copy itself tells of such words,
    as those on a sign or in a memo, it is a note.

    Flagged:
        paragraph: The mayor, ⟦[insert name]⟧, welcomed the plan.

    Clean:
        paragraph: The mayor [of Ghent] welcomed the plan.
    """

    code = "RES002"
    name = "placeholder"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each place."""
        for leftover in analysis.residue:
            if leftover.kind is ResidueKind.PLACEHOLDER:
                severity = Severity.NOTE if leftover.mentioned else None
                yield self.finding(leftover.span, f"left to be filled in: {leftover.what}", severity=severity)
