"""PRV001, second-hand-story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.agent import MEDIA, Role
from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Related, Severity
from auditor.model.provenance import Derivation
from auditor.rules.base import Rule


@dataclass(frozen=True)
class SecondHandStory(Rule):
    """The whole story is told after another outlet, by its own words.

    The publisher did not speak to the sources it names; what the other outlet
    got wrong is wrong here too. A reader, and whoever cites this page, should
    go to where the chain ends.

    Flagged:
        publisher: News.Az
        paragraph: Three ferries were held at Brindisi, the coast guard said on Monday.
        paragraph: They may leave tomorrow, ⟦News.Az reports, citing Al Jazeera⟧.

    Clean:
        paragraph: Three ferries were held at Brindisi, the coast guard told Reuters on Monday.
    """

    code = "PRV001"
    name = "second-hand-story"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding, on the words that frame the story; the message draws the chain."""
        frame = analysis.frame
        if frame is None or not analysis.second_hand:
            return
        roles = {agent.id: agent.role for agent in analysis.agents}
        names = [analysis.agent(link.agent).name for link in frame.links]
        if analysis.framed_elsewhere:
            names.insert(0, analysis.publisher or "this page")
        step = _origin(analysis, frame.links[-1].agent) if roles[frame.links[-1].agent] in MEDIA else None
        inferred = ""
        related: tuple[Related, ...] = ()
        if step is not None:
            names.append(analysis.agent(step.used).name)
            inferred = " (the last step is inferred)" if step.inferred else ""
            related = (Related(step.evidence[0], "the origin is named here"),)
        yield self.finding(frame.evidence, f"second-hand: {' ← '.join(names)}{inferred}", *related)


def _origin(analysis: Analysis, outlet: str) -> Derivation | None:
    """The step from the retold outlet to a source of its own: one with a name, before one without; none that denies it."""
    unnamed = {
        agent.id for agent in analysis.agents if agent.role in {Role.ANONYMOUS, Role.OTHER} or agent.name.islower()
    }
    denied = {chain.extent for chain in analysis.chains if chain.denies}
    steps = [d for d in analysis.graph.derivations if d.generated == outlet and not denied.issuperset(d.evidence)]
    return min(steps, key=lambda d: (d.used in unnamed, d.evidence[0]), default=None)
