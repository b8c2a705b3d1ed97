"""The photographer who signs a caption without an agency: only where markup says that it is a caption."""

from __future__ import annotations

import re

TAIL = 90
"""A signature begins within a caption's last so many characters."""

# After a sentence: "(Ann Lee)", "Picture Ann Lee, Collins Dublin", "Pic: Ann Lee"
_NAME = r"[A-ZÀ-Ž][\w'’.-]+(?: [A-ZÀ-Ž][\w'’.-]*){1,3}"
_SIGNATURE = re.compile(
    rf"(?<=[.!?”\"’…])\s*(?:\(({_NAME})\)|((?:Pic|Pics|Picture|Pictures|Photo|Photos):? {_NAME}(?:, {_NAME})?))\s*$"
)
_NO_NAME = re.compile(r"\b(?:Left|Right|Above|Below|Top|Bottom|File|The|In|On|At|From|University|Museum|Inc|Ltd)\b")


def signature(caption: str) -> int | None:
    """Where the signature of ``caption`` begins; ``None`` where it has none."""
    begin = max(0, len(caption) - TAIL)
    found = _SIGNATURE.search(caption, begin)
    if found is None or _NO_NAME.search(found[1] or found[2]):
        return None
    return found.start(1) - 1 if found[1] else found.start(2)
