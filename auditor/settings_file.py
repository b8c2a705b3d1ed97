"""The file a house keeps its settings in, auditor.toml or pyproject.toml: which it is, and what it says.

It is looked for from the working directory upward, and never inside what is audited: ingested content does not
configure its own audit. Rules lie above this room, so their options are kept as they stand and checked where the
rules are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any

from auditor.errors import SettingsError, UnknownOption
from auditor.model.finding import Severity
from auditor.settings import (
    KEYS,
    MOST_ARTICLES,
    CorpusSettings,
    Exclude,
    FailOn,
    HouseNames,
    Kind,
    Settings,
    Suppress,
    as_toml,
    choice,
)
from auditor.text.nearest import nearest

FORM = 'texts stand in "quotation marks", lists in [brackets], and no key stands twice'
"""What is most often wrong with TOML that cannot be read."""


def find_settings(start: Path, audited: Iterable[Path] = ()) -> Path | None:
    """The nearest settings file from folder ``start`` upward, ``None`` where there is none.

    ``auditor.toml`` goes before a ``pyproject.toml`` with ``[tool.auditor]`` in the same folder; what lies in an
    ``audited`` folder is passed over.
    """
    closed = [path.resolve() for path in audited if path.is_dir()]
    for folder in (start.resolve(), *start.resolve().parents):
        if any(folder.is_relative_to(other) for other in closed):
            continue
        if (folder / "auditor.toml").is_file():
            return folder / "auditor.toml"
        if _speaks_of_us(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
    return None


def read_settings(path: str | PathLike[str]) -> Settings:
    """The settings in ``path``; SettingsError names the file and the key for what is unknown or of a wrong value."""
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    return settings_of(path, data)


def settings_of(path: Path, data: bytes) -> Settings:
    """The settings that ``data`` would be in the file ``path``; SettingsError likewise."""
    source, table = str(path), _table(path, data)
    given = {key.replace("-", "_"): value for key, value in table.items()}
    options = {key: value for key, value in table.items() if key.replace("-", "_") not in KEYS}
    publisher = given.get("publisher")
    return Settings(
        select=_texts(given.get("select", []), f"{source}: select"),
        ignore=_texts(given.get("ignore", []), f"{source}: ignore"),
        fail_on=_choice(FailOn, given.get("fail_on", Settings().fail_on), f"{source}: fail_on"),
        min_severity=_choice(Severity, given.get("min_severity", Settings().min_severity), f"{source}: min_severity"),
        publisher=None if publisher is None else _text(publisher, f"{source}: publisher"),
        exclude=_exclude(given.get("exclude", []), path, f"{source}: exclude"),
        force_exclude=_truth(given.get("force_exclude", False), f"{source}: force_exclude"),
        suppress=_suppress(given.get("suppress", []), f"{source}: suppress"),
        rule_options=MappingProxyType(options),
        names=_house_names(given.get("names", {}), f"{source}: names"),
        corpus=_corpus(given.get("corpus", {}), path.parent, f"{source}: corpus"),
        source=source,
    )


def _speaks_of_us(pyproject: Path) -> bool:
    """Whether it has our table; another tool's broken file, or one that cannot be read, is no business of ours."""
    try:
        return b"auditor" in (data := pyproject.read_bytes()) and _of_tool(data) is not None
    except (OSError, ValueError):
        return False


def _of_tool(data: bytes) -> Any:
    import tomllib

    tools = tomllib.loads(data.decode("utf-8")).get("tool", {})
    return tools.get("auditor") if isinstance(tools, dict) else None


def _table(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib

    try:
        table = _of_tool(data) if path.name == "pyproject.toml" else tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: not UTF-8, from line {_line(error)} on; save it as UTF-8") from error
    except ValueError as error:
        raise SettingsError(f"{path}: not TOML: {error}; {FORM}") from error
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: has no table [tool.auditor]")
    return table


def _line(error: UnicodeDecodeError) -> int:
    return error.object.count(b"\n", 0, error.start) + 1


def _choice(kinds: type[Kind], value: object, where: str) -> Kind:
    try:
        return choice(kinds, _text(value, where), "severity")
    except UnknownOption as error:
        raise SettingsError(f"{where}: {error}") from None


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"{where} wants a text, not {as_toml(value)}")
    return value


def _texts(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise SettingsError(f"{where} wants a list of texts, not {as_toml(value)}")
    return tuple(value)


def _truth(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(f"{where} wants true or false, not {as_toml(value)}")
    return value


def _exclude(value: object, path: Path, where: str) -> tuple[Exclude, ...]:
    patterns = _texts(value, where)
    return (Exclude(patterns, str(path.parent.resolve())),) if patterns else ()


def _suppress(value: object, where: str) -> tuple[Suppress, ...]:
    if not isinstance(value, list):
        raise SettingsError(f"{where} wants tables, each under [[suppress]], not {as_toml(value)}")
    found = []
    for table in value:
        _check_keys(table, Suppress, where)
        codes, paths = (
            _texts(table.get("codes", []), f"{where}.codes"),
            _texts(table.get("paths", []), f"{where}.paths"),
        )
        if not codes and not paths:
            raise SettingsError(f"{where}: names neither codes nor paths, and would suppress everything")
        reason = _text(table.get("reason", ""), f"{where}.reason").strip()
        if not reason:
            raise SettingsError(f'{where}: has no reason; say why in reason = "…"')
        found.append(Suppress(codes, paths, reason))
    return tuple(found)


def _check_keys(value: object, kind: type, where: str) -> None:
    if not isinstance(value, dict):
        raise SettingsError(f"{where} wants a table, not {as_toml(value)}")
    known = [each.name for each in fields(kind)]
    for key in value:
        if key not in known:
            raise SettingsError(f"{where}: {UnknownOption('key', key, nearest(key, known), known)}")


def _house_names(value: Any, where: str) -> HouseNames:
    _check_keys(value, HouseNames, where)
    return HouseNames(
        _names(value.get("names", []), f"{where}.names"),
        _aliases(value.get("aliases", {}), f"{where}.aliases"),
        _names(value.get("near", []), f"{where}.near"),
    )


def _aliases(value: object, where: str) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise SettingsError(f"{where} wants a table of form = name, not {as_toml(value)}")
    aliases = {form: _text(name, f"{where}: {form!r}") for form, name in value.items()}
    _names([*aliases, *aliases.values()], where)
    return MappingProxyType(aliases)


def _names(value: object, where: str) -> tuple[str, ...]:
    names = _texts(value, where)
    if not all(name.strip() for name in names):
        raise SettingsError(f"{where} has an empty name")
    return names


def _corpus(value: Any, folder: Path, where: str) -> CorpusSettings:
    given = {key.replace("-", "_"): item for key, item in value.items()} if isinstance(value, dict) else value
    _check_keys(given, CorpusSettings, where)
    usual = CorpusSettings()
    score, most = given.get("min_score", usual.min_score), given.get("max_articles", usual.max_articles)
    if not isinstance(score, int | float) or not 0 <= score <= 1 or isinstance(score, bool):
        raise SettingsError(f"{where}.min_score wants a number from 0 to 1, not {as_toml(score)}")
    if type(most) is not int or not 2 <= most <= MOST_ARTICLES:
        raise SettingsError(f"{where}.max_articles wants a whole number from 2 to {MOST_ARTICLES}, not {as_toml(most)}")
    index = given.get("index")
    return CorpusSettings(float(score), most, None if index is None else folder / _text(index, f"{where}.index"))
