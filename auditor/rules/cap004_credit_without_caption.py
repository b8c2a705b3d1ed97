"""CAP004, credit-without-caption."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.finding import Finding, Related, Severity
from auditor.model.span import Span
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CreditWithoutCaption(Rule):
    """A picture's credit stands with no caption before it.

    The credit tells whose picture it was; what it showed is lost, and often
    the picture too. Of credits that repeat one another the first is told here,
    and the others by CAP001 alone. A page's own notice of copyright is no
    picture's credit, and a line that names a "source" may as well be of a chart
    or of the story.

    Flagged:
        paragraph: The ferry left Split at noon.
        credit: ⟦Photo: HINA⟧
        paragraph: It came back at dusk.

    Clean:
        caption: The ferry leaves Split at noon.
        credit: Photo: HINA
    """

    code = "CAP004"
    name = "credit-without-caption"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the first such credit; the others are related."""
        repeated = {place for group in analysis.repeats.credits for place in group.places[1:]}
        bare = [span for span in _bare(analysis) if span not in repeated]
        if bare:
            first, *rest = bare
            count = "this credit has" if not rest else f"{len(bare)} credits have"
            yield self.finding(first, f"{count} no caption", *(Related(span, "nor has this one") for span in rest))


def _bare(analysis: Analysis) -> Iterator[Span]:
    """Credits with no caption, nor another credit of one picture, before them."""
    for credit in analysis.pictures.credits:
        captioned = credit.after in (BlockKind.CAPTION, BlockKind.CREDIT) or credit.ends_line
        if not (captioned or credit.of_source):
            yield credit.span
