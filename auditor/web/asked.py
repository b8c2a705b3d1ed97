"""What was asked: the text in a request, by the page's form or as JSON, and why it is none."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from auditor.text.counting import counted
from auditor.text.printable import printable
from auditor.value import value

FORM, JSON = "application/x-www-form-urlencoded", "application/json"

WRITTEN = 6
"""Bytes that a byte of the text may take in a request: a control character is ``\\u0001`` in JSON."""

BESIDE = 4096
"""Bytes of a request that are not the text's."""

LONGEST_NAME = 200
"""Characters of a publisher's name."""

FIELDS = "text", "publisher"
MOST_FIELDS = 8
NOT_UTF8 = "the request is not in UTF-8"


@value
class Asked:
    """A text and its publisher, ``None`` for that of the settings.

    ``accept`` is the fingerprint of the finding whose fix is to be made in it; ``mend`` if all safe fixes are to be.
    """

    text: str
    publisher: str | None = None
    accept: str = ""
    mend: bool = False


async def body_of(request: Request, kind: str, most: int) -> bytes:
    """The body, of media type ``kind``, for a text of at most so many bytes; HTTPException 415 or 413 otherwise."""
    given, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.strip().lower().removeprefix("charset=").strip('"')
    if given.strip().lower() != kind or charset not in ("", "utf-8"):
        raise HTTPException(415, f"the request must be {kind}, in UTF-8")
    body, room = bytearray(), WRITTEN * most + BESIDE
    async for piece in request.stream():
        body += piece
        if len(body) > room:
            raise HTTPException(413, too_long(most))
    return bytes(body)


def of_form(body: bytes, most: int) -> Asked:
    """What the page's form asks; HTTPException 400 where it cannot be read, 413 where the text is too long.

    A form is sent with its line ends as CR LF. They become LF, as the user's browser counts them.
    """
    try:
        fields = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except UnicodeDecodeError:
        raise HTTPException(400, NOT_UTF8) from None
    except ValueError:
        raise HTTPException(400, "the request has more fields than the form") from None
    given = dict(fields)
    text = given.get("text", "").replace("\r\n", "\n").replace("\r", "\n")
    return _within(Asked(text, given.get("publisher"), given.get("accept", ""), given.get("do") == "mend"), most)


def of_json(body: bytes, most: int) -> Asked:
    """What a program asks, its text character for character; HTTPException likewise."""
    try:
        given = json.loads(body.decode("utf-8"))
    except UnicodeDecodeError:
        raise HTTPException(400, NOT_UTF8) from None
    except (ValueError, RecursionError) as error:
        raise HTTPException(400, f"the request is not JSON: {error}") from None
    _refuse_other(given)
    return _within(Asked(given["text"], given.get("publisher")), most)


def _refuse_other(given: Any) -> None:
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise HTTPException(400, 'the request must be an object with a "text", as in {"text": "…"}')
    if not isinstance(given.get("publisher"), str | None):
        raise HTTPException(400, '"publisher" must be a text or null')
    for key in given:
        if key not in FIELDS:
            raise HTTPException(400, f'there is no "{printable(key[:40])}"; choose from {", ".join(FIELDS)}')


def _within(asked: Asked, most: int) -> Asked:
    if len(asked.text.encode("utf-8", "surrogatepass")) > most:
        raise HTTPException(413, too_long(most))
    name = " ".join(printable((asked.publisher or "")[:LONGEST_NAME]).split())
    return Asked(asked.text, name or None, asked.accept, asked.mend)


def too_long(most: int) -> str:
    """Why a text is not audited."""
    return f"the text is too long: the limit is {counted(most, 'byte')} (auditor serve --max-bytes raises it)"
