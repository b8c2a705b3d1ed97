"""What hangs together, by large-star and small-star in turn (Kiveris et al., SoCC 2014)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame


def components(edges: DataFrame) -> DataFrame:
    """The least number, ``root``, that each ``node`` hangs together with, itself included.

    ``edges`` have two numbers, ``u`` > ``v``, and none comes twice. Those of each round are kept on disk, since a plan
    that held all rounds would double with each.
    """
    from pyspark import StorageLevel
    from pyspark.sql import functions as of

    edges, told = edges.localCheckpoint(storageLevel=StorageLevel.DISK_ONLY), (-1, 0)
    while (state := _state(edges)) != told:
        told = state
        edges = _small_star(_large_star(edges)).localCheckpoint(storageLevel=StorageLevel.DISK_ONLY)
    found = edges.select(of.col("u").alias("node"), of.col("v").alias("root"))
    return found.unionByName(found.select(of.col("root").alias("node"), "root").distinct())


def _large_star(edges: DataFrame) -> DataFrame:
    """Every greater neighbour of a node hung on its least one, or on itself where it is that."""
    from pyspark.sql import functions as of

    both = edges.unionByName(edges.select(of.col("v").alias("u"), of.col("u").alias("v")))
    least = both.withColumn("least", of.least("u", _least_neighbour()))
    return least.where("v > u").select(of.col("v").alias("u"), of.col("least").alias("v")).distinct()


def _small_star(edges: DataFrame) -> DataFrame:
    """A node and its lesser neighbours hung on the least of these."""
    from pyspark.sql import functions as of

    least = edges.withColumn("least", _least_neighbour())
    moved = least.select(of.col("v").alias("u"), of.col("least").alias("v"))
    return moved.unionByName(least.select("u", of.col("least").alias("v"))).where("u <> v").distinct()


def _least_neighbour() -> Column:
    from pyspark.sql import Window
    from pyspark.sql import functions as of

    return of.min("v").over(Window.partitionBy("u"))


def _state(edges: DataFrame) -> tuple[int, int]:
    """How many edges there are, and a digest that does not depend on their order."""
    from pyspark.sql import functions as of

    row = edges.select(of.count("*"), of.coalesce(of.bit_xor(of.xxhash64("u", "v")), of.lit(0))).first()
    return (0, 0) if row is None else (row[0], row[1])
