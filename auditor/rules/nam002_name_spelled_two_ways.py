"""NAM002, name-spelled-two-ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.finding import Confidence, Edit, Finding, Fix, Related, Severity
from auditor.model.name import ClashKind, NameClash
from auditor.rules.base import Rule


@dataclass(frozen=True)
class NameSpelledTwoWays(Rule):
    """One article writes one name in two ways, and at most one of them is right.

    Nobody but the reporter may know the name, so no list can check it; that it
    is written in two ways shows that one of them is a slip. The rarer and
    unknown spelling is named as the suspect; where nothing tells, neither is.

    Flagged:
        paragraph: Tariel Gvenetadze spoke first, and Gvenetadze was brief.
        paragraph: ⟦Gvenetdaze⟧ then left the hall.

    Clean:
        paragraph: Tariel Gvenetadze spoke first, and Nino Gvelesiani answered.
    """

    code = "NAM002"
    name = "name-spelled-two-ways"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each pair of spellings, on the first place of the suspect."""
        for clash in analysis.name_clashes:
            if clash.kind is ClashKind.TWO_SPELLINGS:
                yield self._finding(clash, analysis.article)

    def _finding(self, clash: NameClash, article: Article) -> Finding:
        (kept, kept_places), (other, other_places) = clash.forms
        message = f"{other} → {kept}" if clash.suspect else f"two spellings: {kept} and {other}"
        related = [
            Related(kept_places[0], f"{kept} here"),
            *(Related(place, "again here") for place in other_places[1:]),
        ]
        return self.finding(
            other_places[0], message, *related, confidence=clash.confidence, fix=_fix(clash, kept, article),
        )  # fmt: skip


def _fix(clash: NameClash, kept: str, article: Article) -> Fix | None:
    if clash.suspect is None:
        return None
    shouted = (article.slice(place).isupper() for place in clash.forms[1][1])
    written = (kept.upper() if loud else kept for loud in shouted)
    edits = tuple(map(Edit, clash.forms[1][1], written))
    return Fix(edits, safe=clash.confidence is Confidence.HIGH)
