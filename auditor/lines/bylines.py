"""Who wrote it: a byline at the head of a story."""

from __future__ import annotations

import re
from functools import cache

from auditor.gazetteer.words.frequency import words
from auditor.lines.dates import DATE
from auditor.text.capitals import CAPITAL
from auditor.wordlists import wordlist

LONGEST_BYLINE = 160
"""A longer line is copy."""

LONGEST_DESK = 60
"""A newsroom's own name is no longer than this, and so is a writer behind a label."""

_JOINT = r"(?:, (?:and )?(?:the )?| and | AND | & |; | und | et | \| | / | for (?:the )?| of (?:the )?| in | [-–] )"


@cache
def _byline() -> re.Pattern[str]:
    name = r"[^\W\d_a-z][\w'’./-]*(?: (?:[^\W\d_a-z][\w'’./-]*|de|la|del|van|der|von|bin|al|di|da|le|el))*"
    by = r"(?:By|BY|by|Written by|Story by|Text by|Posted by|Von|von|Par|par|Por|por|Di|Autor|Автор):?"
    dated = rf"{name}(?:, {name})*[ \t]+[—–-][ \t]+(?:\w+day, )?\d{{1,2}} [A-Z][a-z]+,? \d{{4}},? \d{{1,2}}:\d\d"
    of = r"(?: \([^\W\d_a-z][\w ,/'’.-]{1,30}\))?"
    desked = rf"By {name} [–-] [A-Z][\w.]{{2,20}}:"
    return re.compile(rf"\s*(?:{by}[ \t]+{name}{of}(?:{_JOINT}{name}{of})*\.?|{dated}|{desked})\s*")


def is_byline(line: str) -> bool:
    """Whether ``line`` is a byline: "By Jane Roe and Tom Poe, AP", "From Jane Roe, Minna", "By Jane Roe – Trend:"."""
    if len(line) > LONGEST_BYLINE:
        return False
    if line.startswith(("From ", "FROM ")):
        sent = _SENT.fullmatch(line.strip())
        return sent is not None and words().look(sent["given"].title()).given
    published = _published().search(line) if line[-1:].isdigit() else None
    return _byline().fullmatch(line[: published.start()].rstrip(" ,|–-") if published else line) is not None


_SENT = re.compile(
    rf"(?i:From) (?P<given>{CAPITAL}[\w'’-]+)(?: {CAPITAL}[\w'’.-]*){{1,3}}, {CAPITAL}[\w'’-]+(?: {CAPITAL}[\w'’-]+)?"
)
""" "From Jane Roe, Minna": who sent it, and from where, as papers of Nigeria sign."""


@cache
def _published() -> re.Pattern[str]:
    """When the page was made, at the end of the line that signs it: "By Jane Roe Published: February 27, 2017"."""
    return re.compile(rf"\b(?:Published|Updated|Posted|PUBLISHED|UPDATED|POSTED)(?: on)?:? {DATE}$")


def is_desk(line: str) -> bool:
    """Whether a newsroom signs without a person's name ("Web Desk"), or a label does ("Author: mg")."""
    signs = _desk().fullmatch(line) is not None or _labelled().fullmatch(line) is not None
    return len(line) <= LONGEST_DESK and not line.endswith("?") and signs


@cache
def _lists() -> dict[str, frozenset[str]]:
    table = wordlist("lines", "bylines")
    return {key: frozenset(words) for key, words in table.items()}


def _any(key: str) -> str:
    return "(?i:" + "|".join(sorted(map(re.escape, _lists()[key]), key=len, reverse=True)) + ")"


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"\(?(?:(?:By|From|Von|Par|Por) )?(?:{CAPITAL}[\w.&'’-]*,? ){{0,4}}{_any('desks')}\)?")


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any('labels')}\s?:|[\w ]{{0,24}}\b[Pp]osted by:?) ?\S[^\n:]{{1,50}}(?<![.!?])")
