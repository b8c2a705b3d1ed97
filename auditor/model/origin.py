"""Where an article was read, as a report or a baseline names it: a file, and the record in it."""

from __future__ import annotations

import os
import re
from hashlib import blake2b
from pathlib import Path, PurePath
from urllib.parse import quote

from auditor.value import value

STDIN = "-"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_RECORD = re.compile(r"([^#]*\.\w{1,12}|-)#(.+)|(.+)#(\d+)", re.DOTALL)


@value
class Origin:
    """``feed.jsonl#2`` in its parts; ``record`` is "" where the article is the file.

    Told from the words alone: what stands after a ``#`` is a record if a name with a suffix stands before it, or if it
    is a number.
    """

    file: str
    record: str = ""

    @classmethod
    def of(cls, origin: str) -> Origin:
        """Part an article's origin at the first ``#`` that a container has put there."""
        found = _RECORD.fullmatch(origin)
        if found is None:
            return cls(origin)
        return cls(found[1] or found[3], found[2] or found[4])

    @property
    def on_disk(self) -> bool:
        """Whether ``file`` is a path: no address, and not standard input."""
        return self.file != STDIN and not _ADDRESS.match(self.file)

    @property
    def absolute(self) -> Origin:
        """The same, its path told from no folder; a path is given from the working directory."""
        return Origin(os.path.abspath(self.file), self.record) if self.on_disk else self

    def within(self, folder: str) -> str:
        """The path from ``folder`` to the file, with ``/``; an address and ``-`` as they are.

        ``folder`` is absolute; from "" nothing is made relative.
        """
        if not self.on_disk:
            return self.file
        try:
            path = os.path.relpath(os.path.join(folder, self.file), folder) if folder else os.path.normpath(self.file)
        except ValueError:  # on another drive
            path = os.path.normpath(self.file)
        return PurePath(path).as_posix()

    def uri(self, folder: str) -> str:
        """An URI reference to the file: relative where it lies under ``folder``, percent-encoded."""
        if not self.on_disk:
            return self.file if self.file == STDIN else _quoted(self.file, safe="/:?&=%@+,;~!$'()*[]")
        path = self.within(folder)
        if path.startswith("../"):
            path = os.path.normpath(os.path.join(folder, self.file))
        return Path(path).as_uri() if os.path.isabs(path) else _quoted(path)


def stable_id(origin: str) -> str:
    """An id for what has none of its own: the same for the same origin, short, safe in a URL."""
    return blake2b(origin.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _quoted(path: str, safe: str = "/") -> str:
    """Percent-encode the bytes that the file system knows ``path`` by; what is none of its own is written out."""
    try:
        return quote(path.encode("utf-8", "surrogateescape"), safe)
    except UnicodeEncodeError:
        return quote(path.encode("utf-8", "backslashreplace"), safe)
