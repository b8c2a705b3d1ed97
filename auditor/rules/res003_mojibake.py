"""RES003, mojibake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.residue import ResidueKind
from auditor.rules.base import Rule
from auditor.rules.leftovers import grouped


@dataclass(frozen=True)
class Mojibake(Rule):
    """Characters were decoded in the wrong encoding, or lost on the way.

    What was a pound sign or an apostrophe reads as two or three strange
    letters; a character replaced by U+FFFD is gone and must be typed again.

    Flagged:
        paragraph: The repair cost ⟦Â£⟧20,000, and the mayor paid.

    Clean:
        paragraph: The repair cost £20,000, and the Ângelo brothers paid.
    """

    code = "RES003"
    name = "mojibake"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each way of being mangled, on the first place; the others are related."""
        mangled = [leftover for leftover in analysis.residue if leftover.kind is ResidueKind.MOJIBAKE]
        yield from grouped(self, mangled, lambda what: f"mangled {what}" if what != "\ufffd" else "lost characters")
