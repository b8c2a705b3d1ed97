"""REU002, credited-reuse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.reuse import Standing
from auditor.rules.base import Rule
from auditor.rules.reusing import reused


@dataclass(frozen=True)
class CreditedReuse(Rule):
    """Text of an article that is credited stands here word for word.

    Credit tells where it is from; that it is the other's own wording, and how
    much of it, only a comparison tells.

    Flagged:
        publisher: Daily Express
        published: 2026-03-05
        paragraph: ⟦Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand⟧, The Guardian wrote.
        held: The Guardian, 2026-03-03: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.

    Clean:
        publisher: Daily Express
        published: 2026-03-05
        paragraph: The last wreck was a French brig, The Guardian wrote.
        held: The Guardian, 2026-03-03: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.
    """

    code = "REU002"
    name = "credited-reuse"
    severity = Severity.NOTE

    min_words: int = 30
    min_share: float = 0.1

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each credited article, on the longest stretch of words told of it."""
        for reuse in analysis.reuse or ():
            if reuse.standing is not Standing.CREDITED or (reuse.hours or 0) < 0:
                continue
            if reuse.words >= self.min_words and reuse.share >= self.min_share:
                yield reused(self, reuse, "is credited here")
