"""One corpus on Spark, from its files to its pairs and clusters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from auditor.corpus.options import PairOptions
from auditor.corpus.spark.aligning import aligned, alignment, sample_of
from auditor.corpus.spark.clustering import cluster, clustered
from auditor.corpus.spark.columns import said
from auditor.corpus.spark.numbering import numbered, placed
from auditor.corpus.spark.reading import Source, Unit, articles
from auditor.corpus.spark.sharing import sharing
from auditor.model.report import Skipped
from auditor.model.reuse import Alignment, Cluster

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


class Run:
    """What is read, numbered and paired is made once, and kept on Spark's disks until it is closed.

    ``skipped`` and ``read`` come first: what was read goes when it is numbered.
    """

    def __init__(self, spark: SparkSession, source: Source, units: Iterable[Unit], options: PairOptions) -> None:
        self._spark, self._source, self._options = spark, source, options
        self._held: list[DataFrame] = []
        self._articles = self._kept(articles(spark, source, units))

    def close(self) -> None:
        """Free the disks."""
        for rows in self._held:
            rows.unpersist()

    @cached_property
    def read(self) -> int:
        """How many articles were read."""
        return self._articles.where("text IS NOT NULL").count()

    def skipped(self) -> Iterator[Skipped]:
        """What could not be read, in the order of the input."""
        told = self._articles.where("text IS NULL").orderBy("unit", "at")
        for row in told.toLocalIterator():
            yield Skipped(said(row["origin"]), said(row["reason"]), beside=row["beside"])

    def pairs(self) -> Iterator[Alignment]:
        """Every pair that is listed, the surest first; the driver takes a part of them at a time."""
        from pyspark.sql import functions as of

        if not self._several:
            return iter(())
        found = self._pairs.orderBy(of.desc("score"), "id_a", "id_b", "passages", "a", "b")
        if self._options.top is not None:
            found = found.limit(self._options.top)
        return (alignment(row.asDict()) for row in found.toLocalIterator())

    def clusters(self) -> Iterator[Cluster]:
        """The clusters that they make, the largest first."""
        from pyspark.sql import functions as of

        if not self._several:
            return iter(())
        found = clustered(self._texts, self._pairs, self._source).orderBy(of.desc("size"), "articles")
        return (cluster(row.asDict()) for row in found.toLocalIterator())

    def names(self, ids: Iterable[str]) -> dict[str, str]:
        """Where those articles were read whose ids only stand for that."""
        from pyspark.sql import functions as of

        wanted = sorted({id.encode("utf-8", "surrogatepass") for id in ids})
        found = self._texts.where(of.col("origin").isNotNull() & of.col("id").isin(wanted)).select("id", "origin")
        return {said(row["id"]): said(row["origin"]) for row in found.collect()}

    @property
    def _texts(self) -> DataFrame:
        return self._numbered[0]

    @property
    def _several(self) -> bool:
        return self._numbered[1] > 1

    @cached_property
    def _numbered(self) -> tuple[DataFrame, int, int]:
        """The texts, how many there are, and bytes of all that was read; what was read is let go of."""
        size = self._articles.selectExpr("coalesce(sum(length(text)), 0)").first()
        texts, count = numbered(self._spark, self._kept(placed(self._articles)))
        self._articles.unpersist()
        return texts, count, 0 if size is None else size[0]

    @cached_property
    def _pairs(self) -> DataFrame:
        texts, count, size = self._numbered
        sample = self._spark.sparkContext.broadcast(sample_of(texts, size))
        pairs = self._kept(sharing(texts, count, self._options))
        return self._kept(aligned(texts, pairs, self._source, sample, self._options))

    def _kept(self, rows: DataFrame) -> DataFrame:
        from pyspark import StorageLevel

        self._held.append(rows.persist(StorageLevel.DISK_ONLY))
        return self._held[-1]
