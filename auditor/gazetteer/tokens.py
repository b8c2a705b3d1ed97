"""The words that known names are made of: where they stand in them, and which a damaged word may have been."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.tables import Tables

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
    """The words of known names, folded."""

    def __init__(self, tables: Tables, entry: Callable[[int], Entry]) -> None:
        self._tables = tables
        self._entry = entry
        self._others = frozenset(tables.other_words)
        self._near = frozenset(tables.near_words)
        self._asked: dict[str, tuple[str, ...]] = {}

    def knows(self, folded: str) -> bool:
        """Whether some known name has this word."""
        return folded in self._tables.places or folded in self._others

    def nears(self, folded: str) -> bool:
        """Whether no known name has this word, but a right name that looks like one has."""
        return folded in self._near

    def places(self, folded: str) -> list[Place]:
        """The forms of firing entries that have this word."""
        found = self._tables.places.get(folded, ())
        return [Place(form, start, end, self._entry(number)) for form, start, end, number in found]

    def beginning(self, word: str) -> list[tuple[str, Entry]]:
        """The forms whose first word is exactly ``word``, longest first."""
        return [(form, self._entry(number)) for form, number in self._tables.starts.get(word, ())]

    def candidates(self, folded: str) -> tuple[str, ...]:
        """Words of firing entries that ``folded`` may be a damaged spelling of."""
        if folded not in self._asked:
            if len(self._asked) >= MOST_ASKED:
                self._asked.clear()
            found = set().union(*(damaged.candidates(folded) for damaged in self._tables.damaged))
            self._asked[folded] = tuple(sorted(found - {folded}))
        return self._asked[folded]
