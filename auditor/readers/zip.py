"""Zip archives: each file in them read as a stream, nothing unpacked to disk."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING, BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions, reader_named
from auditor.readers.limits import Limits
from auditor.readers.members import inside, passed_over, place_of, read_member, refuse_nested, stream_of
from auditor.readers.streams import whole

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_WORD = ("[Content_Types].xml", "_rels/", "word/", "docProps/", "customXml/")  # what an office file begins with
_BOOK = "mimetype"  # what OpenDocument files and EPUB begin with
_SMALL = 1 << 24  # bytes that may come out whatever the ratio
_ENTRY = 168  # bytes of the directory that an honest file takes, its name and extras included
_SMALL_DIRECTORY = 1 << 20  # bytes of a directory that are read whatever the limit


class Zip(Reader):
    """A zip of files, stored or deflated; other compressions, encrypted files, links and second files of one name are
    skipped with the reason. One that comes through a pipe is held in memory, for its directory stands at its end.
    """

    name = "zip"
    suffixes = (".zip",)
    signed = True
    container = True

    def sniff(self, head: bytes) -> bool:
        """Whether it is a zip, and not a document that is stored as one."""
        return head.startswith(_MARKS) and not is_office(head) and _first_name(head) != _BOOK

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what each file holds, in the order of the archive's directory."""
        refuse_nested(origin, options)
        archive, seen = Archive(origin, stream, options.limits), set[str]()
        if stream.seekable() and any(info.filename == "word/document.xml" for info in archive.files):
            yield from reader_named("docx").read(origin, stream, options)  # one that begins as no other does
            return
        for info in archive.files:
            place = place_of(origin, info.filename)
            if passed_over(info.filename):
                continue
            if info.filename in seen:
                yield Skipped(place, "a second file of this name in the archive; the first was read")
            elif (reason := _unreadable(info)) is not None:
                yield Skipped(place, reason)
            else:
                seen.add(info.filename)
                yield from read_member(place, archive.open(info, place), inside(options, self.name))
                archive.check()


def is_office(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a zip in which an office program stored a document."""
    return head.startswith(_MARKS) and _first_name(head).startswith(_WORD)


def _first_name(head: bytes) -> str:
    """What the first file in a zip is called."""
    return head[30 : 30 + int.from_bytes(head[26:28], "little")].decode("utf-8", "replace")


def _why_no_zip(source: BinaryIO, error: Exception) -> str:
    source.seek(0)
    if source.read(2) != b"PK":
        return "no zip archive, nor a Word file, which is one; leave the format out, and it is found by the content"
    detail = "" if "not a zip" in str(error) else f": {error}"
    return f"a zip archive that is damaged or cut off before its end{detail}"


class Archive:
    """A zip that is open; all that comes out of it is counted against the limits and against its size.

    Raises MalformedInput, and LimitExceeded for too many files.
    """

    def __init__(self, origin: str, stream: BinaryIO, limits: Limits) -> None:
        from zipfile import BadZipFile, ZipFile

        self._origin, self._limits = origin, limits
        source = stream if stream.seekable() else BytesIO(whole(origin, stream, limits))
        self._size, self._given = source.seek(0, 2), 0
        try:
            self._zip = ZipFile(_Guarded(origin, source, limits))
        except (BadZipFile, NotImplementedError, OSError, ValueError) as error:
            raise MalformedInput(origin, _why_no_zip(source, error)) from None
        limits.check(origin, "members", len(self.files), "files in one archive")

    @property
    def files(self) -> list[ZipInfo]:
        """What it holds, in the order of its directory."""
        return self._zip.infolist()

    def open(self, info: ZipInfo, place: str) -> BufferedReader:
        """The bytes of one file, which is called ``place`` in errors."""
        return stream_of(_Member(self, self._zip, info, place).take)

    def named(self, name: str) -> BufferedReader | None:
        """The bytes of the file of that name, ``None`` if there is none; raises MalformedInput if it cannot be read."""
        info = next((info for info in self.files if info.filename == name), None)
        if info is None:
            return None
        if (reason := _unreadable(info)) is not None:
            raise MalformedInput(place_of(self._origin, name), reason)
        return self.open(info, place_of(self._origin, name))

    def count(self, given: int) -> None:
        """Count what came out; raises LimitExceeded."""
        self._given += given
        self.check()

    def check(self) -> None:
        """Raise if more has come out than may."""
        self._limits.check(self._origin, "decompressed", self._given, "decompressed bytes or more")
        if self._given > max(_SMALL, self._size * self._limits.ratio):
            raise self._limits.exceeded(self._origin, "ratio", f"{self._given:,} bytes or more out of {self._size:,}")


def _unreadable(info: ZipInfo) -> str | None:
    """Why a file of the archive is not read; ``None`` if it is."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED

    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link, which is not followed"
    if info.flag_bits & 1:
        return "encrypted"
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return f"compressed by method {info.compress_type}; only stored and deflated files are read"
    return None


class _Guarded:
    """The archive's bytes; the directory, which is read in one go, is refused if it is larger than the limit allows."""

    def __init__(self, origin: str, stream: BinaryIO, limits: Limits) -> None:
        self._origin, self._stream, self._limits = origin, stream, limits
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1) -> bytes:
        if size > max(_SMALL_DIRECTORY, self._limits.members * _ENTRY):
            raise self._limits.exceeded(self._origin, "members", f"a directory of {size // _ENTRY:,} files or more")
        return self._stream.read(size)

    def seekable(self) -> bool:
        return True


class _Member:
    """One file's bytes, counted into the archive's."""

    def __init__(self, archive: Archive, inner: ZipFile, info: ZipInfo, place: str) -> None:
        self._archive, self._inner, self._info, self._place = archive, inner, info, place
        self._stream: BinaryIO | None = None

    def take(self, most: int) -> bytes:
        from zipfile import BadZipFile
        from zlib import error as DeflateError  # noqa: N812

        try:
            if self._stream is None:
                self._stream = self._inner.open(self._info)  # type: ignore[assignment]
            assert self._stream is not None
            data = self._stream.read(most)
        except (BadZipFile, DeflateError, EOFError, OSError, RuntimeError, ValueError) as error:
            raise MalformedInput(self._place, f"damaged: {error}") from None
        self._archive.count(len(data))
        return data
