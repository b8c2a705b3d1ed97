"""Cut text to the columns that there are for it; a wide character takes two of them."""

from __future__ import annotations

from itertools import groupby

from rich.cells import cell_len, set_cell_size

from auditor.text.printable import printable


def clip(text: str, width: int, mark: str = "…") -> str:
    """``text``, its end cut off where it is wider than ``width``, with ``mark`` to say so."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - cell_len(mark))).rstrip() + mark[: max(0, width)]


def clip_start(text: str, width: int, mark: str = "…") -> str:
    """``text``, its beginning cut off where it is wider than ``width``."""
    if cell_len(text) <= width:
        return text
    tail = text[len(text) - max(0, width - cell_len(mark)) :] if width > cell_len(mark) else ""
    while tail and cell_len(tail) > width - cell_len(mark):
        tail = tail[1:]
    return mark[: max(0, width)] + tail


def around(before: str, words: str, after: str, width: int) -> tuple[str, str, str]:
    """``words`` with as much of what stands before and after them as fits, together no wider than ``width``."""
    words = clip(words, width)
    left = width - cell_len(words)
    before = clip_start(before, max(left - cell_len(after), left // 2))
    return before, words, clip(after, left - cell_len(before))


def squeezed(text: str) -> str:
    """``text`` made printable, its runs of white space one space each, those at the ends too."""
    shown = printable(text)
    return "".join(" " if blank else "".join(run) for blank, run in groupby(shown, key=str.isspace))
