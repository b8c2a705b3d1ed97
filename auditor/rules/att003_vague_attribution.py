"""ATT003, vague-attribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Related, Severity
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.rules.base import Rule


@dataclass(frozen=True)
class VagueAttribution(Rule):
    """A claim is laid at nobody's door: "reportedly", "it is believed".

    Such words say that somebody else said it, and hide who. Either the source
    can be named, or the claim stands on the publisher's own word.

    Flagged:
        paragraph: The company has ⟦reportedly⟧ sold its last two ships.

    Clean:
        paragraph: The company has sold its last two ships, Lloyd's List reported.
    """

    code = "ATT003"
    name = "vague-attribution"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each such wording, on its first place; the others are related."""
        places: dict[str, list[Span]] = {}
        for chain in analysis.of_kind(ChainKind.CITATION):
            if chain.vague and not chain.own and chain.evidence is not None:
                words = " ".join(analysis.article.slice(chain.evidence).split()).casefold()
                places.setdefault(words, []).append(chain.evidence)
        for words, spans in places.items():
            first, *rest = dict.fromkeys(spans)
            yield self.finding(
                first, f'nobody stands behind "{words}"', *(Related(span, "and again here") for span in rest)
            )
