"""Text that was decoded in the wrong encoding, once or more often, and what it says when it is read back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category, normalize

from auditor.model.residue import Residue, ResidueKind
from auditor.model.span import Span
from auditor.text.everyday import holds

LOST = "\ufffd"
MOST_TIMES = 4
"""So often a text is read back at most: each time halves it."""

_MARKS = "\u0300-\u0303\u0308\u030a\u0327"
_LEAD = rf"[\u00c2-\u00f4ACEINOUYaceino](?:(?<=[\u00c2-\u00f4])|(?<=[ACEINOUaceino])[{_MARKS}]|(?<=Y)\u0301)"
"""One class stands first: the engine skips to it."""
_NEXT = (
    r"(?:[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    r"|[SsZz]\u030c|Y\u0308)"
)
_MANGLED = rf"{_LEAD}{_NEXT}{{1,3}}"
_RUN = re.compile(rf"{_MANGLED}(?:{_MANGLED})*")
_HINT = re.compile("[\u0080-\u009f\u00c2-\u00f4\u0300-\u030c\u0327]")
"""One of these is in all of it, and in little copy."""

_UNIT = re.compile(rf".[{_MARKS}\u030c]?", re.DOTALL)
_CUT = re.compile(rf"[âa](?:(?<=â)|(?<=a)\u0302)€(?!{_NEXT})")
_LATIN_1 = {chr(byte): char for byte in range(0x80, 0xA0) if (char := bytes([byte]).decode("cp1252", "ignore"))}
_LATIN_1_MARK = re.compile(f"[{''.join(_LATIN_1)}]")
_COPY_MARKS = frozenset("‘’“”‚„«»‹›–—…\u00a0šžŠŽœŒŸ")
"""They stand after a letter in copy too: "CAFÉ’S", "«\u00a0un café\u00a0»", "ÚŽASNÝ"."""
_SURE_LEADS = frozenset("ÂÃÄÅâ")
_SEEN = frozenset({"Zs", "Cf"})


class _Unit(NamedTuple):
    """A character and where it stands in the text; ``read`` if it was read back."""

    char: str
    start: int
    end: int
    read: bool = False


_Piece = tuple[list[_Unit], str]
"""Characters as they stand, and the one that they are; nothing where they are themselves."""


def mojibake(text: str) -> Iterator[Residue]:
    """UTF-8 read as windows-1252 or Latin-1, however often, and windows-1252 read as Latin-1."""
    if not holds(text, _HINT):
        return
    runs: list[tuple[int, int]] = []
    for match in _RUN.finditer(text):
        runs.append(match.span())
        yield from _joined(_read_back(text, *match.span()))
    for match in _CUT.finditer(text):
        yield Residue(ResidueKind.MOJIBAKE, Span(*match.span()), LOST)
    for match in _LATIN_1_MARK.finditer(text):
        if not _within(runs, match.start()):
            char = _LATIN_1[match[0]]
            yield Residue(ResidueKind.MOJIBAKE, Span(*match.span()), char, char, safe=True)


def _joined(units: list[_Unit]) -> Iterator[Residue]:
    """Mangled characters that stand in a row are one leftover: a word of another script has many."""
    row: list[_Unit] = []
    for unit, behind in zip(units, [*units, None][1:], strict=True):
        row.append(unit)
        if behind is None or behind.start != unit.end:
            words = "".join(each.char for each in row)
            yield Residue(ResidueKind.MOJIBAKE, Span(row[0].start, unit.end), words, words, safe=True)
            row = []


def _within(runs: list[tuple[int, int]], at: int) -> bool:
    before = bisect_left(runs, (at + 1,)) - 1
    return before >= 0 and at < runs[before][1]


def _read_back(text: str, start: int, end: int) -> list[_Unit]:
    """The characters that the run from ``start`` to ``end`` says, of those that were mangled; till nothing changes."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    units = [_Unit(normalize("NFC", u[0]), *u.span()) for u in _UNIT.finditer(text, start, end)]
    for _ in range(MOST_TIMES):
        read = _once(units, before, after)
        if len(read) == len(units):
            break
        units = read
    mangled = [unit._replace(char=_LATIN_1.get(unit.char, unit.char)) for unit in units if unit.read]
    return [unit for unit in mangled if not "\x80" <= unit.char < "\xa0"]


def _once(units: list[_Unit], before: str, after: str) -> list[_Unit]:
    """``units`` with each mangled character read back once, but for one that stands alone and as copy has it."""
    pieces = list(_pieces(units))
    found: list[_Unit] = []
    for i, (piece, char) in enumerate(pieces):
        if char and (_beside(pieces, i) or not _copy(*_round(pieces, i, before, after))):
            found.append(_Unit(char, piece[0].start, piece[-1].end, read=True))
        else:
            found += piece
    return found


def _pieces(units: list[_Unit]) -> Iterator[_Piece]:
    """``units`` cut into mangled characters, each with what it says, and those between them one by one."""
    at = 0
    while at < len(units):
        piece = units[at : at + _length(units[at].char)]
        char = _decoded(piece)
        yield (piece, char) if char else (units[at : at + 1], "")
        at += len(piece) if char else 1


def _beside(pieces: list[_Piece], i: int) -> bool:
    """Whether another mangled character stands before or after it."""
    return any(char for _, char in pieces[max(0, i - 1) : i]) or any(char for _, char in pieces[i + 1 : i + 2])


def _round(pieces: list[_Piece], i: int, before: str, after: str) -> tuple[str, list[_Unit], str]:
    first = pieces[i - 1][0][-1].char if i else before
    return first, pieces[i][0], pieces[i + 1][0][0].char if i + 1 < len(pieces) else after


def _length(lead: str) -> int:
    """How many bytes a character has in UTF-8 whose first is ``lead``, by what it says itself."""
    byte = ord(lead) if len(lead) == 1 else 0
    return 2 if 0xC2 <= byte < 0xE0 else 3 if 0xE0 <= byte < 0xF0 else 4 if 0xF0 <= byte <= 0xF4 else 1


def _decoded(piece: list[_Unit]) -> str:
    """The one character that ``piece`` is in UTF-8; nothing where it is none."""
    if len(piece) < 2 or len(piece) < _length(piece[0].char):
        return ""
    try:
        char = bytes([_bytes()[unit.char] for unit in piece]).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
    return char if char.isprintable() or category(char) in _SEEN or "\x80" <= char < "\xa0" else ""


@cache
def _bytes() -> dict[str, int]:
    """The byte of each character of windows-1252; bytes that it has no character for stand as they are."""
    table = {chr(byte): byte for byte in range(256)}
    return table | {char: ord(mark) for mark, char in _LATIN_1.items()}


def _copy(before: str, piece: list[_Unit], after: str) -> bool:
    """Whether it is a letter at the end of a word with a mark after it, as copy has them: "“AMANHÃ”", "CAFÉ’S"."""
    if not _COPY_MARKS.issuperset(unit.char for unit in piece[1:]):
        return False
    return piece[0].char not in _SURE_LEADS or (before.isupper() and not after.isalpha())
