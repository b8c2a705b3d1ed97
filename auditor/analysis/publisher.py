"""Whose page a story stands on."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA, THIS_PAGE, Agent
from auditor.model.article import Article
from auditor.model.provenance import CITATION, Chain, ChainKind
from auditor.text.hosts import host_of
from auditor.value import value


@value
class ToldOn:
    """Whose page a story stands on: by name, ``inferred`` where nobody has said so, and as an agent of the story.

    The ``tellers`` are the agents whose page it is and who signs the story that stands on it.
    """

    publisher: str | None
    inferred: bool
    own: str | None
    tellers: tuple[str | None, str | None]


def told_on(house: str | None, agents: Sequence[Agent], chains: Sequence[Chain]) -> ToldOn:
    """Whose page it is: the ``house``'s, or else that of the outlet which the story names as its own."""
    teller = _publisher_of(agents, chains)
    publisher = house or teller
    own = _agent_of(publisher, agents) or _agent_of(THIS_PAGE, agents)
    return ToldOn(publisher, house is None and publisher is not None, own, (own, _agent_of(teller, agents)))


def house_of(article: Article, gazetteer: Gazetteer) -> str | None:
    """Whose page it is: by what came with the article, else by its address, where that is a known outlet's.

    By the name that its agent has, "Associated Press" for "AP"; one that is not listed, as it stands.
    """
    if article.publisher is not None:
        entry = gazetteer.medium(article.publisher)
        return article.publisher if entry is None else entry.name
    entry = gazetteer.of_domain(host_of(article.url))
    return entry.name if entry is not None and entry.role in MEDIA else None


def _publisher_of(agents: Sequence[Agent], chains: Sequence[Chain]) -> str | None:
    """The outlet that a dateline or a sign-off and the story's own tag name; ``None`` where they do not agree.

    A story made of two agencies' copy, and an agency's that another outlet signs or cites, do not say whose page it is.
    """
    by_id = {agent.id: agent for agent in agents if agent.role in MEDIA}
    filed, signed = (_named(chains, kind) & by_id.keys() for kind in (ChainKind.DATELINE, ChainKind.SIGNOFF))
    cited = [chain.links for chain in chains if chain.kind is CITATION and chain.links]
    passed_on = {link.agent for links in cited if links[0].agent in by_id for link in links[1:]}
    own = filed & signed if filed and signed else filed - passed_on if len(filed) == 1 else signed - filed
    return next((by_id[links[0].agent].name for links in cited if links[0].agent in own), None)


def _named(chains: Sequence[Chain], kind: ChainKind) -> set[str]:
    return {link.agent for chain in chains if chain.kind is kind for link in chain.links}


def _agent_of(publisher: str | None, agents: Sequence[Agent]) -> str | None:
    """The id of the agent that is the publisher, if the text names it."""
    if publisher is None:
        return None
    wanted = _plain(publisher)
    return next((a.id for a in agents if a.role in MEDIA and _plain(a.name) == wanted), None)


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ").removesuffix(".com").replace(" ", "")
