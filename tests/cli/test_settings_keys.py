"""A settings file is right or wrong for every command that reads it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from shells import Shell

from auditor.rules.loading import load_rules, rules_by_file

CALLS = {
    "audit": ["audit", "a.txt"],
    "pairs": ["corpus", "pairs", "a.txt"],
    "clusters": ["corpus", "clusters", "a.txt"],
    "add": ["corpus", "add", "x.index", "a.txt"],
    "query": ["corpus", "query", "x.index", "a.txt"],
    "names add": ["names", "add", "Harbour Wire"],
    "names list": ["names", "list"],
    "names check": ["names", "check", "Harbour Wire"],
    "serve": ["serve", "--port", "0"],
}
LOADED = """
import sys
sys.argv = ["auditor", "corpus", "pairs", "a.txt"]
from auditor.cli.app import run
try:
    run()
except SystemExit:
    pass
print(sorted(name for name in sys.modules if name.startswith("auditor.rules.")))
"""


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("text", ['ignroe = ["CAP"]\n', '[names]\nnmaes = ["Radio Delta"]\n'])
def test_a_key_that_does_not_exist_is_told_by_every_command_and_nothing_is_changed(
    shell: Shell, tmp_path: Path, call: str, text: str
) -> None:
    (tmp_path / "a.txt").write_text("Rain fell on Monday.\n", encoding="utf-8")
    (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")
    ran = shell(*CALLS[call])

    assert (ran.status, ran.out) == (2, "")
    assert f"did you mean '{'ignore' if 'ignroe' in text else 'names'}'?" in ran.err
    assert (tmp_path / "auditor.toml").read_text(encoding="utf-8") == text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "auditor.toml"]


@pytest.mark.parametrize("key", ["repeated-caption", "CAP001", "cap001"])
def test_the_options_of_a_rule_are_no_matter_of_other_commands(shell: Shell, tmp_path: Path, key: str) -> None:
    (tmp_path / "auditor.toml").write_text(f"[{key}]\nmin_words = 3\n", encoding="utf-8")

    assert shell("names", "list").status == 0


def test_rules_are_known_by_their_files() -> None:
    rules = load_rules().values()

    assert rules_by_file() == {called for rule in rules for called in (rule.code.casefold(), rule.name)}


def test_no_rule_is_loaded_to_compare_articles(tmp_path: Path) -> None:
    pytest.importorskip("numba", reason="needs the extra corpus")
    (tmp_path / "a.txt").write_text("Rain fell on Monday.\n", encoding="utf-8")
    (tmp_path / "auditor.toml").write_text("[repeated-caption]\nmin_words = 3\n", encoding="utf-8")
    ran = subprocess.run([sys.executable, "-c", LOADED], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "['auditor.rules.base', 'auditor.rules.loading', 'auditor.rules.selection']"
