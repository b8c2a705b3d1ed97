"""Show text and let none of it act: what a terminal would obey, or an eye would miss, is written out."""

from __future__ import annotations

import re
from functools import cache


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(
        "["
        "\x00-\x1f\x7f-\x9f"  # C0, DEL and C1: cursor moves, colours, titles, the clipboard
        "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # drawn as nothing
        "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero width, bidi, separators
        "\ud800-\udfff"  # lone surrogates cannot be encoded
        "\U000e0000-\U000e0fff"  # tags and supplementary variation selectors
        "]"
    )


def printable(text: str) -> str:
    """``text`` on one line: white space as spaces, control and invisible characters as ``<U+001B>``."""
    return _acting().sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    character = match.group()
    return " " if character in "\t\n\r\x0b\x0c\x85\u2028\u2029" else f"<U+{ord(character):04X}>"
