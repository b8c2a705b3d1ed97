"""How a story came by what it says: from those who said it, or by way of other outlets."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.agent import MEDIA
from auditor.model.analysis import Analysis, Coverage
from auditor.model.provenance import ARTICLE, ChainKind

TELLING = 5
"""Where fewer than one sentence in so many is attributed, how it was heard is not what the story stands on."""


class Retelling(StrEnum):
    """How much of a story is told after others, in the fewest words."""

    STORY = "second-hand"
    ALL_SOURCES = "all sources second-hand"
    MOST_SOURCES = "mostly second-hand"


def retelling(analysis: Analysis) -> Retelling | None:
    """How much of the story comes by way of others; ``None`` where most of it does not, or little is told."""
    coverage = analysis.coverage
    if analysis.second_hand:
        return Retelling.STORY
    if TELLING * coverage.attributed < coverage.sentences:
        return None
    if _all_second_hand(coverage):
        return Retelling.ALL_SOURCES
    return Retelling.MOST_SOURCES if 2 * coverage.second_hand > coverage.attributed else None


def all_direct(analysis: Analysis) -> bool:
    """Whether there is nothing to retrace: nobody is cited through another, and no outlet or agency but the page's."""
    nested = any(len(chain.links) > 1 for chain in analysis.of_kind(ChainKind.CITATION))
    second_hand = analysis.second_hand or _all_second_hand(analysis.coverage)
    return not (nested or second_hand or _others(analysis))


def _all_second_hand(coverage: Coverage) -> bool:
    """Whether something is attributed, and all of it by way of another outlet."""
    return coverage.second_hand == coverage.attributed > 0


def _others(analysis: Analysis) -> bool:
    """Whether an outlet or agency is cited, or signs, that is neither the publisher nor the one that filed it."""
    house = {link.agent for chain in analysis.of_kind(ChainKind.DATELINE) for link in chain.links}
    named = {step.used for step in analysis.graph.derivations if step.generated == ARTICLE} - house
    return any(agent.role in MEDIA for agent in analysis.agents if agent.id in named)
