"""The words that known names are made of, found again when one letter of them is damaged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from auditor.gazetteer.entry import Entry
from auditor.text.spelling import fold, sound

LEAST = 4
"""Letters a word needs to be looked for under damage."""

MOST_ASKED = 1 << 15
"""Answers kept for the words of later articles."""


@dataclass(frozen=True, slots=True)
class Place:
    """One word of one form of an entry: ``form[start:end]``. ``alone`` if the form has no other word."""

    form: str
    start: int
    end: int
    entry: Entry

    @property
    def word(self) -> str:
        """The word as the form writes it."""
        return self.form[self.start : self.end]

    @property
    def alone(self) -> bool:
        """Whether the word is the whole form."""
        return self.end - self.start == len(self.form)

    @property
    def surname(self) -> bool:
        """Whether the word is the last one of a person's name."""
        return self.entry.kind == "people" and self.start > 0 and self.end == len(self.form)


class TokenIndex:
    """By a folded word: the forms it stands in; by a damaged one: the words it may have been.

    The damaged are found by deletions (Garbe's SymSpell): two spellings one edit apart share a form with one letter
    less, so the cost of a look-up does not grow with the number of names. Sound keys are indexed the same way.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._known: set[str] = set()
        self._places: dict[str, list[Place]] = {}
        self._damaged: dict[str, set[str]] = {}
        self._asked: dict[str, frozenset[str]] = {}
        for entry in entries:
            self._add(entry)

    def knows(self, folded: str) -> bool:
        """Whether some known name has this word."""
        return folded in self._known

    def places(self, folded: str) -> list[Place]:
        """The forms of firing entries that have this word."""
        return self._places.get(folded, [])

    def candidates(self, folded: str) -> frozenset[str]:
        """Words of firing entries that ``folded`` may be a damaged spelling of."""
        if folded not in self._asked:
            if len(self._asked) >= MOST_ASKED:
                self._asked.clear()
            self._asked[folded] = self._candidates(folded)
        return self._asked[folded]

    def _candidates(self, folded: str) -> frozenset[str]:
        found = (self._damaged[key] for key in _damaged_keys(folded) if key in self._damaged)
        return frozenset().union(*found) - {folded}

    def _add(self, entry: Entry) -> None:
        for form in (*entry.forms(), *entry.near):
            self._known.update(fold(match.group()) for match in name_words(form))
        if not entry.firing:
            return
        for form in entry.forms():
            bare = form.removeprefix("The ").replace("’", "'")
            for match in name_words(bare):
                if len(match.group()) >= LEAST:
                    self._index(fold(match.group()), Place(bare, match.start(), match.end(), entry))

    def _index(self, folded: str, place: Place) -> None:
        if folded not in self._places:
            for key in _damaged_keys(folded):
                self._damaged.setdefault(key, set()).add(folded)
        self._places.setdefault(folded, []).append(place)


def name_words(text: str) -> Iterator[re.Match[str]]:
    """The words of a name; a hyphen or a dot parts them, an apostrophe does not."""
    return _words().finditer(text)


def _damaged_keys(folded: str) -> Iterator[str]:
    yield from _less_one(folded)
    for key in _less_one(sound(folded)):
        yield "~" + key


def _less_one(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\w+(?:'\w+)*")
