"""Find a known name: the gazetteer's entries by any of their forms."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.settings import HouseNames


@dataclass(frozen=True, slots=True)
class Entry:
    """One known name. ``kind`` is the list it stands in ("outlets", "agencies", "people" …).

    ``variants`` are accepted spellings of the name; ``aliases`` are other names for the same thing (acronyms, other
    languages, machine translations); ``near`` are right names that only look like it; ``domains`` are web hosts.
    Only a ``firing`` entry may be suggested as the right spelling of something else.
    """

    name: str
    kind: str
    role: Role
    variants: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    firing: bool = True

    def forms(self) -> tuple[str, ...]:
        """Every right way to write it, the canonical name first."""
        return (self.name, *self.variants, *self.aliases)


def _key(name: str) -> str:
    folded = " ".join(name.casefold().replace("’", "'").split())
    return folded.removeprefix("the ")


class Gazetteer:
    """Entries by form and by domain. Immutable once made; share one."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_form: dict[str, Entry] = {}
        self._by_domain: dict[str, Entry] = {}
        for entry in self.entries:
            for form in entry.forms():
                self._by_form.setdefault(_key(form), entry)
            for domain in entry.domains:
                self._by_domain.setdefault(domain.casefold(), entry)

    def find(self, name: str) -> Entry | None:
        """The entry that ``name`` is a form of; case and a leading "the" do not matter.

        A name written all in small letters is found only where the entry has that form itself (``dpa``).
        """
        entry = self._by_form.get(_key(name))
        if entry is not None and name.islower() and name not in entry.forms() and "." not in name:
            return None
        return entry

    def nearest(self, name: str) -> Entry | None:
        """The one entry that ``name`` is surely a damaged form of ("The Moskow Times"); ``None`` where unsure."""
        return None  # PROVISIONAL

    def spot(self, text: str) -> list[tuple[Span, Entry]]:
        """Every known name that stands in ``text``, longest first at each place, in text order, never overlapping."""
        return None  # PROVISIONAL

    def of_domain(self, host: str) -> Entry | None:
        """The outlet whose web site ``host`` is, subdomains included."""
        parts = host.casefold().split(".")
        for start in range(len(parts) - 1):
            entry = self._by_domain.get(".".join(parts[start:]))
            if entry is not None:
                return entry
        return None


@cache
def gazetteer(house: HouseNames | None = None) -> Gazetteer:
    """The gazetteer that ships with the auditor, and the house's own names over it."""
    del house  # the house's names are not yet read
    return Gazetteer(_shipped())


def _shipped() -> Iterator[Entry]:
    folder = files("auditor.gazetteer") / "data"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            yield from _entries(path.name.removesuffix(".toml"), path.read_text(encoding="utf-8"))


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
        )
