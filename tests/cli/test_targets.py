"""No report takes the place of a file that is read for it, whichever command writes it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import typer.main
from shells import Shell

from auditor.cli.app import app

STORY = (
    "The harbour of Ancona was closed on Monday, the Italian Coast Guard said in a statement, and two ferries wait.\n"
)
FILES = {
    "a.txt": STORY,
    "b.jsonl": json.dumps({"id": "b", "text": STORY}) + "\n",
    "wire/c.txt": STORY,
    "auditor.toml": 'publisher = "The Herald"\n',
    "other.toml": 'publisher = "The Post"\n',
}
ALL = "a.txt", "b.jsonl", "wire"
WRITING = {"audit": ["audit"], "pairs": ["corpus", "pairs"], "clusters": ["corpus", "clusters"]}
WRITING["query"] = ["corpus", "query", "x.index"]
TELLING = {"info"}
"""Commands that write what no input is read for."""

TARGETS = "a.txt", "b.jsonl", "./a.txt", "wire/c.txt", "auditor.toml", "symlink.toml", "hard.txt"


@pytest.fixture
def desk(shell: Shell, tmp_path: Path) -> dict[str, bytes]:
    """The working directory with files of every kind that is read; what each holds."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "symlink.toml").symlink_to("auditor.toml")
    os.link(tmp_path / "a.txt", tmp_path / "hard.txt")
    return held(tmp_path)


def held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_these_are_all_the_commands_that_write_a_file() -> None:
    commands: dict[str, Any] = dict(typer.main.get_group(app).commands)
    groups = [each.commands for each in commands.values() if hasattr(each, "commands")]
    every = commands | {name: command for group in groups for name, command in group.items()}

    assert {name for name, each in every.items() if any("--output" in o.opts for o in each.params)} == {
        *WRITING,
        *TELLING,
    }


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("target", TARGETS)
def test_a_report_takes_the_place_of_nothing_that_is_read(
    shell: Shell, desk: dict[str, bytes], tmp_path: Path, command: str, target: str
) -> None:
    if command != "audit":
        pytest.importorskip("numba", reason="needs the extra corpus")
    if command == "query":
        shell("corpus", "add", "x.index", "a.txt")
        desk = held(tmp_path)
    ran = shell(*WRITING[command], *ALL, "-o", target)

    assert (ran.status, ran.out) == (2, "")
    assert f"{target.removeprefix('./')}: cannot be written: it " in ran.err
    assert held(tmp_path) == desk


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("given", [["--config", "other.toml"], ["--isolated"]])
def test_settings_that_are_named_or_passed_over_are_kept_too(
    shell: Shell, desk: dict[str, bytes], tmp_path: Path, command: str, given: list[str]
) -> None:
    target = "other.toml" if "other.toml" in given else "auditor.toml"
    ran = shell(*WRITING[command], "a.txt", *given, "-o", target)

    assert ran.status == 2
    assert f"{target}: cannot be written: it is the settings file; name another file for the report" in ran.err
    assert held(tmp_path) == desk


@pytest.mark.parametrize(
    "call",
    [
        ["audit", "a.txt", "--corpus", "x.index"],
        ["audit", "a.txt", "--config", "indexed.toml"],
        ["corpus", "query", "x.index", "a.txt"],
        ["corpus", "info", "x.index"],
        ["corpus", "pairs", "a.txt", "--config", "indexed.toml"],
    ],
)
@pytest.mark.parametrize("target", ["x.index", "x.index-wal", "x.index-shm"])
def test_an_index_is_kept(shell: Shell, tmp_path: Path, call: list[str], target: str) -> None:
    pytest.importorskip("numba", reason="needs the extra corpus")
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "indexed.toml").write_text("[corpus]\nindex = 'x.index'\n", encoding="utf-8")
    shell("corpus", "add", "x.index", "a.txt")
    before = (tmp_path / "x.index").read_bytes()
    ran = shell(*call, "-o", target)

    assert ran.status == 2
    assert f"{target}: cannot be written: it is the index; name another file for the report" in ran.err
    assert (tmp_path / "x.index").read_bytes() == before


def test_another_file_is_written(shell: Shell, desk: dict[str, bytes], tmp_path: Path) -> None:
    pytest.importorskip("numba", reason="needs the extra corpus")
    ran = shell("corpus", "pairs", "a.txt", "b.jsonl", "-o", "wire/c.txt")

    assert ran.status == 0
    assert json.loads((tmp_path / "wire" / "c.txt").read_bytes())["a"]
