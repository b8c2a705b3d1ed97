"""Who is named in the articles of a corpus: agencies, release services, and one outlet in the copy of another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from auditor.corpus.crediting import called, stands_in
from auditor.corpus.houses import outlet_of
from auditor.corpus.texts import Texts
from auditor.gazetteer.lookup import Entry, Gazetteer
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.text.hosts import host_of
from auditor.wordlists import wordlist

EDGE = 240
"""Characters at either end of a text where a dateline, a credit or a sign-off stands."""

Spotted = tuple[tuple[Span, str], ...]


class Agencies:
    """The agencies that a gazetteer knows, and the words that their names are made of."""

    def __init__(self, names: Gazetteer) -> None:
        wires = [entry for entry in names.entries if entry.role is Role.WIRE]
        self._wires = Gazetteer(wires)
        self._words = _by_word(form for entry in wires for form in entry.forms())
        self._telling = frozenset(self._words)

    def spot(self, text: str, raw: bytes) -> Spotted:
        """The agencies named in a text; most name none, and their words alone tell so sooner than a gazetteer does."""
        words = frozenset(_plain(raw))
        if not any(others <= words for word in words & self._telling for others in self._words[word]):
            return ()
        return tuple((span, entry.name) for span, entry in self._wires.spot(text))


@cache
def agencies(names: Gazetteer) -> Agencies:
    """Those of ``names``, made ready once."""
    return Agencies(names)


class Naming:
    """Looks names up in the texts, each text once."""

    def __init__(self, texts: Texts, names: Gazetteer) -> None:
        self._texts, self._names = texts, names
        self._agencies = agencies(names)
        self._spotted: dict[int, Spotted] = {}
        self._known: dict[str, Entry | None] = {}
        self._outlets: dict[tuple[str | None, str], str | None] = {}
        self._released: dict[int, bool] = {}

    def wires(self, number: int, text: str) -> Spotted:
        """The agencies named in text ``number``, with their places."""
        found = self._spotted.get(number)
        if found is None:
            found = self._spotted[number] = self._agencies.spot(text, self._texts.raw(number))
        return found

    def publisher(self, number: int) -> Entry | None:
        """The known outlet or agency that published it."""
        given = self._texts.labels[number].publisher
        if given is None:
            return None
        if given not in self._known:
            self._known[given] = self._names.find(given) or self._names.of_domain(given)
        return self._known[given]

    def names_publisher(self, text: str, of: int, by: int) -> bool:
        """Whether ``text``, that of article ``by``, names the outlet that published article ``of``."""
        label = self._texts.labels[of]
        outlet = called(label.publisher, host_of(label.url), self._names)
        return outlet.named_in(text, self._texts.labels[by].publisher)

    def outlet(self, number: int) -> str | None:
        """The outlet that published it, by its known name; as it stands where unlisted, ``None`` where not known."""
        label = self._texts.labels[number]
        given = (label.publisher, host_of(label.url))
        if given not in self._outlets:
            self._outlets[given] = outlet_of(label.publisher, label.url, self._names)
        return self._outlets[given]

    def is_wire(self, outlet: str) -> bool:
        """Whether an outlet is an agency."""
        entry = self._names.medium(outlet)
        return entry is not None and entry.role is Role.WIRE

    def names_outlet(self, text: str, outlet: str) -> bool:
        """Whether ``text`` names an outlet by any of its names, with its article or without."""
        return called(outlet, "", self._names).named_in(text)

    def released(self, number: int, text: str) -> bool:
        """Whether a release service published it, or it is marked as a release at its head or end."""
        known = self._released.get(number)
        if known is None:
            edges = f"{text[:EDGE]}\n{text[-EDGE:]}"
            found = [mark for mark in _signs() if mark in edges]
            known = self._texts.labels[number].publisher in wordlist("lines", "releases")["services"]
            known = self._released[number] = known or any(stands_in(mark, edges) for mark in found)
        return known


_BLANKED = bytes(byte if byte < 128 and chr(byte).isalnum() else 32 for byte in range(256))


def _plain(text: bytes) -> list[bytes]:
    """The ASCII words of a text."""
    return text.translate(_BLANKED).split()


def _by_word(forms: Iterable[str]) -> dict[bytes, list[frozenset[bytes]]]:
    """The ASCII words of each name, as written and in capitals, under the longest of them."""
    found: dict[bytes, list[frozenset[bytes]]] = {}
    for form in forms:
        for written in {form, form.upper()}:
            words = _plain(written.encode())
            found.setdefault(max(words, key=len, default=b""), []).append(frozenset(words))
    return found


def at_edge(span: Span, text: str) -> bool:
    """Whether ``span`` lies where a text says whose it is."""
    return span.start < EDGE or span.end > len(text) - EDGE


@cache
def _signs() -> tuple[str, ...]:
    """The services, and the phrases that head or end a release."""
    return *wordlist("lines", "releases")["services"], *wordlist("lines", "releases")["marks"]
