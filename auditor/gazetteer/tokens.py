"""The words that known names are made of: where they stand in them, and which a damaged word may have been."""

from __future__ import annotations

from collections.abc import Callable

from auditor.gazetteer.damaged import damaged_forms
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.tables import Tables, items_of
from auditor.value import value

MOST_ASKED = 1 << 15
"""Answers kept for the words of later articles."""


@value
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
        self._placed: dict[str, tuple[Place, ...]] = {}

    def knows(self, folded: str) -> bool:
        """Whether some known name has this word."""
        return folded in self._tables.places or folded in self._others

    def nears(self, folded: str) -> bool:
        """Whether no known name has this word, but a right name that looks like one has."""
        return folded in self._near

    def places(self, folded: str) -> tuple[Place, ...]:
        """The forms of firing entries that have this word."""
        found = self._placed.get(folded)
        if found is None:
            items = items_of(self._tables.places.get(folded, ""))
            places = (Place(form, int(start), int(end), self._entry(int(at))) for form, start, end, at in items)
            found = self._placed[folded] = tuple(places)
        return found

    def candidates(self, folded: str) -> tuple[str, ...]:
        """Words of firing entries that ``folded`` may be a damaged spelling of."""
        if folded not in self._asked:
            if len(self._asked) >= MOST_ASKED:
                self._asked.clear()
            forms = damaged_forms(folded)
            found = set().union(*(damaged.candidates(forms) for damaged in self._tables.damaged))
            self._asked[folded] = tuple(sorted(found - {folded}))
        return self._asked[folded]
