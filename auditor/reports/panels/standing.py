"""Where a story stands towards its sources: what its verdict begins with, in whatever words a report has for it."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.agent import MEDIA
from auditor.model.analysis import Coverage
from auditor.model.provenance import ARTICLE, ChainKind
from auditor.reports.panels.sheet import Sheet

CIRCULAR = "PRV003"
"""The rule that finds outlets citing one another: where the story stands is told by its finding."""


TELLING = 5
"""Where fewer than one sentence in so many is attributed, how it was heard is not what the story stands on."""


class Standing(StrEnum):
    """The worst that is known of how a story came by what it says, in the fewest words."""

    SECOND_HAND = "second-hand"
    ALL_SECOND_HAND = "all sources second-hand"
    MOSTLY_SECOND_HAND = "mostly second-hand"


def circular(sheet: Sheet) -> bool:
    """Whether outlets cite one another in it, so that none of them is an origin."""
    return any(finding.code == CIRCULAR for finding in sheet.live)


def standing(sheet: Sheet) -> Standing | None:
    """How much of the story comes by way of others; ``None`` where most of it does not, or little is told."""
    coverage = sheet.analysis.coverage
    if sheet.analysis.second_hand:
        return Standing.SECOND_HAND
    if TELLING * coverage.attributed < coverage.sentences:
        return None
    if _all_second_hand(coverage):
        return Standing.ALL_SECOND_HAND
    return Standing.MOSTLY_SECOND_HAND if 2 * coverage.second_hand > coverage.attributed else None


def all_direct(sheet: Sheet) -> bool:
    """Whether there is nothing to retrace: nobody is cited through another, and no outlet or agency but the page's."""
    nested = any(len(chain.links) > 1 for chain in sheet.analysis.of_kind(ChainKind.CITATION))
    second_hand = sheet.analysis.second_hand or _all_second_hand(sheet.analysis.coverage)
    return not (nested or second_hand or _others(sheet))


def _all_second_hand(coverage: Coverage) -> bool:
    """Whether something is attributed, and all of it by way of another outlet."""
    return coverage.second_hand == coverage.attributed > 0


def _others(sheet: Sheet) -> bool:
    """Whether an outlet or agency is cited, or signs, that is neither the publisher nor the one that filed it."""
    house = {link.agent for chain in sheet.analysis.of_kind(ChainKind.DATELINE) for link in chain.links}
    named = {step.used for step in sheet.analysis.graph.derivations if step.generated == ARTICLE} - house
    return any(sheet.agents[agent].role in MEDIA for agent in named if agent in sheet.agents)
