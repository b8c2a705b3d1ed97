"""What a house has set for itself: rules, their options, names; from auditor.toml or pyproject.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from auditor.model.finding import Severity

NOTHING: Mapping[str, Mapping[str, object]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class HouseNames:
    """The house's own names: they come last and win.

    ``names`` are right as they stand, ``aliases`` maps another form to a name, ``near`` are right names that look
    like a known one.
    """

    names: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Selection, thresholds, rule options by rule name, and the house's own names."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.WARNING
    min_severity: Severity = Severity.NOTE
    publisher: str | None = None
    exclude: tuple[str, ...] = ()
    rule_options: Mapping[str, Mapping[str, object]] = NOTHING
    names: HouseNames = HouseNames()
