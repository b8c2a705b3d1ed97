"""The action and the pre-commit hook call what exists, and hand on what they are given."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from interface import options_of

from auditor.reports.base import formats

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
CREDIT = "Source: Coast Guard / Telegram"
REPEATED = f"Three ferries were held, the Italian Coast Guard said on Monday.\n\n{CREDIT}\n\n{CREDIT}\n"


def options_in(script: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", script))


def given(name: str, **inputs: str) -> str:
    return inputs.get(name, str(ACTION["inputs"][name].get("default", "")))


def audited(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step as GitHub would, in ``folder``."""
    return stepped(STEPS[-1], folder, {"PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}, inputs)


def installed(folder: Path, **inputs: str) -> str:
    """What the step before it would install."""
    told = stepped(STEPS[-2], folder, {"PYTHON": "echo", "TARGET": "there", "GITHUB_ACTION_PATH": "here"}, inputs)
    return told.stdout.split()[-1]


def stepped(
    step: dict[str, Any], folder: Path, held: dict[str, str], inputs: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    named = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")
    environment = {
        key: given(match[1], **inputs) for key, value in step["env"].items() if (match := named.fullmatch(value))
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env={**os.environ, **environment, **held},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(REPEATED, encoding="utf-8")
    (tmp_path / "b c.txt").write_text("Rain fell on Monday.\n", encoding="utf-8")
    return tmp_path


def test_the_action_calls_options_that_exist() -> None:
    assert ACTION["runs"]["using"] == "composite"
    assert options_in(STEPS[-1]["run"]) == {
        *("--fail-on", "--format", "--baseline", "--output", "--config", "--select", "--strict", "--corpus"),
    }
    assert options_in(STEPS[-1]["run"]) <= options_of("audit")
    assert ACTION["inputs"]["format"]["default"] in formats()


def test_every_input_is_described_and_handed_on_by_the_environment_alone() -> None:
    used = set(re.findall(r"inputs\.([a-z-]+)", " ".join(STEPS[-1]["env"].values())))

    assert used == set(ACTION["inputs"])
    assert all(each["description"] for each in ACTION["inputs"].values())
    assert not any("${{" in step.get("run", "") for step in STEPS), "what an input holds would be run"


def test_every_step_that_runs_names_its_shell() -> None:
    assert all(step.get("shell") == "bash" for step in STEPS if "run" in step)


def test_the_action_annotates_and_fails(wire: Path) -> None:
    ran = audited(wire, paths="a.txt\nb c.txt\n")

    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.startswith("::warning file=a.txt,line=")


def test_the_action_hands_on_what_it_is_given(wire: Path) -> None:
    known = [sys.executable, "-m", "auditor", "audit", "a.txt", "--write-baseline", "known.json"]
    subprocess.run(known, cwd=wire, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    ran = audited(wire, paths="a.txt", baseline="known.json", format="json", output="report.json")

    assert (ran.returncode, ran.stdout) == (0, "")
    assert json.loads((wire / "report.json").read_bytes())["summary"]["suppressed"] == 1
    assert audited(wire, paths="a.txt", **{"fail-on": "never"}).returncode == 0


def test_a_path_that_does_not_exist_fails_where_the_action_is_strict(wire: Path) -> None:
    assert audited(wire, paths="b c.txt\nincomming/").returncode == 0
    assert audited(wire, paths="b c.txt\nincomming/", strict="true").returncode == 2


def test_settings_rules_and_an_index_are_handed_on(wire: Path) -> None:
    (wire / "house.toml").write_text('fail_on = "never"\nignore = ["CAP"]\n', encoding="utf-8")

    assert audited(wire, paths="a.txt", config="house.toml").returncode == 0
    assert audited(wire, paths="a.txt", select="NAM,RES").returncode == 0
    assert audited(wire, paths="a.txt", select="CAP").returncode == 1
    missing = audited(wire, paths="a.txt", corpus="wire.index")
    assert missing.returncode == 2
    assert "wire.index" in missing.stderr


@pytest.mark.parametrize(
    ("settings", "extras"),
    [
        ('fail_on = "never"', "formats"),
        ('[corpus]\nindex = "wire.index"', "formats,corpus"),
        ('[corpus]\n  index="wire.index"', "formats,corpus"),
        ('corpus = { min_score = 0.5, index = "wire.index" }', "formats,corpus"),
        ('corpus."index" = "wire.index"', "formats,corpus"),
    ],
)
def test_what_an_index_takes_is_installed_where_the_settings_name_one(wire: Path, settings: str, extras: str) -> None:
    (wire / "house.toml").write_text(settings, encoding="utf-8")
    assert installed(wire) == "here[formats]"
    assert installed(wire, config="house.toml") == f"here[{extras}]"
    assert installed(wire, config="missing.toml") == "here[formats]"
    assert installed(wire, corpus="wire.index") == "here[formats,corpus]"

    (wire / "auditor.toml").write_text(settings, encoding="utf-8")
    assert installed(wire) == f"here[{extras}]"
    (wire / "auditor.toml").rename(wire / "pyproject.toml")
    assert installed(wire) == f"here[{extras}]"


@pytest.mark.parametrize(
    "paths", ["$(touch pwned)", "`touch pwned`", "a.txt; touch pwned", "--fix", '"; touch pwned; "']
)
def test_no_path_is_run_or_taken_for_an_option(wire: Path, paths: str) -> None:
    ran = audited(wire, paths=paths)

    assert ran.returncode == 2
    assert "there is no such file" in ran.stdout + ran.stderr
    assert sorted(path.name for path in wire.iterdir()) == ["a.txt", "b c.txt"]


def test_what_lies_in_the_workspace_is_not_imported(wire: Path) -> None:
    (wire / "json.py").write_text("raise SystemExit('pwned')\n", encoding="utf-8")

    assert audited(wire, paths="b c.txt").returncode == 0


def test_the_hook_calls_the_command_with_options_and_a_format_that_exist() -> None:
    program, command, *rest = HOOK["entry"].split()

    assert (program, command, HOOK["language"]) == ("auditor", "audit", "python")
    assert options_in(HOOK["entry"]) <= options_of("audit")
    assert rest[rest.index("--format") + 1] in formats()
    assert HOOK["id"] == "auditor"


def hooked(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "auditor", *HOOK["entry"].split()[1:], *names]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_hook_passes_over_what_the_settings_exclude(wire: Path) -> None:
    (wire / "auditor.toml").write_text('exclude = ["a.txt", "old/"]', encoding="utf-8")
    (wire / "old").mkdir()
    (wire / "old" / "c.txt").write_text(REPEATED, encoding="utf-8")

    assert hooked(wire, "a.txt", "b c.txt", "old/c.txt").returncode == 0
    alone = hooked(wire, "a.txt", "old/c.txt")
    assert (alone.returncode, alone.stderr) == (0, "")
    assert alone.stdout == "a.txt: excluded, and 1 more path that were named\n"


def test_the_hook_fails_on_a_warning_and_passes_a_sound_or_an_empty_story(wire: Path) -> None:
    (wire / "empty.txt").write_bytes(b"")
    for name, status in (("a.txt", 1), ("b c.txt", 0), ("empty.txt", 0)):
        assert hooked(wire, name).returncode == status
