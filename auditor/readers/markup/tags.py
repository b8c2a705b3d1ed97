"""What stands between one "<" of a page and the next: a tag and the text after it, told once for equal ones."""

from __future__ import annotations

import re
from functools import cache

from auditor.readers.markup.elements import CLOSES_PARAGRAPH, INLINE, PASSED_OVER, RAW_TEXT, SIBLINGS, VOID
from auditor.readers.markup.tree import KEPT

# What a tag does: an end tag least, a start tag one of three things and perhaps several more, what is no tag most.
END, COUNTED_END, START, ENDS_PARAGRAPH, ENDS_OWN = 0, 1, 2, 3, 4
SORT = 7  # these alone
IS_VOID, IS_KEPT, IS_CLOSED, IS_LONG, ENDS_OTHERS, IS_SKIPPED = 8, 16, 32, 64, 128, 256
NO_TAG = 512

OWN = frozenset({"p", "a"}).union(tag for tag, (ended, _) in SIBLINGS.items() if ended == {tag})  # ends one of its kind
COUNTED = OWN.union({"svg"}, *(ended for ended, _ in SIBLINGS.values()))  # whether one is open is asked
LONG = 1_000  # characters of attributes that are worth counting
_KEPT_IN_MIND = 8_192  # pieces and tags, …
_LONGEST = 200  # … of so many characters, for longer ones seldom come again

# The name and the attributes; a quotation mark that opens after "=" is closed in the tag.
_TAG = re.compile(
    r"""(/?+[a-zA-Z][^\s/>]*+)((?:[^=>"']*+="[^"]*+"|(?!))*+(?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))|(?!))*+)"""
)
_LENIENT_TAG = re.compile(r"(/?+[a-zA-Z][^\s/<>]*+)([^<>]*+)")

Tag = tuple[str, int, str]  # its name in small letters, what it does, its attributes as they stand
Piece = tuple[str, int, str, int, int, bool | None]  # … where the text after it begins, and ends; if it is blank


class Pieces(dict[str, Piece]):
    """What each piece of a page holds, less its "<"; equal ones, as most are, are cut once."""

    def __init__(self, *, lenient: bool) -> None:
        super().__init__()
        self._pattern = _LENIENT_TAG if lenient else _TAG
        self._tags: dict[str, Tag] = {}
        self._deeds = _deeds()

    def cut(self, piece: str) -> Piece:
        """The tag and the text in it."""
        inside, closed, text = piece.partition(">")
        tag, deed, attributes = known = (self._tags.get(inside) or self.tag(inside)) if closed else _NONE
        if text and not text.isspace():
            if len(inside) < _LONGEST:
                if len(self._tags) > _KEPT_IN_MIND:
                    self._tags.clear()
                self._tags[inside] = known
            return tag, deed, attributes, len(inside) + 2, len(piece) + 1, False
        found = tag, deed, attributes, len(inside) + 2, len(piece) + 1, True if text else None
        if len(piece) < _LONGEST and deed < NO_TAG:
            if len(self) > _KEPT_IN_MIND:
                self.clear()
            self[piece] = found
        return found

    def tag(self, inside: str) -> Tag:
        """The tag that is written so, less its brackets."""
        found = self._pattern.fullmatch(inside)
        if found is None:
            return _NONE
        name, attributes = found.groups()
        tag, deed = self._deeds.get(name) or _deed(name)
        if attributes and deed >= START:
            if KEPT in attributes:
                deed |= IS_KEPT
            if attributes[-1] == "/":
                deed |= IS_CLOSED
            if len(attributes) > LONG:
                deed |= IS_LONG
        return tag, deed, attributes


_NONE: Tag = ("", NO_TAG, "")


@cache
def strict() -> Pieces:
    """The pieces of pages whose quotation marks are closed."""
    return Pieces(lenient=False)


@cache
def lenient() -> Pieces:
    """The pieces of what follows a quotation mark that is never closed: a tag ends at the next ">"."""
    return Pieces(lenient=True)


def _deed(name: str) -> tuple[str, int]:
    lower = name.lower()
    return _deeds().get(lower) or ((lower[1:], END) if lower[0] == "/" else (lower, START))


@cache
def _deeds() -> dict[str, tuple[str, int]]:
    """The name of a tag, an end tag's with its stroke → the element's name, and what the tag does."""
    deeds = (
        dict.fromkeys(INLINE, START) | dict.fromkeys(CLOSES_PARAGRAPH, ENDS_PARAGRAPH) | dict.fromkeys(OWN, ENDS_OWN)
    )
    for tags, deed in ((VOID, IS_VOID), (RAW_TEXT | PASSED_OVER, IS_SKIPPED), (SIBLINGS.keys() - OWN, ENDS_OTHERS)):
        for tag in tags:
            deeds[tag] = deeds.get(tag, START) | deed
    starts = {tag: (tag, deed) for tag, deed in deeds.items()}
    return starts | {f"/{tag}": (tag, COUNTED_END if tag in COUNTED else END) for tag in deeds}
