"""Words and marks of a text, with their places."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from operator import sub

from auditor.value import value

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
def _pieces() -> re.Pattern[str]:
    """White space, then a plain word, initials, a number, a word (with inner marks and domain dots), or one mark.

    A plain word before a space or a comma is tried first: most words are, and the engine is quick to see it. No
    character is left out, so that the lengths of what is found tell the places.
    """
    return re.compile(
        r"\s*+(?:[A-Za-z]{2,}(?=[\s,])|(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*(?!\w)|[^\W\d_]\.(?=\s[^\W\d_])"
        r"|\d[\d,.]*\d(?![\w-])|\d[\d,]*+(?:\.\d++)?+[a-z]{1,2}(?![\w-])|www\.[\w.-]*[^\W_]"
        r"|[^\W_]+(?:[’'ʼ‑\-/&@�][^\W_]+|\.(?:[a-z]{2,4}|Az|[A-Z]{2,4})(?!\w))*(?:['’](?!\w))?"
        r"|--+|[^\w\s]|_)"
    )


@value
class Tokens:
    """Words and marks in text order, and where each begins and ends; lists in step."""

    words: list[str]
    starts: list[int]
    ends: list[int]


def tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens between ``start`` and ``end``; an abbreviation keeps its full stop."""
    end = start + len(text[start:end].rstrip())  # white space that no token follows would be tried from each place
    pieces = _pieces().findall(text, start, end)
    ends = list(accumulate(map(len, pieces), initial=start))
    del ends[0]
    words = list(map(str.lstrip, pieces))
    found = Tokens(words, list(map(sub, ends, map(len, words))), ends)
    kept = _kept_stops(found, text) if "." in words else []
    return _joined(found, kept) if kept else found


def _kept_stops(found: Tokens, text: str) -> list[int]:
    """The places of full stops that belong to the abbreviation before them."""
    words, starts, ends = found.words, found.starts, found.ends
    kept = []
    at = 0
    for _ in range(words.count(".")):
        at = words.index(".", at) + 1
        abbreviated = at > 1 and words[at - 2] in ABBREVIATIONS and ends[at - 2] == starts[at - 1]
        if abbreviated and not text[ends[at - 1] : ends[at - 1] + 1].isalnum():
            kept.append(at - 1)
    return kept


def _joined(found: Tokens, kept: list[int]) -> Tokens:
    """Join the full stops at ``kept`` to the words before them."""
    for at in kept:
        found.words[at - 1] += "."
        found.ends[at - 1] = found.ends[at]
    gone = set(kept)
    left = [at for at in range(len(found.words)) if at not in gone]
    return Tokens([found.words[at] for at in left], [found.starts[at] for at in left], [found.ends[at] for at in left])
