"""NAM003, look-alike-name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Edit, Finding, Fix, Severity
from auditor.model.name import LookAlike
from auditor.rules.base import Rule


@dataclass(frozen=True)
class LookAlikeName(Rule):
    """A name or a common word holds letters of another script, or a name characters that nobody sees.

    It reads right and is not: no search finds it, and a name made to be taken
    for another one is a sign of a forged page. Words that are Cyrillic or
    Greek throughout are what they seem, and so are symbols and units.

    Flagged:
        paragraph: Oil rose again, ⟦R\N{CYRILLIC SMALL LETTER IE}uters⟧ reported on Monday.

    Clean:
        paragraph: Oil rose again, Reuters (in Russian Рейтер) reported on Monday.
    """

    code = "NAM003"
    name = "look-alike-name"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each such word."""
        for word in analysis.look_alikes:
            confidence = Confidence.HIGH if word.certain else Confidence.MEDIUM
            yield self.finding(
                word.span,
                f"reads as {word.plain} but holds {', '.join(word.strange)}",
                confidence=confidence,
                fix=_fix(word),
            )


def _fix(word: LookAlike) -> Fix:
    return Fix((Edit(word.span, word.plain),), safe=word.certain)
