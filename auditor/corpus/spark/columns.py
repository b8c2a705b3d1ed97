"""Rows to and from Spark: columns of Arrow, in which texts and names are UTF-8 with lone surrogates passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np

from auditor.corpus.kernel import Buffer
from auditor.corpus.texts import Label, Texts

if TYPE_CHECKING:
    import pyarrow as pa

Row = Sequence[Any]

LABEL = "id binary, published binary, publisher binary, url binary"
"""Of each article, as in ``Label``; this and the like are Spark's names for columns and their types."""

ROWS = 2_000
BYTES = 8 << 20
"""Rows of a batch that goes out, and bytes of it, or little more."""


def raw(told: str | None) -> bytes | None:
    """A string as it is sent."""
    return None if told is None else told.encode("utf-8", "surrogatepass")


def told(raw: bytes | None) -> str | None:
    """A string as it was before it was sent; ``None`` stays so."""
    return None if raw is None else said(raw)


def said(raw: bytes) -> str:
    """The same, of what is there for sure."""
    return raw.decode("utf-8", "surrogatepass")


def label(row: Mapping[str, Any]) -> Label:
    """What is known of an article, from the columns of ``LABEL``."""
    return Label(said(row["id"]), told(row["published"]), told(row["publisher"]), told(row["url"]))


def rows_of(batches: Iterable[pa.RecordBatch]) -> Iterator[list[dict[str, Any]]]:
    """The rows of each batch, by the names of its columns."""
    for batch in batches:
        yield batch.to_pylist()


def batched(rows: Iterable[Row], columns: str) -> Iterator[pa.RecordBatch]:
    """Rows in batches; ``columns`` as in ``LABEL``."""
    batch: list[Row] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += sum(len(cell) for cell in row if isinstance(cell, bytes))
        if len(batch) >= ROWS or size >= BYTES:
            yield _batch(batch, columns)
            batch, size = [], 0
    if batch:
        yield _batch(batch, columns)


def numbers_batch(columns: str, *arrays: np.ndarray[Any, Any]) -> pa.RecordBatch:
    """A batch of columns of whole numbers."""
    import pyarrow as pa

    return pa.record_batch([pa.array(array.view(np.int64)) for array in arrays], schema=_schema(columns))


def buffer_of(raws: Sequence[bytes]) -> Buffer:
    """Texts side by side."""
    bounds = np.cumsum([0, *map(len, raws)])
    return Buffer(np.frombuffer(bytearray(b"".join(raws)), np.uint8), bounds[:-1].copy(), bounds[1:].copy())


def texts_of(raws: Sequence[bytes], labels: Sequence[Label]) -> Texts:
    """Texts side by side, with what is known of each."""
    return Texts(bytearray(b"".join(raws)), [0, *accumulate(map(len, raws))], labels)


def _batch(rows: Sequence[Row], columns: str) -> pa.RecordBatch:
    import pyarrow as pa

    schema = _schema(columns)
    cells = zip(*rows, strict=True)
    arrays = [pa.array(list(column), field.type) for column, field in zip(cells, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


@cache
def _schema(columns: str) -> pa.Schema:
    import pyarrow as pa

    kinds = {
        "int": pa.int32(),
        "long": pa.int64(),
        "double": pa.float64(),
        "boolean": pa.bool_(),
        "binary": pa.binary(),
        "string": pa.string(),
        "array<binary>": pa.list_(pa.binary()),
    }
    named = (column.split() for column in columns.split(", "))
    return pa.schema([(name, kinds[kind]) for name, kind in named])
