"""What a reader is, and how one is chosen: by content first where that is certain, then by suffix."""

from __future__ import annotations

import importlib
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import cache
from os.path import splitext
from typing import BinaryIO, ClassVar

from auditor.errors import UnknownFormat, UnknownOption
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.limits import DEFAULTS, Limits
from auditor.text.decode import looks_binary
from auditor.text.nearest import nearest
from auditor.value import value

HEAD = 8192  # bytes a reader may look at before it is chosen
PACKED = (".gz", ".bz2", ".xz", ".zst")  # suffixes of one file, compressed


@value
class ReadOptions:
    """How to read: ``publisher`` goes on articles that name none, ``input_format`` forces the reader of that name.

    ``columns`` maps our field names to those of a table or record ("text" → "body"). Addresses are fetched only where
    ``allow_network`` says so. ``in_archive`` is set for what stands inside an archive, where no other is opened. Where
    articles are not to be ``laid_out``, a record's text is taken as it is, without blocks: these are most of the work.
    """

    gazetteer: Gazetteer
    limits: Limits = DEFAULTS
    publisher: str | None = None
    input_format: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    allow_network: bool = False
    in_archive: bool = False
    laid_out: bool = True


class Reader(ABC):
    """One format. ``name`` is what ``--input-format`` calls it; ``suffixes`` are in small letters, with their dot."""

    name: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    signed: ClassVar[bool] = False  # its sniff is certain, and wins over any suffix
    container: ClassVar[bool] = False  # it holds files, and a format that is asked for is theirs

    def sniff(self, head: bytes) -> bool:  # noqa: ARG002 - for those that can tell
        """Whether a file that begins with ``head`` is surely of this format."""
        return False

    @abstractmethod
    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what the stream holds, in its order; a bad record is ``Skipped`` and the rest goes on.

        Raises ReadError where nothing (more) can be read, MissingExtra where that takes what is not installed.
        """


@cache
def load_readers() -> dict[str, Reader]:
    """Import every module beside this one and make the reader it defines, by name."""
    package = importlib.import_module("auditor.readers")
    names = [f"auditor.readers.{m.name}" for m in pkgutil.iter_modules(package.__path__)]
    things = [thing for name in sorted(names) for thing in vars(importlib.import_module(name)).values()]
    kinds = {t for t in things if isinstance(t, type) and issubclass(t, Reader) and "name" in vars(t)}
    return {kind.name: kind() for kind in sorted(kinds, key=lambda kind: kind.name)}


def reader_named(name: str) -> Reader:
    """The reader of a format; raises UnknownOption with the nearest name."""
    readers = load_readers()
    if name not in readers:
        raise UnknownOption("input format", name, nearest(name, readers), readers)
    return readers[name]


def has_reader(filename: str) -> bool:
    """Whether some reader knows the suffix of ``filename``."""
    return any(filename.lower().endswith(reader.suffixes) for reader in load_readers().values())


def unknown_suffix(filename: str) -> str:
    """The suffix that no reader knows (of a compressed file, the one before that); nothing where one does."""
    inner = uncompressed(filename)
    return "" if has_reader(inner) else splitext(inner)[1]


def uncompressed(name: str) -> str:
    """The name of a file less the suffix that says how it is compressed."""
    return name.rpartition(".")[0] if name.lower().endswith(PACKED) else name


def choose(origin: str, filename: str, head: bytes, options: ReadOptions) -> Reader:
    """The reader for a file of this name that begins with ``head``; raises UnknownFormat."""
    readers = load_readers().values()
    if options.input_format is not None:
        containers = (reader for reader in readers if reader.container and reader.sniff(head))
        return next(containers, reader_named(options.input_format))
    for reader in readers:
        if reader.signed and reader.sniff(head):
            return reader
    by_suffix = [reader for reader in readers if filename.lower().endswith(reader.suffixes)]
    if len(by_suffix) == 1 and not by_suffix[0].signed:
        return _text_or_refuse(origin, head, by_suffix[0])
    marked_up = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    others = list(readers) if marked_up or not by_suffix else []
    for reader in by_suffix + others:
        if reader.sniff(head):
            return reader
    if len(by_suffix) > 1 and marked_up:
        raise UnknownFormat(origin, f"XML of another kind than {', '.join(reader.name for reader in by_suffix)}")
    return _text_or_refuse(origin, head, _fallback(by_suffix))


def _fallback(by_suffix: list[Reader]) -> Reader:
    """What to try when no content tells: a reader of that suffix, else plain text."""
    unsigned = [reader for reader in by_suffix if not reader.signed]
    return unsigned[0] if unsigned else reader_named("text")


def _text_or_refuse(origin: str, head: bytes, reader: Reader) -> Reader:
    if looks_binary(head):
        raise UnknownFormat(origin, "a binary file of no format the auditor reads")
    return reader
