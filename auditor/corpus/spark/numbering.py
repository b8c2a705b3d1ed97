"""Articles numbered from 0 by id, as ``gathered`` does it; one that came twice, text and all, is there once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from auditor.corpus.spark.columns import LABEL, Row, batched

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

PLACED = f"part int, rank long, lead long, {LABEL}, origin binary, text binary"
"""An article, its place in its part, and that of the first with its id."""


def placed(read: DataFrame) -> DataFrame:
    """Articles in order, in ``PLACED``: ids ascend from part to part, and no id is in two of them."""
    from pyspark.sql import functions as of

    order = [of.coalesce(name, of.lit(b"")) for name in ("id", "published", "url", "publisher")]
    articles = read.where("text IS NOT NULL").repartitionByRange("id")
    return articles.sortWithinPartitions(*order, "text", "unit", "at").mapInArrow(_placed, PLACED)


def numbered(spark: SparkSession, articles: DataFrame) -> tuple[DataFrame, int]:
    """Articles of ``placed`` with their ``number``, and that of the first with their id, ``head``; how many there are.

    ``articles`` must be kept: how they are parted is not told twice the same.
    """
    from pyspark.sql import functions as of

    sizes = sorted(
        (row["part"], row["size"]) for row in articles.groupBy("part").agg(of.count("*").alias("size")).collect()
    )
    starts = accumulate((size for _, size in sizes), initial=0)
    begins = [(part, start) for (part, _), start in zip(sizes, starts, strict=False)]
    parts = of.broadcast(spark.createDataFrame(begins, "part int, start long"))
    number, head = (of.col("start") + of.col(name) for name in ("rank", "lead"))
    chosen = articles.join(parts, "part").withColumns({"number": number, "head": head})
    return chosen.drop("part", "start", "rank", "lead"), sum(size for _, size in sizes)


def _placed(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    from pyspark import TaskContext

    context = TaskContext.get()
    return batched(_ranked(batches, 0 if context is None else context.partitionId()), PLACED)


def _ranked(batches: Iterable[pa.RecordBatch], part: int) -> Iterator[Row]:
    last: tuple[Any, ...] = ()
    rank, lead = -1, 0
    for batch in batches:
        for row in batch.to_pylist():
            known = [row[name] for name in ("id", "published", "publisher", "url")]
            key = (*(cell or b"" for cell in known), row["text"])
            if key == last:
                continue
            rank += 1
            lead = lead if last and key[0] == last[0] else rank
            last = key
            yield (part, rank, lead, *known, row["origin"], row["text"])
