"""Words of a UTF-8 text as 64-bit hashes with their places in bytes; ASCII letters are folded, marks fall away.

A letter of a script that puts no spaces between words (Chinese, Japanese, Thai, Lao, Burmese, Khmer) is a word of its
own. Soft hyphens and characters of no width inside a word are passed over, and ligatures are the letters that they are
of, so that neither hides anything.
"""

from __future__ import annotations

import numpy as np

from auditor.passages.compiled import Bytes, Hashes, Places, compiled
from auditor.text.ligatures import LETTERS

MARK, LETTER, ALONE, UNSEEN = 0, 1, 2, 3

FNV_OFFSET, FNV_PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)
"""FNV-1a in 64 bits (Fowler, Noll, Vo)."""

FOLDED = np.array(
    [ord(chr(byte).lower()) if byte < 128 and chr(byte).isalnum() else 0 for byte in range(256)], dtype=np.uint64
)
NOTHING = np.uint64(0)

LIGATURES = np.array([[*letters.encode(), 0][:3] for letters in LETTERS.values()], dtype=np.uint64)
"""The letters of U+FB00 to U+FB06, in their order."""

AMONG_SYMBOLS = np.array([chr(code).isalpha() for code in range(0x2000, 0x2C00)])
"""Which of U+2000 to U+2BFF, punctuation and symbols, is a letter all the same: ℓ, ⁿ."""
AMONG_FORMS = np.array([chr(code).isalnum() for code in range(0xF000, 0x10000)])
"""Which of U+F000 to U+FFFF, private use and compatibility forms, is a letter or a digit."""


@compiled
def words_of(text: Bytes, start: int, stop: int) -> tuple[Hashes, Places, Places]:
    """Hashes of the words between ``start`` and ``stop``, and where each begins and ends, from ``start``."""
    hashes = np.empty((stop - start) // 2 + 1, np.uint64)
    begins, ends = np.empty(len(hashes), np.int32), np.empty(len(hashes), np.int32)
    count, at = 0, start
    while at < stop:
        folded = FOLDED[text[at]]
        if folded == NOTHING and text[at] < 0x80:
            at += 1
            continue
        begin, value = at, FNV_OFFSET
        while folded != NOTHING:
            value = (value ^ folded) * FNV_PRIME
            at += 1
            folded = FOLDED[text[at]] if at < stop else NOTHING
        end = at
        if at < stop and text[at] >= 0x80:
            value, at, end = _beyond_ascii(text, begin, at, stop, value)
        if end > begin:
            hashes[count], begins[count], ends[count] = value, begin - start, end - start
            count += 1
    return hashes[:count], begins[:count], ends[:count]


@compiled
def _beyond_ascii(text: Bytes, begin: int, at: int, stop: int, value: np.uint64) -> tuple[np.uint64, int, int]:
    """Go on with the word from ``begin`` whose hash up to ``at`` is ``value``, where a wider character stands.

    The hash, where to go on, and where the word ends: at ``begin`` where it is no word.
    """
    end = at
    while at < stop:
        folded = FOLDED[text[at]]
        if folded != NOTHING:
            value = (value ^ folded) * FNV_PRIME
            at += 1
            end = at
            continue
        kind, wide = kind_at(text, at, stop), width_at(text, at, stop)
        if kind == UNSEEN and end > begin:
            at += wide
            continue
        if kind in (MARK, UNSEEN):
            return value, at if end > begin else at + wide, end
        if kind == ALONE and end > begin:
            return value, at, end
        if wide == 3 and text[at] == 0xEF and text[at + 1] == 0xAC and text[at + 2] <= 0x86:
            value = _joined(LIGATURES[text[at + 2] - 0x80], value)
        else:
            for each in range(at, at + wide):
                value = (value ^ np.uint64(text[each])) * FNV_PRIME
        at += wide
        end = at
        if kind == ALONE:
            return value, at, end
    return value, at, end


@compiled
def _joined(letters: Hashes, value: np.uint64) -> np.uint64:
    """Go on with a word whose hash is ``value`` by the letters of a ligature."""
    for letter in letters:
        if letter != NOTHING:
            value = (value ^ letter) * FNV_PRIME
    return value


@compiled
def width_at(text: Bytes, at: int, stop: int) -> int:
    """Bytes of the character at ``at``; what follows a cut one is never counted in."""
    byte = text[at]
    wide = 1 if byte < 0xC0 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
    return min(wide, stop - at)


@compiled
def kind_at(text: Bytes, at: int, stop: int) -> int:
    """Whether the character at ``at`` is a mark, a letter, a letter that stands alone, or unseen."""
    lead = text[at]
    if lead < 0x80:
        return LETTER if FOLDED[lead] else MARK
    if at + 1 >= stop:
        return MARK
    second = text[at + 1]
    if lead < 0xE0:
        return _of_two(lead, second)
    if at + 2 >= stop:
        return MARK
    if lead < 0xE4:
        return _of_three(lead, second, text[at + 2])
    if lead <= 0xE9:
        return ALONE  # Chinese characters
    if lead < 0xEE:
        return LETTER  # Hangul has spaces
    if lead == 0xEE:
        return MARK  # private use
    return _of_forms(second, text[at + 2]) if lead == 0xEF else _of_four(second)


@compiled
def _of_two(lead: int, second: int) -> int:
    if lead == 0xC2:
        return UNSEEN if second == 0xAD else LETTER if second in (0xAA, 0xB5, 0xBA) else MARK
    if lead == 0xC3:
        return MARK if second in (0x97, 0xB7) else LETTER
    arabic = lead == 0xD8 and second in (0x8C, 0x9B, 0x9F)
    hebrew = lead == 0xD6 and second == 0xBE
    return MARK if arabic or hebrew else LETTER


@compiled
def _of_three(lead: int, second: int, third: int) -> int:
    if lead == 0xE2:
        if (second == 0x80 and 0x8B <= third <= 0x8F) or (second == 0x81 and third == 0xA0):
            return UNSEEN
        return LETTER if second >= 0xB0 or AMONG_SYMBOLS[_within_block(second, third)] else MARK
    if lead == 0xE3:
        if second == 0x80:
            letter = 0x85 <= third <= 0x87 or 0xB1 <= third <= 0xB5 or third in (0xBB, 0xBC)
            return ALONE if letter else MARK  # 々, 〆, 〇; marks of repetition
        return MARK if second == 0x83 and third == 0xBB else ALONE
    if lead == 0xE0:
        if second == 0xA5 and third in (0xA4, 0xA5):
            return MARK  # the dandas
        return ALONE if 0xB8 <= second <= 0xBB else LETTER  # Thai, Lao
    return ALONE if second in (0x80, 0x81, 0x9E, 0x9F) else LETTER  # Burmese, Khmer


@compiled
def _of_forms(second: int, third: int) -> int:
    """U+F000 to U+FFFF: compatibility characters, Arabic forms, and full-width and half-width ones."""
    if second == 0xBB and third == 0xBF:
        return UNSEEN
    if 0xA4 <= second <= 0xAB:
        return ALONE
    return LETTER if AMONG_FORMS[_within_block(second, third)] else MARK


@compiled
def _within_block(second: int, third: int) -> int:
    """Where a character of three bytes stands among the 4,096 that have its first byte."""
    return ((second & 0x3F) << 6) | (third & 0x3F)


@compiled
def _of_four(second: int) -> int:
    return MARK if second == 0x9F else ALONE if second >= 0xA0 else LETTER  # emoji; rare Chinese characters
