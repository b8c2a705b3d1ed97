"""The word lists that ship beside the code, a TOML file each, for editors to read and to change."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def wordlist(room: str, name: str) -> Mapping[str, Any]:
    """What ``data/NAME.toml`` of a room holds; read once."""
    return tomllib.loads((files(f"auditor.{room}") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
