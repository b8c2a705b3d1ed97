"""The tree of errors is drawn as it is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import auditor.errors

ROOT = Path(auditor.errors.__file__).parent


def derived() -> dict[str, str]:
    """Each class of the package that is an error of ours, and what it derives from."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {node.name: base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}
    ours = {"AuditorError"}
    while more := {name for name, base in bases.items() if base in ours} - ours:
        ours |= more
    return {name: bases[name] for name in ours - {"AuditorError"}}


def drawn(picture: str) -> dict[str, str]:
    """Each error of the picture, and the one it hangs from."""
    above, found = ["AuditorError"], {}
    for line in picture.splitlines():
        if match := re.match(r"(?P<lead>(?:[│ ]   )*)[├└]── (?P<name>\w+)", line):
            del above[len(match["lead"]) // 4 + 1 :]
            found[match["name"]] = above[-1]
            above.append(match["name"])
    return found


def test_every_error_is_drawn_under_what_it_derives_from() -> None:
    assert drawn(auditor.errors.__doc__ or "") == derived()
