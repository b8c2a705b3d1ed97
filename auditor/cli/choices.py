"""What the user asked for: options laid over the settings file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from auditor.cli.messages import complain
from auditor.errors import SettingsError, UnknownOption
from auditor.model.finding import Severity
from auditor.readers.records import NAMES
from auditor.rules.selection import check_keys, selected
from auditor.settings import Exclude, FailOn, Kind, Settings, choice, find_settings, read_settings
from auditor.text.nearest import nearest
from auditor.value import replace, value


@value
class Choices:
    """The options of ``auditor audit`` that stand in a settings file too; empty where not given."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    min_severity: str | None = None
    publisher: str | None = None
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    corpus: Path | None = None

    def over(self, settings: Settings) -> Settings:
        """``settings`` as changed by these: ``ignore`` and ``exclude`` are added to, the others replaced.

        Raises UnknownRule or UnknownOption for what does not exist, SettingsError for a choice of nothing.
        """
        _refuse_empty(select=self.select, ignore=self.ignore)
        selected(split(self.select), split(self.ignore))
        return replace(
            settings,
            select=split(self.select) or settings.select,
            ignore=(*settings.ignore, *split(self.ignore)),
            fail_on=_chosen(FailOn, self.fail_on) or settings.fail_on,
            min_severity=_chosen(Severity, self.min_severity) or settings.min_severity,
            publisher=self.publisher or settings.publisher,
            exclude=excluded(settings, self.exclude),
            force_exclude=self.force_exclude or settings.force_exclude,
            corpus=replace(settings.corpus, index=self.corpus or settings.corpus.index),
        )


def excluded(settings: Settings, given: Iterable[str] | None) -> tuple[Exclude, ...]:
    """What the settings exclude, and the patterns of options, which are told from the working directory."""
    patterns = tuple(given or ())
    return (*settings.exclude, Exclude(patterns, os.getcwd())) if patterns else settings.exclude


def _refuse_empty(**options: tuple[str, ...]) -> None:
    """An empty variable in a script (``--select "$RULES"``) must not run all rules, nor be passed over."""
    for name, given in options.items():
        if given and not split(given):
            raise SettingsError(f"--{name} names no rule; leave it out to run all of them")


def _chosen(kinds: type[Kind], given: str | None) -> Kind | None:
    return choice(kinds, given, "severity") if given else None


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
