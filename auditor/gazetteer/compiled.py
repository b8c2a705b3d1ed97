"""Keep the gazetteer compiled: parsing the lists costs more than an article's audit, so it is done once an edit.

What is compiled is a file in the user's cache folder, named for the content it was made from: ``GAZ1``, the number of
damaged forms, their hashes and the numbers of their words (32 bits each, of this machine's byte order; they are mapped
into memory and never parsed), and the other tables as JSON. A cache that cannot be read or written costs time and
nothing else.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import tempfile
from array import array
from contextlib import suppress
from pathlib import Path

from auditor.gazetteer.source import content_hash, shipped_entries
from auditor.gazetteer.tables import Tables, build, dumped, loaded

HEADER = struct.Struct("<4sI")
MAGIC = b"GAZ1"


def compiled() -> Tables:
    """The tables of the lists that ship with the auditor, from the cache where they are in it."""
    path = cache_folder() / f"gazetteer-{sys.byteorder}-{content_hash()}.bin"
    try:
        return _read(path)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, struct.error):
        tables = build(tuple(shipped_entries()))
        with suppress(OSError):
            _keep(path, tables)
        return tables


def cache_folder() -> Path:
    """Where what is compiled is kept: ``AUDITOR_CACHE`` if it is set, else the user's cache folder."""
    from platformdirs import user_cache_path

    return Path(os.environ.get("AUDITOR_CACHE") or user_cache_path("auditor"))


def _read(path: Path) -> Tables:
    with path.open("rb") as file:
        raw = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    magic, count = HEADER.unpack_from(raw)
    first, second = HEADER.size + 4 * count, HEADER.size + 8 * count
    if magic != MAGIC or len(raw) <= second:
        raise ValueError("not a compiled gazetteer")
    hashes, numbers = raw[HEADER.size : first].cast("I"), raw[first:second].cast("I")
    return loaded(json.loads(bytes(raw[second:])), hashes, numbers)


def _keep(path: Path, tables: Tables) -> None:
    """Write whole or not at all, whoever else is writing; older compilations go."""
    (damaged,) = tables.damaged
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix="gazetteer-", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(HEADER.pack(MAGIC, len(damaged.hashes)))
            file.write(array("I", damaged.hashes).tobytes() + array("I", damaged.numbers).tobytes())
            file.write(json.dumps(dumped(tables), separators=(",", ":")).encode())
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    for other in path.parent.glob("gazetteer-*.bin"):
        if other != path:
            other.unlink(missing_ok=True)
