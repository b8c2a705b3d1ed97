"""VER002, quotation-changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.reuse import Wording
from auditor.rules.base import Rule


@dataclass(frozen=True)
class QuotationChanged(Rule):
    """A quotation has other words in the article that it is from.

    Words between quotation marks are a speaker's own. One number, or one "not",
    and somebody is quoted for what was never said. Where no more than a link at
    other words of the copy leads to the article it is a note: the speaker may
    have said nearly the same twice.

    Flagged:
        paragraph: ⟦“We have lost two passengers on this crossing in all these years,”⟧ the master told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” the master said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor thanked the crews of both tugs.

    Clean:
        paragraph: “We have never lost a passenger on this crossing … I should know,” the master told the Guardian.
        link: the Guardian https://www.theguardian.com/kilmore
        held: The Guardian, 2026-03-03, https://www.theguardian.com/kilmore: The ferry Saint Brannoc ran onto a sandbank outside Kilmore harbour early on Tuesday with 214 passengers aboard, the Irish coast guard said. Nobody was hurt. Two tugs pulled the ship clear when the tide came in, five hours after the master had reported a failed rudder to the harbour office. “We have never lost a passenger on this crossing in all these years, and I have been here for most of them, so I should know,” the master said when he came ashore. Surveyors from the transport ministry will examine the hull in dry dock before the ferry may sail again. The company promised to pay back every fare and laid on buses for those who had meant to cross to Fishguard by evening, and the mayor thanked the crews of both tugs.
    """

    code = "VER002"
    name = "quotation-changed"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each quotation, on it."""
        for check in analysis.checks:
            if check.wording is Wording.CHANGED:
                yield self.finding(
                    check.span,
                    f"{check.outlet} ({check.held.day}) has “{check.there}”",
                    Related(check.place, "cited here"),
                    confidence=Confidence.MEDIUM if check.sure else Confidence.LOW,
                    severity=None if check.sure else Severity.NOTE,
                )
