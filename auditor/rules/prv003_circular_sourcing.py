"""PRV003, circular-sourcing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.model.agent import MEDIA
from auditor.model.analysis import Analysis
from auditor.model.finding import Confidence, Finding, Related, Severity
from auditor.model.provenance import ChainKind, Link
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CircularSourcing(Rule):
    """Outlets cite one another in a circle, so that none of them is an origin.

    Two outlets that name each other look like two sources and are none: what
    was a guess in one comes back as a report from the other.

    Flagged:
        paragraph: The port will close in June, Trend reports, citing Interfax.
        paragraph: The operator has been told, Interfax reported, citing ⟦Trend⟧.

    Clean:
        paragraph: The port will close in June, Trend reports, citing Interfax.
        paragraph: The operator has been told, Interfax reported, citing TASS.
    """

    code = "PRV003"
    name = "circular-sourcing"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each step that closes a circle."""
        media = {agent.id for agent in analysis.agents if agent.role in MEDIA}
        cited: dict[str, dict[str, Link]] = {}
        for chain in analysis.of_kind(ChainKind.CITATION):
            outlets = [link for link in chain.links if link.agent in media]
            for one, other in pairwise(outlets):
                if one.agent == other.agent:
                    continue
                back = _way_back(cited, other.agent, one.agent)
                if back is not None:
                    names = [analysis.agent(agent).name for agent in (one.agent, other.agent)]
                    yield self.finding(
                        other.span,
                        f"{names[0]} cites {names[1]}, which cites it in turn",
                        Related(back.span, "cited the other way here"),
                        confidence=Confidence.MEDIUM,
                    )
                cited.setdefault(one.agent, {}).setdefault(other.agent, other)


def _way_back(cited: dict[str, dict[str, Link]], start: str, goal: str) -> Link | None:
    """The first step of a path of citations from ``start`` to ``goal``, if there is one."""
    left, seen = [(agent, link) for agent, link in cited.get(start, {}).items()], {start}
    while left:
        agent, first = left.pop()
        if agent == goal:
            return first
        if agent not in seen:
            seen.add(agent)
            left += [(further, first) for further in cited.get(agent, {})]
    return None
