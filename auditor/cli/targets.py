"""Where a report may not go: over what is read for it, be it audited, compared with, known or set."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from auditor.cli.output import OutputError, here
from auditor.readers.base import unknown_suffix
from auditor.readers.folders import files_of
from auditor.readers.sieve import Sieve
from auditor.settings import Settings
from auditor.settings_file import find_settings

OTHER = "name another file for the report"
ITSELF = f"it is what is audited; {OTHER}"
IN_FOLDER = (
    "it lies in a folder that is audited; name a file elsewhere for the report, or leave this one out by --exclude"
)
BASELINE, INDEX, SETTINGS = "the baseline", "the index", "the settings file"

BESIDE_INDEX = ("", "-wal", "-shm")
"""What the name of an index's file is followed by; the index is all of them together."""

Kept = Mapping[str, Path | str | None]
"""Files that are read beside what is audited, by what they are; nothing where there is none."""


def refuse_targets(
    output: Path | None, paths: Iterable[str], settings: Settings, kept: Kept, *, sieve: Sieve, every_kind: bool
) -> None:
    """Raise OutputError where the report would take the place of an input, of what is ``kept`` or of the settings.

    Settings that were found and not read are settings too. ``every_kind`` if a folder's files are read whatever their
    suffix.
    """
    if output is not None:
        refuse_kept(output, kept)
        refuse_kept(output, {INDEX: settings.corpus.index, SETTINGS: settings.source})
        _refuse_inputs(output, paths, sieve, every_kind)


def refuse_kept(output: Path | None, kept: Kept) -> None:
    """Raise OutputError where the report would take the place of one of these files, or of the nearest settings."""
    if output is None:
        return
    nearest = find_settings(Path(folder)) if (folder := here()) else None
    for what, file in (*kept.items(), (SETTINGS, nearest)):
        beside = BESIDE_INDEX if what == INDEX else ("",)
        if file and any(_same(output, Path(f"{file}{suffix}")) for suffix in beside):
            raise OutputError(output, f"it is {what}; {OTHER}")


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() or (one.exists() and other.exists() and one.samefile(other))


def _refuse_inputs(output: Path, paths: Iterable[str], sieve: Sieve, every_kind: bool) -> None:
    """Raise OutputError where the report would take the place of one of the inputs, a file in a folder included."""
    if not output.is_file():
        return
    for path in paths:
        if (path == "-" and _is_stdin(output)) or (os.path.isfile(path) and output.samefile(path)):
            raise OutputError(output, ITSELF)
        if os.path.isdir(path) and output.resolve().is_relative_to(Path(path).resolve()):
            read = (
                file
                for file in files_of(path, sieve)
                if isinstance(file, str) and (every_kind or not unknown_suffix(file))
            )
            if any(output.samefile(file) for file in read):
                raise OutputError(output, IN_FOLDER)


def _is_stdin(output: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(sys.stdin.fileno()), output.stat())
    except (OSError, ValueError):  # a standard input that is closed, or no file
        return False
