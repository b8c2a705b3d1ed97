"""CSV and TSV: one article a row, the columns told by the first row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import HEAD, Reader, ReadOptions
from auditor.readers.columns import columns_of, is_text_column
from auditor.readers.records import article_of
from auditor.text.decode import decode
from auditor.value import replace

_SEPARATORS = ",;\t|"
_NAMES = re.compile(r'("?[A-Za-z_@][A-Za-z0-9_@.-]{0,40}"?)(?:([,;\t|])("?[A-Za-z_@][A-Za-z0-9_@.-]{0,40}"?))+\r?\n')
_WIDE = ("utf-16", "utf-32")


class Delimited(Reader):
    """Rows by the names in the first, which has most of what separates: commas, semicolons, tabs or bars.

    A cell with a separator, a quotation mark or a line break in it stands in quotation marks, those inside doubled; in
    TSV a row where that fails is taken as it stands, since some write TSV without any quoting.
    """

    name = "csv"
    suffixes = (".csv", ".tsv", ".tab")

    def sniff(self, head: bytes) -> bool:
        """Whether the first line is names alone, one of which is that of a text."""
        first = _NAMES.match(head[:2000].decode("latin-1"))
        return first is not None and any(map(is_text_column, re.split(r'[,;\t|"\r\n]', first.group())))

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each row after the first, numbered from 1, or why it is none."""
        head = stream.peek(HEAD)[:HEAD] if isinstance(stream, io.BufferedReader) else b""
        encoding = decode(head[: head.rfind(b"\n") + 1] or head).encoding.partition("+")[0].partition(" ")[0]
        wide = encoding[:6] if encoding.startswith(_WIDE) else None
        text = io.TextIOWrapper(
            stream, encoding=wide or "utf-8-sig", errors="replace" if wide else "surrogateescape", newline=""
        )
        limit = csv.field_size_limit(min(options.limits.bytes, 2**31 - 1))
        try:
            yield from _Table(origin, text, "" if wide else encoding, options).articles()
        finally:
            csv.field_size_limit(limit)
            text.detach()


class _Lines:
    """The lines of a file for csv to take, those of the record it is at kept; a record over the limit ends the file."""

    def __init__(self, origin: str, text: io.TextIOWrapper, options: ReadOptions) -> None:
        self._origin, self._text, self._limits = origin, text, options.limits
        self.number = self._size = 0
        self.record: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(self._limits.line_length + 1)
        if not line:
            raise StopIteration
        self.number += 1
        self._size += len(line)
        for limit, size in (("line_length", len(line)), ("bytes", self._size)):
            self._limits.check(
                self._origin, limit, size, f"characters or more in the row at line {self.number}, where reading stops"
            )
        self.record.append(line)
        return line

    def begin(self) -> None:
        """Forget the record that is done."""
        self.record, self._size = [], 0


class _Table:
    """A file with a row of names and rows under it."""

    def __init__(self, origin: str, text: io.TextIOWrapper, encoding: str, options: ReadOptions) -> None:
        self._origin, self._encoding, self._options = origin, encoding, options
        self._lines = _Lines(origin, text, options)
        first = next(self._lines, "")
        self._separator = max(_SEPARATORS, key=first.count)
        self._names = [self._cell(name.strip()) for name in next(csv.reader([first], delimiter=self._separator), [])]
        if not any(self._names):
            raise MalformedInput(origin, "no names of columns in its first row")
        columns = columns_of(self._names, origin, options)
        self._places = {ours: self._names.index(theirs) for ours, theirs in columns.items()}
        self._plain = replace(options, columns=())

    def articles(self) -> Iterator[Article | Skipped]:
        """Each row as an article, or why it is none."""
        rows, number = csv.reader(self._lines, delimiter=self._separator, strict=True), 0
        while True:
            self._lines.begin()
            try:
                row: Sequence[str] | str = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                row = self._unquoted() or str(error)
            if not row:
                continue  # an empty line
            number += 1
            self._options.limits.check(self._origin, "records", number, "records or more")
            yield self._article(row, f"{self._origin}#{number}")

    def _unquoted(self) -> list[str]:
        """The cells of a line of TSV as they stand; none where the record is more than a line."""
        if self._separator != "\t" or len(self._lines.record) != 1:
            return []
        return self._lines.record[0].rstrip("\r\n").split("\t")

    def _article(self, row: Sequence[str] | str, place: str) -> Article | Skipped:
        at = self._lines.number - len(self._lines.record) + 1
        if isinstance(row, str):
            return Skipped(place, f"line {at}: {row}")
        if len(row) > len(self._names) and any(row[len(self._names) :]):
            return Skipped(place, f"line {at}: {len(row)} cells under {len(self._names)} names; is a cell not quoted?")
        record = {ours: self._cell(row[column]) for ours, column in self._places.items() if column < len(row)}
        try:
            return article_of(record, place, self._plain)
        except ReadError as error:
            return Skipped(place, f"line {at}: {error.reason}")

    def _cell(self, cell: str) -> str:
        """The cell, its bytes decoded on their own if they are not UTF-8."""
        if cell.isascii() or not self._encoding:
            return cell
        try:
            cell.encode("utf-8")
        except UnicodeEncodeError:
            return decode(cell.encode("utf-8", "surrogateescape"), self._encoding).text
        return cell
