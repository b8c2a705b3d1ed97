"""NAM005, name-and-domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.name import ClashKind
from auditor.rules.base import Rule


@dataclass(frozen=True)
class NameAndDomain(Rule):
    """An outlet is named, and the link beside it leads to another outlet's site.

    One of the two is the source. A reader who follows the link lands where
    the copy does not say.

    Flagged:
        paragraph: The vote was reported by ⟦Le Monde⟧ (https://www.bbc.com/news/one) first.

    Clean:
        paragraph: The vote was reported by Le Monde (https://www.lemonde.fr/un) first.
    """

    code = "NAM005"
    name = "name-and-domain"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each name, on the name."""
        for clash in analysis.name_clashes:
            if clash.kind is ClashKind.DOMAIN:
                (name, (place, *_)), (host, (link, *_)) = clash.forms
                yield self.finding(
                    place,
                    f"{name} is named but the link leads to {host}",
                    Related(link, "the link"),
                    confidence=Confidence.MEDIUM,
                )
