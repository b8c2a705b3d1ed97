"""Find a known name: the gazetteer's entries by any of their forms."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, cached_property
from importlib.resources import files

from auditor.gazetteer.entry import Entry as Entry
from auditor.gazetteer.entry import form_key
from auditor.gazetteer.spotting import Starts, spot_names, starts_of
from auditor.gazetteer.tokens import TokenIndex
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.settings import HouseNames
from auditor.text.spelling import fold

HOUSE = "house"
"""The kind of an entry that comes from the settings."""

MIN_DAMAGED = 5
"""Characters a name needs before one of them may be taken for a slip."""

LONG_NAME = 11
"""Characters from which two slips may be taken for damage."""


class Gazetteer:
    """Entries by form and by domain. Immutable once made; share one."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_form: dict[str, Entry] = {}
        self._by_domain: dict[str, Entry] = {}
        for entry in self.entries:
            for form in entry.forms():
                self._by_form.setdefault(form_key(form), entry)
            for domain in entry.domains:
                self._by_domain.setdefault(domain.casefold(), entry)

    def find(self, name: str) -> Entry | None:
        """The entry that ``name`` is a form of; case and a leading "the" do not matter.

        A name written all in small letters is found only where the entry has that form itself (``dpa``).
        """
        entry = self._by_form.get(form_key(name))
        if entry is not None and name.islower() and name not in entry.forms() and "." not in name:
            return None
        return entry

    def nearest(self, name: str) -> Entry | None:
        """The one entry that ``name`` is surely a damaged form of ("The Moskow Times"); ``None`` where unsure.

        A name that is itself a form, or a near-name, of an entry is right as it stands.
        """
        key = form_key(name)
        if len(key) < MIN_DAMAGED or key in self._right:
            return None
        return self._closest(key)

    def spot(self, text: str) -> list[tuple[Span, Entry]]:
        """Every known name that stands in ``text``, longest first at each place, in text order, never overlapping."""
        return list(spot_names(text, self._starts))

    @cached_property
    def tokens(self) -> TokenIndex:
        """The words of the names, and their damaged spellings."""
        return TokenIndex(self.entries)

    @cached_property
    def variant_words(self) -> dict[str, str]:
        """By a folded word: the name it is an accepted spelling of, where no other name could be meant."""
        return _variant_words(self.entries)

    @cached_property
    def _starts(self) -> Starts:
        return starts_of(self.entries)

    @cached_property
    def _right(self) -> frozenset[str]:
        near = (form_key(name) for entry in self.entries for name in entry.near)
        return frozenset(self._by_form) | frozenset(near)

    def _closest(self, key: str) -> Entry | None:
        from rapidfuzz.distance import OSA

        allowed = 1 if len(key) < LONG_NAME else 2
        found = {
            self._by_form[form].name
            for form in self._by_form
            if abs(len(form) - len(key)) <= allowed
            and len(form) >= MIN_DAMAGED
            and self._by_form[form].firing
            and OSA.distance(form, key, score_cutoff=allowed) <= allowed
        }
        return self._by_form[form_key(found.pop())] if len(found) == 1 else None

    def of_domain(self, host: str) -> Entry | None:
        """The outlet whose web site ``host`` is, subdomains included."""
        parts = host.casefold().split(".")
        for start in range(len(parts) - 1):
            entry = self._by_domain.get(".".join(parts[start:]))
            if entry is not None:
                return entry
        return None


def _variant_words(entries: Iterable[Entry]) -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for entry in entries:
        last = {fold(form.rsplit(" ", 1)[-1]) for form in (entry.name, *entry.variants)}
        if entry.variants and len(last) > 1:
            for word in last:
                owners.setdefault(word, set()).add(entry.name)
    return {word: names.pop() for word, names in owners.items() if len(names) == 1}


def gazetteer(house: HouseNames | None = None) -> Gazetteer:
    """The gazetteer that ships with the auditor, and the house's own names over it."""
    if house is None or not (house.names or house.aliases or house.near):
        return _shipped_gazetteer()
    return _with_house(house.names, tuple(sorted(house.aliases.items())), house.near)


@cache
def _shipped_gazetteer() -> Gazetteer:
    return Gazetteer(_shipped())


@cache
def _with_house(names: tuple[str, ...], aliases: tuple[tuple[str, str], ...], near: tuple[str, ...]) -> Gazetteer:
    shipped = _shipped_gazetteer()
    own: dict[str, list[str]] = {name: [] for name in names}
    for alias, name in aliases:
        own.setdefault(name, []).append(alias)
    entries = [_house_entry(name, tuple(forms), shipped.find(name)) for name, forms in own.items()]
    entries += [Entry(name, HOUSE, Role.OTHER, firing=False) for name in near]
    return Gazetteer((*entries, *shipped.entries))


def _house_entry(name: str, aliases: tuple[str, ...], known: Entry | None) -> Entry:
    if known is None:
        return Entry(name, HOUSE, Role.OTHER, aliases=aliases)
    others = tuple(form for form in known.forms() if form != name)
    return replace(known, name=name, variants=(), aliases=(*aliases, *others))


def _shipped() -> Iterator[Entry]:
    folder = files("auditor.gazetteer") / "data"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            yield from _entries(path.name.removesuffix(".toml").split("-")[0], path.read_text(encoding="utf-8"))


def _bare_word(name: str) -> bool:
    """Whether nothing but the article makes a name of it: "The Sun"."""
    return name.startswith("The ") and name.count(" ") == 1


def _entries(kind: str, toml: str) -> Iterator[Entry]:
    table = tomllib.loads(toml)
    role = Role(table["role"])
    for name, fields in table["names"].items():
        yield Entry(
            name,
            kind,
            Role(fields.get("role", role)),
            tuple(fields.get("variants", ())),
            tuple(fields.get("aliases", ())),
            tuple(fields.get("near", ())),
            tuple(fields.get("domains", ())),
            fields.get("country"),
            fields.get("firing", table.get("firing", True)),
            fields.get("ordinary", _bare_word(name)),
        )
