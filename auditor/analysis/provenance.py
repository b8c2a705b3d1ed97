"""From chains to the frame of a story and the graph of what was derived from whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from auditor.analysis.bystanders import bystanders, stands_for_frame
from auditor.model.agent import MEDIA, Agent, Role
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import (
    ARTICLE,
    CITATION,
    Chain,
    ChainKind,
    Derivation,
    DerivationKind,
    Frame,
    Link,
    ProvenanceGraph,
)
from auditor.model.span import Span

LEAD = 4
"""Paragraphs at the head of a story in which its own tag may stand."""

MARKS = 4
"""Characters of dashes and brackets that may stand around a name that signs alone."""


def frame_of(
    article: Article, tellers: Sequence[str | None], agents: Sequence[Agent], chains: Sequence[Chain]
) -> Frame | None:
    """The first tag near the head by which the first of ``tellers`` that has one cites another outlet for the story.

    Where nobody is known to tell it, the first tag of any outlet that signs a claim as outlets do their own, or before
    which no paragraph has a source: whoever's page it is, the story then rests on another's.
    """
    nested = [chain for chain in chains if chain.kind is CITATION and len(chain.links) > 1]
    if not nested:
        return None
    roles = {agent.id: agent.role for agent in agents}
    bound = _lead_end(article)
    tags = [
        chain
        for chain in nested
        if chain.links[0].span.start < bound
        if any(roles[link.agent] in MEDIA for link in chain.links[1:])
        if not _own_programme(article.text, chain.links)
    ]
    own = (tag.links for teller in tellers for tag in tags if teller is not None and tag.links[0].agent == teller)
    links = next(own, None)
    if links is None and tags and not any(tellers):
        known = {agent.id for agent in agents if agent.known and agent.role in MEDIA}
        first = _first_cited(article, chains)
        told = (tag for tag in tags if tag.links[0].agent in known and _apart(article.text, tag.links))
        links = next((tag.links for tag in told if tag.extent.start < first or _signs(tag, article.text)), None)
    return Frame(links, _extent(links)) if links is not None else None


def _apart(text: str, links: Sequence[Link]) -> bool:
    """Whether words stand between an outlet and the one it cites, which is then no programme or part of it."""
    first, second = sorted((links[0].span, links[1].span))
    return re.search(r"\b[a-z]{3,}", text[first.end : second.start]) is not None


def _own_programme(text: str, links: Sequence[Link]) -> bool:
    """Whether the second link is a programme of the first's: "CNBC's “Squawk on the Street”"."""
    return re.fullmatch(r"['’]s\W*", text[links[0].span.end : max(links[0].span.end, links[1].span.start)]) is not None


def _lead_end(article: Article) -> int:
    paragraphs = article.of_kind(BlockKind.PARAGRAPH)
    return paragraphs[min(LEAD, len(paragraphs)) - 1].span.end if paragraphs else 0


def _signs(tag: Chain, text: str) -> bool:
    """Whether a tag stands in the present behind a claim, as outlets sign what they took: ", News.Az reports"."""
    teller = tag.links[0].span
    behind = tag.claim is not None and tag.claim.end <= teller.start
    return behind and text.startswith((" reports", " writes", " informs"), teller.end)


def _first_cited(article: Article, chains: Sequence[Chain]) -> int:
    """Where the first paragraph ends that cites anybody."""
    cited = sorted(chain.extent.start for chain in chains if chain.kind is CITATION)
    copy = (block.span for block in article.of_kind(BlockKind.PARAGRAPH))
    return next((span.end for span in copy if any(span.start <= at < span.end for at in cited)), 0)


def _extent(links: Sequence[Link]) -> Span:
    return Span(min(link.span.start for link in links), max(link.span.end for link in links))


