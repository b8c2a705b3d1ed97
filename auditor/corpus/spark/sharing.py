"""Pairs worth comparing: fingerprints are grouped by Spark, and pairs counted as ``candidates`` counts them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from auditor.corpus.candidates import pairs_counted, starts_of, summed
from auditor.corpus.kernel import prints_of
from auditor.corpus.options import PairOptions
from auditor.corpus.spark.columns import buffer_of, numbers_batch
from auditor.passages.compiled import Hashes, Numbers

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

PRINTS = "hash long, number long"
COUNTED = "pair long, times long"

AT_ONCE = 1 << 20
"""Pairs that a task counts at one time."""

CUT = 24
"""Bits of the number of the last article up to which fingerprints are cut, as on one machine, to what these leave.

More articles than that no machine holds, and what is left of a fingerprint would no longer tell texts apart.
"""


def sharing(texts: DataFrame, count: int, options: PairOptions) -> DataFrame:
    """The numbers ``a`` < ``b`` of articles that share fingerprints enough; of ``texts``, which are ``count``."""
    from pyspark.sql import functions as of

    bits = (count - 1).bit_length()
    cut = partial(prints_of_texts, bits if bits <= CUT else 0, options.max_articles)
    prints = texts.select("number", "text").mapInArrow(cut, PRINTS)
    grouped = prints.repartition("hash").sortWithinPartitions("hash", "number")
    pairs = grouped.mapInArrow(partial(pairs_of_groups, options.max_articles, options.min_shared), COUNTED)
    shared = pairs.groupBy("pair").agg(of.sum("times").alias("times")).where(of.col("times") >= options.min_shared)
    lesser = of.shiftrightunsigned("pair", 32)
    return shared.select(lesser.alias("a"), of.col("pair").bitwiseAND(0xFFFFFFFF).alias("b"))


def prints_of_texts(cut: int, most: int, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Fingerprints less their ``cut`` lowest bits, each once for an article.

    Of those that more than ``most`` articles of a batch have so many are sent on that this can be seen.
    """
    for batch in batches:
        hashes, owners = prints_of(buffer_of(batch.column("text").to_pylist()))
        hashes = hashes >> np.uint64(cut)
        numbers = batch.column("number").to_numpy()[owners]
        order = np.lexsort((numbers, hashes))
        hashes, numbers = hashes[order], numbers[order]
        fresh = np.ones(len(hashes), bool)
        fresh[1:] = (hashes[1:] != hashes[:-1]) | (numbers[1:] != numbers[:-1])
        hashes, numbers = hashes[fresh], numbers[fresh]
        kept = _place_in_run(hashes) <= most
        yield numbers_batch(PRINTS, hashes[kept], numbers[kept])


def _place_in_run(hashes: Hashes) -> Numbers:
    """The place of each among its equals, which stand together."""
    firsts = starts_of(hashes)
    return np.arange(len(hashes)) - np.repeat(firsts, np.diff(np.append(firsts, len(hashes))))


def pairs_of_groups(most: int, least: int, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The pairs of each group of equal hashes."""
    for hashes, numbers in _whole_groups(most, batches):
        for pairs, times in pairs_counted(hashes, numbers, most=most, least=least, at_once=AT_ONCE):
            yield numbers_batch(COUNTED, *summed(pairs, times))


def _whole_groups(most: int, batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[Numbers, Numbers]]:
    """Rows in which groups are whole: the last of a batch goes on in the next, a large one no farther than needed."""
    hashes = numbers = np.zeros(0, np.int64)
    for batch in batches:
        hashes = np.append(hashes, batch.column("hash").to_numpy())
        numbers = np.append(numbers, batch.column("number").to_numpy())
        whole = int(np.searchsorted(hashes, hashes[-1])) if len(hashes) else 0
        yield hashes[:whole], numbers[:whole]
        hashes, numbers = hashes[whole:][: most + 1], numbers[whole:][: most + 1]
    yield hashes, numbers
