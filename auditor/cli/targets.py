"""Where a report may not go: over what is audited, or over its baseline."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from auditor.cli.output import OutputError
from auditor.readers.base import unknown_suffix
from auditor.readers.folders import files_of
from auditor.readers.sieve import Sieve

ITSELF = "it is what is audited; name another file for the report"
ITS_BASELINE = "it is the baseline; name another file for the report"
IN_FOLDER = (
    "it lies in a folder that is audited; name a file elsewhere for the report, or leave this one out by --exclude"
)


def refuse_baseline(output: Path | None, baseline: Path | None) -> None:
    """Raise OutputError where the report would take the place of the baseline."""
    if output is not None and baseline is not None and output.resolve() == baseline.resolve():
        raise OutputError(output, ITS_BASELINE)


def refuse_inputs(output: Path | None, paths: Iterable[str], sieve: Sieve, *, every_kind: bool) -> None:
    """Raise OutputError where the report would take the place of one of the inputs, a file in a folder included.

    ``every_kind`` if a folder's files are read whatever their suffix.
    """
    if output is None or not output.is_file():
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
