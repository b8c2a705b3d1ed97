"""WARC and ARC, the formats of web archives: an article for each page in them, whatever the damage around it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import BinaryIO

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.html import article_of_page, declared_charset
from auditor.readers.limits import Limits
from auditor.readers.plain import article_of_text
from auditor.text.decode import decode
from auditor.value import replace, value

_HEADER_LINE = 1 << 16
_MOST_HEADERS = 500
_STEP = 1 << 16
_VERSION = b"WARC/"
_SWALLOWED = re.compile(rb"\r\n\r\nWARC/[01]\.\d+\r\n")
_CHUNK = re.compile(rb"\s{0,4}([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")
_ARC = re.compile(rb"(?:filedesc|https?)://\S+ [\d.]+ (\d{14}) (\S+) (\d+)\s*$")


class Ahead:
    """A stream one can look ahead in."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._ahead = stream, b""

    def peek(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        while len(self._ahead) < size and (more := self._stream.read(size - len(self._ahead))):
            self._ahead += more
        return self._ahead[:size]

    def read(self, size: int) -> bytes:
        """As of a file."""
        ahead, self._ahead = self._ahead[:size], self._ahead[size:]
        return ahead + self._stream.read(size - len(ahead)) if len(ahead) < size else ahead

    def readline(self, size: int) -> bytes:
        """As of a file."""
        if not self._ahead:
            return self._stream.readline(size)
        line, newline, self._ahead = self._ahead.partition(b"\n")
        return line + newline if newline else line + self._stream.readline(size)


@value
class Record:
    """One record: ``fields`` by their names in small letters, ``body`` as long as its Content-Length says."""

    fields: Mapping[str, str]
    body: bytes


class Warc(Reader):
    """Records are numbered from 1, whether or not they hold a page."""

    name = "warc"
    suffixes = (".warc", ".arc")
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with a record."""
        return head.startswith((b"WARC/0.", b"WARC/1.", b"filedesc://"))

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield an article for each answer that is a page or a text, or why a record cannot be read."""
        number = 0
        for record in records(origin, stream, options.limits):
            number += 1
            options.limits.check(origin, "records", number, "records or more")
            place = f"{origin}#{number}"
            if isinstance(record, Skipped):
                yield Skipped(place, record.reason)
                continue
            try:
                yield from _articles(record, place, options)
            except ReadError as error:
                yield Skipped(place, error.reason)


def records(origin: str, stream: BinaryIO, limits: Limits) -> Iterator[Record | Skipped]:
    """The records of an archive; after a bad one, the next place that looks like a record."""
    ahead = Ahead(stream)
    while (line := ahead.readline(_HEADER_LINE)) != b"":
        if line.startswith(_VERSION):
            yield from _record(ahead, limits, origin)
        elif (arc := _ARC.match(line)) is not None:
            body = ahead.read(min(int(arc.group(3)), limits.bytes))
            yield Record(
                {
                    "warc-type": "arc",
                    "content-type": arc.group(2).decode("latin-1"),
                    "warc-target-uri": line.split(b" ")[0].decode("latin-1"),
                },
                body,
            )
        elif line.strip():
            yield Skipped(origin, f"no record begins here; {_resynchronised(ahead)} bytes passed over")


def _record(stream: Ahead, limits: Limits, origin: str) -> Iterator[Record | Skipped]:
    """One record whose first line has been read, and those that its Content-Length swallows."""
    fields = _fields(stream)
    length = fields.get("content-length", "") if fields is not None else ""
    if fields is None or not (length.isascii() and length.isdigit()):
        passed = _resynchronised(stream)
        yield Skipped(origin, f"a record with a broken header ({passed} bytes passed over): Content-Length {length!r}")
        return
    if int(length) > limits.bytes:
        passed = _resynchronised(stream)  # not by the length, which may be false and swallow the rest
        reason = limits.exceeded(origin, "bytes", f"a record of {int(length):,} bytes").reason
        false = f"; the next record stands after {passed:,}" if passed < int(length) else ""
        yield Skipped(origin, reason + false)
        return
    body = stream.read(int(length))
    if len(body) < int(length) or not _ends(stream):
        yield from _mistold(fields, body, int(length), stream, limits, origin)
    else:
        yield Record(fields, body)


def _mistold(
    fields: Mapping[str, str], body: bytes, length: int, stream: Ahead, limits: Limits, origin: str
) -> Iterator[Record | Skipped]:
    """A record that is not as long as it says: cut off, short of its body, or over the records that follow."""
    swallowed = _SWALLOWED.search(body)
    if swallowed is None:
        if len(body) < length:
            yield Skipped(origin, f"cut off: {len(body):,} of {length:,} bytes are there")
        else:
            yield Record(fields, body)
            passed = _resynchronised(stream)
            if passed:
                yield Skipped(origin, f"a Content-Length too small: {passed:,} bytes more stand before the next record")
        return
    yield Record(fields, body[: swallowed.start()])
    rest = list(records(origin, BytesIO(body[swallowed.start() + 4 :]), limits))
    yield Skipped(
        origin, f"a Content-Length too large: {len(rest)} record(s) after it were swallowed, and are read here"
    )
    yield from rest
    _resynchronised(stream)


def _fields(stream: Ahead) -> Mapping[str, str] | None:
    """The header's fields; ``None`` where it has no end."""
    fields: dict[str, str] = {}
    for _ in range(_MOST_HEADERS):
        line = stream.readline(_HEADER_LINE)
        if not line.endswith(b"\n"):
            return None
        if not line.strip():
            return fields
        name, _, value = line.partition(b":")
        fields.setdefault(name.strip().lower().decode("latin-1"), value.strip().decode("utf-8", "replace"))
    return None


def _ends(stream: Ahead) -> bool:
    """Whether the two empty lines that end a record stand here; they are read past."""
    end = stream.peek(len(_VERSION))
    for lines in (b"\r\n\r\n", b"\n\n"):
        if end.startswith(lines):
            stream.read(len(lines))
            return True
    return False


def _resynchronised(stream: Ahead) -> int:
    """Read up to the next line that begins a record; how many bytes that took."""
    passed = 0
    while (head := stream.peek(len(_VERSION))) and head != _VERSION:
        passed += len(stream.readline(_STEP))
    return passed


def _articles(record: Record, place: str, options: ReadOptions) -> Iterator[Article]:
    kind, told = record.fields.get("warc-type", "").lower(), record.fields.get("content-type", "").lower()
    url = record.fields.get("warc-target-uri", "").strip("<>") or None
    headers: Mapping[str, str] = {}
    body = record.body
    if kind in ("response", "arc") and body.startswith(b"HTTP/"):
        status, headers, body = _answer(body)
        told = headers.get("content-type", "").lower()
        if status != 200:
            return
    elif kind not in ("resource", "conversion", "arc"):
        return
    if "html" in told:
        body = _decoded(body, headers, place, options.limits)
        text = decode(body, _charset(told) or declared_charset(body)).text
        page = article_of_page(text, place, options)
        yield replace(page, url=page.url or url, source_map=None)
    elif kind == "conversion" and told.startswith("text/plain"):
        yield replace(article_of_text(decode(body).text, place, options), url=url)


def _charset(content_type: str) -> str | None:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content_type)
    return found.group(1) if found else None


