"""The tree of sources: each way from its root is the beginning of what one sentence says, or what the frame implies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from auditor.model.analysis import Analysis
from auditor.model.provenance import ARTICLE, Chain, ChainKind, Derivation, Frame, Link
from auditor.model.span import Span


@dataclass(slots=True)
class Branch:
    """An agent at one place of the tree, "" at the root.

    ``stated`` are the words that say so, ``implied`` those that lead here only by way of the frame.
    """

    agent: str = ""
    stated: list[Span] = field(default_factory=list)
    implied: list[Span] = field(default_factory=list)
    branches: dict[str, Branch] = field(default_factory=dict)

    def towards(self, agent: str) -> Branch:
        """The branch for ``agent``, grown if there is none."""
        return self.branches.setdefault(agent, Branch(agent))

    def grow(self, links: Iterable[Link], evidence: Span) -> None:
        """Let ``links`` grow from here, one from the other, as ``evidence`` states."""
        branch = self
        for link in links:
            if link.agent != branch.agent:
                branch = branch.towards(link.agent)
                branch.stated.append(evidence)

    def along(self, links: Iterable[Link]) -> Iterator[Branch]:
        """The branches that one meets when following ``links``."""
        branch = self
        for link in links:
            branch = branch if link.agent == branch.agent else branch.towards(link.agent)
            yield branch


def tree_of(analysis: Analysis) -> Branch:
    """The frame and every chain but the credits, as a tree: equal beginnings are one, nothing else is joined.

    What one sentence says of an agent is not hung under what another says of it. Only where the graph infers a step
    does a chain grow from the frame's line, or from the outlet that told of the agent beside it.
    """
    derivations = analysis.graph.derivations
    derived_from = {step.used for step in derivations}  # all but the publisher, who is the page itself
    inferred = _by_source(step for step in derivations if step.inferred)
    root, frame = Branch(), analysis.frame
    framing = _of(frame.links, derived_from) if frame is not None else []
    if frame is not None:
        root.grow(framing, frame.evidence)
    for evidence, links in _said(analysis, derived_from):
        through = _through(links[0], inferred)
        branch = next((branch for branch in root.along(framing) if branch.agent == through), None)
        branch = branch or root.branches.get(through or "")
        if branch is None:
            root.grow(links, evidence)
        else:
            implied = branch.towards(links[0].agent)
            implied.implied.append(evidence)
            implied.grow(links[1:], evidence)
    return root


def _said(analysis: Analysis, agents: set[str]) -> list[tuple[Span, list[Link]]]:
    """The chains and the words that state them, in the order of the text; without credits and the frame's own."""
    found = [
        (chain.extent, links)
        for chain in analysis.of_kind(ChainKind.CITATION)
        if not _is_frame(chain, analysis.frame)
        if (links := _of(chain.links, agents))
    ]
    return sorted((*found, *_beside(analysis)), key=lambda said: said[0].start)


def _beside(analysis: Analysis) -> Iterator[tuple[Span, list[Link]]]:
    """Whom datelines and sign-offs name that the story came from: side by side, none by way of another."""
    from_here = [step for step in analysis.graph.derivations if step.generated == ARTICLE]
    for chain in (*analysis.of_kind(ChainKind.DATELINE), *analysis.of_kind(ChainKind.SIGNOFF)):
        said = chain.extent
        stated = {step.used for step in from_here if said in step.evidence}
        yield from ((said, [link]) for link in chain.links if link.agent in stated)


def _of(links: Iterable[Link], agents: set[str]) -> list[Link]:
    return [link for link in links if link.agent in agents]


def _is_frame(chain: Chain, frame: Frame | None) -> bool:
    return frame is not None and chain.links == frame.links


def _by_source(steps: Iterable[Derivation]) -> dict[str, list[Derivation]]:
    found: dict[str, list[Derivation]] = {}
    for step in steps:
        found.setdefault(step.used, []).append(step)
    return found


def _through(first: Link, inferred: dict[str, list[Derivation]]) -> str | None:
    """The agent by way of whom the graph infers that ``first`` is known, for this place of it."""
    for step in inferred.get(first.agent, ()):
        if any(evidence.contains(first.span) for evidence in step.evidence):
            return step.generated
    return None
