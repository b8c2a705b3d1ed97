"""CSV and TSV: one article a row, the columns told by the first row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import HEAD, Reader, ReadOptions
from auditor.readers.records import article_of
from auditor.text.decode import decode


class Delimited(Reader):
    """Rows by the names in the first, which has most of what separates: commas, semicolons, tabs or bars."""

    name = "csv"
    suffixes = (".csv", ".tsv", ".tab")

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each row after the first, numbered from 1."""
        head = stream.peek(HEAD) if isinstance(stream, io.BufferedReader) else b""
        encoding = decode(head[: head.rfind(b"\n") + 1] or head).encoding.partition("+")[0].partition(" ")[0]
        lines = io.TextIOWrapper(stream, encoding=_marked(encoding), errors="surrogateescape", newline="")
        limit = csv.field_size_limit(min(options.limits.line_length, 2**31 - 1))
        try:
            yield from _rows(lines, origin, options)
        finally:
            csv.field_size_limit(limit)
            lines.detach()


def _marked(encoding: str) -> str:
    """The codec that takes a byte-order mark off."""
    return {"utf-16-le": "utf-16", "utf-16-be": "utf-16", "utf-8": "utf-8-sig"}.get(encoding, encoding)


def _rows(lines: io.TextIOWrapper, origin: str, options: ReadOptions) -> Iterator[Article | Skipped]:
    first = lines.readline(options.limits.line_length)
    separator = max(",;\t|", key=first.count)
    names = next(csv.reader([first], delimiter=separator), [])
    if len(names) < 2 and not any(name.strip() for name in names):
        raise MalformedInput(origin, "no names of columns in its first row")
    rows, number = csv.reader(lines, delimiter=separator), 0
    while True:
        number += 1
        place = f"{origin}#{number}"
        options.limits.check(origin, "records", number, "records or more")
        try:
            row = next(rows)
            yield article_of(dict(zip((name.strip() for name in names), row, strict=False)), place, options)
        except StopIteration:
            return
        except ReadError as error:
            yield Skipped(place, f"line {rows.line_num + 1}: {error.reason}")
        except csv.Error as error:
            yield Skipped(place, f"line {rows.line_num + 1}: {error}")
