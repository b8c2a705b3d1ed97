"""Take bytes from a stream, never more than the limits allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from auditor.errors import EmptyInput
from auditor.readers.limits import Limits
from auditor.text.decode import decode

_CHUNK = 1 << 16
_PART = 1 << 20
XML_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""")
"""What an XML declaration calls the encoding of a document."""


def whole(origin: str, stream: BinaryIO, limits: Limits) -> bytes:
    """All of a document; raises EmptyInput if it is that or blank, LimitExceeded if there is too much."""
    data = _read(stream, limits.bytes + 1)
    limits.check(origin, "bytes", len(data), "bytes or more")
    if not data or data.isspace():
        raise EmptyInput(origin, "empty" if not data else "nothing but white space")
    return data


def _read(stream: BinaryIO, most: int) -> bytes:
    """As many bytes as there are, up to ``most``; a stream makes room for all that it is asked for, so in parts."""
    parts = [stream.read(min(most, _PART))]
    while (left := most - sum(map(len, parts))) > 0 and parts[-1]:
        parts.append(stream.read(min(left, _PART)))
    return b"".join(parts)


def lines_of(stream: BinaryIO, limits: Limits) -> Iterator[tuple[int, bytes | None]]:
    """Number the lines from 1; a line over the limit comes as ``None``, read past and not kept."""
    number = 0
    while line := stream.readline(limits.line_length + 1):
        number += 1
        if len(line) <= limits.line_length:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield number, None


def xml_text(origin: str, stream: BinaryIO, limits: Limits) -> str:
    """All of an XML document, decoded by its mark, as UTF-8 or as it declares."""
    data = whole(origin, stream, limits)
    declared = XML_ENCODING.match(data[:400])
    return decode(data, declared.group(1).decode("ascii") if declared else None).text
