"""The provenance of one article in the terms of W3C PROV, as objects of PROV-JSON.

PROV derives works from works and attributes works to agents. So for each source there is what it said, an entity, and
the source itself, an agent; the article is derived from the first, which is attributed to the second.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis
from auditor.model.provenance import ARTICLE, Derivation, DerivationKind

Json = dict[str, Any]

PREFIX = {"prov": "http://www.w3.org/ns/prov#", "auditor": "urn:auditor:"}

KINDS = {
    DerivationKind.QUOTED: "prov:Quotation",
    DerivationKind.PRIMARY_SOURCE: "prov:PrimarySource",
    DerivationKind.REVISION: "prov:Revision",
}
"""What a derivation is besides one, in PROV-DM's words."""

BODIES = frozenset({Role.OUTLET, Role.WIRE, Role.PHOTO_AGENCY, Role.GOVERNMENT_BODY, Role.ORGANISATION})


def provenance_object(analysis: Analysis, number: int) -> Json:
    """A bundle of PROV-JSON with what is known of the ``number``th article; offsets are into its text."""
    steps = analysis.graph.derivations
    used = dict.fromkeys(node for step in steps for node in (step.generated, step.used) if node != ARTICLE)
    agents = [agent for agent in analysis.agents if agent.id in used]
    names = {agent.id: agent.name for agent in agents}
    told = {_saying(number, id): {"prov:label": f"what {names.get(id, id)} said"} for id in used}
    return {
        "entity": {_id(number, ARTICLE): _article(analysis), **told},
        "agent": {_id(number, "agent", agent.id): _agent(agent) for agent in agents} | _publisher(analysis, number),
        "wasAttributedTo": _attributed(analysis, agents, number),
        "wasDerivedFrom": {f"_:d{at}": _derivation(step, number) for at, step in enumerate(steps, 1)},
    }


def _id(number: int, *parts: str) -> str:
    return f"auditor:{number}/" + "/".join(quote(part, safe="", errors="backslashreplace") for part in parts)


def _saying(number: int, node: str) -> str:
    return _id(number, ARTICLE) if node == ARTICLE else _id(number, "said", node)


def _article(analysis: Analysis) -> Json:
    article = analysis.article
    told = {
        "prov:label": article.title,
        "auditor:id": article.id,
        "auditor:origin": article.origin,
        "auditor:url": article.url,
        "auditor:published": article.published,
    }
    return {key: value for key, value in told.items() if value is not None}


def _agent(agent: Agent) -> Json:
    kind = "prov:Person" if agent.role is Role.PERSON else "prov:Organization" if agent.role in BODIES else None
    places = [f"{span.start}-{span.end}" for span in agent.mentions]
    told = {"prov:label": agent.name, "auditor:role": agent.role.value, "auditor:mention": places}
    return told if kind is None else {"prov:type": _name(kind), **told}


def _publisher(analysis: Analysis, number: int) -> Json:
    """The publisher as an agent of its own: it need be none of those that the article names."""
    if analysis.publisher is None:
        return {}
    label = {"prov:label": analysis.publisher, "auditor:inferred": analysis.publisher_inferred}
    return {_id(number, "publisher"): {"prov:type": _name("prov:Organization"), **label}}


def _attributed(analysis: Analysis, agents: list[Agent], number: int) -> Json:
    pairs = [(_saying(number, agent.id), _id(number, "agent", agent.id)) for agent in agents]
    if analysis.publisher is not None:
        pairs.insert(0, (_id(number, ARTICLE), _id(number, "publisher")))
    return {f"_:a{at}": {"prov:entity": work, "prov:agent": agent} for at, (work, agent) in enumerate(pairs, 1)}


def _derivation(step: Derivation, number: int) -> Json:
    kind = {"prov:type": _name(KINDS[step.kind])} if step.kind in KINDS else {}
    return {
        "prov:generatedEntity": _saying(number, step.generated),
        "prov:usedEntity": _saying(number, step.used),
        **kind,
        "auditor:inferred": step.inferred,
        "auditor:evidence": [f"{span.start}-{span.end}" for span in step.evidence],
    }


def _name(qualified: str) -> Json:
    return {"$": qualified, "type": "prov:QUALIFIED_NAME"}
