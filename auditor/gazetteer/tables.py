"""What look-ups need of the gazetteer's entries, in a form that is read back without parsing.

Thousands of names are known and an article has a hundred. So what stands under a key stays one string, *items* parted
by line feeds and their *fields* by tabs, and is taken apart when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from auditor.gazetteer.damaged import FILTER, Damaged, index_damaged
from auditor.gazetteer.entry import TITLED, Entry, form_key
from auditor.gazetteer.naming import SHORTEST_TOKEN, first_word, name_words
from auditor.model.agent import Role
from auditor.text.spelling import fold
from auditor.value import replace, value


@value
class Tables:
    """Entries by number, and the numbers by form, by web host, by first word and by any word of a name.

    ``starts``: by a form's first word, *form, number* of the forms that begin with it, longest first. ``shouted``: by
    that word in capitals, the words so written. ``places``: by a folded word, *form, start, end, number* of the forms
    of firing entries that have it. ``other_words``: folded words of all other right forms; ``near_words``: of names
    that only look like a known one. ``variants``: by a folded word, the name it is an accepted spelling of.
    """

    rows: list[str]
    forms: dict[str, str]
    near: list[str]
    domains: dict[str, str]
    starts: dict[str, str]
    shouted: dict[str, str]
    places: dict[str, str]
    other_words: list[str]
    near_words: list[str]
    variants: dict[str, str]
    damaged: tuple[Damaged, ...]


def build(entries: Sequence[Entry], first: int = 0) -> Tables:
    """Arrange ``entries``, numbered from ``first``; where two have one form, the first has it."""
    numbered = [(str(number), entry) for number, entry in enumerate(entries, first)]
    forms: dict[str, str] = {}
    domains: dict[str, str] = {}
    for number, entry in numbered:
        for form in entry.forms():
            forms.setdefault(form_key(form), number)
        for domain in entry.domains:
            domains.setdefault(domain.casefold(), number)
    starts, places = _starts(numbered), _places(numbered)
    known = {fold(m[0]) for entry in entries for form in entry.forms() for m in name_words(form)}
    near = [name for entry in entries for name in entry.near]
    near_words = {fold(m[0]) for name in near for m in name_words(name)} - known
    return Tables(
        rows=[_row(entry) for entry in entries],
        forms=forms,
        near=[form_key(name) for name in near],
        domains=domains,
        starts=starts,
        shouted=_shouted(starts),
        places=places,
        other_words=sorted(known - places.keys()),
        near_words=sorted(near_words),
        variants=_variants(entries),
        damaged=(index_damaged(list(places), _later(entries)),),
    )


def overlay(base: Tables, own: Tables) -> Tables:
    """``own`` over ``base``: both are known, and where they disagree ``own`` wins."""
    starts = {
        **base.starts,
        **{word: _longest_first(f"{at}\n{base.starts.get(word, '')}") for word, at in own.starts.items()},
    }
    places = {**base.places, **{word: f"{at}\n{base.places.get(word, '')}".strip() for word, at in own.places.items()}}
    return replace(
        own,
        rows=[*base.rows, *own.rows],
        forms={**base.forms, **own.forms},
        near=[*base.near, *own.near],
        domains={**base.domains, **own.domains},
        starts={**base.starts, **starts},
        shouted={**base.shouted, **own.shouted},
        places={**base.places, **places},
        other_words=[*base.other_words, *own.other_words],
        near_words=[*base.near_words, *own.near_words],
        variants={**base.variants, **own.variants},
        damaged=(*base.damaged, *own.damaged),
    )


_ROLES = {role.value: role for role in Role}


def entry_of(row: str) -> Entry:
    """The entry that a row holds."""
    name, kind, role, country, marks, *lists = row.split("\t")
    variants, aliases, near, domains = (tuple(field.split("\n")) if field else () for field in lists)
    return Entry(
        name=name,
        kind=kind,
        role=_ROLES[role],
        variants=variants,
        aliases=aliases,
        near=near,
        domains=domains,
        country=country or None,
        firing="f" in marks,
        ordinary="o" in marks,
        spotted="s" in marks,
        transliterated="t" in marks,
        settled="d" in marks,
    )


def items_of(value: str) -> list[list[str]]:
    """The items of a value, each as its fields."""
    return [item.split("\t") for item in value.split("\n") if item]


def _row(entry: Entry) -> str:
    marks = "f" * entry.firing + "o" * entry.ordinary + "s" * entry.spotted + "t" * entry.transliterated
    marks += "d" * entry.settled
    lists = (entry.variants, entry.aliases, entry.near, entry.domains)
    return "\t".join((entry.name, entry.kind, entry.role, entry.country or "", marks, *map("\n".join, lists)))


def _starts(numbered: Iterable[tuple[str, Entry]]) -> dict[str, str]:
    found: dict[str, dict[str, str]] = {}
    for number, entry in numbered:
        for form in map(_bare, entry.forms() if entry.spotted else ()):
            word = first_word(form)
            if word:
                found.setdefault(word, {}).setdefault(form, number)
    return {word: _longest_first("\n".join(map("\t".join, forms.items()))) for word, forms in found.items()}


def _shouted(starts: Iterable[str]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for word in starts:
        found.setdefault(word.upper(), []).append(word)
    return {loud: "\n".join(words) for loud, words in found.items()}


def _longest_first(value: str) -> str:
    return "\n".join(sorted(filter(None, value.split("\n")), key=lambda item: -item.index("\t")))


def _places(numbered: Iterable[tuple[str, Entry]]) -> dict[str, str]:
    places: dict[str, list[str]] = {}
    for number, entry in numbered:
        for form in map(_bare, entry.forms() if entry.firing else ()):
            for match in name_words(form):
                if len(match[0]) >= SHORTEST_TOKEN:
                    item = f"{form}\t{match.start()}\t{match.end()}\t{number}"
                    places.setdefault(fold(match[0]), []).append(item)
    return {word: "\n".join(items) for word, items in places.items()}


def _later(entries: Iterable[Entry]) -> frozenset[str]:
    """The folded words that stand after the first one in names made of common words, and those of people's names."""
    firing = (entry for entry in entries if entry.firing and entry.kind in TITLED | {"people"})
    forms = ((entry, form) for entry in firing for form in map(_bare, entry.forms()))
    return frozenset(
        fold(match[0]) for entry, form in forms for match in name_words(form) if match.start() or entry.kind == "people"
    )


