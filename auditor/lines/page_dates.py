"""A line of a page that holds nothing but when it was published or mended: "May 2, 2013 / 9:21 PM / 4 years ago"."""

from __future__ import annotations

import re
from functools import cache

from auditor.lines.dates import DATE, YEAR, iso_date
from auditor.wordlists import wordlist

LONGEST = 120
"""A longer line is copy."""

LONGEST_LEFT = 24
"""Characters of a section's name that may stand before the date."""


def is_page_date(line: str) -> bool:
    """Whether ``line`` is a date, a time, or how long ago it was, and words that go with those alone."""
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return False
    left, dates = _dates().subn(" ", line)
    left, times = _times().subn(" ", left)
    left, ages = _ages().subn(" ", left)
    if not (dates or times or ages):
        return False
    left = _labels().sub(" ", left)
    return not any(map(str.isalnum, _section(left)))


def is_page_age(line: str) -> bool:
    """Whether ``line`` is only how long ago it was, which tells no day once it is copied: "Updated 3 hours ago"."""
    left, ages = _ages().subn(" ", line)
    return ages > 0 and is_page_date(line) and not any(map(str.isalnum, _labels().sub(" ", left)))


def page_date(line: str) -> str | None:
    """The ISO date of such a line; ``None`` where it tells none or is none."""
    return iso_date(line) if is_page_date(line) else None


def _section(left: str) -> str:
    """What is left of the line without the section that a bar parts from its date: "Pictures | Wed …"."""
    head, bar, rest = left.partition("|")
    return rest if bar and len(head) <= LONGEST_LEFT and len(head.split()) <= 2 else left


@cache
def _dates() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){DATE}|(?<!\w){YEAR}[./]\d\d[./]\d\d(?!\d)")


@cache
def _times() -> re.Pattern[str]:
    universal = r"\(?(?:UTC|GMT)(?: ?[+-]\d{1,2}(?::?\d\d)?)?\)?"
    zone = rf"(?: ?(?:{universal}|[A-Z]{{2,4}}(?![A-Za-z])|Uhr|heures|h\b|\(?local time\)?))?"
    minutes = r"(?:\d\d(?::\d{1,2})?|\d:\d{1,2})(?!\d)"  # one digit alone is a score: "2:1"
    return re.compile(rf"(?i:(?<![\d.])\d{{1,2}}[:.h]{minutes}(?: ?[ap]\.?m\.?)?){zone}")


@cache
def _ages() -> re.Pattern[str]:
    return re.compile("(?i)" + wordlist("lines", "page_dates")["ages"])


@cache
def _labels() -> re.Pattern[str]:
    labels = sorted(map(re.escape, wordlist("lines", "page_dates")["labels"]), key=len, reverse=True)
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(labels)})(?!\w)")
