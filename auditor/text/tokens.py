"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

ABBREVIATIONS = frozenset(
    [
        "Mr",
        "Mrs",
        "Ms",
        "Mx",
        "Dr",
        "Prof",
        "Sr",
        "Jr",
        "St",
        "Sen",
        "Sens",
        "Rep",
        "Reps",
        "Gov",
        "Govs",
        "Gen",
        "Lt",
        "Col",
        "Maj",
        "Capt",
        "Cmdr",
        "Cpl",
        "Sgt",
        "Adm",
        "Brig",
        "Hon",
        "Pres",
        "Rev",
        "Fr",
        "Msgr",
        "Atty",
        "Supt",
        "Insp",
        "Det",
        "Amb",
        "Sec",
        "No",
        "Nos",
        "Co",
        "Corp",
        "Inc",
        "Ltd",
        "Bros",
        "vs",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "Ala",
        "Ariz",
        "Ark",
        "Calif",
        "Colo",
        "Conn",
        "Del",
        "Fla",
        "Ga",
        "Ill",
        "Ind",
        "Kan",
        "Ky",
        "La",
        "Md",
        "Mass",
        "Mich",
        "Minn",
        "Miss",
        "Mo",
        "Mont",
        "Neb",
        "Nev",
        "Okla",
        "Ore",
        "Pa",
        "Tenn",
        "Tex",
        "Va",
        "Vt",
        "Wash",
        "Wis",
        "Wyo",
        "mln",
        "bln",
        "dept",
        "pct",
    ]
)
"""Words that keep their full stop."""


@cache
def token_pattern() -> re.Pattern[str]:
    """Initials, a number, a word (with inner apostrophes, hyphens and domain dots), or one mark."""
    return re.compile(
        r"(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*(?!\w)|[^\W\d_]\.(?=\s[^\W\d_])|\d[\d,.]*\d(?![\w-])"
        r"|[^\W_]+(?:[’'ʼ‑\-/&@�][^\W_]+|\.(?:[a-z]{2,4}|Az|[A-Z]{2,4})(?!\w))*(?:['’](?!\w))?"
        r"|[^\w\s]|_"
    )


def tokens(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The tokens between ``start`` and ``end`` with their places; an abbreviation keeps its full stop."""
    held: tuple[str, int, int] | None = None
    for match in token_pattern().finditer(text, start, end):
        word = match.group()
        if held is not None:
            if word == "." and match.start() == held[2] and _abbreviates(text, match.end()):
                yield held[0] + ".", held[1], match.end()
                held = None
                continue
            yield held
            held = None
        if word in ABBREVIATIONS:
            held = (word, match.start(), match.end())
        else:
            yield word, match.start(), match.end()
    if held is not None:
        yield held


def _abbreviates(text: str, at: int) -> bool:
    """Whether a full stop that ends at ``at`` may belong to the word before it."""
    return not text[at : at + 1].isalnum()
