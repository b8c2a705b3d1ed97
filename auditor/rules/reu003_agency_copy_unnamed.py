"""REU003, agency-copy-unnamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.reuse import Standing
from auditor.rules.base import Rule
from auditor.rules.reusing import reused


@dataclass(frozen=True)
class AgencyCopyUnnamed(Rule):
    """What stands elsewhere under the name of an agency stands here without it.

    Ten outlets that print one agency look like ten sources. The agency may
    well have delivered the text here; a reader is not told that it did. Where
    a byline gives ``bylined_share`` of the copy or more to a writer of the
    page, that writer did not write it, and the note becomes a warning.

    Flagged:
        publisher: Daily Express
        published: 2026-03-05
        paragraph: ⟦Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.⟧
        held: The Guardian, 2026-03-03: KILMORE (Reuters) - Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.

    Clean:
        publisher: Daily Express
        published: 2026-03-05
        dateline: KILMORE (Reuters) -
        paragraph: Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.
        held: The Guardian, 2026-03-03: KILMORE (Reuters) - Nobody in Kilmore had seen a wreck like it since the winter of 1911, when a French brig with a cargo of bells broke up on the bar and the whole parish walked out at low water to listen to them ringing under the sand.
    """

    code = "REU003"
    name = "agency-copy-unnamed"
    severity = Severity.NOTE

    min_words: int = 30
    min_share: float = 0.1
    bylined_share: float = 0.5

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each earlier article with an agency's name, on the longest stretch of words told of it."""
        for reuse in analysis.reuse or ():
            if reuse.standing is not Standing.AGENCY_UNNAMED or (reuse.hours or 0) <= 0:
                continue
            if reuse.words >= self.min_words and reuse.share >= self.min_share:
                others = reuse.share >= self.bylined_share and bool(analysis.writers)
                what = f"came first; {reuse.agency} is credited there and not here"
                severity = Severity.WARNING if others else None
                yield reused(self, reuse, what + ", under a writer's name" * others, severity=severity)
