"""Which files a path stands for: itself, or what a folder holds, sorted, with nothing from outside it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import PurePath

from auditor.errors import MissingInput
from auditor.readers.sieve import Opened, Sieve
from auditor.value import value

_OPENED = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
_OWN = re.compile(rb'\s*\{\s*"format":\s*"auditor-(?:baseline|report)"')
_HEAD = 200
"""Bytes at the head of a file that tell whether it is the auditor's own."""
_NO_FILE = "not a file: a pipe, a socket or a device"

EVERYTHING = Sieve()


@value
class Refused:
    """A file of a folder that is not read, and why."""

    path: str
    reason: str


def files_of(path: str, sieve: Sieve = EVERYTHING) -> Iterator[str | Refused]:
    """The files that ``path`` stands for; raises MissingInput where there is nothing at all.

    A file that is named is read, hidden or not. In a folder, names that begin with a dot are passed over, and so are
    the auditor's own baselines and reports and what ``sieve`` passes over.
    """
    if not os.path.lexists(path):
        raise MissingInput(path, "there is no such file or folder; see whether it is spelled right")
    if not os.path.isdir(path):
        yield _named(path)
        return
    yield from _walk(path, os.path.realpath(path), sieve.over(path))


def _named(path: str) -> str | Refused:
    """A named file; of pipes and devices only those that a shell has opened for us, as in ``<(unzip -p a.zip)``."""
    if not os.path.exists(path):
        return Refused(path, "a link that leads nowhere")
    if os.path.isfile(path) or os.path.abspath(path).startswith(_OPENED):
        return path
    return Refused(path, f"{_NO_FILE}; name - and give on stdin what it holds")


def _walk(top: str, root: str, opened: Opened) -> Iterator[str | Refused]:
    """What stands in ``top``, each folder in its place; without recursion, since a folder may be nested without end."""
    open_folders = [(_entries(top), opened)]
    while open_folders:
        entries, opened = open_folders[-1]
        entry = next(entries, None)
        if entry is None:
            open_folders.pop()
        elif isinstance(entry, Refused):
            yield entry
        elif entry.name.startswith("."):
            continue
        elif entry.is_dir(follow_symlinks=False):
            if not opened.passes_over(entry.path + "/"):
                open_folders.append((_entries(entry.path), opened.inside(entry.path)))
        elif not opened.passes_over(entry.path) and not _own(entry):
            yield _file(entry, root)


def _entries(folder: str) -> Iterator[os.DirEntry[str] | Refused]:
    """What a folder holds, by name; the system may refuse to list it, as one whose path is too long."""
    try:
        with os.scandir(folder) as found:
            yield from sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield Refused(folder, f"the folder cannot be read: {error.strerror}")


def _own(entry: os.DirEntry[str]) -> bool:
    """Whether a file is a baseline or a report that the auditor wrote, and no copy."""
    if not entry.name.endswith(".json") or not entry.is_file(follow_symlinks=False):
        return False
    try:
        with open(entry.path, "rb", buffering=0) as file:
            return _OWN.match(file.read(_HEAD)) is not None
    except OSError:
        return False  # whoever reads it says why it cannot be


def _file(entry: os.DirEntry[str], root: str) -> str | Refused:
    try:
        reason = _refused(entry, root)
    except OSError as error:
        reason = f"cannot be looked at: {error.strerror}"
    return Refused(entry.path, reason) if reason else entry.path


def _refused(entry: os.DirEntry[str], root: str) -> str:
    """Why an entry that is no folder is not read; nothing if it is."""
    if not entry.is_symlink():
        return "" if entry.is_file() else _NO_FILE
    target = os.path.realpath(entry.path)
    if not PurePath(target).is_relative_to(root):  # a link to another drive has no common path
        return "a link that leads out of the folder"
    if os.path.isdir(target):
        return "a link to a folder, which is read where it stands"
    return "" if os.path.exists(target) else "a link that leads nowhere"
