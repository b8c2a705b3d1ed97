"""Parquet: one article a row, read a few rows at a time and only in the columns that are of use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from auditor.errors import MalformedInput, MissingExtra, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.columns import columns_of
from auditor.readers.records import article_of
from auditor.readers.streams import whole
from auditor.text.decode import decode
from auditor.value import replace

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

_MAGIC = b"PAR1"
_ROWS = 32  # a batch: small, since one row may be as large as the limit on bytes
_BUFFER = 1 << 20
_THRIFT_STRING = 16 << 20  # bytes of the footer's longest name or statistic
_THRIFT_ITEMS = 1_000_000
_SMALL = 1 << 24  # bytes that a column may unpack to whatever the ratio


class Parquet(Reader):
    """A table of articles; columns are found as those of CSV are. Encrypted files and nested columns are not read."""

    name = "parquet"
    suffixes = (".parquet", ".pq")
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with Parquet's mark."""
        return head.startswith(_MAGIC)

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each row, or why it is none; rows are numbered from 1."""
        table = _open(origin, stream, options)
        with _damage(origin):
            names = _plain_columns(table)
        columns = columns_of(names, origin, options)
        with _damage(origin):
            _check_ratio(table, set(columns.values()), origin, options)
        for number, row in enumerate(_rows(table, columns, origin), 1):
            options.limits.check(origin, "records", number, "records or more")
            place = f"{origin}#{number}"
            try:
                yield article_of(row, place, replace(options, columns=()))
            except ReadError as error:
                yield Skipped(place, error.reason)


def _open(origin: str, stream: BinaryIO, options: ReadOptions) -> ParquetFile:
    """The table; one that comes through a pipe is held in memory, for its directory stands at its end."""
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise MissingExtra("Parquet", "formats") from None
    source = stream if stream.seekable() else BytesIO(whole(origin, stream, options.limits))
    with _damage(origin):
        return ParquetFile(
            pa.PythonFile(source, mode="r"),
            buffer_size=_BUFFER,
            pre_buffer=False,
            memory_map=False,
            thrift_string_size_limit=_THRIFT_STRING,
            thrift_container_size_limit=_THRIFT_ITEMS,
        )


@contextmanager
def _damage(origin: str) -> Iterator[None]:
    """What Arrow raises on a damaged file, as MalformedInput."""
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError, MemoryError, ValueError) as error:
        raise MalformedInput(origin, f"not a Parquet file that can be read: {_first_line(error)}") from None


def _plain_columns(table: ParquetFile) -> list[str]:
    """The names of the columns that hold one value a row."""
    import pyarrow.types as kinds

    return [field.name for field in table.schema_arrow if not kinds.is_nested(field.type)]


def _check_ratio(table: ParquetFile, columns: set[str], origin: str, options: ReadOptions) -> None:
    """Refuse a table that says of itself that a column unpacks to far more than is stored."""
    for group in range(table.metadata.num_row_groups):
        about = table.metadata.row_group(group)
        for column in (about.column(place) for place in range(about.num_columns)):
            given, taken = column.total_uncompressed_size, column.total_compressed_size
            if column.path_in_schema in columns and given > max(_SMALL, taken * options.limits.ratio):
                raise options.limits.exceeded(origin, "ratio", f"a column of {given:,} bytes out of {taken:,}")


def _rows(table: ParquetFile, columns: dict[str, str], origin: str) -> Iterator[dict[str, object]]:
    """Each row as our fields and their values."""
    batches = table.iter_batches(batch_size=_ROWS, columns=sorted(set(columns.values())), use_threads=False)
    with _damage(origin):
        for batch in batches:
            values = {ours: _values(batch.column(theirs)) for ours, theirs in columns.items()}
            for row in range(batch.num_rows):
                yield {ours: column[row] for ours, column in values.items()}


def _values(column: pa.Array) -> list[object]:
    """The column as Python's values: dates as ISO writes them, bytes and bad UTF-8 as text."""
    try:
        values = column.to_pylist()
    except UnicodeDecodeError:
        import pyarrow as pa

        values = column.cast(pa.large_binary()).to_pylist()
    return [_plain(value) for value in values]


def _plain(value: object) -> object:
    if isinstance(value, date):  # a datetime is one
        return value.isoformat()
    return decode(value).text if isinstance(value, bytes) else value


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
