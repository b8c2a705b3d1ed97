"""RES004, invisible-character."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.residue import ResidueKind
from auditor.rules.base import Rule
from auditor.rules.leftovers import grouped


@dataclass(frozen=True)
class InvisibleCharacter(Rule):
    """Characters that nobody sees stand in the text.

    They break searches and comparisons, mark copied text, and where they turn
    the direction of reading make a text look other than it is. One that makes
    a look-alike of a name is told with the name, by NAM003, and not again here.

    Flagged:
        paragraph: The mini⟦\N{ZERO WIDTH SPACE}⟧stry denied it.

    Clean:
        paragraph: The ministry denied it, in a\N{NO-BREAK SPACE}letter.
    """

    code = "RES004"
    name = "invisible-character"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each sort of character, on the first place; the others are related."""
        told = {at for word in analysis.look_alikes for at in range(word.span.start, word.span.end)}
        hidden = (leftover for leftover in analysis.residue if leftover.kind is ResidueKind.INVISIBLE)
        invisible = [leftover for leftover in hidden if leftover.span.start not in told]
        yield from grouped(self, invisible, lambda what: what)
