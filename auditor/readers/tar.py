"""Tar archives: each file in them read as it goes by, nothing unpacked to disk, links and devices refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.members import inside, passed_over, place_of, read_member, refuse_nested, stream_of

if TYPE_CHECKING:
    from tarfile import TarInfo

_BLOCK = 512
_CHUNK = 1 << 16
_LONGEST_HEADER = 1 << 20  # bytes of an extended header, which holds a name
_FILES = (b"0", b"\0", b"7")
_REFUSED = {
    b"1": "a link, which is not followed",
    b"2": "a link, which is not followed",
    b"3": "a device",
    b"4": "a device",
    b"6": "a pipe",
    b"S": "a sparse file, which is not read",
}
_FOLDER, _GLOBAL, _EXTENDED, _LONG_NAME, _LONG_LINK = b"5", b"g", b"x", b"L", b"K"


class Tar(Reader):
    """A tar of files, in the ustar, pax, GNU and the oldest form; compressed ones are read through the compressed."""

    name = "tar"
    suffixes = (".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst")
    signed = True
    container = True

    def sniff(self, head: bytes) -> bool:
        """Whether the first header's checksum is right."""
        digits = head[148:156].strip(b" \0")
        if len(head) < _BLOCK or not digits.isdigit() or b"8" in digits or b"9" in digits:
            return False
        return sum(head[:148]) + sum(head[156:_BLOCK]) + 8 * ord(" ") == int(digits, 8)

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what each file holds, in the order of the archive."""
        refuse_nested(origin, options)
        seen = set[str]()
        for count, (name, kind, body) in enumerate(_members(origin, stream), 1):
            options.limits.check(origin, "members", count, "files in one archive or more")
            place = place_of(origin, name)
            if kind == _FOLDER or passed_over(name):
                continue
            if kind not in _FILES:
                yield Skipped(place, _REFUSED.get(kind, f"of no kind that is read ({kind!r})"))
            elif name in seen:
                yield Skipped(place, "a second file of this name in the archive; the first was read")
            else:
                seen.add(name)
                yield from read_member(place, stream_of(body.take), inside(options, self.name))


class _Body:
    """The bytes of one member, which is cut off no later than the archive is."""

    def __init__(self, origin: str, stream: BinaryIO, size: int) -> None:
        self._origin, self._stream, self._left = origin, stream, size
        self._padding = -size % _BLOCK

    def take(self, most: int) -> bytes:
        data = self._stream.read(min(most, self._left)) if self._left else b""
        if self._left and not data:
            raise MalformedInput(self._origin, "cut off in the middle of a file")
        self._left -= len(data)
        return data

    def all(self) -> bytes:
        """For the headers, which are small or refused."""
        if self._left > _LONGEST_HEADER:
            raise MalformedInput(self._origin, f"a header of {self._left:,} bytes")
        return b"".join(iter(lambda: self.take(_CHUNK), b""))

    def skip(self) -> None:
        """Go past what was not read, and the padding after it."""
        while self.take(_CHUNK):
            pass
        self._stream.read(self._padding)


def _members(origin: str, stream: BinaryIO) -> Iterator[tuple[str, bytes, _Body]]:
    """The name, the kind and the bytes of each member; extended headers are laid over the header that follows them."""
    name, size = None, None
    while (info := _header(origin, stream)) is not None:
        if info.size < 0:
            raise MalformedInput(origin, "a file of less than nothing")
        body = _Body(origin, stream, info.size if size is None or _is_header(info) else size)
        if info.type == _EXTENDED:
            told = _pax(origin, body.all())
            name, size = told.get(b"path", name), _size(origin, told)
        elif info.type == _LONG_NAME:
            name = body.all().rstrip(b"\0")
        elif not _is_header(info):
            yield _text(name) if name is not None else info.name, info.type, body
            name, size = None, None
        body.skip()


def _is_header(info: TarInfo) -> bool:
    return info.type in (_GLOBAL, _EXTENDED, _LONG_NAME, _LONG_LINK)


def _header(origin: str, stream: BinaryIO) -> TarInfo | None:
    """The next header; ``None`` at the end, which is a block of zeros or the end of the file."""
    from tarfile import HeaderError, TarInfo

    block = stream.read(_BLOCK)
    if not block.strip(b"\0"):
        return None
    try:
        return TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except HeaderError as error:
        raise MalformedInput(origin, f"damaged: {error}") from None


def _pax(origin: str, records: bytes) -> dict[bytes, bytes]:
    """An extended header's records, each its own length, a space, ``key=value`` and a newline."""
    found, at = {}, 0
    while at < len(records):
        digits = records[at : at + 20].partition(b" ")[0]
        length = int(digits) if digits.isdigit() else 0
        key, equals, value = records[at + len(digits) + 1 : at + length - 1].partition(b"=")
        if length <= len(digits) or not equals:
            raise MalformedInput(origin, "an extended header that cannot be read")
        found[key] = value
        at += length
    return found


def _size(origin: str, told: dict[bytes, bytes]) -> int | None:
    given = told.get(b"size")
    if given is not None and not (given.isdigit() and len(given) < 20):
        raise MalformedInput(origin, "an extended header with no size that can be read")
    return None if given is None else int(given)


def _text(name: bytes) -> str:
    return name.decode("utf-8", "surrogateescape")
