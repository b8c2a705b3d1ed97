"""Mail: a message as an article, its subject the headline; attachments and forwarded messages are read as well."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from auditor.errors import MalformedInput, ReadError
from auditor.model.article import Article, BlockKind
from auditor.model.origin import stable_id
from auditor.model.report import Skipped
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.heading import is_copy
from auditor.readers.html import article_of_page
from auditor.readers.letters import without_letter
from auditor.readers.members import place_of, read_member
from auditor.readers.story import Fields, Part, compose, marked_up
from auditor.readers.streams import whole
from auditor.readers.wrapped import rejoined
from auditor.text.decode import decode
from auditor.value import replace

if TYPE_CHECKING:
    from email.message import EmailMessage

_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n)*){2,}")
_MAIL_FIELDS = re.compile(rb"^(?:From|Date|Subject|Received|Message-ID|MIME-Version):", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"^>[> ]*", re.MULTILINE)
_ANSWERED = re.compile(
    r"(?i)(?:on|am|le|el|em|il(?: giorno)?|w dniu|op|den)\b[^\n\d]{0,40}\d[^\n]{3,200}?"
    r"\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|napisał\(?a?\)?|schreef|skrev)\b[^\n]{0,80}:\s*"
)
"""What a mail program sets above the message that is answered."""

_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
_SAVED_PAGE = "Snapshot-Content-Location"  # the address, in a page that a browser saved as one file
_USED = ("content-", "subject", "date", "message-id", "snapshot-")
_LONGEST_FIELD = 4_000  # characters: the standard library takes time over long ones that grows with their square
_MOST_PARTS = 200
_MOST_MULTIPARTS = 50  # parts that hold others: each line is held against the boundaries of all that are open
_MOST_FORWARDED = 3  # messages in one another
_CHUNK = 1 << 16
_NOTE = 3  # times the length of a note to it that a quoted message has
_BROKEN = (ValueError, LookupError, AttributeError, TypeError, AssertionError, RecursionError)  # the library's


class Mail(Reader):
    """``.eml``, and web pages saved as ``.mhtml``; attachments are told apart as ``path#name``."""

    name = "eml"
    suffixes = (".eml", ".mhtml", ".mht")

    def sniff(self, head: bytes) -> bool:
        """Whether it opens with the header of a message."""
        header = _HEADER.match(head)
        return header is not None and len(_MAIL_FIELDS.findall(header.group())) >= 3

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article | Skipped]:
        """Yield the message's article, then those of its attachments and of the messages it forwards."""
        message = _parsed(whole(origin, stream, options.limits), origin, options)
        yield from _read(message, origin, replace(options, input_format=None), 0)


def _parsed(data: bytes, origin: str, options: ReadOptions) -> EmailMessage:
    """The message, parsed piece by piece so that a hostile one runs into the limit on time."""
    from email.parser import BytesFeedParser
    from email.policy import default

    options.limits.check(origin, "nodes", data.count(b"\n"), "lines")
    if data.count(b"boundary=") > _MOST_MULTIPARTS:
        raise MalformedInput(origin, f"more than {_MOST_MULTIPARTS} parts that hold others")
    parser, deadline = BytesFeedParser(policy=default), time.monotonic() + options.limits.seconds
    try:
        for at in range(0, len(data), _CHUNK):
            parser.feed(data[at : at + _CHUNK])
            if time.monotonic() > deadline:
                raise options.limits.exceeded(origin, "seconds", "too slow to parse")
        return cast("EmailMessage", parser.close())
    except RecursionError:
        raise options.limits.exceeded(origin, "depth", "parts nested too deep") from None


def _read(message: EmailMessage, origin: str, options: ReadOptions, depth: int) -> Iterator[Article | Skipped]:
    parts, forwarded = _parts(message), 0
    try:
        yield _article(message, origin, options)
    except ReadError as error:
        yield Skipped(error.origin, error.reason)
    except _BROKEN as error:
        yield Skipped(origin, f"a message that cannot be read: {error}")
    for part in parts:
        if _is_message(part):
            forwarded += 1
            yield from _forwarded(part, f"{origin}#{forwarded}", options, depth + 1)
        elif (name := _attached(part)) is not None:
            data = part.get_payload(decode=True)
            place = place_of(origin, name)
            yield from read_member(place, BytesIO(data if isinstance(data, bytes) else b""), options)
    if len(parts) == _MOST_PARTS:
        yield Skipped(origin, f"what follows the first {_MOST_PARTS} parts was left out")


def _parts(message: EmailMessage) -> list[EmailMessage]:
    """The parts that hold no others, in order, and forwarded messages whole; fields too long to read are dropped."""
    found: list[EmailMessage] = []
    waiting: list[object] = [message]
    while waiting and len(found) < _MOST_PARTS:
        part = waiting.pop()
        if not isinstance(part, type(message)):
            continue
        for name, value in list(part.raw_items()):
            if len(str(value)) > _LONGEST_FIELD and name.lower().startswith(_USED):
                del part[name]
        inner = part.get_payload()
        if isinstance(inner, list) and not _is_message(part):
            waiting.extend(reversed(inner))
        else:
            found.append(part)
    return found


