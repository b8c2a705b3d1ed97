"""Keep the gazetteer compiled: parsing the lists costs more than an article's audit, so it is done once an edit.

The compiled tables are one JSON file in the user's cache folder, named for the content it was made from. A cache that
cannot be read or written costs time and nothing else.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from auditor.gazetteer.source import content_hash, shipped_entries
from auditor.gazetteer.tables import Tables, build, dumped, loaded


def compiled() -> Tables:
    """The tables of the lists that ship with the auditor, from the cache where they are in it."""
    path = _folder() / f"gazetteer-{content_hash()}.json"
    try:
        return loaded(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        tables = build(tuple(shipped_entries()))
        with suppress(OSError):
            _keep(path, json.dumps(dumped(tables), separators=(",", ":")))
        return tables


def _folder() -> Path:
    from platformdirs import user_cache_path

    return Path(os.environ.get("AUDITOR_CACHE") or user_cache_path("auditor"))


def _keep(path: Path, text: str) -> None:
    """Write whole or not at all, whoever else is writing; older compilations go."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix="gazetteer-", suffix=".part")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    for other in path.parent.glob("gazetteer-*.json"):
        if other != path:
            other.unlink(missing_ok=True)
