"""Zip and tar: each member is read where it lies, by its own format; nothing is unpacked, no name is followed."""

from __future__ import annotations

import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions, has_reader
from auditor.readers.compressed import Counted
from auditor.readers.inputs import read_stream

_MOST_NESTED = 4
_TAR_MARK = slice(257, 262)


class Zip(Reader):
    """``.zip``, from a file only: a stream cannot be read from its end, where the list of members stands."""

    name = "zip"
    suffixes = (".zip",)
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with the mark of a member, or of an empty archive."""
        return (
            head.startswith((b"PK\x03\x04", b"PK\x05\x06"))
            and b"word/" not in head
            and b"[Content_Types].xml" not in head
        )

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what the members hold, in the order of the archive."""
        if not stream.seekable():
            raise MalformedInput(origin, "a zip archive can be read from a file only, not from a pipe")
        try:
            archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise MalformedInput(origin, f"a damaged zip archive: {error}") from None
        seen: Counter[str] = Counter()
        for number, member in enumerate(archive.infolist(), 1):
            options.limits.check(origin, "records", number, "members or more")
            if member.is_dir():
                continue
            seen[member.filename] += 1
            yield from _zip_member(origin, archive, member, seen[member.filename], options)


def _zip_member(
    origin: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, nth: int, options: ReadOptions
) -> Iterator[Article | Skipped]:
    place = _place(origin, member.filename)
    if nth > 1:
        yield Skipped(place, f"the {nth}th member of this name, left out")
    elif member.flag_bits & 1:
        yield Skipped(place, "encrypted")
    elif (member.external_attr >> 28) == 0xA:
        yield Skipped(place, "a link, which is not followed")
    else:
        try:
            with archive.open(member) as stream:
                counted = Counted(place, stream, options.limits, packed=member.compress_size)
                yield from _member(place, counted, options)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
            yield Skipped(place, f"damaged, or packed in a way that is not read: {error}")


class Tar(Reader):
    """``.tar``, plain; a compressed one is opened on the way."""

    name = "tar"
    suffixes = (".tar", ".tgz", ".tbz2", ".txz")
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether the mark of a tar header stands in its place."""
        return head[_TAR_MARK] == b"ustar"

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what the members hold, in the order of the archive, read once from front to back."""
        try:
            with tarfile.open(fileobj=stream, mode="r|") as archive:
                for number, member in enumerate(archive, 1):
                    options.limits.check(origin, "records", number, "members or more")
                    yield from _tar_member(origin, archive, member, options)
        except (tarfile.TarError, EOFError, ValueError) as error:
            raise MalformedInput(origin, f"a damaged tar archive: {error}") from None


def _tar_member(
    origin: str, archive: tarfile.TarFile, member: tarfile.TarInfo, options: ReadOptions
) -> Iterator[Article | Skipped]:
    place = _place(origin, member.name)
    if member.isdir():
        return
    stream = archive.extractfile(member) if member.isreg() else None
    if stream is None:
        yield Skipped(place, "a link, a device or a pipe, which is not followed")
        return
    yield from _member(place, Counted(place, stream, options.limits, packed=member.size), options)


def _place(origin: str, name: str) -> str:
    return f"{origin}#{name}"


def _member(place: str, stream: RawIOBase, options: ReadOptions) -> Iterator[Article | Skipped]:
    name = place.rpartition("#")[2]
    if place.count("#") > _MOST_NESTED:
        yield Skipped(place, "an archive in an archive in an archive …")
    elif not has_reader(name) and "." in name.rpartition("/")[2]:
        yield Skipped(place, f"no reader for .{name.rpartition('.')[2]}")
    elif name.rpartition("/")[2].startswith("."):
        return
    else:
        try:
            yield from read_stream(place, BufferedReader(stream), options, filename=name)
        except ReadError as error:
            yield Skipped(place, error.reason)
