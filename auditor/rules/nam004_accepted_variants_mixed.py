"""NAM004, accepted-variants-mixed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Related, Severity
from auditor.model.name import ClashKind
from auditor.rules.base import Rule


@dataclass(frozen=True)
class AcceptedVariantsMixed(Rule):
    """Two accepted spellings of one name stand in the same article.

    Each is right by itself. Together they make readers wonder whether two
    people or two towns are meant, and house styles choose one.

    Flagged:
        paragraph: The train left Kyiv at dawn; it had come to ⟦Kiev⟧ by night.

    Clean:
        paragraph: The train left Kyiv at dawn; the Kyiv Post had announced it.
    """

    code = "NAM004"
    name = "accepted-variants-mixed"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each spelling beside the most frequent one."""
        for clash in analysis.name_clashes:
            if clash.kind is not ClashKind.ACCEPTED_VARIANTS:
                continue
            (main, main_places), *others = clash.forms
            for form, places in others:
                again = [Related(place, "again here") for place in places[1:]]
                yield self.finding(
                    places[0], f"{form} is {main} elsewhere in the article", Related(main_places[0], main), *again
                )
