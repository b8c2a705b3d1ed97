"""Whether words before a credit describe a picture, or are copy that an agency's name closes."""

from __future__ import annotations

import re
from functools import cache

LONGEST_CAPTION = 650
"""A longer paragraph is copy even where it speaks of a picture."""

LONGEST_PLAIN = 380
"""A longer paragraph that does not speak of a picture is copy."""

MOST_SENTENCES = 4
"""More sentences than this are copy."""


@cache
def _cue() -> re.Pattern[str]:
    """The words of pictures; sides stand between commas or in brackets."""
    shown = r"(?:photo|image|picture|handout|photograph|view|frame|screen ?grab)"
    return re.compile(
        rf"(?i:\b(?:file(?: photo| picture| image)?\b ?[-–:]|file photo"
        rf"|(?:this|undated|aerial|archive|satellite) {shown}|(?:photo|picture|image) shows"
        r"|pictured|(?:is|are) seen|seen (?:here|in|at|on)|screenshot|screengrab|looks? on|poses?"
        r"|illustrati(?:on|ve))\b)"
        r"|, (?:left|right|centre|center|second (?:left|right)),"
        r"|\((?:left|right|L|R|C|centre|center|above|top|bottom|upper|lower|pictured|front|back|at podium|on screen)\)"
        r"|\b(?:l\. ?to r\.|L-R\b|from left[,:) ]|clockwise from\b)"
        r"|^(?:Left|Right|Above|Top)\b"
    )


_DATED = re.compile(r"\b(?:\d{1,2}(?:st|nd|rd|th)?,? |\w+ )(?:19|20)\d\d\.?[\"”]?$")
_REPORTING = re.compile(
    r"(?i:\b(?:said|says|told|according to|added|reported|reports|announced|stated|noted|citing|quoted|declined"
    r"|insisted|warned)\b)"
)
_MARKED = re.compile(r"\"([^\"]*)\"|“([^”]*)”?|„([^“”]*)[“”]?|«([^»]*)»?")
SPOKEN_WORDS = 5
"""So many words between quotation marks are speech; fewer are a name or a title."""

_SENTENCE = re.compile(r"(?<=\w\w\w)[.!?][”\"’)]? +[^\W_]")


def reads_as_caption(text: str) -> bool:
    """Whether ``text``, which a credit follows, describes a picture: short, dated or in words of pictures, unspoken."""
    words = text.strip()
    if speaks_of_picture(words):
        return True
    if any(len(marked[0].split()) >= SPOKEN_WORDS for marked in _MARKED.finditer(words)):
        return False
    if len(words) > LONGEST_PLAIN or _REPORTING.search(words):
        return False
    return len(_SENTENCE.findall(words)) < MOST_SENTENCES


def speaks_of_picture(text: str) -> bool:
    """Whether ``text`` says that it is of a picture, or ends in a date with its year, as captions do."""
    words = text.strip()
    if len(words) > LONGEST_CAPTION:
        return False
    if _cue().search(words):
        return True
    spoken = any(len(marked[0].split()) >= SPOKEN_WORDS for marked in _MARKED.finditer(words))
    return not spoken and _DATED.search(words) is not None
