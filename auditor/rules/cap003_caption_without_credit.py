"""CAP003, caption-without-credit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.finding import Finding, Related, Severity
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CaptionWithoutCredit(Rule):
    """A caption does not say whose picture it is, while other captions do.

    A picture without a credit cannot be checked, and may not be licensed. In
    an article that credits none of its pictures the credits are probably kept
    elsewhere, so only the odd one out is told.

    Flagged:
        caption: Divers board the research vessel at Varna.
        credit: Photo: BTA
        caption: ⟦The wreck seen from the surface.⟧

    Clean:
        caption: Divers board the research vessel at Varna.
        credit: Photo: BTA
        caption: The wreck seen from the surface.
        credit: Photo: Reuters
    """

    code = "CAP003"
    name = "caption-without-credit"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the first bare caption; the others are related."""
        bare = analysis.pictures.bare_captions
        if bare and len(bare) < sum(1 for _ in analysis.article.of_kind(BlockKind.CAPTION)):
            first, *rest = bare
            count = "this caption has" if not rest else f"{len(bare)} captions have"
            yield self.finding(first, f"{count} no credit", *(Related(span, "nor has this one") for span in rest))
