"""Patterns that the shell has left to us: ``incoming/*.txt`` comes as it stands from cmd.exe, or from quotes."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator


def expanded(paths: list[str]) -> list[str]:
    """``paths``, and for each that names nothing and is a pattern, what it matches, sorted; itself if that is nothing.

    ``**`` stands for folders in folders. As in a shell, ``*`` matches no name that begins with a dot.
    """
    return [found for path in paths for found in _matches(path)]


def _matches(path: str) -> Iterator[str]:
    if not glob.has_magic(path) or path.lower().startswith(("http://", "https://")) or os.path.lexists(path):
        yield path
    else:
        yield from sorted(glob.iglob(path, recursive=True)) or [path]
