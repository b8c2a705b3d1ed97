"""The rooms of the analysis: what is nearer the words knows nothing of what is made of them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "auditor" / "analysis"
MAY_KNOW = {
    "words": set(),
    "phrases": {"words"},
    "sources": {"words", "phrases"},
    "cues": {"words", "phrases", "sources"},
    "cast": {"sources"},
    "names": set(),
}
MODULES = sorted(path for room in MAY_KNOW for path in (ROOT / room).glob("*.py"))


def rooms_known(code: str) -> set[str]:
    modules = [node.module for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ImportFrom) and node.module]
    return {name.split(".")[2] for name in modules if name.startswith("auditor.analysis.")}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_knows_only_those_nearer_the_words(module: Path) -> None:
    room = module.parent.name

    assert rooms_known(module.read_text(encoding="utf-8")) - {room} <= MAY_KNOW[room]


def test_every_room_is_in_the_plan() -> None:
    assert {path.parent.name for path in ROOT.glob("*/*.py")} == set(MAY_KNOW)
