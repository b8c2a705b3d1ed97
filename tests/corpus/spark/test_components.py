"""What hangs together on Spark is what hangs together by union-find."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from auditor.corpus.groups import Groups
from auditor.corpus.spark.components import components

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytest_plugins = ("sessions",)


def test_a_chain_a_star_and_tangles_come_to_their_least_numbers(spark: SparkSession) -> None:
    rng = random.Random(3)
    chain = [(at + 1, at) for at in range(12)]
    star = [(each, 100) for each in range(101, 130)]
    tangle = {(max(pair), min(pair)) for _ in range(120) if len(pair := set(rng.sample(range(200, 320), 2))) == 2}
    edges = [*chain, *star, *sorted(tangle)]
    groups = Groups()
    for u, v in edges:
        groups.join(f"{u:03}", f"{v:03}")
    nodes = sorted({node for edge in edges for node in edge})

    found = components(spark.createDataFrame(edges, "u long, v long")).collect()

    assert sorted((row["node"], row["root"]) for row in found) == [
        (node, int(groups.root(f"{node:03}"))) for node in nodes
    ]
