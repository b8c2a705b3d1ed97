"""Mail: a message as an article, its subject the headline; attachments that are articles are read as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article, BlockKind
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions, has_reader
from auditor.readers.inputs import read_stream
from auditor.readers.story import Fields, Part, compose, marked_up, paragraphs
from auditor.readers.streams import whole
from auditor.text.decode import decode

_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n)*){2,}")
_MAIL_FIELDS = re.compile(rb"^(?:From|Date|Subject|Received|Message-ID|MIME-Version):", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"^>[^\n]*\n?", re.MULTILINE)
_MOST_PARTS = 200


class Mail(Reader):
    """``.eml``; attachments are told apart as ``path#name``."""

    name = "eml"
    suffixes = (".eml",)

    def sniff(self, head: bytes) -> bool:
        """Whether it opens with the header of a message."""
        header = _HEADER.match(head)
        return header is not None and len(_MAIL_FIELDS.findall(header.group())) >= 3

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield the message's article, then those of its attachments."""
        message = message_from_bytes(whole(origin, stream, options.limits), policy=policy.default)
        if not isinstance(message, EmailMessage):
            raise MalformedInput(origin, "no message in it")
        try:
            yield compose(_parts(message, origin, options), _fields(message), origin, options)
        except MalformedInput as error:
            yield Skipped(error.origin, error.reason)
        for attachment in _attachments(message):
            name = attachment.get_filename() or "attachment"
            if has_reader(name):
                data = attachment.get_payload(decode=True)
                yield from read_stream(f"{origin}#{name}", BytesIO(data if isinstance(data, bytes) else b""), options)


def _attachments(message: EmailMessage) -> Iterator[EmailMessage]:
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            return
        if part.get_content_disposition() == "attachment":
            yield part


def _fields(message: EmailMessage) -> Fields:
    return Fields(
        id=_header(message, "Message-ID") or None,
        title=_header(message, "Subject") or None,
        published=_date(_header(message, "Date")),
        language=_header(message, "Content-Language") or None,
    )


def _header(message: EmailMessage, name: str) -> str:
    """A header's words; broken ones, at which the standard library raises, are none."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError):
        return ""


def _date(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat() if text else None
    except (ValueError, IndexError, OverflowError):
        return text


def _parts(message: EmailMessage, origin: str, options: ReadOptions) -> Iterator[Part]:
    yield BlockKind.HEADLINE, _header(message, "Subject")
    for kind, text in _bodies(message):
        yield from marked_up(text, origin, options) if kind == "html" else paragraphs(_QUOTED.sub("", text))


def _bodies(message: EmailMessage) -> Iterator[tuple[str, str]]:
    """The text of the message: the plain form where there is one, else the page."""
    try:
        body = message.get_body(preferencelist=("plain", "html"))
    except (ValueError, KeyError, AttributeError, RecursionError):
        return
    if body is None:
        return
    data = body.get_payload(decode=True)
    if isinstance(data, bytes):
        yield body.get_content_subtype(), decode(data, body.get_content_charset()).text
