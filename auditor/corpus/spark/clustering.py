"""Pairs to clusters: what hangs together is found by numbers, and each cluster is put together by one task."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from auditor.corpus.clusters import cluster_of
from auditor.corpus.naming import Naming
from auditor.corpus.origins import Rest, rest_of
from auditor.corpus.spark.columns import LABEL, Row, batched, label, raw, rows_of, said, texts_of, told
from auditor.corpus.spark.components import components
from auditor.corpus.spark.reading import Source
from auditor.model.reuse import Cluster
from auditor.value import value

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

OUTLET = "root long, outlet binary"
RESTS = "root long, id binary, first boolean, published binary, outlet binary, filed array<binary>, named array<binary>"
"""On whom a version of an article rests; ``first`` if it is the one whose date and outlet count."""

CLUSTER = "size long, articles array<binary>, cluster binary, earliest binary, origins long, undated long"


@value
class Tie:
    """A pair, as far as a cluster needs it."""

    a: str
    b: str
    earlier: str | None


def clustered(texts: DataFrame, pairs: DataFrame, source: Source) -> DataFrame:
    """The clusters that pairs of ``PAIR`` make, in ``CLUSTER``."""
    from pyspark.sql import functions as of

    joining = pairs.where("joins")
    ends = of.greatest("head_a", "head_b").alias("u"), of.least("head_a", "head_b").alias("v")
    roots = components(joining.select(*ends).distinct())
    members = texts.join(roots, of.col("head") == of.col("node")).drop("node", "origin")
    rests = (
        _rests(members, source)
        .groupBy("root")
        .agg(_listed("members", "id", "first", "published", "outlet", "filed", "named"))
    )
    ties = joining.join(roots, of.col("head_a") == of.col("node"))
    inner = ties.groupBy("root").agg(_listed("ties", "id_a", "id_b", "earlier"))
    return rests.join(inner, "root").drop("root").mapInArrow(_clusters, CLUSTER)


def cluster(row: Mapping[str, Any]) -> Cluster:
    """A row of ``CLUSTER`` as a cluster."""
    ids = tuple(map(said, row["articles"]))
    return Cluster(said(row["cluster"]), ids, told(row["earliest"]), row["origins"], row["undated"])


def _listed(name: str, *columns: str) -> Any:
    from pyspark.sql import functions as of

    return of.collect_list(of.struct(*columns)).alias(name)


def _rests(members: DataFrame, source: Source) -> DataFrame:
    """On whom the members rest: before those of a cluster come the outlets that are looked for in them."""
    from pyspark.sql import functions as of

    firsts = members.where("number = head").select("root", *(column.split()[0] for column in LABEL.split(", ")))
    outlets = (
        firsts.mapInArrow(partial(_outlets, source), OUTLET).distinct().withColumn("number", of.lit(-1).cast("long"))
    )
    both = members.unionByName(outlets, allowMissingColumns=True)
    met = both.repartition("root").sortWithinPartitions("root", "number")
    return met.mapInArrow(partial(_resting, source), RESTS)


def _outlets(source: Source, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    return batched(_outlet_rows(source, batches), OUTLET)


def _outlet_rows(source: Source, batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    for rows in rows_of(batches):
        texts = texts_of([b""] * len(rows), [label(row) for row in rows])
        naming = Naming(texts, source.names)
        for number, row in enumerate(rows):
            outlet = naming.outlet(number)
            if outlet is not None:
                yield row["root"], raw(outlet)


def _resting(source: Source, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    return batched(_rest_rows(source, batches), RESTS)


def _rest_rows(source: Source, batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    root, outlets, outlet = -1, list[str](), None
    for rows in rows_of(batches):
        texts = texts_of([row["text"] or b"" for row in rows], [label({**row, "id": row["id"] or b""}) for row in rows])
        naming = Naming(texts, source.names)
        for number, row in enumerate(rows):
            if row["root"] != root:
                root, outlets = row["root"], []
            if row["outlet"] is not None:
                outlets.append(said(row["outlet"]))
                continue
            first = row["number"] == row["head"]
            outlet = naming.outlet(number) if first else outlet
            rest = rest_of(texts, [number], outlet, sorted(outlets), naming)
            filed, named = ([raw(name) for name in sorted(names)] for names in (rest.filed, rest.named))
            yield root, row["id"], first, row["published"], raw(outlet), filed, named


def _clusters(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    return batched((_cluster_row(row) for rows in rows_of(batches) for row in rows), CLUSTER)


def _cluster_row(row: Mapping[str, Any]) -> Row:
    published: dict[str, str | None] = {}
    rests: dict[str, Rest] = {}
    for member in row["members"]:
        id = said(member["id"])
        if member["first"]:
            published[id] = told(member["published"])
        before = rests.get(id, Rest())
        filed, named = (frozenset(map(said, member[name])) for name in ("filed", "named"))
        rests[id] = Rest(told(member["outlet"]), before.filed | filed, before.named | named)
    ties = [Tie(said(tie["id_a"]), said(tie["id_b"]), tie["earlier"]) for tie in row["ties"]]
    made = cluster_of(sorted(rests), ties, published, rests)
    articles = [raw(id) for id in made.articles]
    return len(articles), articles, raw(made.id), raw(made.earliest), made.origins, made.undated