def _answer(body: bytes) -> tuple[int, Mapping[str, str], bytes]:
    """The status, the header's fields and the body of an HTTP answer."""
    end = re.search(rb"\r?\n\r?\n", body[: _HEADER_LINE * 4])
    head, rest = (body[: end.start()], body[end.end() :]) if end else (body, b"")
    first, *lines = head.decode("latin-1").splitlines()
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status = first.split(" ")[1] if " " in first else ""
    return int(status) if status.isascii() and status.isdigit() else 0, fields, rest


def _decoded(body: bytes, headers: Mapping[str, str], place: str, limits: Limits) -> bytes:
    """The body as it was before it was sent: chunks joined, compression undone. Archives often did so already."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    coding = headers.get("content-encoding", "").lower()
    if coding in ("gzip", "x-gzip", "deflate") and body.lstrip()[:1] != b"<":
        return _inflated(body, place, limits)
    if coding in ("br", "zstd") and body.lstrip()[:1] != b"<":
        raise MalformedInput(place, f"a page compressed with {coding}, which is not read")
    return body


def _unchunked(body: bytes) -> bytes:
    """The chunks joined; a body that is not in chunks, as it is."""
    parts: list[bytes] = []
    at = 0
    while (found := _CHUNK.match(body, at)) is not None:
        size = int(found.group(1), 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[found.end() : found.end() + size])
        at = found.end() + size
    return b"".join(parts) if parts else body


def _inflated(body: bytes, place: str, limits: Limits) -> bytes:
    for wbits in (47, -15):
        inflater = zlib.decompressobj(wbits=wbits)
        try:
            data = inflater.decompress(body, limits.bytes)
        except zlib.error:
            continue
        if inflater.unconsumed_tail:
            raise limits.exceeded(place, "bytes", "a decompressed page")
        return data
    raise MalformedInput(place, "its compressed body is damaged")
