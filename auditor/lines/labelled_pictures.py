"""Captions that say that they are one ("Image caption, …"), and the same words above them, which described the picture.

A page reads the description out, and shows it not; where it is copied, the words stand twice or three times, the
agency's name before them or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.lines.wrapping import tight
from auditor.model.span import Span

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


def described(text: str, lines: Sequence[Span]) -> Iterator[tuple[int, ...]]:
    """Places of lines that say one thing: the descriptions of a picture, and last its labelled caption."""
    if " caption" not in text:
        return
    for place, line in enumerate(lines):
        label = _CAPTION.match(text, line.start, line.end)
        above = _above(text, lines, place, text[label.end() : line.end]) if label is not None else []
        if above:
            yield (*reversed(above), place)


def surely_describes(description: str, caption: str) -> bool:
    """Whether the agency's name stands before the words of the labelled ``caption``, as in no headline and no copy."""
    return not caption.endswith(description)


def _above(text: str, lines: Sequence[Span], place: int, words: str) -> list[int]:
    """The descriptions of the caption at ``place``, the lowest first.

    Above one with the agency's name its words alone are the headline, or copy. So they are where no such line is
    found and a sentence ends in them, or a gap parts them from the picture.
    """
    found, credit, named = list[int](), "", False
    for at in range(place - 1, max(0, place - REACH) - 1, -1):
        line = text[lines[at].start : lines[at].end]
        label = _CREDIT.match(line)
        if label is not None and not credit:
            credit = line[label.end() :]
        elif line == f"{credit} {words}":
            found.append(at)
            named = True
        elif line == words and not named:
            found.append(at)
        else:
            break
    loose = any(not tight(text, lines[at], lines[at + 1]) for at in found)
    return found if named or not (loose or words[-1] in _ENDS) else []


_ENDS = ".!?…:\"”“»’')"
