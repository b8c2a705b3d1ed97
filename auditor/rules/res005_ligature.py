"""RES005, ligature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.residue import ResidueKind
from auditor.rules.base import Rule
from auditor.rules.leftovers import grouped


@dataclass(frozen=True)
class Ligature(Rule):
    """Letters stand in the text as one character, as print joins them.

    It comes from a PDF, looks right, and breaks searches, spelling checks and
    comparisons, which take the word for another one.

    Flagged:
        paragraph: An o⟦\N{LATIN SMALL LIGATURE FFI}⟧cial denied it.

    Clean:
        paragraph: An official denied it in Cæsarea.
    """

    code = "RES005"
    name = "ligature"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for all of them, on the first place; the others are related."""
        found = [leftover for leftover in analysis.residue if leftover.kind is ResidueKind.LIGATURE]
        yield from grouped(self, found, lambda _: "letters joined to one character")
