"""Circles of outlets that cite one another, so that none of them is an origin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from auditor.model.agent import MEDIA, Agent
from auditor.model.provenance import CITATION, Chain, Circle, Link


def circles(chains: Iterable[Chain], agents: Iterable[Agent]) -> Iterator[Circle]:
    """A circle for each citation that closes one, in the order of the text."""
    media = {agent.id for agent in agents if agent.role in MEDIA}
    cited: dict[str, dict[str, Link]] = {}
    for chain in chains:
        if chain.kind is not CITATION:
            continue
        for citing, other in pairwise(link for link in chain.links if link.agent in media):
            if citing.agent == other.agent:
                continue
            back = _way_back(cited, other.agent, citing.agent)
            if back is not None:
                yield Circle(citing, other, back)
            cited.setdefault(citing.agent, {}).setdefault(other.agent, other)


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
