"""How wide words are drawn: rather too wide, since the reader's typeface is not known."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

from auditor.text.printable import printable

NARROW = frozenset("iljtfrI.,:;'’‘|!()[]- ·")
WIDE = frozenset("mwMWQOG@%&—…")
MARK = "…"


def width(words: str, size: float) -> float:
    """How wide ``words`` are at most at ``size``, in the same units."""
    return sum(map(_em, words)) * size


def cut(words: str, room: float, size: float) -> str:
    """``words``, their end cut off and marked where they need more than ``room``."""
    if width(words, size) <= room:
        return words
    left = room - width(MARK, size)
    for at, character in enumerate(words):
        left -= _em(character) * size
        if left < 0:
            return words[:at].rstrip() + MARK
    return words


def lines(words: str, room: float, size: float, most: int) -> list[str]:
    """``words`` on ``most`` lines at most, broken between words or after a hyphen or stroke; the last one is cut."""
    told: list[str] = []
    for piece in re.findall(r"[^\s/-]*[/-]|[^\s/-]+|\s+", printable(words)):
        if not told or (width(told[-1] + piece.rstrip(), size) > room and told[-1].strip()):
            told.append("")
        told[-1] += piece if told[-1] or piece.strip() else ""
    kept = [line.strip() for line in told if line.strip()]
    if len(kept) > most:
        kept = [*kept[: most - 1], " ".join(kept[most - 1 :])]
    return [cut(line, room, size) for line in kept]


def _em(character: str) -> float:
    if combining(character):
        return 0
    if character in NARROW:
        return 0.42
    if east_asian_width(character) in "WF" or ord(character) > 0xFFFF:
        return 1.3
    if character in WIDE:
        return 1.02
    return 0.76 if character.isupper() else 0.64
