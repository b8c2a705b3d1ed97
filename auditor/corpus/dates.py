"""Which of two articles was published first, as far as their dates say."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from auditor.lines.dates import iso_date
from auditor.lines.moments import iso_moment
from auditor.value import value

DAY = 86_400.0
_UNIVERSAL = re.compile(r"(?<=\d) ?(?:UTC|GMT)$")
ZONES = 14 * 3_600.0
"""Seconds by which a time without a zone may be off: zones reach from 12 hours behind UTC to 14 before it."""


@value
class Moment:
    """A time in seconds since 1970 that lies from ``first`` to ``last``: a whole day where only the day is given.

    ``zoned`` if its zone is known.
    """

    first: float
    last: float
    zoned: bool


def moment(published: str | None) -> Moment | None:
    """The time that an ISO 8601 or a mail date means, the day that one in words does; ``None`` where it is neither."""
    text = (iso_moment(published) or "").strip()
    read = _read(text)
    if read is None and (day := iso_date(text)) is not None:
        text, read = day, datetime.fromisoformat(day)
    if read is None:
        return None
    zoned = read.tzinfo is not None
    seconds = (read if zoned else read.replace(tzinfo=UTC)).timestamp()
    return Moment(seconds, seconds + DAY - 1 if len(text) <= len("2026-11-28") else seconds, zoned)


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_UNIVERSAL.sub("Z", text))
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None


def hours_before(one: Moment | None, other: Moment | None) -> float | None:
    """By how many hours ``one`` came before ``other``, less than 0 if after; ``None`` where that is not sure."""
    if one is None or other is None or not (before(one, other) or before(other, one)):
        return None
    return (other.first - one.first) / 3600


def before(one: Moment | None, other: Moment | None) -> bool:
    """Whether ``one`` surely came before ``other``; two times without a zone are taken to be of the same zone."""
    if one is None or other is None:
        return False
    return one.last + (0.0 if one.zoned == other.zoned else ZONES) < other.first
