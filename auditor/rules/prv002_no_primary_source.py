"""PRV002, no-primary-source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.agent import MEDIA, Role
from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Severity
from auditor.model.provenance import ChainKind
from auditor.rules.base import Rule

_NO_ORIGINS = MEDIA | {Role.ANONYMOUS}


@dataclass(frozen=True)
class NoPrimarySource(Rule):
    """No chain of the story reaches anybody but outlets and people unnamed.

    Nothing in the story can be checked at its origin: nobody who knows it at
    first hand is named, in this text or through it. Said only of a story whose
    sentences are attributed for the most part: of others too little is known.
    An outlet that denies something speaks for itself.

    Flagged:
        paragraph: The two banks are in talks, ⟦Bloomberg News⟧ reported, citing people familiar with the matter.
        paragraph: A deal could come in May, according to the Financial Times.

    Clean:
        paragraph: The two banks are in talks, Bloomberg News reported.
        paragraph: A deal could come in May, Marta Nowak, the chief executive, said.

    Clean:
        paragraph: Her lawyers told the court that a reporter had paid for it. The Sun denies it.
    """

    code = "PRV002"
    name = "no-primary-source"
    severity = Severity.NOTE

    min_claims: int = 2
    min_attributed: float = 0.5

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the frame's words or on the first agent that is cited."""
        roles = {agent.id: agent.role for agent in analysis.agents}
        chains = [chain for chain in analysis.of_kind(ChainKind.CITATION) if chain.links]
        links = [link for chain in chains for link in chain.links]
        links += analysis.frame.links if analysis.frame else ()
        denying = any(chain.denies and roles[chain.links[-1].agent] in MEDIA for chain in chains)
        if len(chains) < self.min_claims or denying or any(roles[link.agent] not in _NO_ORIGINS for link in links):
            return
        if analysis.coverage.attributed < self.min_attributed * analysis.coverage.sentences:
            return
        yield self.finding(
            analysis.frame.evidence if analysis.frame else links[0].span,
            "no chain of this story reaches a named source; all end at outlets or unnamed people",
            confidence=Confidence.MEDIUM,
        )
