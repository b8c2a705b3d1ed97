"""A JSON file that is one article or a list of them, by the field names of JSON Lines or of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.jsonl import JsonLines
from auditor.readers.records import article_of
from auditor.readers.streams import whole
from auditor.text.decode import decode

_LISTS = ("articles", "items", "documents", "results", "data")


class JsonFile(Reader):
    """An object with a text, a list of such, or an object with one such list in it."""

    name = "json"
    suffixes = (".json", ".jsonld")

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield the articles; those of a list are numbered from 1."""
        data = whole(origin, stream, options.limits)
        try:
            value = json.loads(decode(data).text)
        except RecursionError:
            raise options.limits.exceeded(origin, "depth", "its nesting") from None
        except ValueError as error:
            if str(error).startswith("Extra data"):  # one object a line, as many call .json too
                yield from JsonLines().read(origin, BytesIO(data), options)
                return
            raise MalformedInput(origin, f"not JSON: {error}") from None
        if isinstance(value, dict):
            value = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), value)
        if isinstance(value, dict):
            yield article_of(value, origin, options)
            return
        for number, record in enumerate(value if isinstance(value, list) else [value], 1):
            place = f"{origin}#{number}"
            try:
                if not isinstance(record, dict):
                    raise MalformedInput(place, "not an object")
                yield article_of(record, place, options)
            except ReadError as error:
                yield Skipped(place, error.reason)
