"""Who stands behind a story at its end: "Reporting by …", "… contributed to this report", a closing "TASS"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_names import credit_mentions
from auditor.lines.naming import known
from auditor.model.agent import MEDIA, Mention
from auditor.model.span import Span

LONGEST_SIGNOFF = 600
"""A longer paragraph is copy."""

LONGEST_NAME = 50
"""A lone outlet's name as the last line is no longer than this."""


@dataclass(frozen=True, slots=True)
class Signoff:
    """A sign-off and the agents it names."""

    span: Span
    mentions: tuple[Mention, ...]


@cache
def _worded() -> re.Pattern[str]:
    first = r"(?:Additional |Further |Writing and |Compiled and )?"
    act = r"(?:[Rr]eporting|Editing|Writing|Compiled|Edited|Written|Reported|Translated)"
    more = r"(?: and (?:editing|writing|additional reporting))?"
    aid = r"With (?:input|inputs|reporting|additional reporting|files|agencies|contributions) (?:from|by)"
    story = r"(?:story|article|report|piece)"
    made = r"(?:provided|produced|contributed|first published)"
    return re.compile(
        rf"[\[(*\s_–—-]{{0,6}}(?:{first}{act}{more} by\b|{aid}\b|Published in\b|This {story} (?:was|is) {made} by\b)[^\n]*"
        rf"|[^\n]{{2,400}} contributed (?:to|reporting)(?: to)?(?: (?:this|the) {story})?\.?[^\n]{{0,40}}"
    )


def signoff(line: str, at: int, gazetteer: Gazetteer, last: bool = False) -> Signoff | None:
    """The sign-off that the whole of ``line`` is; ``last`` where nothing follows it, so that a lone name is one."""
    text = line.strip()
    if not text or len(text) > LONGEST_SIGNOFF:
        return None
    start = at + line.index(text)
    if _worded().fullmatch(text) or (last and _lone(text, gazetteer)):
        return Signoff(Span(start, start + len(text)), signoff_mentions(text, start, gazetteer))
    return None


def closing_signoff(paragraph: str, at: int, gazetteer: Gazetteer) -> Signoff | None:
    """The sign-off that ends the story's last ``paragraph`` ("… on Friday. (Reporting by …)", "… Interfax")."""
    text = paragraph.rstrip()
    begin = max(0, len(text) - LONGEST_SIGNOFF)
    for found in re.finditer(r"(?<=[.!?\"”’»)])\s+(?=\(?[^\W\d_])", text[begin:]):
        start = begin + found.end()
        closing = signoff(text[start:], at + start, gazetteer, last=True)
        if closing is not None:
            return closing
    return None


def signoff_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents that a sign-off names, in the order of the text."""
    return credit_mentions(text, at, gazetteer)


def _lone(text: str, gazetteer: Gazetteer) -> bool:
    name = text.strip("()[]-–— .")
    if not 1 < len(name) <= LONGEST_NAME:
        return False
    entry = known(name, gazetteer)
    return entry is not None and entry.role in MEDIA
