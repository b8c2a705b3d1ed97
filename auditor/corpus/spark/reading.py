"""Articles read by Spark's tasks, a file by one task, and the reasons for what is none."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from auditor.corpus.spark.columns import LABEL, Row, batched, raw
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

Unit = str | Article | Skipped
"""A file that a worker is to read, or what was read already."""

SHARE = 64 << 20
"""Bytes of the files that one task reads, or less where there are few, or more where one is larger."""

SHARES = 4
"""Tasks for each core, so that all of them are done at about the same time."""

READ = f"unit long, at long, {LABEL}, origin binary, text binary, reason binary, beside boolean"
"""An article, or without ``text`` why something is none; ``unit`` and ``at`` tell where it comes among all.

``origin`` is where an article was read that has no id of its own, or where what is none was found.
"""


class Source(Protocol):
    """Reads and names; it is sent to each task."""

    @property
    def names(self) -> Gazetteer:
        """What outlets and agencies are called."""

    def read(self, unit: Unit) -> Iterator[Article | Skipped]:
        """The articles of a file, and why something in it is none."""


def articles(spark: SparkSession, source: Source, units: Iterable[Unit]) -> DataFrame:
    """All that is read, in ``READ``."""
    shares = list(_shares(list(units), spark.sparkContext.defaultParallelism))
    listed = spark.sparkContext.parallelize(shares, max(1, len(shares)))
    return spark.createDataFrame(listed, "first long, share binary").mapInArrow(partial(_read, source), READ)


def _shares(units: Sequence[Unit], cores: int) -> Iterator[tuple[int, bytes]]:
    """What each task reads: units that follow one another, with the number of the first."""
    sizes = [os.path.getsize(unit) if isinstance(unit, str) and os.path.isfile(unit) else 0 for unit in units]
    most = min(SHARE, sum(sizes) // (cores * SHARES))
    first, size = 0, 0
    for number, more in enumerate(sizes):
        if number > first and size + more > most:
            yield first, pickle.dumps(units[first:number])
            first, size = number, 0
        size += more
    if units:
        yield first, pickle.dumps(units[first:])


def _read(source: Source, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    rows = (row for batch in batches for row in batch.to_pylist())
    return batched((told for row in rows for told in _of_share(source, row["first"], row["share"])), READ)


def _of_share(source: Source, first: int, share: bytes) -> Iterator[Row]:
    for unit, each in enumerate(pickle.loads(share), first):
        for at, found in enumerate(source.read(each)):
            yield (unit, at, *_told(found))


def _told(found: Article | Skipped) -> Row:
    if isinstance(found, Skipped):
        return None, None, None, None, raw(found.origin), None, raw(found.reason), found.beside
    origin = None if found.has_own_id else found.origin
    known = (found.id, found.published, found.publisher, found.url, origin, found.text)
    return (*map(raw, known), None, False)
