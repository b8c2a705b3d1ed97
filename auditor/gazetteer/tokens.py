"""The words that known names are made of: where they stand in them, and which a damaged word may have been."""

from __future__ import annotations

from collections.abc import Callable

from auditor.gazetteer.damaged import damaged_forms
from auditor.gazetteer.entry import TITLED, Entry
from auditor.gazetteer.tables import Tables, items_of
from auditor.text.spelling import fold
from auditor.value import value


@value
class Place:
    """One word of one form of an entry: ``form[start:end]``, and what stands on either side of it, casefolded.

    ``beside`` is the word before it, folded. ``alone`` if the form has no other word; ``surname`` if it is the last one
    of a person's name.
    """

    form: str
    start: int
    end: int
    entry: Entry
    before: str
    after: str
    beside: str
    alone: bool
    surname: bool

    @classmethod
    def of(cls, form: str, start: int, end: int, entry: Entry) -> Place:
        """The word of ``form`` from ``start`` to ``end``."""
        before, after = form[:start].casefold(), form[end:].casefold()
        surname = entry.kind == "people" and bool(before) and not after
        beside = fold(form[:start].rstrip().rsplit(" ", 1)[-1])
        return cls(form, start, end, entry, before, after, beside, not before and not after, surname)

    @property
    def word(self) -> str:
        """The word as the form writes it."""
        return self.form[self.start : self.end]


@value
class Known:
    """A word of known names, folded, and its ``places``: in ``sides`` what stands before and after it where it is not
    the whole form, in ``free`` those where it stands alone or is a surname, which may."""

    word: str
    places: tuple[Place, ...]
    free: tuple[Place, ...]
    sides: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, word: str, places: tuple[Place, ...]) -> Known:
        """``word`` at ``places``."""
        free = tuple(place for place in places if place.alone or place.surname)
        sides = dict.fromkeys((place.before, place.after) for place in places if not place.alone)
        return cls(word, places, free, tuple(sides))


class TokenIndex:
    """The words of known names, folded."""

    def __init__(self, tables: Tables, entry: Callable[[int], Entry]) -> None:
        self._tables = tables
        self._entry = entry
        self._others = frozenset(tables.other_words)
        self._near = frozenset(tables.near_words)
        self._known: dict[str, Known] = {}
        self._later: dict[str, Known] = {}

    def knows(self, folded: str) -> bool:
        """Whether some known name has this word."""
        return folded in self._tables.places or folded in self._others

    def nears(self, folded: str) -> bool:
        """Whether no known name has this word, but a right name that looks like one has."""
        return folded in self._near

    def places(self, folded: str) -> tuple[Place, ...]:
        """The forms of firing entries that have this word."""
        return self.known(folded).places

    def known(self, folded: str) -> Known:
        """The word, as the forms of firing entries have it."""
        found = self._known.get(folded)
        if found is None:
            items = items_of(self._tables.places.get(folded, ""))
            places = (Place.of(form, int(start), int(end), self._entry(int(at))) for form, start, end, at in items)
            found = self._known[folded] = Known.of(folded, tuple(places))
        return found

    def later(self, folded: str) -> Known:
        """The same, as a word after the first one in names of outlets and bodies, and as any in those of people."""
        found = self._later.get(folded)
        if found is None:
            places = filter(_may_be_confused, self.places(folded))
            found = self._later[folded] = Known.of(folded, tuple(places))
        return found

    def candidates(self, folded: str) -> tuple[str, ...]:
        """Words of firing entries that ``folded`` may be a damaged spelling of."""
        forms = damaged_forms(folded)
        return _others(folded, [damaged.candidates(forms) for damaged in self._tables.damaged])

    def confusable(self, folded: str) -> tuple[str, ...]:
        """Words of people's names, and later ones of outlets' and bodies', that ``folded`` may stand for there."""
        forms = damaged_forms(folded)
        return _others(folded, [damaged.confusable(folded, forms) for damaged in self._tables.damaged])


def _others(folded: str, found: list[set[str]]) -> tuple[str, ...]:
    every = set().union(*found)
    return tuple(sorted(every - {folded})) if every else ()


def _may_be_confused(place: Place) -> bool:
    if place.entry.kind == "people":
        return not place.alone
    return place.start > 0 and place.entry.kind in TITLED
