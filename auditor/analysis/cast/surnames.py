"""Whose surname a lone one is that the story itself has in full: "Berg", of "the trial of Jan Berg"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.analysis.cast.persons import given_name, sex_told
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.text.spelling import fold
from auditor.wordlists import wordlist

_MOST_PLACES = 48
"""Places of a surname that are looked at."""

_LEAD = 48
"""Characters before a surname in which the rest of the name stands."""

_MOST_WORDS = 4
"""Words before a surname that are looked at: a title, two first names and another one."""

_TITLE = re.compile(r"(?:Mr|Ms|Miss|Mrs)\.? $")
_WIDOWS = ("Mrs ", "Mrs. ")
"""Titles that may be those of a mother or a wife, who has the name of the one who is named in full."""

_EVERYDAY = 5.4
"""Zipf frequency from which a word that begins a sentence is no first name: "Will Lund go?"."""

_RARE = 3.0
"""Zipf frequency below which a word of no list is a name's all the same: "Nesma Lund"."""

_OPENS = "“‘(\"'"
_ENDS = (".", "!", "?", "”", '"', ":", "\n")

_OF_ITSELF = re.compile(r" \w+ (?:that )?its? ")
"""What follows a firm's name and no person's: "Berg | said it would"."""

_GOES_ON = re.compile(rf"[\w-]| (?:{CAPITAL}|[JS]r\b)")
"""What follows a surname that is not one there: "Jan Berg | Street", "Ida Berg-Lund"."""


def may_be_short(name: str) -> bool:
    """Whether a name may lack its first names: one word, or words that no first name begins, as "Abu Lund" does."""
    first, _, rest = name.partition(" ")
    return not rest or not (first.endswith(".") or given_name(first) or words().look(first).given)


def in_full(text: str, span: Span, surname: str) -> str | None:
    """The one full name that ``text`` has with the surname at ``span``; ``None`` for none or for several persons.

    Copy that names somebody by a title and the surname first means another by the whole name, and so does copy that
    names a relative: "Mr Lund … his aunt Ida Lund".
    """
    title = _TITLE.search(text, max(0, span.start - len("Miss. ")), span.start)
    if (title is not None and title[0] in _WIDOWS) or _OF_ITSELF.match(text, span.end):
        return None
    found: dict[str, str] = {}
    alone = False
    for at in _places(surname, text):
        lead = text[max(0, at - _LEAD) : at]
        given = _given(lead)
        if given and not (alone and _of_relative(lead)):
            found.setdefault(fold(given.split()[0]), f"{given} {surname}")
        elif not (given or (alone and found)) and _is_copy(text, at):
            if not found and _title(lead.split(" ")[-1]):
                return None
            alone = True
    whole = next(iter(found.values()), None)
    if whole is None or len(found) > 1:
        return None
    sexes = {sex_told(text, span, surname), sex_told("", Span(0, 0), whole)} - {""}
    return whole if len(sexes) < 2 else None


def _places(surname: str, text: str) -> Iterator[int]:
    """Where the surname stands behind a space and no longer name goes on from it."""
    at, looked_for = -1, f" {surname}"
    for _ in range(_MOST_PLACES):
        at = text.find(looked_for, at + 1)
        if at < 0:
            return
        if _GOES_ON.match(text, at + len(looked_for)) is None:
            yield at


def _is_copy(text: str, at: int) -> bool:
    """Whether a line is no headline: it ends as a sentence does."""
    end = text.find("\n", at)
    return text[at : end if end >= 0 else len(text)].rstrip().endswith((".", "!", "?", "”", '"'))


def _of_relative(lead: str) -> bool:
    """Whether somebody is named as another's relative, who has the surname too."""
    return not _relatives().isdisjoint(word.strip(",") for word in lead.split(" ")[-4:])


@cache
def _relatives() -> frozenset[str]:
    return frozenset(wordlist("analysis", "described")["relatives"].split())


@lru_cache(maxsize=256)
def _given(lead: str) -> str:
    """The first names that ``lead`` ends with, no title among them."""
    before = lead[lead.rfind("\n") + 1 :].split(" ")
    first = len(before)
    while first and len(before) - first < _MOST_WORDS and _goes_on(before[first - 1]):
        first -= 1
    if first == len(before):
        return ""
    begins = not "".join(before[:first]) or before[first - 1].endswith(_ENDS)
    titles = [place for place in range(max(0, first - 1), len(before)) if _title(before[place])]
    names = before[max(first, titles[-1] + 1) if titles else first :]
    if not titles:
        begun = len(names)
        names = _without_words(names)
        begins = begins and len(names) == begun
    if not names or not _first_name(names[0].lstrip(_OPENS), bool(titles), begins):
        return ""
    return " ".join(names).lstrip(_OPENS)


def _without_words(names: list[str]) -> list[str]:
    """The words from the first one that is somebody's first name, where one is: "Labour | Ida"."""
    return next((names[at:] for at in range(len(names)) if _listed(names[at].lstrip(_OPENS))), names)


def _listed(word: str) -> bool:
    known = words().look(word)
    return given_name(word) or (known.given and known.english < _EVERYDAY)


def _goes_on(word: str) -> bool:
    """Whether a word before a surname may be one of its name: it has a capital and no mark, or is an initial."""
    word = word.lstrip(_OPENS)
    if not word[:1].isupper():
        return False
    bare = word.replace("-", "").replace("’", "").replace("'", "")
    initial = len(word) == len("A.") and word[1] == "."
    return initial or _title(word) or (bare.isalpha() and not word.endswith(("'s", "’s")))


def _first_name(first: str, titled: bool, begins: bool) -> bool:
    """Whether a word begins somebody's name: a first name does, or a rare word that is no place or has a title."""
    known = words().look(first)
    if first.endswith(".") or given_name(first) or known.given:
        return not begins or known.english < _EVERYDAY
    if fold(first) in roles.demonyms() or fold(first) in roles.title_roles() or first.isupper():
        return False
    return known.english < _RARE and (titled or not known.place)


def _title(word: str) -> bool:
    return word.lstrip(_OPENS).rstrip(".,").casefold() in roles.posts()
