"""Find a known name: the gazetteer's entries by any of their forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache

from auditor.gazetteer.compiled import compiled
from auditor.gazetteer.entry import Entry as Entry
from auditor.gazetteer.entry import form_key
from auditor.gazetteer.naming import name_words
from auditor.gazetteer.spotting import Spotter
from auditor.gazetteer.tables import Tables, build, entry_of, overlay
from auditor.gazetteer.tokens import Place, TokenIndex
from auditor.model.agent import MEDIA, Role
from auditor.model.span import Span
from auditor.settings import HouseNames
from auditor.text.spelling import damage, fold
from auditor.value import replace

HOUSE = "house"
"""The kind of an entry that comes from the settings."""

MIN_DAMAGED = 5
"""Characters a name needs before one of them may be taken for a slip."""

MAX_COST = 1.0
"""The costliest slip that surely is one."""


class Gazetteer:
    """Entries by form, by domain and by any of their words. Immutable once made; share one."""

    def __init__(self, entries: Iterable[Entry] = (), *, tables: Tables | None = None) -> None:
        self.tables = tables or build(tuple(entries))
        self._made: dict[int, Entry] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry; the house's own come last."""
        return tuple(self._entry(number) for number in range(len(self.tables.rows)))

    def find(self, name: str) -> Entry | None:
        """The entry that ``name`` is a form of; case and a leading "the" do not matter.

        A name written all in small letters is found only where the entry has that form itself (``dpa``).
        """
        number = self.tables.forms.get(form_key(name))
        if number is None:
            return None
        entry = self._entry(int(number))
        if name.islower() and "." not in name and name not in entry.forms():
            return None
        return entry

    def medium(self, name: str) -> Entry | None:
        """The outlet or agency that is called ``name``, or whose web site that is ("bbc.co.uk")."""
        entry = self.find(name)
        if entry is None and "." in name and " " not in name:
            entry = self.of_domain(name)
        return entry if entry is not None and entry.role in MEDIA else None

    def nearest(self, name: str) -> Entry | None:
        """The one entry that ``name`` is surely a damaged form of ("The Moskow Times"); ``None`` where unsure.

        A name that is itself a form, or a near-name, of an entry is right as it stands.
        """
        key = form_key(name)
        if len(key) < MIN_DAMAGED or key in self.tables.forms or key in self._near:
            return None
        return self._closest_kept(name.replace("’", "'"))

    def nears(self, name: str) -> bool:
        """Whether ``name`` is a right name that only looks like a known one."""
        return form_key(name) in self._near

    def spot(self, text: str) -> list[tuple[Span, Entry]]:
        """Every known name that stands in ``text``, longest first at each place, in text order, never overlapping."""
        return list(self._spotter.spot(text))

    def of_domain(self, host: str) -> Entry | None:
        """The outlet whose web site ``host`` is, subdomains included."""
        parts = host.casefold().split(".")
        for start in range(len(parts) - 1):
            number = self.tables.domains.get(".".join(parts[start:]))
            if number is not None:
                return self._entry(int(number))
        return None

    @cached_property
    def tokens(self) -> TokenIndex:
        """The words of the names, and their damaged spellings."""
        return TokenIndex(self.tables, self._entry)

    @cached_property
    def _near(self) -> frozenset[str]:
        return frozenset(self.tables.near)

    @cached_property
    def _spotter(self) -> Spotter:
        return Spotter(self.tables, self._entry)

    @property
    def variant_words(self) -> dict[str, str]:
        """By a folded word: the name it is an accepted spelling of, where no other name could be meant."""
        return self.tables.variants

    def _entry(self, number: int) -> Entry:
        entry = self._made.get(number)
        if entry is None:
            entry = self._made[number] = entry_of(self.tables.rows[number])
        return entry

    @cached_property
    def _closest_kept(self) -> Callable[[str], Entry | None]:
        """The same, kept for a while: a page credits the same few people over and over."""
        return lru_cache(maxsize=256)(self._closest)

    def _closest(self, name: str) -> Entry | None:
        """The entry of the one form that a slip in one of its words turns into ``name``."""
        found = {place.entry for match in name_words(name) for place in self._mending(name, match)}
        return found.pop() if len(found) == 1 else None

    def _mending(self, name: str, match: re.Match[str]) -> Iterator[Place]:
        word = fold(match[0])
        for right in self.tokens.candidates(word):
            harm = damage(word, right)
            if harm is None or harm.cost > MAX_COST:
                continue
            for place in self.tokens.places(right):
                whole = name[: match.start()] + place.word + name[match.end() :]
                if form_key(whole) == form_key(place.form):
                    yield place


def gazetteer(house: HouseNames | None = None) -> Gazetteer:
    """The gazetteer that ships with the auditor, and the house's own names over it."""
    if house is None or not (house.names or house.aliases or house.near):
        return _shipped()
    return _with_house(house.names, tuple(sorted(house.aliases.items())), house.near)


@cache
def _shipped() -> Gazetteer:
    return Gazetteer(tables=compiled())


@cache
def _with_house(names: tuple[str, ...], aliases: tuple[tuple[str, str], ...], near: tuple[str, ...]) -> Gazetteer:
    shipped = _shipped()
    own: dict[str, list[str]] = {_spaced(name): [] for name in names}
    for alias, name in aliases:
        own.setdefault(_spaced(name), []).append(_spaced(alias))
    entries = [_house_entry(name, tuple(forms), shipped.find(name)) for name, forms in own.items()]
    entries += [Entry(_spaced(name), HOUSE, Role.OTHER, firing=False) for name in near]
    return Gazetteer(tables=overlay(shipped.tables, build(entries, first=len(shipped.tables.rows))))


def _spaced(name: str) -> str:
    return " ".join(name.split())


def _house_entry(name: str, aliases: tuple[str, ...], known: Entry | None) -> Entry:
    if known is None:
        return Entry(name, HOUSE, Role.OTHER, aliases=aliases)
    others = tuple(form for form in known.forms() if form != name)
    return replace(known, name=name, variants=(), aliases=(*aliases, *others))
