"""Unified diffs of files, byte for byte, as ``patch`` reads them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from difflib import unified_diff
from io import BytesIO

_ESCAPED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_AMBIGUOUS = re.compile(r'[\x00-\x1f\x7f]|^"')


def diff(path: str, before: bytes, after: bytes) -> Iterator[bytes]:
    """The lines of a diff of the file at ``path``; a line ends at a line feed and nowhere else."""
    name = _named(path)
    for line in unified_diff(_lines(before), _lines(after), name, name):
        data = line.encode("utf-8", "surrogateescape")
        yield data if data.endswith(b"\n") else data + b"\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[str]:
    return [line.decode("utf-8", "surrogateescape") for line in BytesIO(data)]


def _named(path: str) -> str:
    """The name as ``patch`` reads it: of the file that a link leads to, quoted as in C, or ended by a tab."""
    name = os.path.relpath(os.path.realpath(path)) if os.path.islink(path) else path
    if _AMBIGUOUS.search(name):
        return '"' + "".join(_ESCAPED.get(character, character) for character in name) + '"'
    return f"{name}\t" if " " in name else name
