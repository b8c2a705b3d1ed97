"""Captions that say that they are one ("Image caption, …"), and the same words above them, which described the picture.

A page reads the description out, and shows it not; where it is copied, the words stand twice or three times, the
agency's name before them or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

REACH = 3
"""Lines above the labelled caption among which its description stands, the credit one of them."""

_CAPTION = re.compile(r"(?:Image|Media) caption[,:]? (?=\S)")
_CREDIT = re.compile(r"(?:Image|Media) (?:copyright|source|credit)[,:]? (?=\S)")


def is_labelled_caption(line: str) -> bool:
    """Whether ``line`` is a caption that says that it is one."""
    return _CAPTION.match(line) is not None


def is_labelled_credit(line: str) -> bool:
    """Whether ``line`` is a credit with the label that goes with such captions, which stands before its caption."""
    return _CREDIT.match(line) is not None


def described(lines: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """Places of lines that say one thing: the descriptions of a picture, and last its labelled caption."""
    for place, line in enumerate(lines):
        label = _CAPTION.match(line)
        above = _above(lines, place, line[label.end() :]) if label is not None else []
        if above:
            yield (*reversed(above), place)


def _above(lines: Sequence[str], place: int, words: str) -> list[int]:
    found, credit = list[int](), ""
    for at in range(place - 1, max(0, place - REACH) - 1, -1):
        label = _CREDIT.match(lines[at])
        if label is not None and not credit:
            credit = lines[at][label.end() :]
        elif lines[at] in (words, f"{credit} {words}"):
            found.append(at)
        else:
            break
    return found
