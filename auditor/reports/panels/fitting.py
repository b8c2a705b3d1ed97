"""Fit text into columns of terminal cells; a wide character takes two of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from auditor.reports.digest.clipping import clip


def padded(text: str, width: int) -> str:
    """``text`` clipped and filled with spaces to exactly ``width`` cells."""
    return set_cell_size(clip(text, width), width)


def spread(left: Text, right: Text, width: int) -> list[Text]:
    """``left`` and ``right`` at the two edges of one line, or on two lines where one is too short."""
    gap = width - left.cell_len - right.cell_len
    if gap < 2:
        return [left, Text("  ").append_text(right)]
    return [Text().append_text(left).append(" " * gap).append_text(right)]


def folded(text: str, width: int) -> list[str]:
    """``text`` broken between words into lines of at most ``width`` cells; a longer word is clipped. Never empty."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines[-1] else clip(word, width)
        if cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(clip(word, width))
    return lines


def wrapped(head: str, parts: Iterable[str], width: int) -> Iterator[Text]:
    """``parts`` after ``head``, on as many lines as they need; a part too long for a line is for the caller to cut."""
    line, indent = "", " " * len(head)
    for part in parts:
        longer = f"{line} · {part}" if line else part
        if line and cell_len(longer) > width - len(head) - 2:
            yield Text(head, style="bold").append(f"{line} ·", style="not bold")
            head, line = indent, part
        else:
            line = longer
    if line:
        yield Text(head, style="bold").append(line, style="not bold")
