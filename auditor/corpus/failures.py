"""What SQLite and zlib raise over an index, in our own words."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from auditor.errors import CorpusError


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say what SQLite raises in our own words, with the remedy."""
    try:
        yield
    except (sqlite3.Error, zlib.error, OSError) as error:
        raise CorpusError(path, _reason(error)) from error


def _reason(error: Exception) -> str:
    said = str(error)
    if "locked" in said:
        return "another run is adding to it; start again when that is done"
    if "full" in said:
        return "the disk is full; what was added before is kept, and the same command goes on from there"
    if isinstance(error, sqlite3.OperationalError | OSError):
        return f"cannot be used: {said}"
    return f"damaged, or no index ({said}); take the file away first, then make it anew with `auditor corpus add`"
