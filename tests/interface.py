"""The command line as it is declared: its commands, those within them, and their options."""

from __future__ import annotations

from typing import Any

import typer.main

from auditor.cli.app import app

COMMANDS: dict[str, Any] = dict(typer.main.get_group(app).commands)
GROUPS = {name: command.commands for name, command in COMMANDS.items() if hasattr(command, "commands")}
EVERY = {
    **COMMANDS,
    **{f"{group} {name}": command for group, inner in GROUPS.items() for name, command in inner.items()},
}


def options_of(name: str) -> set[str]:
    """The options of a command; KeyError where there is no such command."""
    group, _, inner = name.partition(" ")
    command = GROUPS[group][inner] if inner else COMMANDS[group]
    return {option for each in command.params for option in (*each.opts, *each.secondary_opts)} | {"--help", "-h"}