def _bare(form: str) -> str:
    return form.removeprefix("The ").replace("’", "'")


def _variants(entries: Iterable[Entry]) -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for entry in entries:
        last = {fold(form.rsplit(" ", 1)[-1]) for form in (entry.name, *entry.variants)}
        if entry.variants and len(last) > 1:
            for word in last:
                owners.setdefault(word, set()).add(entry.name)
    return {word: names.pop() for word, names in owners.items() if len(names) == 1}


def texts_of(tables: Tables) -> Iterator[str]:
    """Each field of ``tables`` but the last: its records parted by U+001E, a table's keys and values by U+001F.

    All keys come before all values: so they are read back without taking each record apart.
    """
    for named in fields(Tables)[:-1]:
        field = getattr(tables, named.name)
        columns = (field, field.values()) if isinstance(field, dict) else (field,)
        yield "\x1f".join(map("\x1e".join, columns))


def tables_of(texts: Sequence[str], hashes: Sequence[int], numbers: Sequence[int], present: Sequence[int]) -> Tables:
    """The tables that ``texts_of`` wrote; ``ValueError`` for anything else."""
    if len(texts) != len(fields(Tables)) - 1 or len(hashes) != len(numbers) or len(present) != FILTER:
        raise ValueError("not the tables of a gazetteer")
    rows, forms, near, domains, starts, shouted, places, other, near_words, variants = texts
    by_word = _records(places)
    return Tables(
        rows=rows.split("\x1e"),
        forms=_records(forms),
        near=near.split("\x1e"),
        domains=_records(domains),
        starts=_records(starts),
        shouted=_records(shouted),
        places=by_word,
        other_words=other.split("\x1e"),
        near_words=near_words.split("\x1e"),
        variants=_records(variants),
        damaged=(Damaged(hashes, numbers, present, list(by_word)),),
    )


def _records(text: str) -> dict[str, str]:
    keys, parted, values = text.partition("\x1f")
    return dict(zip(keys.split("\x1e"), values.split("\x1e"), strict=True)) if parted and keys else {}
