"""The floor plan holds: a module imports only from its own room or below."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "auditor"
FLOORS = [  # top floor first; rooms on one floor do not know each other
    {"cli"},
    {"web", "testing"},
    {"audit"},
    {"readers", "analysis", "rules", "reports", "corpus", "baseline", "suppressions", "fixes", "cache"},
    {"lines", "passages"},
    {"gazetteer"},
    {"settings"},
    {"model"},
    {"text"},
    {"errors"},
]
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
MODULES = sorted(set(ROOT.rglob("*.py")) - {ROOT / "__init__.py", ROOT / "__main__.py"})


def room_of(module: Path) -> str:
    return module.relative_to(ROOT).with_suffix("").parts[0]


def rooms_imported(module: Path) -> set[str]:
    nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    froms = (node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module)
    return {name.split(".")[1] for name in froms if name.startswith("auditor.")}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(module: Path) -> None:
    room = room_of(module)
    wrong = {other for other in rooms_imported(module) - {room} if FLOOR[other] <= FLOOR[room]}

    assert not wrong, f"{room} may not import {sorted(wrong)}"
