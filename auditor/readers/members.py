"""The files inside an archive or a message: their names are only names, and none is opened as an archive again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BufferedReader, RawIOBase
from typing import BinaryIO

from auditor.errors import UnknownFormat
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions, unknown_suffix
from auditor.readers.inputs import read_stream
from auditor.value import replace

_CHUNK = 1 << 16
_NOT_COPY = "__MACOSX"  # what one packer adds beside each file

Take = Callable[[int], bytes]


class _Taken(RawIOBase):
    """The bytes that ``take`` gives, which is asked for so many at most and gives none at the end."""

    def __init__(self, take: Take) -> None:
        super().__init__()
        self._take = take

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._take(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def stream_of(take: Take) -> BufferedReader:
    """A stream, as read_stream wants it, of the bytes that ``take`` gives when asked for so many at most."""
    return BufferedReader(_Taken(take), _CHUNK)


def place_of(archive: str, name: str) -> str:
    """How a file in an archive is called: ``wire.zip#monday/a.html``."""
    return f"{archive}#{name}"


def passed_over(name: str) -> bool:
    """Whether it is a folder or hidden, which in a folder on disk would be passed over too."""
    parts = name.replace("\\", "/").split("/")
    return not parts[-1] or any(part == _NOT_COPY or (part.startswith(".") and part.strip(".")) for part in parts)


def inside(options: ReadOptions, container: str) -> ReadOptions:
    """The options for what stands in a container: a format asked for is that of the files, not of what holds them."""
    forced = None if options.input_format == container else options.input_format
    return replace(options, input_format=forced, in_archive=True)


def refuse_nested(origin: str, options: ReadOptions) -> None:
    """Raise if this archive stands in another."""
    if options.in_archive:
        raise UnknownFormat(origin, "an archive inside an archive, which is not opened; unpack the outer one first")


def read_member(origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
    """Yield what one file inside holds; as in folders, a name of no known kind is not taken for copy."""
    suffix = "" if options.input_format is not None else unknown_suffix(origin)
    if suffix:
        yield Skipped(origin, f"no reader for {suffix}; name the format with --input-format", beside=True)
    else:
        for found in read_stream(origin, stream, options):
            yield replace(found, editable=False) if isinstance(found, Article) else found
