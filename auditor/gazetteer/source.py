"""The gazetteer's lists as editors write them: TOML files, a name to a line, one file for each kind or part of a kind.

A file's kind is its name up to the first hyphen: ``outlets-east.toml`` holds outlets. It begins with the ``role`` that
its names have unless they say otherwise, and may say ``firing = false`` where its names are never to be suggested, or
``spotted = false`` where they are not to be looked for in texts, ``transliterated = true`` where they come from another
script.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields as fields_of
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

from auditor.errors import GazetteerError, UnknownOption
from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.text.nearest import nearest

_FIELDS = tuple(each.name for each in fields_of(Entry) if each.name not in ("name", "kind"))
"""What may be said of a name."""

_HEAD = ("role", "firing", "spotted", "transliterated", "names")
"""What a list may begin with."""


def shipped_entries() -> Iterator[Entry]:
    """Every entry of the lists that ship with the auditor, in the order of files and lines."""
    for path in _lists():
        yield from entries_of(path.name, path.read_text(encoding="utf-8"))


def content_hash() -> str:
    """A key for what is compiled from the lists: it changes with any of them, and with the code that compiles them."""
    digest = blake2b(digest_size=16)
    for path in (*_lists(), *_code()):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _lists() -> tuple[Traversable, ...]:
    return _sorted(files("auditor.gazetteer") / "data", ".toml")


def _code() -> tuple[Traversable, ...]:
    return (*_sorted(files("auditor.gazetteer"), ".py"), files("auditor.text") / "spelling.py")


def _sorted(folder: Traversable, suffix: str) -> tuple[Traversable, ...]:
    found = [path for path in folder.iterdir() if path.name.endswith(suffix)]
    return tuple(sorted(found, key=lambda path: path.name))


def entries_of(file: str, toml: str) -> Iterator[Entry]:
    """The entries of one list; GazetteerError names the file and the line or the name that is wrong."""
    import tomllib

    kind = file.removesuffix(".toml").split("-")[0]
    try:
        table = tomllib.loads(toml)
        role, names = Role(table["role"]), table["names"]
    except (ValueError, KeyError) as error:
        raise GazetteerError(
            file, f"no list of names: {error}; a role, then [names], and no name stands twice"
        ) from None
    _check(file, table, _HEAD)
    for name, fields in names.items():
        if not isinstance(fields, dict):
            raise GazetteerError(file, f"{name!r} wants a table of what is known of it, as in {{ country = 'GB' }}")
        _check(file, fields, _FIELDS, f"{name!r}: ")
        yield Entry(
            name=name,
            kind=kind,
            role=Role(fields.get("role", role)),
            variants=tuple(fields.get("variants", ())),
            aliases=tuple(fields.get("aliases", ())),
            near=tuple(fields.get("near", ())),
            domains=tuple(fields.get("domains", ())),
            country=fields.get("country"),
            firing=fields.get("firing", table.get("firing", True)),
            ordinary=fields.get("ordinary", _bare_word(name)),
            spotted=fields.get("spotted", table.get("spotted", True)),
            transliterated=fields.get("transliterated", table.get("transliterated", False)),
            settled=fields.get("settled", False),
        )


def _check(file: str, given: Iterable[str], known: tuple[str, ...], of: str = "") -> None:
    for key in given:
        if key not in known:
            raise GazetteerError(file, f"{of}{UnknownOption('key', key, nearest(key, known), known)}")


def _bare_word(name: str) -> bool:
    """Whether nothing but the article makes a name of it: "The Sun"."""
    return name.startswith("The ") and name.count(" ") == 1
