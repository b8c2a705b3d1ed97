"""Leftovers that are told of: words in quotation marks that a sign, a memo or a poster had, and not the copy itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from auditor.model.attribution import Quotation
from auditor.model.residue import Residue
from auditor.value import replace

_BEFORE = 80
"""Characters before a quotation, and behind it, in which it is told what has the words."""


@cache
def _led() -> re.Pattern[str]:
    """What leads to the words: "the word", "a sign that read", "the memo began"."""
    words = r"(?:words?|phrases?|text|letters|placeholder|filler|greeting|string|field|label|line|headline)"
    prints = r"(?:memo|e-?mails?|letters?|signs?|posters?|screens?|notices?|messages?|pages?|forms?|tickets?|banners?)"
    shows = r"(?:read|reads|reading|began|begins|beginning|opened|said|says|saying|showed|shows|printed|with)"
    return re.compile(rf"\b(?:{words}|(?:{words}|{prints}|template)(?: [\w’'-]+){{0,3}} {shows})[,:]? $")


@cache
def _followed() -> re.Pattern[str]:
    """What follows them: "was printed on the poster", "said of the mojibake"."""
    shown = r"(?:printed|written|left|shown|painted|sent|on)\b"
    printed = rf"(?:was|were|is|are|had been|has been|stood|appeared)(?: \w+){{0,2}}? {shown}"
    return re.compile(rf" (?:{printed}|[^.!?\n“\"]*\b(?:mojibake|garbled|encoding)\b)")


def with_mentioned(found: Sequence[Residue], quoted: Sequence[Quotation], text: str) -> list[Residue]:
    """``found``, those marked that stand in a quotation of what something has written on it; these are no sure fix."""
    told = [quotation for quotation in quoted if _told_of(quotation, text)] if found and quoted else []
    return [
        replace(each, mentioned=True, safe=False) if any(q.span.contains(each.span) for q in told) else each
        for each in found
    ]


def _told_of(quotation: Quotation, text: str) -> bool:
    at, end = quotation.span.start, quotation.span.end
    return bool(_led().search(text, max(0, at - _BEFORE), at) or _followed().match(text, end, end + _BEFORE))
