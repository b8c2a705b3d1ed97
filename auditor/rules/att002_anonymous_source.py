"""ATT002, anonymous-source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis
from auditor.model.article import Block, BlockKind
from auditor.model.cover import Cover
from auditor.model.finding import Finding, Related, Severity
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.rules.base import Rule

ANY_OUTLET = frozenset(
    {"media", "reports", "press", "outlets", "newspapers", "channels", "websites", "sites", "portals"}
)
"""Words, in small letters, for outlets together that leave open which of them said it."""


@dataclass(frozen=True)
class AnonymousSource(Rule):
    """A claim rests on somebody who is not named.

    Readers cannot weigh a source they cannot know. House rules ask that an
    unnamed source is needed, is described as closely as may be, and is known
    to an editor. Shares of a poll, people whom the copy has named and those
    whom somebody speaks of in a quotation are no such sources; a headline and
    the sentence under it, before the byline, have no room for names.

    Flagged:
        paragraph: The talks will resume in May, ⟦officials⟧ said.

    Clean:
        paragraph: The talks will resume in May, Foreign Minister Radosław Sikorski said.
    """

    code = "ATT002"
    name = "anonymous-source"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each unnamed person or group, on its first claim; its other claims are related."""
        unnamed = (agent for agent in analysis.agents if agent.anonymous or _any_outlet(agent))
        anonymous = {agent.id for agent in unnamed if not agent.pointing}
        if not anonymous:
            return
        quoted = Cover(quotation.inner for quotation in analysis.quotations if quotation.closed)
        places: dict[str, list[Span]] = {}
        for chain in analysis.of_kind(ChainKind.CITATION):
            for link in chain.links:
                if link.agent in anonymous and not quoted.holds(link.span):
                    places.setdefault(link.agent, []).append(link.span)
        heads = Cover(_heads(analysis.article.blocks))
        for agent, spans in places.items():
            told = [span for span in dict.fromkeys(spans) if not heads.holds(span)]
            if not told:
                continue
            first, *rest = told
            named = " ".join(analysis.agent(agent).name.split())
            count = "" if not rest else f", {len(rest) + 1} times"
            yield self.finding(
                first, f'unnamed source: "{named}"{count}', *(Related(span, "and again here") for span in rest)
            )


def _heads(blocks: Sequence[Block]) -> Iterator[Span]:
    """Headlines, and the standfirst between one and the byline."""
    above = None
    for block, below in zip_longest(blocks, blocks[1:]):
        under = above is BlockKind.HEADLINE and below is not None and below.kind is BlockKind.BYLINE
        if block.kind is BlockKind.HEADLINE or (block.kind is BlockKind.PARAGRAPH and under):
            yield block.span
        above = block.kind


def _any_outlet(agent: Agent) -> bool:
    """Whether no outlet is named: "local media", "press reports"."""
    return agent.role is Role.OUTLET and not agent.known and agent.name.split()[-1] in ANY_OUTLET