def _forwarded(part: EmailMessage, origin: str, options: ReadOptions, depth: int) -> Iterator[Article | Skipped]:
    inner = part.get_payload()
    if depth > _MOST_FORWARDED:
        yield Skipped(origin, f"a message forwarded more than {_MOST_FORWARDED} times over")
    elif isinstance(inner, list) and inner:
        yield from _read(cast("EmailMessage", inner[0]), origin, options, depth)


def _article(message: EmailMessage, origin: str, options: ReadOptions) -> Article:
    fields = Fields(
        id=_field(message, "Message-ID").strip("<>") or None,
        title=_field(message, "Subject") or None,
        url=_field(message, _SAVED_PAGE) or None,
        published=_date(_field(message, "Date")),
        language=_field(message, "Content-Language") or None,
    )
    page, plain = _body(message, "html"), _body(message, "plain")
    if page is not None and fields.url is not None:
        article = article_of_page(page[1], origin, options)
        return replace(article, id=stable_id(origin), url=article.url or fields.url)
    subject = (BlockKind.HEADLINE, fields.title or "")
    marked = [] if page is None else list(marked_up(page[1], origin, options))
    copy = [] if plain is None else list(_plain(plain[1], flowed="flowed" in str(plain[0].get_param("format", ""))))
    body = marked if _length(marked) * 2 > _length(copy) else copy
    if not _length(body):
        raise MalformedInput(origin, "a message with no text of its own")
    headline, parts = without_letter(body)
    return compose([subject, *parts], replace(fields, title=headline or fields.title), origin, options)


def _length(parts: list[Part]) -> int:
    return sum(len(words.strip()) for _, words in parts)


def _body(message: EmailMessage, subtype: str) -> tuple[EmailMessage, str] | None:
    """The part that holds the message in this form, and its text; ``None`` where there is none."""
    part = cast("EmailMessage | None", message.get_body(preferencelist=(subtype,)))
    data = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(data, bytes):
        return None
    return part, decode(data, part.get_content_charset()).text


def _plain(text: str, *, flowed: bool) -> Iterator[Part]:
    """The paragraphs; what an answer quotes and the signature are no copy, unless all of it is quoted."""
    body, signature = text, ""
    if (mark := _SIGNATURE.search(text)) is not None:
        body, signature = text[: mark.start()], text[mark.end() :]
    for kind, lines in _runs(body):
        yield from ((kind, paragraph) for paragraph in rejoined(lines, flowed=flowed))
    yield from ((BlockKind.CHROME, line) for line in signature.splitlines())


def _runs(text: str) -> Iterator[Part]:
    """The text in runs of quoted and other lines, marks of quotation taken off; who wrote what is quoted is no copy."""
    lines = text.splitlines()
    all_quoted = _is_quotation(lines)
    held, kind = list[str](), BlockKind.PARAGRAPH
    for at, line in enumerate(lines):
        words = _QUOTED.sub("", line)
        quoted = line.startswith(">") and not all_quoted
        now = BlockKind.CHROME if quoted or _leads_in(words, lines[at:]) else BlockKind.PARAGRAPH
        if now is not kind:
            yield kind, "\n".join(held)
            held, kind = [], now
        held.append(words)
    yield kind, "\n".join(held)


def _leads_in(words: str, lines: Sequence[str]) -> bool:
    """Whether the first of ``lines`` says when who wrote what is quoted below it."""
    if _ANSWERED.fullmatch(words) is None:
        return False
    return next((line.startswith(">") for line in lines[1:3] if line.strip()), False)


def _is_quotation(lines: list[str]) -> bool:
    """Whether a message is what it quotes, with no more than a note to it: its own words are few, or no copy."""
    quoted = [line for line in lines if line.startswith(">")]
    own = [line for line in lines if line.strip() and not line.startswith(">")]
    if len(quoted) <= len(own):
        return False
    words = " ".join(own)
    return len(words) * _NOTE < sum(map(len, quoted)) or not is_copy(words)


def _field(message: EmailMessage, name: str) -> str:
    """A field's words; broken ones, at which the standard library raises, are none."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except _BROKEN:
        return ""


def _is_message(part: EmailMessage) -> bool:
    try:
        return part.get_content_type() == "message/rfc822"
    except _BROKEN:
        return False


def _attached(part: EmailMessage) -> str | None:
    """What an attachment is called; ``None`` for a part that is none."""
    try:
        return (part.get_filename() or "attachment") if part.get_content_disposition() == "attachment" else None
    except _BROKEN:
        return None


def _date(text: str) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).isoformat() if text else None
    except (ValueError, IndexError, OverflowError, TypeError):
        return text
