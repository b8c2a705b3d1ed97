"""How two spellings of a word differ: which slip of hand or ear made the one out of the other, and how likely it is."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache, lru_cache

from auditor.value import value

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
DIGRAPHS = (
    ("sch", "sh"), ("tch", "ch"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("th", "t"), ("dj", "j"), ("ck", "k"),
    ("ou", "u"), ("ff", "v"), ("cua", "qua"), ("qu", "kv"),
)  # fmt: skip
"""Letters that one sound is written with, in transliteration above all; applied in this order."""

SINGLE = str.maketrans({"x": "ks", "q": "k", "c": "k", "w": "v", "z": "s", "y": "i", "j": "i"})
"""Single letters, after those."""

REGIONAL = (
    ("isation", "ization"), ("our$", "or$"), ("ours$", "ors$"), ("ourab", "orab"), ("oured", "ored"), ("ourer", "orer"),
    ("ourf", "orf"), ("ourh", "orh"), ("ouri", "ori"), ("ise$", "ize$"), ("tre$", "ter$"), ("ence$", "ense$"),
    ("gramme$", "gram$"),
)  # fmt: skip
"""Spellings of one word on the two sides of the Atlantic; neither is a slip for the other, as "cort" is for "court"."""

PLAIN = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "’": "'"})
VOWELS = frozenset("aeiouy")
UNHEARD = frozenset("hyj")
"""Letters that one transliteration writes and another leaves out."""


class Slip(StrEnum):
    """What happened to the word."""

    SWAPPED = "two letters swapped"
    DOUBLED = "a letter doubled"
    UNDOUBLED = "a double letter written once"
    DROPPED = "a letter dropped"
    ADDED = "a letter added"
    KEY = "a neighbouring key"
    BESIDE = "a neighbouring key struck too"
    VOWEL = "another vowel"
    SOUND = "written as it sounds"
    OTHER = "another letter"
    TWO = "two slips"


COST = {
    Slip.SWAPPED: 0.5, Slip.DOUBLED: 0.5, Slip.UNDOUBLED: 0.5, Slip.DROPPED: 0.6, Slip.KEY: 0.6, Slip.BESIDE: 0.6,
    Slip.SOUND: 0.7, Slip.VOWEL: 0.7, Slip.ADDED: 0.8, Slip.OTHER: 1.0, Slip.TWO: 1.6,
}  # fmt: skip
UNSTABLE = frozenset("iy")
"""Letters whose order says nothing: "Syrskiy" and "Syrskyi" are two transliterations."""

SAME_SOUND = frozenset({Slip.DROPPED, Slip.ADDED, Slip.BESIDE, Slip.OTHER})
"""Slips that are none where the word sounds as it did ("hrenin")."""

TWO_LETTERS = 7
"""Letters of a word in which two slips are looked for."""

FIRST_LETTER = 0.4
"""Added where the word's first letter is not the right one: people seldom err there, and other words do differ so."""


@value
class Damage:
    """One spelling seen as a slip for another; ``cost`` is low where the slip is common.

    ``ending`` is true where nothing but the last letters differ, as between a name and its inflections.
    """

    slip: Slip
    cost: float
    ending: bool = False


@lru_cache(maxsize=1 << 15)
def fold(word: str) -> str:
    """``word`` without case, accents and typographic apostrophes: "Süddeutsche" and "suddeutsche" are one."""
    lowered = word.casefold()
    if lowered.isascii():
        return lowered
    marks = unicodedata.normalize("NFKD", lowered.translate(PLAIN))
    return "".join(char for char in marks if not unicodedata.combining(char))


_DIGRAPH = re.compile("|".join(written for written, _ in DIGRAPHS))
_DOUBLED = re.compile(r"(?s)(.)\1")


@lru_cache(maxsize=1 << 14)
def sound(folded: str) -> str:
    """A key that spellings of one sound share: "interfacks" and "interfax", "khrenin" and "hrenin"."""
    if _DIGRAPH.search(folded):
        for written, heard in DIGRAPHS:
            folded = folded.replace(written, heard)
    plain = folded.translate(SINGLE)
    if _DOUBLED.search(plain) is None:
        return plain
    return "".join([letter for letter, before in zip(plain, f" {plain}", strict=False) if letter != before])


