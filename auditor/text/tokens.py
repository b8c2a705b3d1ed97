"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

ABBREVIATIONS = [
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
    "a.m",
    "p.m",
    "e.g",
    "i.e",
    "etc",
    "approx",
    "est",
    "mln",
    "bln",
    "dept",
    "pct",
]
"""Words that keep their full stop."""


@cache
def token_pattern() -> re.Pattern[str]:
    """One word (with inner apostrophes, hyphens and domain dots), one abbreviation, or one mark."""
    short = "|".join(re.escape(word) for word in sorted(ABBREVIATIONS, key=len, reverse=True))
    return re.compile(
        rf"(?:[^\W\d_]\.){{2,}}(?!\w)|(?:{short})\.(?!\w)|[^\W\d_]\.(?=\s[^\W\d_])"
        r"|\d[\d,.]*\d(?![\w-])|[^\W_]+(?:[’'ʼ‑\-/&@�][^\W_]+|\.(?:[a-z]{2,4}|Az|[A-Z]{2,4})(?!\w))*(?:['’](?!\w))?"
        r"|[^\w\s]|_"
    )


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The tokens that begin between ``start`` and ``end``, as matches."""
    return token_pattern().finditer(text, start, len(text) if end is None else end)
