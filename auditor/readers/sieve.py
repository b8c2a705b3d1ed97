"""What of the files and folders that a user names is passed over: by the house's patterns, and by ignore files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import SettingsError
from auditor.settings import Exclude
from auditor.value import replace, value

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_IGNORE_FILES = (".gitignore", ".ignore")
_OUTSIDE = ".."


@value
class Sieve:
    """What is passed over in a folder: what ``exclude`` matches and, if ``respect_ignore``, its ignore files do.

    A file or folder that is named is read, whatever matches it, unless ``force_exclude``.
    """

    exclude: tuple[Exclude, ...] = ()
    respect_ignore: bool = False
    force_exclude: bool = False

    def passes_over(self, named: str) -> bool:
        """Whether a path that the user has named is not to be read."""
        if not self.force_exclude:
            return False
        end = "/" * os.path.isdir(named)
        return any(_spec(each.patterns).match_file(_told(named, each.folder) + end) for each in self.exclude)

    def over(self, folder: str) -> Opened:
        """What is passed over in a folder that the user has named."""
        excluded = tuple(_Patterns(folder, *_from(each, folder)) for each in self.exclude)
        return Opened(excluded, self.respect_ignore).inside(folder)


@value
class _Patterns:
    """Patterns that paths under ``folder`` are matched by, ``told`` from where the patterns stand."""

    folder: str
    told: str
    spec: GitIgnoreSpec

    def matches(self, path: str) -> bool | None:
        """Whether the last pattern that speaks of ``path`` passes it over; ``None`` if none speaks of it."""
        return self.spec.check_file(self.told + path[len(self.folder) :].lstrip("/" + os.sep)).include


@value
class Opened:
    """A folder that is walked: the patterns for it, and the ignore files from the named folder down to it."""

    excluded: tuple[_Patterns, ...]
    respect_ignore: bool
    ignored: tuple[_Patterns, ...] = ()

    def inside(self, folder: str) -> Opened:
        """The same with the ignore files of ``folder``, which go before those above it."""
        lines = list(_ignore_lines(folder)) if self.respect_ignore else []
        return replace(self, ignored=(_Patterns(folder, "", _spec(lines)), *self.ignored)) if lines else self

    def passes_over(self, path: str) -> bool:
        """Whether what stands at ``path`` is not to be read; a folder's path ends with ``/``."""
        if any(patterns.matches(path) for patterns in self.excluded):
            return True
        verdicts = (patterns.matches(path) for patterns in self.ignored)
        return next((verdict for verdict in verdicts if verdict is not None), False)


def _from(exclude: Exclude, folder: str) -> tuple[str, GitIgnoreSpec]:
    """How paths in a named folder are told, and the patterns without those that the folder itself falls under."""
    told = _told(folder, exclude.folder)
    told = told + "/" if told else ""
    patterns = exclude.patterns
    if told and not told.startswith(_OUTSIDE):
        patterns = tuple(pattern for pattern in patterns if not _spec([pattern]).match_file(told))
    return told if not told.startswith(_OUTSIDE) else _OUTSIDE + "/", _spec(patterns)


def _told(path: str, folder: str) -> str:
    """``path`` from ``folder``, "" if it is that; from outside it the name alone, which begins with ``..``."""
    real = os.path.join(os.path.realpath(os.path.dirname(path) or os.curdir), os.path.basename(path))
    try:
        told = os.path.relpath(real, folder)
    except ValueError:  # on another drive
        told = _OUTSIDE
    if told.split(os.sep)[0] == _OUTSIDE:
        return f"{_OUTSIDE}/{os.path.basename(os.path.normpath(real))}"
    return "" if told == os.curdir else told


def _spec(patterns: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError as error:
        raise SettingsError(f"exclude: {error}") from None


def _ignore_lines(folder: str) -> Iterator[str]:
    """The lines of the folder's own ignore files; a link is none, as for git."""
    for name in _IGNORE_FILES:
        file = Path(folder, name)
        try:
            if file.is_file() and not file.is_symlink():
                yield from file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:  # what cannot be read says nothing
            continue
