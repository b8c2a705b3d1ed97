"""Characters that look like others: what a word with Cyrillic or Greek letters among Latin ones reads as.

After the skeleton of Unicode Technical Standard 39, for the scripts whose letters pass for Latin ones in news copy.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from auditor.text.everyday import holds

LOOK_ALIKES = {
    # Cyrillic
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ї": "ï", "ј": "j", "ѕ": "s",
    "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "w", "ѵ": "v", "ӏ": "l", "ё": "ë",
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
    "У": "Y", "І": "I", "Ї": "Ï", "Ј": "J", "Ѕ": "S", "Ү": "Y", "Ԛ": "Q", "Ԝ": "W", "Ԍ": "G", "Ё": "Ë",
    # Greek
    "α": "a", "ο": "o", "ν": "v", "ρ": "p", "ι": "i", "κ": "k", "υ": "u", "ϲ": "c", "ϳ": "j",
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P",
    "Τ": "T", "Υ": "Y", "Χ": "X",
    # Armenian
    "օ": "o", "ո": "n", "ս": "u", "հ": "h", "ց": "g", "յ": "j", "Տ": "S", "Լ": "L", "Օ": "O",
    # Cherokee
    "Ꭺ": "A", "Ᏼ": "B", "Ꮯ": "C", "Ꭰ": "D", "Ꭼ": "E", "Ꮐ": "G", "Ꮋ": "H", "Ꭻ": "J", "Ꮶ": "K", "Ꮮ": "L", "Ꮇ": "M",
    "Ꮲ": "P", "Ꭱ": "R", "Ꮪ": "S", "Ꭲ": "T", "Ꮩ": "V", "Ꮃ": "W", "Ꭹ": "Y", "Ꮓ": "Z",
    # Latin letters made for phonetics
    "ɡ": "g", "ɑ": "a", "ⅼ": "l", "ᴏ": "o", "ꞵ": "b",
}  # fmt: skip

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f"
"""Zero-width and direction characters and selectors, as the inside of a character class."""

STYLED = "\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff"
"""Letters that are Latin in a style of their own: wide ones, and those of mathematics; likewise."""


def skeleton(word: str) -> str:
    """``word`` as it reads: look-alikes made Latin, styled letters plain, invisible characters gone."""
    return unicodedata.normalize("NFKC", _invisible().sub("", word)).translate(_table())


def strange_words(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word of ``text`` that holds a look-alike, a styled letter or an invisible character."""
    if not holds(text, _strange()):
        return
    passed = 0
    for match in _strange().finditer(text):
        if match.start() < passed:
            continue
        start, end = _word_around(text, match.start())
        passed = end
        if _strange().search(text, start, end):
            yield start, end


def strange_characters(word: str) -> tuple[str, ...]:
    """The characters of ``word`` that are not what they look like: "U+0435 CYRILLIC SMALL LETTER IE"."""
    return tuple(dict.fromkeys(f"U+{ord(c):04X} {unicodedata.name(c, 'UNNAMED')}" for c in word if _strange().match(c)))


def _word_around(text: str, at: int) -> tuple[int, int]:
    """The word that holds ``at``; invisible characters at its ends are not a part of it."""
    start = end = at
    while start and _within(text[start - 1]):
        start -= 1
    while end < len(text) and _within(text[end]):
        end += 1
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _within(char: str) -> bool:
    return char.isalnum() or _invisible().match(char) is not None


@cache
def _table() -> dict[int, str]:
    return str.maketrans(LOOK_ALIKES)


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{INVISIBLE}]")


@cache
def _strange() -> re.Pattern[str]:
    return re.compile(f"[{''.join(LOOK_ALIKES)}{INVISIBLE}{STYLED}]")


def foreign_to_latin(word: str) -> bool:
    """Whether all of ``word`` is styled or Cherokee, which no language writes as Latin words are written."""
    return _foreign().fullmatch(word) is not None


@cache
def _foreign() -> re.Pattern[str]:
    return re.compile(f"[\u13a0-\u13f5{STYLED}]+")
