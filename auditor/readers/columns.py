"""Which column of a table is which field of an article: as the user says, else by common names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from auditor.errors import MalformedInput
from auditor.readers.base import ReadOptions
from auditor.readers.records import NAMES
from auditor.text.nearest import nearest

_SHOWN = 12  # columns that an error lists


def columns_of(header: Sequence[str], origin: str, options: ReadOptions) -> dict[str, str]:
    """Our field → the column it stands in, for the fields that the table has.

    Capitals, and spaces or hyphens for underscores, make no difference to a common name. Raises MalformedInput where
    the text has no column, or where the user named one that is not there.
    """
    found: dict[str, str] = {}
    for ours, theirs in options.columns:
        if theirs not in header:
            near = nearest(theirs, header)
            hint = f"; did you mean {near!r}?" if near else f" among {_listed(header)}"
            raise MalformedInput(origin, f"no column {theirs!r}{hint}")
        found[ours] = theirs
    by_name = {_folded(column): column for column in reversed(header)}
    for ours, names in _names().items():
        column = next((by_name[name] for name in names if name in by_name), None)
        if column is not None:
            found.setdefault(ours, column)
    if "text" not in found:
        raise MalformedInput(
            origin, f"no column for the text among {_listed(header)} (name it with --column text=NAME)"
        )
    return found


def _listed(header: Sequence[str]) -> str:
    return ", ".join(header[:_SHOWN]) + (", …" if len(header) > _SHOWN else "")


def is_text_column(name: str) -> bool:
    """Whether a column of this name holds the text, as far as common names go."""
    return _folded(name) in _names()["text"]


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {ours: tuple(_folded(name) for name in names) for ours, names in NAMES.items()}


def _folded(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")
