"""JSON Lines: one article an object, its body under ``text``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.records import article_of
from auditor.readers.streams import lines_of
from auditor.text.decode import decode
from auditor.value import replace

_OBJECT_LINE = re.compile(rb'\s*\{\s*"[^"\n]{0,200}"\s*:[^\n]*\}\s*(?:\n|\Z)')


class JsonLines(Reader):
    """One object a line; empty lines are passed over and not counted as records."""

    name = "jsonl"
    suffixes = (".jsonl", ".ndjson")

    def sniff(self, head: bytes) -> bool:
        """Whether the first line is an object, whole."""
        return _OBJECT_LINE.match(head) is not None

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each record, or why it is none."""
        record = 0
        for number, line in lines_of(stream, options.limits):
            if line is not None and not line.strip():
                continue
            record += 1
            options.limits.check(origin, "records", record, "records or more")
            yield self._article(f"{origin}#{record}", number, line, options)

    def _article(self, origin: str, number: int, line: bytes | None, options: ReadOptions) -> Article | Skipped:
        if line is None:
            return Skipped(origin, options.limits.exceeded(origin, "line_length", f"line {number} is too long").reason)
        try:
            value = json.loads(decode(line).text)
            if not isinstance(value, dict):
                return Skipped(origin, f"line {number} is not an object")
            return replace(article_of(value, origin, options), line=number)
        except ReadError as error:
            return Skipped(origin, f"line {number}: {error.reason}")
        except RecursionError:
            return Skipped(origin, f"line {number} is nested too deep")
        except ValueError as error:
            return Skipped(origin, f"line {number} is not JSON: {_why(error)}")


def _why(error: ValueError) -> str:
    """What is wrong and in which column; some of the decoder's messages end in "at" already."""
    if not isinstance(error, json.JSONDecodeError):
        return str(error)
    return f"{error.msg.removesuffix(' at')} at column {error.colno}"
