"""Parquet: one article a row, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError, UnknownFormat
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.records import NAMES, article_of

_BATCH = 256  # rows in memory at once


class Parquet(Reader):
    """Only the columns that are asked for are read; rows are numbered from 1."""

    name = "parquet"
    suffixes = (".parquet", ".pq")
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with the format's mark."""
        return head.startswith(b"PAR1")

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each row."""
        try:
            import pyarrow as arrow
            from pyarrow import parquet
        except ImportError:
            raise UnknownFormat(origin, "Parquet needs an extra: pip install 'auditor[formats]'") from None
        if not stream.seekable():
            raise MalformedInput(origin, "Parquet can be read from a file only, not from a pipe")
        number = 0
        try:
            table = parquet.ParquetFile(stream)
            wanted = {name for names in NAMES.values() for name in names} | {theirs for _, theirs in options.columns}
            columns = [name for name in table.schema_arrow.names if name in wanted]
            for batch in table.iter_batches(batch_size=_BATCH, columns=columns, use_threads=False):
                for row in batch.to_pylist():
                    number += 1
                    options.limits.check(origin, "records", number, "records or more")
                    yield _row(row, f"{origin}#{number}", options)
        except (arrow.ArrowException, OSError, ValueError) as error:
            raise MalformedInput(origin, f"damaged Parquet after row {number:,}: {error}") from None


def _row(row: dict[str, object], place: str, options: ReadOptions) -> Article | Skipped:
    times = {name: str(value) for name, value in row.items() if hasattr(value, "isoformat")}
    try:
        return article_of({**row, **times}, place, options)
    except ReadError as error:
        return Skipped(place, error.reason)
