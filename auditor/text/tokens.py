"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
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


def tokens(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the tokens between ``start`` and ``end``; an abbreviation keeps its full stop."""
    places = [match.span() for match in token_pattern().finditer(text, start, end)]
    if text.find(".", start, end) < 0:
        return places
    stops = [at for at, (begin, _) in enumerate(places) if text[begin] == "."]
    kept = [at for at in stops if at and _keeps(text, places[at - 1], places[at])]
    if not kept:
        return places
    for at in kept:
        places[at - 1] = (places[at - 1][0], places[at][1])
    gone = set(kept)
    return [place for at, place in enumerate(places) if at not in gone]


def _keeps(text: str, word: tuple[int, int], stop: tuple[int, int]) -> bool:
    """Whether ``word`` is an abbreviation, and ``stop`` the full stop that belongs to it."""
    return word[1] == stop[0] and text[word[0] : word[1]] in ABBREVIATIONS and not text[stop[1] : stop[1] + 1].isalnum()
