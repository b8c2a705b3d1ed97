"""Marks and initials at the end of a story that are no words: "###", "Endit", "(AEK/VK)", "PTI KJV AKJ"."""

from __future__ import annotations

import re

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.text.capitals import CAPITAL

LONGEST = 50
"""A code is no longer than this, and so is an end mark well within it."""

_CODES = re.compile(
    r"[(\[]?(?:[A-Z]{2,5}(?:/[A-Z]{2,5}){1,3}|[A-Z]{2,5}/(?:[A-Z]{2,4})?\d{5,})[)\]]?"  # (AEK/VK), RHM/TSN2750913
    r"|/[^\W\d_a-z]{2,3}(?:, [^\W\d_a-z]{2,3})?/|[a-z]{2,3}\.[a-z]{2,3}"  # /PP/, /NZ, AR/, mt.mb
    r"|(?:[a-z]{2,3}/ ){1,3}[a-z]{2,3}/?"  # ab/ cd/
    r"|[a-z]{2,4}(?:(?:-[a-z]{2,4})+|(?:/[a-z]{2,4})+)/[a-z]{2,4}"  # abc-de/fg, ab/cd/ef
    rf"|{CAPITAL}\. ?{CAPITAL}[\w-]+(?: ?/ ?{CAPITAL}\. ?{CAPITAL}[\w-]+)+"  # A.Lee/ J.Roe
)
_MARK = re.compile(
    r"(?i:[\W_]{1,8}|-*\s?(?:30|0)\s?-*|[(\[]?(?:endit?|ends|end|eom|enditem|more)[)\]]?|[a-z]{2,4}(?:/[a-z]{2,5}){1,4})"
    r"|(?:\d\d:\d\d (?:LOCAL TIME|GMT|UTC) ?){1,2}"
)


def is_end_mark(line: str) -> bool:
    """Whether ``line`` is a mark or a desk's code that only says that the story ends ("###", "Endit", "int/rs")."""
    return len(line) <= 32 and _MARK.fullmatch(line.strip()) is not None


def is_initials(text: str) -> bool:
    """Whether ``text`` is nothing but initials in small letters, which name nobody that could be told: "mt.mb"."""
    return text.islower() and _CODES.fullmatch(text) is not None


def is_letters(part: str) -> bool:
    """Whether it is but the letters of a desk or a writer, as they stand beside an agency's name: "(PC, WAFA)"."""
    lettered = part.isalpha() and len(part) < 4 and (part.isupper() or part.islower())
    return lettered and part.upper() not in _HANDED


_HANDED = frozenset({"HO", "TV", "UGC"})
"""Letters beside an agency's name that tell of a picture."""


def is_desk_code(text: str, gazetteer: Gazetteer) -> bool:
    """Whether it is initials of those who wrote and edited, with the agency's name or without."""
    if len(text) > LONGEST:
        return False
    if _CODES.fullmatch(text):
        return True
    parts = _WITH_CODES.fullmatch(text) or _SIGNED.fullmatch(text) or _CODES_FIRST.fullmatch(text)
    entry = gazetteer.find(parts[1]) if parts is not None else None
    return entry is not None and entry.role in MEDIA


_WITH_CODES = re.compile(
    r"[-–— ]{0,4}[(\[]?(?:NNN ?-)?([A-Z]{2,12}|dpa)[)\]]?"
    r"(?:(?:/[A-Za-z]{2,4}){1,3}|/\d{5,}|(?:[ -][A-Z]{2,4}){0,4}| [A-Z]\.[A-Z]\.?"
    r"| ?[a-z]{2,3}/?(?: ?/?[a-z]{2,3}/?){0,3})"
    r"[)\]]?"
)
_CODES_FIRST = re.compile(r"(?:[A-Za-z]{2,3}/)*[a-z]{2,3}/(?:[a-z]{2,3}/)*([A-Z]{2,6})")
"""Initials before the agency's name: "ML/fss/abj/APA"."""

_SIGNED = re.compile(rf"(?:[-–—]{{1,2}} ?)?{CAPITAL}[\w'’-]+ {CAPITAL}[\w'’-]+, ({CAPITAL}\w{{2,20}})")
