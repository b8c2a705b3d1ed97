"""What goes with words that are taken out, so that no blanks and no empty lines are left in their place."""

from __future__ import annotations

_BLANK, _ENDS = " \t", "\r\n"
_WHITE = _BLANK + _ENDS


def cut(text: str, start: int, end: int, *, head: bool = False, foot: bool = False) -> tuple[int, int]:
    """The range to take out for the words from ``start`` to ``end``.

    Of a line that keeps other words, the blanks on one side go too, unless those words would grow together; a line that
    keeps none goes whole, and of the empty lines before and behind it those on one side do.
    """
    first, last = _back(text, start, _BLANK), _on(text, end, _BLANK)
    begins = first == 0 or text[first - 1] in _ENDS
    ends = last == len(text) or text[last] in _ENDS
    if begins and ends:
        return _lines(text, first, last, head=head, foot=foot)
    if ends:
        return first, last
    if begins:
        return start, last
    return (start, end) if text[end].isalnum() else (first, end)


def _lines(text: str, first: int, last: int, *, head: bool, foot: bool) -> tuple[int, int]:
    """Whole lines from ``first`` to ``last``, with a line end, and with the empty lines on one side."""
    before, behind = _back(text, first, _WHITE), _on(text, last, _WHITE)
    above = _past_end(text, before) if before else 0
    if behind == len(text) and before:
        return above, len(text)
    if foot and not head:
        return above, _back(text, behind, _BLANK)
    parted = above < first or not before or head
    return first, _back(text, behind, _BLANK) if parted else _past_end(text, last)


def _past_end(text: str, at: int) -> int:
    """Where the next line begins, if nothing but blanks stands between ``at`` and the end of its line."""
    at = _on(text, at, _BLANK)
    return min(len(text), at + (2 if text.startswith("\r\n", at) else 1))


def _back(text: str, at: int, characters: str) -> int:
    while at and text[at - 1] in characters:
        at -= 1
    return at


def _on(text: str, at: int, characters: str) -> int:
    while at < len(text) and text[at] in characters:
        at += 1
    return at
