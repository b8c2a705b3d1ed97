"""What the user asked for: options laid over the settings file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from auditor.cli.messages import complain
from auditor.errors import SettingsError, UnknownOption
from auditor.readers.records import NAMES
from auditor.rules.selection import check_keys, selected
from auditor.settings import Exclude, Kind, Settings, choice
from auditor.settings_file import find_settings, read_settings
from auditor.text.nearest import nearest


def rules_named(select: Iterable[str] | None, ignore: Iterable[str] | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The patterns of ``--select`` and ``--ignore``; UnknownRule for one that matches nothing, SettingsError for none.

    An empty variable in a script (``--select "$RULES"``) must not run all rules, nor be passed over.
    """
    found = []
    for option, given in (("select", tuple(select or ())), ("ignore", tuple(ignore or ()))):
        patterns = split(given)
        if given and not patterns:
            raise SettingsError(f"--{option} names no rule; leave it out to run all of them")
        found.append(patterns)
    wanted, unwanted = found
    selected(wanted, unwanted)
    return wanted, unwanted


def severity_named(kinds: type[Kind], given: str | None) -> Kind | None:
    """The severity that an option names, if it does; UnknownOption for one that there is not."""
    return choice(kinds, given, "severity") if given else None


def excluded(settings: Settings, given: Iterable[str] | None) -> tuple[Exclude, ...]:
    """What the settings exclude, and the patterns of options, which are told from the working directory."""
    patterns = tuple(given or ())
    return (*settings.exclude, Exclude(patterns, os.getcwd())) if patterns else settings.exclude


def split(patterns: Iterable[str]) -> tuple[str, ...]:
    """Patterns given apart or joined by commas (``--select CAP,NAM001``)."""
    return tuple(part.strip() for pattern in patterns for part in pattern.split(",") if part.strip())


def columns_named(given: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """``FIELD=NAME`` options as pairs of our field and the table's column; raises a SettingsError for what is not."""
    pairs = []
    for option in given:
        field, equals, column = option.partition("=")
        if not equals or not column:
            raise SettingsError(f"--column wants FIELD=NAME, not {option!r}")
        if field not in NAMES:
            raise UnknownOption("field", field, nearest(field, NAMES), NAMES)
        pairs.append((field, column))
    return tuple(pairs)


def settings_for(paths: Iterable[str], config: Path | None, isolated: bool, quiet: bool) -> Settings:
    """The house's settings: from ``config``, else from the file found for the working directory, else none."""
    if config is not None and isolated:
        raise SettingsError("--config reads a settings file and --isolated reads none; give one of them")
    if config is not None:
        return checked(read_settings(config))
    if isolated:
        return Settings()
    audited = [Path(path) for path in paths if path != "-"]
    found = find_settings(Path.cwd(), audited)
    passed_over = find_settings(Path.cwd())
    if passed_over != found and not quiet:
        complain(f"{passed_over} lies in what is audited and was not read (--config {passed_over} reads it)")
    return Settings() if found is None else checked(read_settings(found))


def checked(settings: Settings) -> Settings:
    """``settings``, if there is no key in them that is none; SettingsError names the nearest."""
    check_keys(settings)
    return settings
