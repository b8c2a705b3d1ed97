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
    words = f" {' '.join(_WORD.findall(names)).lower()} "
    found = {name for name, pattern in _patterns().items() if pattern.search(words)}
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
def _patterns() -> dict[str, re.Pattern[str]]:
    return {name: _pattern(entries) for name, entries in _lists().items() if name != "noise_tags"}


def _pattern(entries: list[str]) -> re.Pattern[str]:
    """One alternation for a list: whole words between spaces, or anywhere for what ends in a star."""
    whole = "|".join(sorted(re.escape(entry) for entry in entries if not entry.endswith("*")))
    inside = "|".join(sorted(re.escape(entry.rstrip("*")) for entry in entries if entry.endswith("*")))
    return re.compile("|".join(part for part in (f" (?:{whole}) " if whole else "", inside) if part))
