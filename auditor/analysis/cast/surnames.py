"""Whose surname a lone one is that the story itself has in full: "Berg", of "the trial of Jan Berg"."""

from __future__ import annotations

import re

from auditor.analysis.cast.persons import given_name, sex_told
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.span import Span

_MOST_PLACES = 24
"""Places of a surname that are looked at."""

_LEAD = 48
"""Characters before a surname in which the rest of the name stands."""

_TITLE = re.compile(r"(?:Mr|Ms|Miss|Mrs)\.? $")
_WIDOWS = ("Mrs ", "Mrs. ")
"""Titles that may be those of a mother or a wife, who has the name of the one who is named in full."""

_NOT_GIVEN = frozenset({"Will", "May"})
"""Given names that begin questions: "Will | Berg resign?"."""

_EVERYDAY = 5.4
"""Zipf frequency from which a word is hardly a given name, whatever the lists of names have: "So", "Many"."""

_RARE = 2.0
"""Zipf frequency below which a word with a capital is a name, though no list has it."""

_OF_ITSELF = re.compile(r" \w+ (?:that )?its? ")
"""What follows a firm's name and no person's: "Berg | said it would"."""

_GOES_ON = re.compile(r"[\w’'-]| (?:[A-Z]|[JS]r\b)")
"""What follows a surname that is not one there: "Jan Berg | Street", "Ida Berg-Lund"."""


def in_full(text: str, span: Span, surname: str) -> str | None:
    """The one full name that ``text`` has with the surname at ``span``; ``None`` for none or for several persons."""
    title = _TITLE.search(text, max(0, span.start - len("Miss. ")), span.start)
    if (title is not None and title[0] in _WIDOWS) or _OF_ITSELF.match(text, span.end):
        return None
    found: dict[str, str] = {}
    at = -1
    for _ in range(_MOST_PLACES):
        at = text.find(surname, at + 1)
        if at < 0:
            break
        given = _given(text, at) if _GOES_ON.match(text, at + len(surname)) is None else ""
        if given:
            found.setdefault(given.split()[0], f"{given} {surname}")
    whole = next(iter(found.values()), None)
    if whole is None or len(found) > 1:
        return None
    sexes = {sex_told(text, span, surname), sex_told("", Span(0, 0), whole)} - {""}
    return whole if len(sexes) < 2 else None


def _given(text: str, at: int) -> str:
    """The given names before a surname at ``at``, titles left out; empty where none stand there."""
    if text[at - 1 : at] != " ":
        return ""
    lead: list[str] = []
    for word in reversed(text[max(0, at - _LEAD) : at - 1].rpartition("\n")[2].split(" ")[-3:]):
        initial = len(word) == len("A.") and word.endswith(".")
        if not word[:1].isupper() or not (initial or word.replace("-", "").isalpha()):
            break
        lead.insert(0, word)
    while lead and not _first(lead[0]):
        lead.pop(0)
    return " ".join(lead)


def _first(word: str) -> bool:
    low = word.casefold()
    if low in roles.honorifics() or low in roles.posts() or word in _NOT_GIVEN or word.isupper():
        return False
    known = words().look(word.partition("-")[0])
    return given_name(word) or (known.given and known.english < _EVERYDAY) or known.english < _RARE
