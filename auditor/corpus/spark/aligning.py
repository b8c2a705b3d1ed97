"""Pairs aligned and judged where their texts meet: each first article is followed by its seconds, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from auditor.corpus.candidates import Candidates
from auditor.corpus.clusters import joins
from auditor.corpus.kernel import Counted, words_counted
from auditor.corpus.naming import Naming
from auditor.corpus.options import PairOptions
from auditor.corpus.pairs import alignments, counters, sampled_every
from auditor.corpus.spark.columns import Row, batched, buffer_of, label, raw, rows_of, said, texts_of
from auditor.corpus.spark.reading import Source
from auditor.model.reuse import Alignment, Category, Passage
from auditor.model.span import Span
from auditor.passages.surprise import Counts
from auditor.value import value

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark import Broadcast
    from pyspark.sql import DataFrame

PAIR = (
    "a long, b long, head_a long, head_b long, joins boolean, id_a binary, id_b binary, "
    "score double, resemblance double, containment_a double, containment_b double, "
    "earlier string, category string, credited boolean, passages binary"
)
"""An ``Alignment``, the numbers of its articles, and whether they hang together by it.

``passages`` are four numbers each, of four bytes with the highest first, so that they sort as they stand.
"""

PLACES = np.dtype(">i4")


@value
class Sample:
    """How often words are in every ``step``-th text."""

    step: int
    alone: Counts
    after: Counts


def sample_of(texts: DataFrame, size: int) -> Sample:
    """What words are like in a corpus of ``size`` bytes; the texts in which they are counted come to the driver."""
    step = sampled_every(size)
    rows = texts.where(f"number % {step} = 0").select("text").toArrow()
    return Sample(step, *words_counted(buffer_of(rows.column("text").to_pylist()), counters(size // step)))


def aligned(
    texts: DataFrame, pairs: DataFrame, source: Source, sample: Broadcast[Sample], options: PairOptions
) -> DataFrame:
    """Those of the pairs that are listed, in ``PAIR``."""
    from pyspark.sql import functions as of

    seconds = pairs.join(texts, pairs["b"] == texts["number"]).drop("number")
    firsts = texts.join(pairs.select("a").distinct(), of.col("number") == of.col("a"), "left_semi")
    both = seconds.unionByName(
        firsts.select("*", of.col("number").alias("a"), of.col("number").alias("b")).drop("number")
    )
    met = both.drop("origin").repartition("a").sortWithinPartitions("a", "b")
    return met.mapInArrow(partial(_aligned, source, sample, options), PAIR)


def alignment(row: Mapping[str, Any]) -> Alignment:
    """A row of ``PAIR`` as a pair."""
    places = np.frombuffer(row["passages"], PLACES).reshape(-1, 4).tolist()
    return Alignment(
        a=said(row["id_a"]),
        b=said(row["id_b"]),
        score=row["score"],
        resemblance=row["resemblance"],
        containment_a=row["containment_a"],
        containment_b=row["containment_b"],
        earlier=row["earlier"],
        category=Category(row["category"]),
        credited=row["credited"],
        passages=tuple(Passage(Span(a, to_a), Span(b, to_b)) for a, to_a, b, to_b in places),
    )


def _aligned(
    source: Source, sample: Broadcast[Sample], options: PairOptions, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    return batched(_listed(source, sample.value, options, batches), PAIR)


def _listed(source: Source, sample: Sample, options: PairOptions, batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    """The first article of a batch's last pairs is taken along: they may go on in the next."""
    taken: list[dict[str, Any]] = []
    for fresh in rows_of(batches):
        rows = taken + fresh
        owners = _owners(rows)
        texts = texts_of([row["text"] for row in rows], [label(row) for row in rows])
        numbers = np.asarray([row["b"] for row in rows], np.int64)
        counted = Counted(sample.alone, sample.after, (numbers % sample.step == 0).astype(np.uint8))
        seconds = np.flatnonzero(owners != np.arange(len(rows)))
        found = Candidates(owners[seconds], seconds)
        for first, second, pair in alignments(texts, found, counted, options, Naming(texts, source.names)):
            yield _row(rows[first], rows[second], pair)
        taken = [rows[owners[-1]]] if rows else []


def _owners(rows: Iterable[Mapping[str, Any]]) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Where the first article of each row's pair stands; of its own row, there."""
    owners, last = [], 0
    for at, row in enumerate(rows):
        last = at if row["a"] == row["b"] else last
        owners.append(last)
    return np.asarray(owners, np.int64)


def _row(one: Mapping[str, Any], other: Mapping[str, Any], pair: Alignment) -> Row:
    places = [(p.a.start, p.a.end, p.b.start, p.b.end) for p in pair.passages]
    return (
        one["b"],
        other["b"],
        one["head"],
        other["head"],
        joins(pair),
        raw(pair.a),
        raw(pair.b),
        pair.score,
        pair.resemblance,
        pair.containment_a,
        pair.containment_b,
        pair.earlier,
        pair.category.value,
        pair.credited,
        np.asarray(places, PLACES).tobytes(),
    )
