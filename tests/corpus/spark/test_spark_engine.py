"""On Spark the same pairs and clusters are found as on one machine, however the work is parted."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planted import folder

from auditor.corpus.options import PairOptions
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.model.reuse import Alignment, Cluster
from auditor.reuse import Comparer
from auditor.settings import HouseNames, Settings

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytest_plugins = ("sessions",)

SIZE = 240
OPTIONS = PairOptions(min_score=0.3, max_articles=12)
HOUSE = Settings(names=HouseNames(names=("Kilmore Echo",), aliases={"The Echo": "Kilmore Echo"}))


@dataclass
class Found:
    """What an engine makes of a folder."""

    skipped: list[Skipped]
    read: int
    pairs: list[Alignment]
    clusters: list[Cluster]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("corpus") / "in", SIZE, 7)


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer.of(HOUSE)


@pytest.fixture(scope="module", autouse=True)
def _small_sample() -> Iterator[None]:
    """Words are counted in one text of four, as in a corpus of a hundred megabytes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("auditor.corpus.pairs.SAMPLE", 50_000)
        yield


@pytest.fixture(scope="module")
def local(corpus: Path, comparer: Comparer, _small_sample: None) -> Found:
    told = list(comparer.read([str(corpus)]))
    articles = [each for each in told if isinstance(each, Article)]
    skipped = [each for each in told if isinstance(each, Skipped)]
    pairs, clusters = comparer.pairs(articles, OPTIONS), comparer.clusters(articles, OPTIONS)
    return Found([Skipped(s.origin, s.reason, beside=s.beside) for s in skipped], len(articles), pairs, clusters)


@contextmanager
def set_to(spark: SparkSession, settings: Mapping[str, str]) -> Iterator[None]:
    before = {name: str(spark.conf.get(name)) for name in settings}
    for name, setting in settings.items():
        spark.conf.set(name, setting)
    yield
    for name, setting in before.items():
        spark.conf.set(name, setting)


def on_spark(comparer: Comparer, corpus: Path) -> Found:
    with comparer.on_spark([str(corpus)], OPTIONS) as run:
        return Found(list(run.skipped()), run.read, list(run.pairs()), list(run.clusters()))


@pytest.mark.parametrize(("parts", "rows", "adaptive"), [("1", "10000", "true"), ("4", "7", "false")])
def test_both_engines_find_the_same_in_parts_and_batches_of_any_size(
    spark: SparkSession, comparer: Comparer, corpus: Path, local: Found, parts: str, rows: str, adaptive: str
) -> None:
    settings = {
        "spark.sql.shuffle.partitions": parts,
        "spark.sql.execution.arrow.maxRecordsPerBatch": rows,
        "spark.sql.adaptive.enabled": adaptive,
    }
    with set_to(spark, settings):
        found = on_spark(comparer, corpus)

    assert found.pairs == local.pairs
    assert found.clusters == local.clusters
    assert found.skipped == local.skipped
    assert found.read == local.read


def test_what_is_hard_is_in_the_corpus(local: Found) -> None:
    assert len(local.pairs) > 60
    assert len({pair.category for pair in local.pairs}) >= 4
    assert {pair.credited for pair in local.pairs} == {True, False}
    assert {pair.earlier for pair in local.pairs} == {"a", "b", None}
    assert any(pair.a == pair.b for pair in local.pairs)
    assert any("\ud800" in pair.b for pair in local.pairs)
    assert max(len(cluster.articles) for cluster in local.clusters) > 6
    assert max(cluster.origins for cluster in local.clusters) > 1
    assert len(local.skipped) == 5


def test_no_articles_or_one_are_no_pair(spark: SparkSession, comparer: Comparer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry is afloat.\n")
    for name, read in (("a.txt", 1), ("missing.txt", 0)):
        found = on_spark(comparer, tmp_path / name)
        assert (found.read, found.pairs, found.clusters) == (read, [], [])
