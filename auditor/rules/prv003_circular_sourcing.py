"""PRV003, circular-sourcing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CircularSourcing(Rule):
    """Outlets cite one another in a circle, so that none of them is an origin.

    Two outlets that name each other look like two sources and are none: what
    was a guess in one comes back as a report from the other.

    Flagged:
        paragraph: The port will close in June, Trend reports, citing Interfax.
        paragraph: The operator has been told, Interfax reported, citing ⟦Trend⟧.

    Clean:
        paragraph: The port will close in June, Trend reports, citing Interfax.
        paragraph: The operator has been told, Interfax reported, citing TASS.
    """

    code = "PRV003"
    name = "circular-sourcing"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each step that closes a circle."""
        for circle in analysis.circles:
            citing, cited = (analysis.agent(link.agent).name for link in (circle.citing, circle.cited))
            yield self.finding(
                circle.cited.span,
                f"{citing} cites {cited}, which cites it in turn",
                Related(circle.back.span, "cited the other way here"),
                confidence=Confidence.MEDIUM,
            )
