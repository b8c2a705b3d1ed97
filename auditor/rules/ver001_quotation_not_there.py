"""VER001, quotation-not-there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.reuse import Wording
from auditor.rules.base import Rule


@dataclass(frozen=True)
class QuotationNotThere(Rule):
    """A quotation does not stand in the article that is linked for it.

    Whoever follows the link to see what was said does not find it. The article
    may have changed since it was added to the corpus.

    Flagged:
        paragraph: ⟦“We shall open the lock gates by hand and wait for no letter from the capital,”⟧ the mayor told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” the master said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor thanked the crews of both tugs.

    Clean:
        paragraph: “We have never lost a passenger on this crossing in all these years,” the master told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” the master said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor thanked the crews of both tugs.
    """

    code = "VER001"
    name = "quotation-not-there"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each quotation, on it."""
        for check in analysis.checks:
            if check.wording is Wording.ABSENT:
                yield self.finding(
                    check.span,
                    f"these words do not stand in the linked article of {check.outlet} ({check.held.day}), "
                    "as the corpus has it",
                    Related(check.place, "linked here"),
                    confidence=Confidence.MEDIUM,
                )