def damage(wrong: str, right: str, *, two: bool = True) -> Damage | None:
    """How ``wrong`` may have come of ``right`` (both folded, not equal); ``None`` if by nothing so small.

    ``two`` slips are the most that is looked for, in long words; one is found much faster.
    """
    start = _shared(wrong, right)
    end = min(_shared(wrong[::-1], right[::-1]), len(wrong) - start, len(right) - start)
    has, wants = wrong[start : len(wrong) - end], right[start : len(right) - end]
    slip = _slip(has, wants, wrong[:start], wrong[len(wrong) - end :])
    if slip in SAME_SOUND and sound(wrong) == sound(right):
        slip = Slip.SOUND
    elif slip is Slip.SOUND and len(has) == len(wants) == 1 and sound(wrong) != sound(right):
        slip = _another_letter(has, wants)
    if slip is None:
        slip = _larger(wrong, right, has, wants, two)
    if slip is None or _regional(wrong, right):
        return None
    first = FIRST_LETTER if wrong[:1] != right[:1] and slip is not Slip.SOUND else 0
    return Damage(slip, COST[slip] + first, end == 0 and slip is not Slip.SWAPPED and _inflects(has, wants))


def _regional(one: str, other: str) -> bool:
    return one[:1] == other[:1] and _american(one) == _american(other)


_BRITISH = re.compile("|".join(re.escape(british) for british, _ in REGIONAL))


@lru_cache(maxsize=1 << 14)
def _american(word: str) -> str:
    """``word`` as it is spelled to the west of the Atlantic, more or less."""
    marked = f"{word}$"
    if _BRITISH.search(marked):
        for british, american in REGIONAL:
            marked = marked.replace(british, american)
    return marked


def _inflects(has: str, wants: str) -> bool:
    """Whether the one ending in place of the other may be grammar: a letter more or less, a vowel for another."""
    return not has or not wants or (has[:1] in VOWELS and wants[:1] in VOWELS)


def _slip(has: str, wants: str, before: str, after: str) -> Slip | None:
    if len(has) == 2 and has == wants[::-1]:
        return Slip.SOUND if UNSTABLE.issuperset(has) else Slip.SWAPPED
    if len(has) == len(wants) == 1:
        return _replaced(has, wants)
    if len(has) + len(wants) != 1:
        return Slip.SOUND if _moved(has, wants) else None
    letter, beside = has or wants, (before[-1:], after[:1])
    if has == "u" and before.endswith("q"):
        return Slip.SOUND
    if (letter in UNHEARD and (letter not in beside or not after)) or (letter == "i" and letter in beside):
        return Slip.SOUND
    if letter in beside:
        return Slip.DOUBLED if has else Slip.UNDOUBLED
    if wants:
        return Slip.DROPPED
    return Slip.BESIDE if any(letter in _neighbours().get(key, "") for key in beside) else Slip.ADDED


def _moved(has: str, wants: str) -> bool:
    """Whether one letter that is hardly heard stands a few letters too early or too late: "Ghandi", "Bhudda"."""
    if len(has) != len(wants):
        return False
    early, late = has[1:] + has[:1] == wants, has[-1:] + has[:-1] == wants
    return (early and has[0] in UNHEARD) or (late and has[-1] in UNHEARD)


def _replaced(has: str, wants: str) -> Slip:
    return Slip.SOUND if sound(has) == sound(wants) else _another_letter(has, wants)


def _another_letter(has: str, wants: str) -> Slip:
    if has in VOWELS and wants in VOWELS:
        return Slip.VOWEL
    return Slip.KEY if wants in _neighbours().get(has, "") else Slip.OTHER


def _larger(wrong: str, right: str, has: str, wants: str, two: bool) -> Slip | None:
    if sound(wrong) == sound(right):
        return Slip.SOUND
    two = two and min(len(wrong), len(right)) >= TWO_LETTERS
    return Slip.TWO if two and _edits(has, wants) <= 2 else None


def _edits(one: str, other: str) -> int:
    """Letters dropped, added, replaced or swapped with the next, at least (optimal string alignment)."""
    before, above = list(range(len(other) + 1)), list(range(len(other) + 1))
    for i, a in enumerate(one):
        row = [i + 1]
        for j, b in enumerate(other):
            cost = min(row[j] + 1, above[j + 1] + 1, above[j] + (a != b))
            if i and j and a == other[j - 1] and one[i - 1] == b:
                cost = min(cost, before[j - 1] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


def _shared(one: str, other: str) -> int:
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))


@cache
def _neighbours() -> dict[str, str]:
    near: dict[str, str] = {}
    for row, keys in enumerate(ROWS):
        for at, key in enumerate(keys):
            beside = keys[max(0, at - 1) : at] + keys[at + 1 : at + 2]
            above = ROWS[row - 1][at : at + 2] if row else ""
            below = ROWS[row + 1][max(0, at - 1) : at + 1] if row < len(ROWS) - 1 else ""
            near[key] = beside + above + below
    return near
