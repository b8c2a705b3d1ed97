"""What the README and ``--help`` say is true, and whole."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from interface import COMMANDS, EVERY, GROUPS, options_of

from auditor.cli.corpus_choices import FORMATS as CORPUS_FORMATS
from auditor.reports.base import formats
from auditor.settings import KEYS
from auditor.testing import Case, check, drawings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CALL = re.compile(r"(?:^|(?<!from)[\s`/])auditor ([a-z]+)\b([^|&#`\n]*)", re.MULTILINE)
SHOWN = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)

CUT = re.compile(r"^```sh\n((?:auditor [^\n]*\n)+)```\n\n```text\n(.*?)^```", re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, str]]:
    """Each ``$ auditor …`` of the README with the output that is shown under it."""
    found = []
    for block in SHOWN.findall(README):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = step.partition("\n")
            if command.startswith("auditor "):
                found.append((command, output))
    return found


def run(command: str, folder: Path = ROOT) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "auditor", *shlex.split(command)[1:]],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout


@pytest.mark.parametrize(("command", "output"), examples())
def test_what_the_readme_shows_is_what_is_printed(command: str, output: str) -> None:
    printed = run(command)

    assert output.strip(), "a command under console is shown with what it prints"
    assert [line.rstrip() for line in output.splitlines()] == [line.rstrip() for line in printed.splitlines()]


def test_the_end_of_an_example_may_be_left_out_and_the_rest_is_what_is_printed(tmp_path: Path) -> None:
    (tmp_path / "sample_data").symlink_to(ROOT / "sample_data")
    shown = CUT.findall(README)
    for commands, output in shown:
        printed = ""
        for command in commands.strip().splitlines():
            printed = run(command, tmp_path)
        lines = [re.escape(line).replace("…", ".*") for line in output.strip().splitlines()]
        assert re.fullmatch("\n".join(lines), printed.strip()), printed
    assert len(shown) == README.count("```text\n") > 0


def test_the_python_of_the_readme_prints_what_is_shown_under_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code, _ = PYTHON.findall(README)
    shown = re.findall(r"^# (.+)$", code, re.MULTILINE)
    exec(compile(code, "README.md", "exec"), {})

    assert shown == capsys.readouterr().out.splitlines() != []


def test_the_rule_of_the_readme_flags_and_passes_what_it_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    _, code = PYTHON.findall(README)
    module = ModuleType("herald")
    monkeypatch.setitem(sys.modules, "herald", module)  # where a dataclass is looked up
    exec(compile(code, "README.md", "exec"), vars(module))
    *_, written = yaml_examples()
    drawn = [*drawings(module.Shouting), *(Case.of(title, value) for title, value in written.items())]

    assert len(drawn) > len(written) > 1
    for case in drawn:
        check(module.Shouting, case)


def test_the_readme_shows_a_real_run() -> None:
    assert any(command.startswith("auditor audit ") for command, _ in examples())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"auditor {command}" in README


@pytest.mark.parametrize("name", formats())
def test_every_format_is_in_the_readme_and_in_the_help(name: str) -> None:
    (option,) = (each for each in COMMANDS["audit"].params if "--format" in each.opts)

    assert f"`{name}`" in README or name == "terminal"
    assert re.search(rf"\b{name}\b", option.help)


def test_every_format_that_the_readme_calls_exists() -> None:
    called = set(re.findall(r"--format ([a-z]+)", README))

    assert len(called) > 3
    assert called <= {*formats(), *CORPUS_FORMATS}


def yaml_examples() -> list[Any]:
    return [yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)]


def test_the_workflow_and_the_hook_that_the_readme_shows_are_right() -> None:
    (step,), (hooks,), _ = yaml_examples()
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert set(step["with"]) <= set(action["inputs"])
    assert [hook["id"] for hook in hooks["hooks"]] == [hook["id"] for hook in ours]
    assert {arg for hook in hooks["hooks"] for arg in hook["args"] if arg.startswith("-")} <= options_of("audit")


@pytest.mark.parametrize("key", KEYS)
def test_every_setting_is_in_the_readme(key: str) -> None:
    assert re.search(rf"\b{key}\b|\b{key.replace('_', '-')}\b", README)


def calls(text: str) -> list[tuple[str, list[str]]]:
    """Each ``auditor COMMAND …`` in ``text``, by the command's full name, with the options it is given."""
    found = []
    for name, rest in CALL.findall(text):
        first = rest.split()[0] if rest.split() else ""
        full = f"{name} {first}" if name in GROUPS and not first.startswith("-") else name
        found.append((full, re.findall(r"(?<![\w-])--?[a-z][a-z-]*", rest)))
    return found


def unknown(text: str) -> list[str]:
    """What ``text`` calls that does not exist: a command, or an option that the command has not got."""
    wrong = []
    for name, options in calls(text):
        try:
            wrong += [f"{name} {option}" for option in sorted(set(options) - options_of(name))]
        except KeyError:
            wrong.append(name)
    return wrong


def test_every_command_and_option_that_the_readme_calls_exists() -> None:
    assert {"audit", "rules", "explain", "schema", "names add", "names check"} <= {name for name, _ in calls(README)}
    assert unknown(README) == []


@pytest.mark.parametrize(
    "call", ["auditor explain CAP001 --fix", "auditor names burn X", "auditor schema --full", "`auditor adit a.txt`"]
)
def test_a_call_of_what_does_not_exist_is_seen(call: str) -> None:
    assert unknown(call) != []


def test_every_option_named_alone_belongs_to_some_command() -> None:
    every = {option for name in COMMANDS if name not in GROUPS for option in options_of(name)}
    every |= {option for group, inner in GROUPS.items() for name in inner for option in options_of(f"{group} {name}")}

    assert set(re.findall(r"`(--[a-z][a-z-]*)", README)) <= every | {"--version"}


def test_commands_within_commands_are_looked_at_too() -> None:
    assert {"corpus", "corpus pairs", "names add", "audit"} <= set(EVERY)


@pytest.mark.parametrize("name", EVERY)
def test_every_command_and_option_has_help(name: str) -> None:
    command = EVERY[name]

    assert str(command.help).strip()
    assert [each.name for each in command.params if not getattr(each, "help", None)] == []
