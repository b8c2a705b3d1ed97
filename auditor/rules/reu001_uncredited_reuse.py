"""REU001, uncredited-reuse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Severity
from auditor.model.reuse import Reuse, Standing
from auditor.rules.base import Rule
from auditor.rules.reusing import reused

SURE = 0.9


@dataclass(frozen=True)
class UncreditedReuse(Rule):
    """Text of another outlet's earlier article stands here, and that outlet is not credited.

    A reader takes one report for two. That the other article came first is
    evidence of priority, no proof of origin: both may have it from a third. A
    statute, a poem and what is said to be a statement are told as a note.

    Flagged:
        publisher: Daily Express
        published: 2026-03-05
        paragraph: A schooner lay off the mole all night.
        paragraph: ⟦Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.⟧
        held: The Guardian, 2026-03-03: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.

    Clean:
        publisher: Daily Express
        published: 2026-03-05
        paragraph: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand, The Guardian wrote.
        held: The Guardian, 2026-03-03: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.
    """

    code = "REU001"
    name = "uncredited-reuse"
    severity = Severity.WARNING

    min_words: int = 40
    min_share: float = 0.1
    min_hours: float = 1.0
    partners: tuple[str, ...] = ()

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each article that words are told of, on the longest stretch of them."""
        for reuse in analysis.reuse or ():
            if reuse.standing is not Standing.UNCREDITED or self._is_partner(reuse):
                continue
            if reuse.words < self.min_words or reuse.share < self.min_share or (reuse.hours or 0) < self.min_hours:
                continue
            common = reuse.common or len(reuse.others) > 1
            yield reused(
                self,
                reuse,
                f"came first and is not credited here{_also(reuse)}; that shows priority, not origin",
                confidence=Confidence.LOW if common else _confidence(analysis, reuse),
                severity=Severity.NOTE if common else None,
            )

    def _is_partner(self, reuse: Reuse) -> bool:
        """Whether the other outlet is a partner, by its known name or as its article calls it."""
        partners = set(map(_bare, self.partners))
        return any(_bare(name) in partners for name in (reuse.outlet, reuse.held.publisher) if name)


def _bare(name: str) -> str:
    """A name as it is compared: case, white space and a leading "the" do not matter."""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _confidence(analysis: Analysis, reuse: Reuse) -> Confidence:
    sure = not analysis.publisher_inferred and not reuse.others and reuse.score >= SURE
    return Confidence.HIGH if sure else Confidence.MEDIUM


def _also(reuse: Reuse) -> str:
    if not reuse.others:
        return " (it may be from a common source)" if reuse.common else ""
    had = " and ".join(filter(None, [", ".join(reuse.others[:-1]), reuse.others[-1]]))
    return f" ({had} had it before too: it may be from a common source)"
