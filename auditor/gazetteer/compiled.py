"""Keep the gazetteer compiled: parsing the lists costs more than an article's audit, so it is done once an edit.

What is compiled is one file in the user's cache folder, named for the content it was made from: ``GAZ3``, the CRC-32
of all that follows its header, the number of damaged forms, their filter, their hashes and the numbers of their words
(32 bits each, of this machine's byte order), and the other tables as text parted by U+001D. A cache that cannot be read
or written costs time and nothing else.
"""

from __future__ import annotations

import os
import struct
import sys
import tempfile
from array import array
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from auditor.gazetteer.damaged import FILTER
from auditor.gazetteer.source import content_hash, shipped_entries
from auditor.gazetteer.tables import Tables, build, tables_of, texts_of

HEADER = struct.Struct("<4sII")
MAGIC = b"GAZ3"


def compiled() -> Tables:
    """The tables of the lists that ship with the auditor, from the cache where they are in it."""
    path = cache_folder() / f"gazetteer-{sys.byteorder}-{content_hash()}.bin"
    try:
        return _read(path.read_bytes())
    except (OSError, ValueError, struct.error):
        tables = build(tuple(shipped_entries()))
        with suppress(OSError):
            _keep(path, _written(tables))
        return tables


def cache_folder() -> Path:
    """Where what is compiled is kept: ``AUDITOR_CACHE`` if it is set, else the user's cache folder."""
    chosen = os.environ.get("AUDITOR_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("auditor")


def _read(raw: bytes) -> Tables:
    magic, check, count = HEADER.unpack_from(raw)
    body = memoryview(raw)[HEADER.size :]
    if magic != MAGIC or crc32(body) != check:
        raise ValueError("not a compiled gazetteer")
    present, body = bytes(body[:FILTER]), body[FILTER:]
    hashes, numbers = (array("I", bytes(body[4 * at : 4 * (at + count)])) for at in (0, count))
    texts = [str(text, "utf-8") for text in bytes(body[8 * count :]).split(b"\x1d")]
    return tables_of(texts, hashes, numbers, present)


def _written(tables: Tables) -> bytes:
    (damaged,) = tables.damaged
    columns = bytes(damaged.present) + array("I", damaged.hashes).tobytes() + array("I", damaged.numbers).tobytes()
    body = columns + "\x1d".join(texts_of(tables)).encode()
    return HEADER.pack(MAGIC, crc32(body), len(damaged.hashes)) + body


def _keep(path: Path, raw: bytes) -> None:
    """Write whole or not at all, whoever else is writing; older compilations go."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix="gazetteer-", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    for other in path.parent.glob("gazetteer-*.bin"):
        if other != path:
            other.unlink(missing_ok=True)
