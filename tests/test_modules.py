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

LONGEST = 40
"""Lines of a function, from its name to its last."""


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


def hidden(package: Path) -> set[str]:
    """The modules in a package that cannot be got from it, since it has another thing of their name."""
    tree = ast.parse((package / "__init__.py").read_text(encoding="utf-8"))
    imported = [alias for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names]
    names = {alias.asname or alias.name for alias in imported} | set(bound(ast.unparse(tree)))
    return names & {path.stem for path in package.iterdir()}


PACKAGES = [path.parent for path in MODULES if path.name == "__init__.py"]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.relative_to(ROOT.parent)))
def test_a_package_hides_none_of_its_modules(package: Path) -> None:
    assert hidden(package) == set()


def test_a_module_that_is_hidden_is_seen(tmp_path: Path) -> None:
    (tmp_path / "cast.py").touch()
    (tmp_path / "__init__.py").write_text("from other import put as cast\n", encoding="utf-8")

    assert hidden(tmp_path) == {"cast"}


@pytest.mark.parametrize("module", sorted(TESTS.rglob("*.py")), ids=lambda path: str(path.relative_to(TESTS)))
def test_nothing_is_imported_from_a_module_of_tests(module: Path) -> None:
    found = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    named = [node.module or "" for node in found if isinstance(node, ast.ImportFrom)]

    assert [name for name in named if name.split(".")[-1].startswith("test_")] == []


BUILT = tomllib.loads((TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
    "targets"
]
"""What is built, and of what."""


def test_scripts_that_are_run_from_the_repository_are_not_shipped() -> None:
    """What is run by its path made data, and needs packages that are not declared."""
    left_out = pathspec.GitIgnoreSpec.from_lines(BUILT["wheel"]["exclude"])
    scripts = {path for path in MODULES if '__name__ == "__main__"' in path.read_text(encoding="utf-8")}

    assert {path for path in MODULES if left_out.match_file(path.relative_to(TESTS.parent))} == scripts - {
        ROOT / "__main__.py"
    }


def test_what_tests_read_goes_with_them() -> None:
    """Whoever has the archive of the sources can run the tests that are in it."""
    read = "".join(path.read_text(encoding="utf-8") for path in TESTS.glob("*.py"))
    beside = {path.name for path in TESTS.parent.iterdir() if f'ROOT / "{path.name}' in read} - {"pyproject.toml"}

    assert {"action.yml", "sample_data"} <= beside <= set(BUILT["sdist"]["include"])


def test_word_lists_are_read_in_one_place() -> None:
    """Others read TOML too: a user's settings, names, one to an entry, and phrases, which belong to a page."""
    reading = {path.relative_to(ROOT).as_posix() for path in MODULES if "tomllib.loads(" in path.read_text("utf-8")}

    assert reading - {"settings_file.py", "gazetteer/source.py", "reports/page/prose.py"} == {"wordlists.py"}


def test_what_checks_rules_raises_and_does_not_assert() -> None:
    """An ``assert`` tells nothing outside of pytest, and is passed over under ``python -O``."""
    tree = ast.parse((ROOT / "testing.py").read_text(encoding="utf-8"))

    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert)] == []


def too_long(code: str) -> list[str]:
    functions = [n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [each.name for each in functions if (each.end_lineno or 0) - each.lineno >= LONGEST]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_is_too_long(module: Path) -> None:
    assert too_long(module.read_text(encoding="utf-8")) == []


def test_a_function_that_is_too_long_is_seen() -> None:
    one, other = ("    pass\n" * lines for lines in (LONGEST - 1, LONGEST))

    assert too_long(f"def a():\n{one}def b():\n{other}") == ["b"]
