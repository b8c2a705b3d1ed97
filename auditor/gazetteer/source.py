"""The gazetteer's lists as editors write them: TOML files, a name to a line, one file for each kind or part of a kind.

A file's kind is its name up to the first hyphen: ``outlets-east.toml`` holds outlets. It begins with the ``role`` that
its names have unless they say otherwise, and may say ``firing = false`` where its names are never to be suggested, or
``spotted = false`` where they are not to be looked for in texts, ``transliterated = true`` where they come from another
script.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role


def shipped_entries() -> Iterator[Entry]:
    """Every entry of the lists that ship with the auditor, in the order of files and lines."""
    for path in _lists():
        yield from _entries(path.name.removesuffix(".toml").split("-")[0], path.read_text(encoding="utf-8"))


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


def _entries(kind: str, toml: str) -> Iterator[Entry]:
    import tomllib

    table = tomllib.loads(toml)
    role = Role(table["role"])
    for name, fields in table["names"].items():
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


def _bare_word(name: str) -> bool:
    """Whether nothing but the article makes a name of it: "The Sun"."""
    return name.startswith("The ") and name.count(" ") == 1
