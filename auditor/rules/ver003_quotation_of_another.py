"""VER003, quotation-of-another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.rules.base import Rule


@dataclass(frozen=True)
class QuotationOfAnother(Rule):
    """A quotation is another person's in the article that it is from.

    Somebody is quoted for what another has said. The words are right, so that
    whoever compares only these does not see it.

    Flagged:
        paragraph: ⟦“We have never lost a passenger on this crossing in all these years,”⟧ Orla Finn told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master, Declan Moyle, had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” Moyle said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor, Orla Finn, thanked the crews of both tugs.

    Clean:
        paragraph: “We have never lost a passenger on this crossing in all these years,” Declan Moyle told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master, Declan Moyle, had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” Moyle said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor, Orla Finn, thanked the crews of both tugs.
    """

    code = "VER003"
    name = "quotation-of-another"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each quotation, on it."""
        for check in analysis.checks:
            if check.speaker is not None:
                yield self.finding(
                    check.span,
                    f"in the article of {check.outlet} ({check.held.day}) these are words of {check.speaker}",
                    Related(check.place, "cited here"),
                    confidence=Confidence.MEDIUM,
                )
