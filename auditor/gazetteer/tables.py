"""What look-ups need of the gazetteer's entries, as plain lists and dictionaries that JSON can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.gazetteer.damaged import Damaged, index_damaged
from auditor.gazetteer.entry import Entry, form_key
from auditor.gazetteer.naming import MIN_SHOUTED, SHORTEST_TOKEN, first_word, name_words
from auditor.model.agent import Role
from auditor.text.spelling import fold

Row = list[object]
"""An entry's fields, in their order."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Entries by number, and the numbers by form, by web host, by first word and by any word of a name.

    ``starts``: by a form's first word, the forms that begin with it, longest first. ``places``: by a folded word, the
    forms of firing entries that have it and where in them it stands. ``other_words``: folded words of all other
    right forms; ``near_words``: of names that only look like a known one. ``variants``: by a folded word, the name it
    is an accepted spelling of.
    """

    rows: list[Row]
    forms: dict[str, int]
    near: list[str]
    domains: dict[str, int]
    starts: dict[str, list[tuple[str, int]]]
    places: dict[str, list[tuple[str, int, int, int]]]
    other_words: list[str]
    near_words: list[str]
    variants: dict[str, str]
    damaged: tuple[Damaged, ...]


def build(entries: Sequence[Entry]) -> Tables:
    """Arrange ``entries``; where two have one form, the first has it."""
    forms: dict[str, int] = {}
    domains: dict[str, int] = {}
    for number, entry in enumerate(entries):
        for form in entry.forms():
            forms.setdefault(form_key(form), number)
        for domain in entry.domains:
            domains.setdefault(domain.casefold(), number)
    places = _places(entries)
    known = {fold(m[0]) for entry in entries for form in entry.forms() for m in name_words(form)}
    near = [name for entry in entries for name in entry.near]
    near_words = {fold(m[0]) for name in near for m in name_words(name)} - known
    return Tables(
        [_row(entry) for entry in entries], forms, [form_key(name) for name in near], domains, _starts(entries), places,
        sorted(known - places.keys()), sorted(near_words), _variants(entries), (index_damaged(list(places)),),
    )  # fmt: skip


def entry_of(row: Sequence[object]) -> Entry:
    """The entry that a row holds."""
    name, kind, role, variants, aliases, near, domains, country, firing, ordinary = row
    return Entry(
        str(name), str(kind), Role(str(role)), _words(variants), _words(aliases), _words(near), _words(domains),
        None if country is None else str(country), bool(firing), bool(ordinary),
    )  # fmt: skip


def overlay(base: Tables, own: Tables) -> Tables:
    """``own`` over ``base``: both are known, and where they disagree ``own`` wins."""
    first = len(base.rows)
    starts = dict(base.starts)
    for word, found in own.starts.items():
        both = [*((form, number + first) for form, number in found), *starts.get(word, ())]
        starts[word] = sorted(both, key=lambda item: -len(item[0]))
    places = dict(base.places)
    for word, at in own.places.items():
        places[word] = [*((f, s, e, number + first) for f, s, e, number in at), *places.get(word, ())]
    return replace(
        base,
        rows=[*base.rows, *own.rows],
        forms={**base.forms, **{form: number + first for form, number in own.forms.items()}},
        near=[*base.near, *own.near],
        domains={**base.domains, **{host: number + first for host, number in own.domains.items()}},
        starts=starts,
        places=places,
        other_words=[*base.other_words, *own.other_words],
        near_words=[*base.near_words, *own.near_words],
        variants={**base.variants, **own.variants},
        damaged=(*base.damaged, *own.damaged),
    )


def dumped(tables: Tables) -> dict[str, object]:
    """``tables`` as JSON can hold them, but for the damaged words."""
    return {name: getattr(tables, name) for name in Tables.__slots__ if name != "damaged"}


def loaded(fields: dict[str, object], hashes: Sequence[int], numbers: Sequence[int]) -> Tables:
    """The tables that ``dumped`` wrote; ``ValueError``, ``KeyError`` or ``TypeError`` for anything else."""
    places = fields["places"]
    if not isinstance(places, dict) or len(hashes) != len(numbers):
        raise ValueError("not the tables of a gazetteer")
    return Tables(**fields, damaged=(Damaged(hashes, numbers, list(places)),))  # type: ignore[arg-type]


def _row(entry: Entry) -> Row:
    return [
        entry.name, entry.kind, entry.role.value, entry.variants, entry.aliases, entry.near, entry.domains,
        entry.country, entry.firing, entry.ordinary,
    ]  # fmt: skip


def _words(field: object) -> tuple[str, ...]:
    return tuple(map(str, field)) if isinstance(field, list | tuple) else ()


def _starts(entries: Iterable[Entry]) -> dict[str, list[tuple[str, int]]]:
    found: dict[str, dict[str, int]] = {}
    for number, entry in enumerate(entries):
        for form in _written(entry):
            word = first_word(form)
            if word:
                found.setdefault(word, {}).setdefault(form, number)
    return {word: sorted(forms.items(), key=lambda item: -len(item[0])) for word, forms in found.items()}


def _written(entry: Entry) -> Iterator[str]:
    for form in entry.forms():
        bare = form.removeprefix("The ").replace("’", "'")
        yield bare
        if not entry.ordinary and sum(map(str.isalpha, bare)) >= MIN_SHOUTED:
            yield bare.upper()


def _places(entries: Iterable[Entry]) -> dict[str, list[tuple[str, int, int, int]]]:
    places: dict[str, list[tuple[str, int, int, int]]] = {}
    for number, entry in enumerate(entries):
        for form in entry.forms() if entry.firing else ():
            bare = form.removeprefix("The ").replace("’", "'")
            for match in name_words(bare):
                if len(match[0]) >= SHORTEST_TOKEN:
                    places.setdefault(fold(match[0]), []).append((bare, *match.span(), number))
    return places


def _variants(entries: Iterable[Entry]) -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for entry in entries:
        last = {fold(form.rsplit(" ", 1)[-1]) for form in (entry.name, *entry.variants)}
        if entry.variants and len(last) > 1:
            for word in last:
                owners.setdefault(word, set()).add(entry.name)
    return {word: names.pop() for word, names in owners.items() if len(names) == 1}
