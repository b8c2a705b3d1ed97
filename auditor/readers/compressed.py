"""Compressed files: read as a stream, never unpacked to disk, and never more of it than the limits allow."""

from __future__ import annotations

import bz2
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from io import BufferedReader, RawIOBase
from types import ModuleType
from typing import BinaryIO, Protocol

from auditor.errors import MalformedInput, MissingExtra, UnknownFormat
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import PACKED, Reader, ReadOptions, uncompressed
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits
from auditor.value import replace

_CHUNK = 1 << 18
_SMALL = 1 << 24  # bytes that may come out whatever the ratio: a few kB of blanks are no bomb
_MAGIC = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz", b"\x28\xb5\x2f\xfd": "zstandard"}


class Decompressor(Protocol):
    """What the standard library's decompressors have in common."""

    @property
    def eof(self) -> bool:
        """Whether the end of the compressed data has been met."""

    @property
    def unused_data(self) -> bytes:
        """What stands after it."""

    def decompress(self, data: bytes, max_length: int = ..., /) -> bytes:
        """Take in ``data`` and give out what it holds."""


class Compressed(Reader):
    """``.gz``, ``.bz2``, ``.xz`` and ``.zst`` of any format; damage is reported after what came before it."""

    name = "compressed"
    suffixes = PACKED
    signed = True
    container = True

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with the mark of one of these."""
        return head.startswith(tuple(_MAGIC))

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield what the file inside holds; its format is told by its content and by the name less the suffix."""
        inflated = Inflated(origin, stream, options.limits)
        inner = BufferedReader(inflated, _CHUNK)
        if self.sniff(inner.peek(len(max(_MAGIC, key=len)))):
            raise UnknownFormat(origin, "compressed twice; unpack it once first")
        if options.input_format == self.name:
            options = replace(options, input_format=None)
        for found in read_stream(origin, inner, options, filename=uncompressed(origin)):
            yield replace(found, editable=False, packed=True) if isinstance(found, Article) else found
        if inflated.trailing:
            yield Skipped(origin, "what follows the compressed data is not compressed, and was left out")


class Inflated(RawIOBase):
    """The decompressed bytes of a stream of one or more members, counted against the limits."""

    def __init__(self, origin: str, stream: BinaryIO, limits: Limits) -> None:
        super().__init__()
        self._origin, self._stream, self._limits = origin, stream, limits
        self._taken = self._given = 0
        self._now: Decompressor | None = None
        self._waiting = b""
        self.trailing = False  # whether something else follows the last member

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as one step goes; 0 at the end."""
        out = self._step(len(buffer))
        buffer[: len(out)] = out
        self._given += len(out)
        self._limits.check(self._origin, "decompressed", self._given, "decompressed bytes or more")
        if self._given > max(_SMALL, self._taken * self._limits.ratio):
            raise self._limits.exceeded(self._origin, "ratio", f"{self._given:,} bytes out of {self._taken:,}")
        return len(out)

    def _step(self, most: int) -> bytes:
        while True:
            if self._now is None and not self._next_member():
                return b""
            assert self._now is not None
            try:
                out = self._now.decompress(self._waiting, most)
            except Exception as error:  # each library raises its own
                raise MalformedInput(self._origin, f"damaged near byte {self._taken:,}: {error}") from None
            self._waiting = b""
            if self._now.eof:
                self._waiting, self._now = self._now.unused_data, None
            elif not out:
                self._waiting = self._more()
                if not self._waiting:
                    raise MalformedInput(self._origin, f"cut off at byte {self._taken:,}")
            if out:
                return out

    def _next_member(self) -> bool:
        """Begin what follows; trailing bytes that are no member end the file, as gzip takes it."""
        while len(self._waiting) < max(map(len, _MAGIC)) and (more := self._more()):
            self._waiting += more
        kind = next((kind for mark, kind in _MAGIC.items() if self._waiting.startswith(mark)), None)
        if kind is None:
            self.trailing = bool(self._waiting.strip(b"\0"))
            return False
        self._now = _maker(kind)()
        return True

    def _more(self) -> bytes:
        data = self._stream.read(_CHUNK)
        self._taken += len(data)
        return data


def _maker(kind: str) -> Callable[[], Decompressor]:
    if kind == "zstandard":
        return _zstandard()
    makers: dict[str, Callable[[], Decompressor]] = {"gzip": _Gzip, "bzip2": bz2.BZ2Decompressor, "xz": _Xz}
    return makers[kind]


class _Gzip:
    """zlib's object under the names of the others; what it could not give out yet is kept for the next call."""

    def __init__(self) -> None:
        self._inner = _zlib().decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return bool(self._inner.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._inner.unused_data)

    def decompress(self, data: bytes, most: int = 0, /) -> bytes:
        waiting = self._inner.unconsumed_tail
        return bytes(self._inner.decompress(waiting + data if waiting else data, most))


@cache
def _zlib() -> ModuleType:
    """Intel's library where the extra ``formats`` is installed: it inflates web archives in half the time."""
    try:
        return import_module("isal.isal_zlib")
    except ImportError:
        return zlib


class _Xz:
    """lzma's object, with a bound on the memory that a file's header may ask for."""

    def __init__(self) -> None:
        self._inner = lzma.LZMADecompressor(memlimit=256 << 20)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, most: int = -1, /) -> bytes:
        return self._inner.decompress(data, most)


def _zstandard() -> Callable[[], Decompressor]:
    try:
        module = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    except ImportError:
        raise MissingExtra("zstandard", "formats") from None
    make: Callable[[], Decompressor] = module.ZstdDecompressor
    return make
