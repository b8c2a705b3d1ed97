"""What a house has set for itself: rules, their options, names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from auditor.errors import SettingsError, UnknownOption
from auditor.model.finding import Severity
from auditor.text.nearest import nearest
from auditor.value import value

Kind = TypeVar("Kind", bound=StrEnum)

NOTHING: Mapping[str, object] = MappingProxyType({})


@value
class HouseNames:
    """The house's own names: they come last and win.

    ``names`` are right as they stand, ``aliases`` pairs another form with a name, ``near`` are right names that look
    like a known one.
    """

    names: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    near: tuple[str, ...] = ()


@value
class Exclude:
    """What is not audited: what ``patterns`` match, as in .gitignore, told from ``folder``, an absolute path."""

    patterns: tuple[str, ...]
    folder: str


@value
class Suppress:
    """Findings the house does not want told: of the rules that ``codes`` choose, in the files that ``paths`` match.

    Patterns for ``codes`` are as for ``select``, for ``paths`` as in .gitignore; where one of the two is empty the
    other alone decides. ``reason`` says why.
    """

    codes: tuple[str, ...]
    paths: tuple[str, ...]
    reason: str


MOST_ARTICLES = 10_000
"""The highest ``max_articles`` that may be asked for."""


@value
class CorpusSettings:
    """How articles are compared: pairs from ``min_score`` on; what more than ``max_articles`` share is a commonplace.

    ``index`` is the index that audited articles are compared with, ``None`` for none; told from the settings' folder.
    """

    min_score: float = 0.5
    max_articles: int = 100
    index: Path | None = None


class FailOn(StrEnum):
    """From which severity on a finding fails the run; values as in ``Severity``, and ``never``."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of ``severity`` fails the run."""
        return self is not FailOn.NEVER and severity.rank >= Severity(self.value).rank


NEVER = dict.fromkeys(("none", "no", "off", "nothing"), FailOn.NEVER.value)
"""What other programs call it that nothing fails a run."""

KEYS = (
    "select",
    "ignore",
    "fail_on",
    "min_severity",
    "publisher",
    "exclude",
    "force_exclude",
    "suppress",
    "names",
    "corpus",
)
"""What a settings file may hold beside a table for each rule."""


@value
class Settings:
    """Selection, thresholds, rule options, and the house's own names.

    ``rule_options`` are the keys that are none of ours, as they stand: tables by a rule's name or code, if they are
    right. ``source`` is the file they come from, for messages; "" where no file was read.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = FailOn.WARNING
    min_severity: Severity = Severity.NOTE
    publisher: str | None = None
    exclude: tuple[Exclude, ...] = ()
    force_exclude: bool = False
    suppress: tuple[Suppress, ...] = ()
    rule_options: Mapping[str, object] = field(default_factory=lambda: NOTHING, hash=False)
    names: HouseNames = HouseNames()
    corpus: CorpusSettings = CorpusSettings()
    source: str = ""

    def __post_init__(self) -> None:
        for key in ("select", "ignore"):
            if isinstance(given := getattr(self, key), str):
                raise SettingsError(f"{key} wants several texts, as in ({given!r},), not {given!r} alone")


def told_of(source: str) -> str:
    """What a message about the settings in file ``source`` begins with; nothing where they are of no file."""
    return f"{source}: " if source else ""


def as_toml(value: object) -> str:
    """``value`` as it stands in a settings file; a table by that word."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    return "a table" if isinstance(value, dict) else repr(value)


def choice(kinds: type[Kind], given: str, what: str) -> Kind:
    """The one of ``kinds`` called ``given``; UnknownOption names the nearest, and ``what`` asked for it."""
    try:
        return kinds(given.lower())
    except ValueError:
        meant = NEVER.get(given.lower()) if kinds is FailOn else None
        raise UnknownOption(what, given, meant or nearest(given, list(kinds)), list(kinds)) from None
