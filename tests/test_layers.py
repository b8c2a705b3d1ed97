"""The floor plan holds: a module imports only from its own room or below."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "auditor"
FLOORS = [  # top floor first; rooms on one floor do not know each other
    {"cli"},
    {"testing", "web", "workers"},
    {"audit", "reuse"},
    {"readers", "analysis", "rules", "reports", "corpus", "fingerprints", "fixes", "baseline", "suppressions"},
    {"lines", "passages"},
    {"gazetteer"},
    {"settings_file"},
    {"settings"},
    {"model"},
    {"text"},
    {"errors", "steps", "value", "wordlists"},
]
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
MODULES = sorted(set(ROOT.rglob("*.py")) - {ROOT / "__init__.py", ROOT / "__main__.py"})


def room_of(module: Path) -> str:
    return module.relative_to(ROOT).with_suffix("").parts[0]


def modules_imported(code: str) -> set[str]:
    """Full names, however they are imported; of ``from auditor import audit`` the module or name that is asked for."""
    nodes = list(ast.walk(ast.parse(code)))
    plain = {each.name for node in nodes if isinstance(node, ast.Import) for each in node.names}
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    top = {f"auditor.{each.name}" for node in froms if node.module == "auditor" for each in node.names}
    relative = {f"auditor.(relative: {node.module})" for node in froms if node.level}
    return plain | top | relative | {node.module for node in froms if node.module and node.module != "auditor"}


def rooms_imported(code: str) -> set[str]:
    """The rooms, and whatever else of ours is imported and is no room: the package itself stands above them all."""
    ours = (name.split(".") for name in modules_imported(code))
    return {name[1] if len(name) > 1 else "auditor" for name in ours if name[0] == "auditor"}


def wrong_for(room: str, code: str) -> set[str]:
    return {other for other in rooms_imported(code) - {room} if FLOOR.get(other, -1) <= FLOOR[room]}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(module: Path) -> None:
    room = room_of(module)
    wrong = wrong_for(room, module.read_text(encoding="utf-8"))

    assert not wrong, f"{room} may not import {sorted(wrong)}"


BELOW = {"auditor.corpus.options", "auditor.corpus.spark.run"}
"""What is handed to the command line by those that do the work, and what they want of it."""


@pytest.mark.parametrize("module", sorted((ROOT / "cli").glob("*.py")), ids=lambda path: path.name)
def test_the_command_line_leaves_the_index_to_those_that_do_the_work(module: Path) -> None:
    names = {name for name in modules_imported(module.read_text(encoding="utf-8")) if name.startswith("auditor.corpus")}

    assert names <= BELOW


@pytest.mark.parametrize("module", sorted((ROOT / "rules").glob("*.py")), ids=lambda path: path.name)
def test_rules_search_for_nothing_themselves(module: Path) -> None:
    """What finds things in copy is asked by the analysis, which tells rules what was found."""
    finding = {"lines", "passages", "gazetteer"}

    assert rooms_imported(module.read_text(encoding="utf-8")) & finding == set()


@pytest.mark.parametrize(
    "module",
    sorted(p for place in ("reports/page", "reports/digest", "web") for p in (ROOT / place).glob("*.py")),
    ids=str,
)
def test_the_page_of_a_browser_takes_nothing_of_the_terminal_s(module: Path) -> None:
    taken = modules_imported(module.read_text(encoding="utf-8"))

    assert [name for name in taken if name.startswith("auditor.reports.panels")] == []


def test_the_plan_has_the_rooms_that_there_are_and_no_others() -> None:
    assert {room_of(module) for module in MODULES} == set(FLOOR)


@pytest.mark.parametrize(
    "code",
    [
        "from auditor.cli.app import run",
        "import auditor.cli.app",
        "from auditor import cli",
        "from auditor import audit as work",
        "import auditor",
        "from ..cli import app",
        "def late():\n    import auditor.rules.base as base",
    ],
)
def test_an_import_that_goes_up_or_across_is_seen(code: str) -> None:
    assert wrong_for("readers", code)
    assert not wrong_for("readers", "from auditor.model.span import Span\nimport auditor.text.tokens, os")
