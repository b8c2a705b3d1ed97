"""How what was found in a corpus is listed, for programs and for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from auditor.text.printable import printable
from auditor.value import value

Found = TypeVar("Found")

ID_WIDTH = 28
"""Columns of an article's id in a table."""


@value
class Shown(Generic[Found]):
    """How something that was found is listed, and the ids of the articles in it."""

    lines: Callable[[Iterable[Found]], Iterator[str]]
    table: Callable[[Iterable[Found], Mapping[str, str]], Iterator[str]]
    ids: Callable[[Found], Iterable[str]]


def short(id: str) -> str:
    """An article's id in a table, its beginning cut off where it is long."""
    shown = printable(id)
    return shown if len(shown) <= ID_WIDTH else "…" + shown[1 - ID_WIDTH :]


def line(value: dict[str, object]) -> str:
    """A line of JSON Lines."""
    return json.dumps(value, ensure_ascii=False) + "\n"
