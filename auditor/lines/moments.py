"""When something was published, as feeds, tables and pages write it, in ISO 8601."""

from __future__ import annotations

import re
from datetime import datetime

from auditor.lines.dates import iso_date
from auditor.lines.page_dates import is_page_date

LONGEST = 120
"""A longer field is no date."""

_UNIVERSAL = re.compile(r"(?<=\d) ?(?:UTC|GMT)$")
_MAIL = re.compile(
    r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|[A-Z]{1,3}))?"
    r"|[A-Za-z]{3} [A-Za-z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d \d{4}"
)
_BASIC = re.compile(
    r"(?P<day>(?:19|20)\d\d[01]\d[0-3]\d)(?:T(?P<time>[0-2]\d[0-5]\d(?:[0-5]\d)?)(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_PRINTED = re.compile(r"([A-Za-z]{3} [A-Za-z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d) [A-Z]{2,4} ((?:19|20)\d\d)")
_CLOCK = re.compile(
    r"(?i)(?<![\d.:+-])(?P<hour>\d{1,2})[:h](?P<minute>\d\d)(?::(?P<second>\d\d))?(?:[.,]\d+)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?P<zone> ?\(?(?:Z|UTC|GMT)(?![\w+-])| ?(?:(?:UTC|GMT) ?)?[+-]\d\d:?\d\d(?!\d))?"
)


def iso_moment(told: str | None) -> str | None:
    """``told`` in ISO 8601 where it can be read in one way alone, else as it stands: "05/08/2014" may be May or August.

    The hour is kept where the day is told for sure; a zone that is told by its letters ("EST") is left out.
    """
    text = (told or "").strip()
    if not text or len(text) > LONGEST:
        return told
    if (basic := _BASIC.fullmatch(text)) is not None:
        return _extended(basic) or told
    if _is_iso(text):
        return told
    text = _PRINTED.sub(r"\1 \2", text)  # as programs print a moment: "Tue May 12 15:28:56 CET 2026"
    if _MAIL.fullmatch(text) is not None:
        return _mailed(text) or told
    day = iso_date(text) if is_page_date(text) else None
    return told if day is None else f"{day}{_hour(text)}"


def _extended(basic: re.Match[str]) -> str | None:
    """A moment in ISO 8601's basic format, as "20260512T152856+0200", in the extended one."""
    day, time = basic["day"], basic["time"]
    said = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    if time:
        said += f"T{':'.join(time[at : at + 2] for at in range(0, len(time), 2))}{_zone(basic['zone'] or '')}"
    return said if _is_iso(said) else None


def _mailed(text: str) -> str | None:
    from email.utils import parsedate_to_datetime  # slow to import, and few dates are a mail's

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _is_iso(text: str) -> bool:
    try:
        datetime.fromisoformat(_UNIVERSAL.sub("Z", text))
    except ValueError:
        return False
    return True


def _hour(text: str) -> str:
    """The time of day in ``text``, with a "T" before it; "" where there is none, or two."""
    found = list(_CLOCK.finditer(text))
    if len(found) != 1:
        return ""
    clock = found[0]
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    if hour > 23 or int(clock["minute"]) > 59:
        return ""
    seconds = f":{clock['second']}" if clock["second"] else ""
    return f"T{hour:02}:{clock['minute']}{seconds}{_zone(clock['zone'] or '')}"


def _zone(zone: str) -> str:
    offset = re.search(r"([+-]\d\d):?(\d\d)", zone)
    if offset is not None:
        return f"{offset[1]}:{offset[2]}"
    return "Z" if zone.strip() else ""
