"""``auditor names``: the house's own names, and why a name is flagged or is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from auditor.cli.spreading import spread
from auditor.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.settings import HouseNames

names = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Manage the house's own names; ask about a name.")


@value
class SettingsFile:
    """Which settings file is meant."""

    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="The settings file; the nearest one upward if not given."),
    ] = None
    settings: Annotated[
        Path | None, typer.Option("--settings", metavar="FILE", help="What --config was called.", hidden=True)
    ] = None

    @property
    def path(self) -> Path | None:
        """The one that is given, else the nearest one; ``None`` where there is none."""
        from auditor.settings_file import find_settings

        return self.config or self.settings or find_settings(Path.cwd())


@names.command()
@spread
def add(
    given: Annotated[list[str], typer.Argument(metavar="NAME", help="Names that are right as they stand.")],
    alias_of: Annotated[
        str | None, typer.Option("--alias-of", metavar="NAME", help="They are other forms of NAME.")
    ] = None,
    near: Annotated[bool, typer.Option("--near", help="They only look like a known name; never suggest them.")] = False,
    *,
    file: SettingsFile,
) -> None:
    """Add names to the settings file, which is made if there is none; the rest of it is left as it is."""
    from auditor.cli.messages import say
    from auditor.errors import SettingsError

    if alias_of is not None and near:
        raise SettingsError("a name cannot be both --near and --alias-of another")
    _refuse_unwritable(given if alias_of is None else [*given, alias_of])
    path = file.path or Path("auditor.toml")
    added = _written(path, given, alias_of, near)
    say(f"{path}: {added} added, {len(given) - added} there already")
    if alias_of is None and not near:
        _tell_known(given)


def _tell_known(given: list[str]) -> None:
    """Say which names the auditor knows without the house; to have them again does no harm, and may be meant."""
    from auditor.cli.messages import say
    from auditor.gazetteer.lookup import gazetteer

    if known := [name for name in given if gazetteer().find(name) is not None]:
        say(f"known without the house's names too: {', '.join(known)}")


@names.command("list")
@spread
def list_(file: SettingsFile) -> None:
    """List the house's own names, one a line."""
    from auditor.cli.messages import say
    from auditor.cli.output import write
    from auditor.text.printable import printable

    lines = [printable(line) for line in _lines(_house(file.path))]
    if not lines:
        say("no names of the house's own; `auditor names add NAME` adds one")
    write((f"{line}\n" for line in lines), None)


@names.command()
@spread
def check(
    given: Annotated[list[str], typer.Argument(metavar="NAME", help="Names as they stand in the copy.")],
    file: SettingsFile,
) -> None:
    """Say of each name whether it is flagged, and why or why not."""
    from auditor.analysis.names.check import reasons
    from auditor.cli.output import write
    from auditor.gazetteer.lookup import gazetteer
    from auditor.text.printable import printable

    _refuse_unwritable(given)
    known = gazetteer(_house(file.path))
    write((f"{printable(name)}: " + "\n  ".join(reasons(name, known)) + "\n" for name in given), None)


def _refuse_unwritable(given: list[str]) -> None:
    """What has no letter, or holds what a terminal obeys, is a slip of the shell and no name."""
    from unicodedata import category

    from auditor.errors import SettingsError
    from auditor.text.printable import printable

    for name in given:
        if not any(character.isalnum() for character in name):
            raise SettingsError(f"{printable(name)!r} is no name: there is neither a letter nor a digit in it")
        if any(category(character) in ("Cc", "Cs") for character in name):
            raise SettingsError(f"{printable(name)!r} holds a control character; give the name without it")


def _house(path: Path | None) -> HouseNames:
    from auditor.cli.choices import checked
    from auditor.settings import Settings
    from auditor.settings_file import read_settings

    return (checked(read_settings(path)) if path else Settings()).names


def _lines(house: HouseNames) -> Iterator[str]:
    aliases = dict(house.aliases)
    for name in house.names:
        forms = [form for form, right in aliases.items() if right == name]
        yield name + (f"  (also {', '.join(forms)})" if forms else "")
    yield from (f"{form}  (a form of {name})" for form, name in aliases.items() if name not in house.names)
    yield from (f"{name}  (only looks like a known name)" for name in house.near)


def _written(path: Path, given: list[str], alias_of: str | None, near: bool) -> int:
    """Write the names into the file, if it is sound with them, and tell how many were new."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    from auditor.cli.choices import checked
    from auditor.cli.output import replace_file
    from auditor.errors import SettingsError
    from auditor.settings_file import settings_of

    try:
        document = tomlkit.parse(path.read_bytes()) if path.exists() else tomlkit.document()
        table: Any = document
        for key in ("tool", "auditor", "names") if path.name == "pyproject.toml" else ("names",):
            table = table.setdefault(key, tomlkit.table(is_super_table=key == "tool"))
        added = _entered(table, given, alias_of, near)
        data = tomlkit.dumps(document).encode("utf-8")
        checked(settings_of(path, data))
        replace_file(path.resolve(), [data])
    except (OSError, TOMLKitError, AttributeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be changed: {error}") from error
    return added


def _entered(table: Any, given: list[str], alias_of: str | None, near: bool) -> int:
    import tomlkit

    if alias_of is not None:
        aliases = table.setdefault("aliases", tomlkit.table())
        new = [name for name in given if aliases.get(name) != alias_of]
        aliases.update(dict.fromkeys(new, alias_of))
        return len(new)
    listed = table.setdefault("near" if near else "names", tomlkit.array().multiline(True))
    new = [name for name in dict.fromkeys(given) if name not in listed]
    listed.extend(new)
    return len(new)
