"""What the README and ``--help`` say is true, and whole."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer.main

from auditor.cli.app import app
from auditor.settings import KEYS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS: dict[str, Any] = dict(typer.main.get_group(app).commands)
OPTIONS = {option for command in COMMANDS.values() for each in command.params for option in each.opts} | {
    "--help",
    "--version",
}
SHOWN = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, str]]:
    """Each ``$ auditor …`` of the README with the output that is shown under it."""
    found = []
    for block in SHOWN.findall(README):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = step.partition("\n")
            if command.startswith("auditor "):
                found.append((command, output))
    return found


def run(command: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "auditor", *shlex.split(command)[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout


@pytest.mark.parametrize(("command", "output"), examples())
def test_what_the_readme_shows_is_what_is_printed(command: str, output: str) -> None:
    printed = run(command)

    assert not output or [line.rstrip() for line in output.splitlines()] == [
        line.rstrip() for line in printed.splitlines()
    ]


def test_the_readme_shows_a_real_run() -> None:
    assert any(command.startswith("auditor audit ") and output for command, output in examples())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"auditor {command}" in README


@pytest.mark.parametrize("key", KEYS)
def test_every_setting_is_in_the_readme(key: str) -> None:
    assert re.search(rf"\b{key}\b|\b{key.replace('_', '-')}\b", README)


def test_every_option_the_readme_names_exists() -> None:
    calls = re.findall(r"auditor (?:audit|rules|explain|schema)\b[^|&#\n]*", README)

    assert calls
    assert {option for call in calls for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", call)} <= OPTIONS


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name: str) -> None:
    command = COMMANDS[name]

    assert str(command.help).strip()
    assert [each.name for each in command.params if not getattr(each, "help", None)] == []