def graph_of(
    article: Article,
    chains: Sequence[Chain],
    frame: Frame | None,
    publisher: str | None,
    agents: Sequence[Agent],
    *,
    house_known: bool = False,
) -> ProvenanceGraph:
    """Every step that the chains state, and those that the frame implies.

    Unless it is known whose page it is (``house_known``), an outlet's name that alone signs it is taken for the house.
    """
    roles = {agent.id: agent.role for agent in agents}
    chains = [chain for chain in chains if house_known or not _signed_by_house(chain, roles)]
    aside = frozenset[str]()
    if frame is not None:
        chains = [chain for chain in chains if not stands_for_frame(article, chain)]
        aside = bystanders(article, chains, frame, agents)
    merged: dict[tuple[str, str, DerivationKind, bool], dict[Span, None]] = {}
    for step in _steps(chains, frame, publisher, roles, _carriers(chains, frame, agents), aside):
        key = (step.generated, step.used, step.kind, step.inferred)
        merged.setdefault(key, {}).update(dict.fromkeys(step.evidence))
    return ProvenanceGraph(tuple(Derivation(g, u, k, tuple(spans), i) for (g, u, k, i), spans in merged.items()))


def _steps(
    chains: Sequence[Chain],
    frame: Frame | None,
    publisher: str | None,
    roles: dict[str, Role],
    carriers: dict[str, str],
    aside: frozenset[str],
) -> Iterator[Derivation]:
    through = None
    if frame is not None:
        yield from _line(ARTICLE, _without(frame.links, publisher), frame.evidence)
        through = next((link.agent for link in reversed(frame.links) if roles[link.agent] in MEDIA), None)
    for chain in chains:
        if chain.kind is ChainKind.CREDIT or (frame is not None and chain.links == frame.links):
            continue
        if chain.kind is not CITATION:
            yield from _beside(chain, publisher, roles)
            continue
        links = _without(chain.links, publisher)
        if not links:
            continue
        inferred = (
            through is not None
            and links[0].agent not in (through, *aside)
            and len(links) == len(chain.links)
            and not any(roles[link.agent] in MEDIA for link in links)
        )
        evidence = chain.extent
        start = carriers.get(links[0].agent, through) if inferred and through is not None else ARTICLE
        yield Derivation(start, links[0].agent, DerivationKind.DERIVED, (evidence,), inferred)
        if len(links) > 1:
            yield from _line(links[0].agent, links[1:], evidence)


def _carriers(chains: Sequence[Chain], frame: Frame | None, agents: Sequence[Agent]) -> dict[str, str]:
    """Outlets beside the one that frames the story, for those of whom they tell: "Lund was angry, Northwire wrote".

    What these say then is more likely theirs than the frame's.
    """
    if frame is None:
        return {}
    framing = {link.agent for link in frame.links}
    media = {agent.id for agent in agents if agent.role in MEDIA}
    named = sorted((span.start, agent.id) for agent in agents if agent.id not in media for span in agent.mentions)
    found: dict[str, str] = {}
    for chain in chains:
        outlets = [link.agent for link in chain.links if link.agent in media]
        if chain.kind is not ChainKind.CITATION or chain.claim is None or not outlets or outlets[-1] in framing:
            continue
        told = {link.agent for link in chain.links if link.agent not in media}
        within = named[bisect_left(named, (chain.claim.start, "")) : bisect_left(named, (chain.claim.end, ""))]
        for agent in (*told, *(agent for _, agent in within)):
            found.setdefault(agent, outlets[-1])
    return found


def _beside(chain: Chain, publisher: str | None, roles: dict[str, Role]) -> Iterator[Derivation]:
    """Those whom a dateline or a sign-off names stand side by side; the story's own staff is none of its sources."""
    for link in _without(chain.links, publisher):
        if not (chain.kind is ChainKind.SIGNOFF and roles[link.agent] is Role.PERSON):
            yield Derivation(ARTICLE, link.agent, DerivationKind.DERIVED, (chain.extent,))


def _signed_by_house(chain: Chain, roles: dict[str, Role]) -> bool:
    """Whether it is a sign-off of an outlet's name and nothing else; an agency's name is a source."""
    if chain.kind is not ChainKind.SIGNOFF or len(chain.links) != 1:
        return False
    around = len(chain.extent) - len(chain.links[0].span)
    return around <= MARKS and roles[chain.links[0].agent] is Role.OUTLET


def _without(links: Sequence[Link], publisher: str | None) -> Sequence[Link]:
    return links if publisher is None else [link for link in links if link.agent != publisher]


def _line(start: str, links: Sequence[Link], evidence: Span) -> Iterator[Derivation]:
    at = start
    for link in links:
        if link.agent != at:
            yield Derivation(at, link.agent, DerivationKind.DERIVED, (evidence,))
            at = link.agent
