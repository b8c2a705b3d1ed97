"""What an element says it is, by the names its author gave it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from auditor.readers.markup.tree import Node

_NAMING = ("class", "id", "itemprop", "role", "rel", "data-component", "data-testid", "data-type", "aria-label")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
_LONGEST = 400  # characters of names that are looked at: generated class lists run on for pages
_LONGEST_RUN = 4  # words of an entry
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Roles:
    """What the names claim; several may hold of one element."""

    caption: bool = False
    credit: bool = False
    figure_credit: bool = False  # a credit if it stands in a figure, else nothing
    figure: bool = False
    gallery: bool = False
    byline: bool = False
    date: bool = False
    deck: bool = False
    body: bool = False
    gone: bool = False  # never shown as words
    gone_label: bool = False  # … if it is no more than a label
    noise: bool = False


NONE = Roles()


def roles_of(node: Node) -> Roles:
    """The roles an element's names claim for it."""
    given = node.attributes
    if not given:
        return NONE
    return _roles(" ".join([given[name] for name in _NAMING if name in given])[:_LONGEST])


def roles_of_name(name: str) -> Roles:
    """The roles that a name alone claims, as that of a style does."""
    return _roles(name[:_LONGEST])


def is_noise_tag(tag: str) -> bool:
    """Whether elements of this tag hold no copy of the article."""
    return tag in _noise_tags()


def hidden(node: Node) -> bool:
    """Whether the element is not shown as the page stands."""
    given = node.attributes
    return "hidden" in given or given.get("aria-hidden") == "true" or bool(_HIDING.search(given.get("style", "")))


@lru_cache(maxsize=8192)
def _roles(names: str) -> Roles:
    if not names:
        return NONE
    words = [word.lower() for word in _WORD.findall(names)]
    runs = (
        " ".join(words[at : at + size]) for size in range(1, _LONGEST_RUN + 1) for at in range(len(words) - size + 1)
    )
    whole, inside = _entries()
    found = {role for run in runs for role in whole.get(run, ())}
    found.update(role for entry in _glued().findall(" ".join(words)) for role in inside[entry])
    return Roles(
        caption="caption" in found and "not_caption" not in found,
        credit="credit" in found and "not_credit" not in found,
        figure_credit="credit_in_figure" in found,
        figure="figure" in found,
        gallery="gallery" in found,
        byline="byline" in found,
        date="date" in found,
        deck="deck" in found,
        body="body" in found,
        gone="gone" in found,
        gone_label="gone_label" in found,
        noise="noise" in found and "not_noise" not in found,
    )


@cache
def _lists() -> dict[str, list[str]]:
    path = files("auditor.readers") / "data" / "markup.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _noise_tags() -> frozenset[str]:
    return frozenset(_lists()["noise_tags"])


@cache
def _entries() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Which roles a run of whole words has, and which an entry that may stand inside a word."""
    whole: dict[str, list[str]] = {}
    inside: dict[str, list[str]] = {}
    for role, entries in _lists().items():
        for entry in entries if role != "noise_tags" else ():
            (inside if entry.endswith("*") else whole).setdefault(entry.rstrip("*"), []).append(role)
    return whole, inside


@cache
def _glued() -> re.Pattern[str]:
    entries = sorted(_entries()[1], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, entries)))
