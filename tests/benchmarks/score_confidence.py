"""Score the levels of confidence: python tests/benchmarks/score_confidence.py --chains GOLD… --attribution GOLD….

Each GOLD is a file of JSON lines. Chains: {"id", "text", "publisher"?, "chains": [{"agents": [{"span", "medium"?}],
"claim"}]}. Attribution: {"id", "text", "attributions": [{"source": [spans], "cue": [spans], "content": [spans]}]}. For
each level the share of chains (same agents in the same order, claims that overlap) or of relations (source and content
overlap) that gold has too. The gold is not part of this project; without it there is nothing to do.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from auditor.analysis import analyse
from auditor.gazetteer.lookup import gazetteer
from auditor.model.agent import Role
from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.finding import Confidence
from auditor.model.provenance import Chain, ChainKind
from auditor.model.span import Span
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

SAME = 0.5
"""Dice overlap from which two places are one."""

CARRIERS = (Role.DOCUMENT, Role.SOCIAL_MEDIA)

Judged = Iterator[tuple[Confidence, bool]]


def main() -> int:
    """Print how many of each level there are, and what share is right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chains", nargs="*", type=Path, default=[], help="gold of chains")
    parser.add_argument("--attribution", nargs="*", type=Path, default=[], help="gold of attribution relations")
    options = parser.parse_args()
    for name, paths, judge in (("chains", options.chains, chains), ("relations", options.attribution, relations)):
        given = [path for path in paths if path.exists()]
        judged = [pair for path in given for row in rows(path) for pair in judge(row, analysed(row))]
        for level in Confidence:
            right = [ok for found, ok in judged if found is level]
            if right:
                print(f"{name:10} {level.value:7} {len(right):6} {sum(right) / len(right):.3f}")
    return 0


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def analysed(row: dict[str, Any]) -> Analysis:
    """What the auditor finds in an article."""
    public = {key: row[key] for key in ("id", "text", "publisher") if row.get(key)}
    given = next(iter(read_stream("gold.jsonl", BytesIO(json.dumps(public).encode()), ReadOptions(gazetteer()))))
    if not isinstance(given, Article):
        raise SystemExit(f"{row['id']}: {given.reason}")
    return analyse(given, gazetteer())


def chains(row: dict[str, Any], found: Analysis) -> Judged:
    """Each chain that names somebody, and whether gold has it."""
    roles = {agent.id: agent.role for agent in found.agents}
    asked = [Span(*agent["span"]) for chain in row["chains"] for agent in chain["agents"]]
    for chain in found.chains:
        if chain.kind is ChainKind.CITATION and chain.links:
            named = [
                x.span for x in chain.links if roles[x.agent] not in CARRIERS or any(same(x.span, a) for a in asked)
            ]
            places = named or [link.span for link in chain.links]
            yield chain.confidence, any(equal(chain, places, gold) for gold in row["chains"])


def equal(chain: Chain, places: list[Span], gold: dict[str, Any]) -> bool:
    """Whether a chain has the agents of ``gold``, and its claim if both have one."""
    agents = [
        agent
        for agent in gold["agents"]
        if not agent.get("medium") or any(same(Span(*agent["span"]), p) for p in places)
    ]
    if len(agents) != len(places) or not all(map(is_agent, places, agents)):
        return False
    return gold["claim"] is None or chain.claim is None or same(chain.claim, Span(*gold["claim"]))


def is_agent(place: Span, agent: dict[str, Any]) -> bool:
    """Whether ``place`` is where gold has the agent, or the name that its pronoun stands for."""
    return any(agent.get(key) and same(place, Span(*agent[key])) for key in ("span", "antecedent"))


def relations(row: dict[str, Any], found: Analysis) -> Judged:
    """Each relation with a source, and whether gold has it."""
    gold = [(pieces(one["source"]), pieces(one["content"])) for one in row["attributions"] if one["source"]]
    for relation in found.attributions:
        if relation.source:
            right = any(meet(relation.source, source) and meet(relation.content, content) for source, content in gold)
            yield relation.confidence, right


def pieces(spans: list[list[int]]) -> tuple[Span, ...]:
    """Spans of gold."""
    return tuple(Span(*span) for span in spans)


def meet(ones: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """Whether two places, of several pieces each, overlap by Dice."""
    shared = sum(overlap(one, other) for one in ones for other in others)
    size = sum(map(len, ones)) + sum(map(len, others))
    return size > 0 and 2 * shared / size >= SAME


def overlap(one: Span, other: Span) -> int:
    """Characters that two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def same(one: Span, other: Span) -> bool:
    """Whether two spans are one place."""
    return meet((one,), (other,))


if __name__ == "__main__":
    raise SystemExit(main())
