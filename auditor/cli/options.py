"""Options that several commands have, said once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Publisher = Annotated[str | None, typer.Option(help="Publisher of articles that name none.")]
Config = Annotated[Path | None, typer.Option(help="Settings file to read.")]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no settings file.")]
