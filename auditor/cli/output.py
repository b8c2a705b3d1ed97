"""Where a report goes: to stdout, or to a file that appears whole or not at all."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from auditor.errors import AuditorError
from auditor.reports.base import WIDTH, Style
from auditor.settings import FailOn

WIDEST = 100
"""Columns of a report on a wide terminal: longer lines are hard to read."""

NARROWEST = 40
DRAWN = "─█│└├╎┄…→·¶"


class OutputError(AuditorError):
    """The report could not be written where it was asked for."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: cannot be written: {reason}")


def style_for(output: Path | None, *, full: bool, quiet: bool, fail_on: FailOn) -> Style:
    """How a report should look where it goes: colour and width of a terminal, neither for files and pipes."""
    if output is not None:
        return Style(WIDTH, full=full, quiet=quiet, fail_on=fail_on, folder=here())
    width, drawn = max(NARROWEST, min(WIDEST, shutil.get_terminal_size((WIDTH, 24)).columns)), _can_draw()
    return Style(width, _wants_colour(), ascii=not drawn, full=full, quiet=quiet, fail_on=fail_on, folder=here())


def write(pieces: Iterable[str], output: Path | None) -> None:
    """Write the report, piece by piece as it comes."""
    if output is None:
        _write_stdout(pieces)
    else:
        write_exactly((piece.encode("utf-8", "backslashreplace") for piece in pieces), output)


def write_exactly(pieces: Iterable[bytes], output: Path | None) -> None:
    """Write bytes as they are, piece by piece as they come."""
    if output is None:
        with _stdout():
            sys.stdout.buffer.writelines(pieces)
        return
    try:
        target = output.resolve()
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            with target.open("wb") as file:
                file.writelines(pieces)
        else:
            replace_file(target, pieces)
    except OSError as error:
        raise OutputError(output, error.strerror or str(error)) from error


def replace_file(path: Path, pieces: Iterable[bytes]) -> None:
    """Put ``pieces`` in place of the file at ``path``, all at once; its mode is kept, and a failure leaves it alone."""
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def here() -> str:
    """The working directory; "" if it has been taken away."""
    try:
        return os.getcwd()
    except OSError:
        return ""


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


def _write_stdout(pieces: Iterable[str]) -> None:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    with _stdout():
        for piece in pieces:
            sys.stdout.write(piece.encode(encoding, "backslashreplace").decode(encoding))


@contextmanager
def _stdout() -> Iterator[None]:
    """Within it stdout is written, and flushed at its end; OutputError where that fails."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has what it wanted, as with head
        _abandon_stdout()
    except OSError as error:
        _abandon_stdout()
        raise OutputError("stdout", error.strerror or str(error)) from error


def _abandon_stdout() -> None:
    """What is still buffered must not fail once more when the interpreter exits."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wants_colour() -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _can_draw() -> bool:
    try:
        DRAWN.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
