"""Whom an article cites, and for how much."""

from __future__ import annotations

from collections import Counter

from auditor.model.agent import THIS_PAGE, Agent
from auditor.model.provenance import ChainKind
from auditor.reports.digest.sheet import Sheet
from auditor.value import value


@value
class Source:
    """An agent that something is attributed to, and how many claims are."""

    agent: Agent
    claims: int


def sources(sheet: Sheet) -> list[Source]:
    """The agents of the citations but the publisher, those with most claims first."""
    chains = sheet.analysis.of_kind(ChainKind.CITATION)
    claims = Counter(id for chain in chains for id in {link.agent for link in chain.links})
    found = [Source(agent, claims[agent.id]) for agent in sheet.analysis.agents if claims[agent.id]]
    found = [source for source in found if source.agent.name not in (sheet.analysis.publisher, THIS_PAGE)]
    return sorted(found, key=lambda source: -source.claims)
