"""What holds of each module by itself, whatever room it is in."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pathspec
import pytest

TESTS = Path(__file__).parent
ROOT = TESTS.parent / "auditor"
MODULES = sorted(ROOT.rglob("*.py"))


def bound(code: str) -> Iterator[str]:
    """The names that a module binds at its top, as often as it does; an overload is only told of."""
    for node in ast.parse(code).body:
        match node:
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.FunctionDef(name=name, decorator_list=[ast.Name(id="overload")]):
                pass
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name


def bound_twice(code: str) -> list[str]:
    return [name for name, times in Counter(bound(code)).items() if times > 1]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_is_given_twice(module: Path) -> None:
    assert bound_twice(module.read_text(encoding="utf-8")) == []


def test_a_name_that_is_given_twice_is_seen() -> None:
    assert bound_twice("LEAD = 60\ndef a(): ...\nLEAD: int = 24") == ["LEAD"]
    assert bound_twice("def a(): ...\nclass a: ...") == ["a"]
    assert bound_twice("@overload\ndef a(): ...\ndef a(): ...\nLEAD = 60") == []


@pytest.mark.parametrize("module", sorted(TESTS.rglob("*.py")), ids=lambda path: str(path.relative_to(TESTS)))
def test_nothing_is_imported_from_a_module_of_tests(module: Path) -> None:
    found = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    named = [node.module or "" for node in found if isinstance(node, ast.ImportFrom)]

    assert [name for name in named if name.split(".")[-1].startswith("test_")] == []


def test_scripts_that_are_run_from_the_repository_are_not_shipped() -> None:
    """What is run by its path made data, and needs packages that are not declared."""
    settings = tomllib.loads((TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    left_out = pathspec.GitIgnoreSpec.from_lines(settings["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"])
    scripts = {path for path in MODULES if '__name__ == "__main__"' in path.read_text(encoding="utf-8")}

    assert {path for path in MODULES if left_out.match_file(path.relative_to(TESTS.parent))} == scripts - {
        ROOT / "__main__.py"
    }


def test_what_checks_rules_raises_and_does_not_assert() -> None:
    """An ``assert`` tells nothing outside of pytest, and is passed over under ``python -O``."""
    tree = ast.parse((ROOT / "testing.py").read_text(encoding="utf-8"))

    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert)] == []
