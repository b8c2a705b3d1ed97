"""ATT001, unattributed-quotation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.cover import Cover
from auditor.model.finding import Confidence, Finding, Severity
from auditor.model.provenance import ChainKind
from auditor.rules.base import Rule

NOTE_MARKS = ("^", "↑")
"""What leads back from a note to its place: marks there are those of a title."""


@dataclass(frozen=True)
class UnattributedQuotation(Rule):
    """Words stand in quotation marks and nobody is named for them.

    A quotation is a promise that somebody said exactly this. Without a name
    the reader cannot weigh it, and the desk cannot check it.

    Flagged:
        paragraph: The bridge reopened at noon. ⟦“We have waited eleven years for this morning and nobody believed us.”⟧ The mayor left early.

    Clean:
        paragraph: “We have waited eleven years for this morning,” said Ana Kovač, the mayor.
    """

    code = "ATT001"
    name = "unattributed-quotation"
    severity = Severity.NOTE

    min_words: int = 4

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each quotation, marks included."""
        unnamed = (c for c in analysis.of_kind(ChainKind.CITATION) if not c.links and not c.vague)
        unclaimed = [chain.claim for chain in unnamed if chain.claim is not None]
        if not unclaimed:
            return
        claims = Cover(unclaimed)
        blocks = [block.span for block in analysis.article.blocks]
        notes = Cover(span for span in blocks if analysis.article.text.startswith(NOTE_MARKS, span.start))
        for quotation in analysis.quotations:
            words = analysis.article.slice(quotation.inner).split()
            if len(words) < self.min_words or notes.holds(quotation.span):
                continue
            if claims.touches(quotation.span):
                yield self.finding(quotation.span, "nobody is named for this quotation", confidence=Confidence.MEDIUM)
