"""Options that several commands have, said once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Publisher = Annotated[str | None, typer.Option(help="Publisher of articles that name none.")]
Config = Annotated[Path | None, typer.Option(help="Settings file to read.")]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no settings file.")]
Exclude = Annotated[
    list[str] | None, typer.Option(metavar="PATTERN", help="Pass over files like this, as in .gitignore.")
]
InputFormat = Annotated[str | None, typer.Option(metavar="FORMAT", help="Read every input as this, whatever its name.")]
Column = Annotated[
    list[str] | None, typer.Option(metavar="FIELD=NAME", help="Column of a table that holds a field (text=body).")
]
Limit = Annotated[list[str] | None, typer.Option(metavar="NAME=N", help="Change a limit that an input ran into.")]
ForceExclude = Annotated[
    bool, typer.Option("--force-exclude", help="Pass over files like this even where they are named.")
]
RespectIgnore = Annotated[bool, typer.Option("--respect-ignore", help="Obey the folders' ignore files.")]
AllowNetwork = Annotated[bool, typer.Option("--allow-network", help="Fetch the paths that are addresses (https://…).")]


def file_of(output: Path | None) -> Path | None:
    """Where to write; ``None`` for stdout."""
    return None if output == Path("-") else output
