"""A date as newsrooms write it, and the ISO date it means."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
EASTERN = "янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру"
_EASTERN_MONTHS = (
    ("янв", "січ"), ("фев", "лют"), ("мар", "бер"), ("апр", "кві"), ("май", "мая", "тра"), ("июн", "чер"),
    ("июл", "лип"), ("авг", "сер"), ("сен", "вер"), ("окт", "жов"), ("ноя", "лис"), ("дек", "гру"),
)  # fmt: skip
_ABROAD = (  # as newsrooms abroad write them, whole or shortened
    "januar jänner janvier janv enero ene janeiro gennaio gen stycznia styczeń ocak yanvar",
    "februar feber février févr febrero fevereiro fev febbraio lutego şubat fevral",
    "märz mars marzo março marca marzec mart",
    "avril avr abril abr aprile kwietnia nisan aprel",
    "mai mayo maio maggio mag maja mayıs",
    "juni juin junio junho giugno giu czerwca haziran iyun",
    "juli juillet juil julio julho luglio lug lipca temmuz iyul",
    "août agosto ago ağustos sierpnia avqust",
    "septembre septiembre setembro settembre września eylül sentyabr",
    "oktober okt octobre octubre outubro ottobre ott października ekim oktyabr",
    "noviembre novembro listopada kasım noyabr novembre",
    "dezember dez décembre déc diciembre dic dezembro dicembre grudnia aralık dekabr",
)
ABROAD = "(?:" + "|".join(sorted(" ".join(_ABROAD).split(), key=len, reverse=True)) + ")"
YEAR = r"(?:19|20)\d\d"
DATE = (
    rf"(?i:(?:{MONTH}\.? ?\d{{1,2}}(?:st|nd|rd|th)?(?:(?:[,/] ?| ){YEAR})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)? {MONTH}\.?(?:,? {YEAR})?"
    rf"|\d{{1,2}} (?:{EASTERN})\w*(?: {YEAR}(?: г\.| р\.)?)?"
    rf"|\d{{1,2}}(?:er|º|\.)? (?:de )?{ABROAD}\b\.?(?: (?:de )?{YEAR})?"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d\d)|{YEAR}-\d\d-\d\d)(?!\w))"
)
"""A pattern for one date, with or without its year; it holds no groups."""


@cache
def _pattern() -> re.Pattern[str]:
    month = MONTH.replace("(?:", "(?P<month>(?:", 1) + ")"
    return re.compile(
        rf"(?i)(?P<iso>{YEAR}-\d\d-\d\d)"
        rf"|(?<![\d./])(?P<numeric>\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d\d))"
        rf"|{month}\.? ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[,/]? ?(?P<year>{YEAR})"
        rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.? {month.replace('month', 'month2')}\.?,? (?P<year2>{YEAR})"
        rf"|(?<!\d)(?P<day3>\d{{1,2}}) (?P<month3>{EASTERN})\w* (?P<year3>{YEAR})"
        rf"|(?P<eastern>{YEAR}[年년] ?\d{{1,2}}[月월] ?\d{{1,2}}[日일])"
        rf"|(?<!\d)(?P<day4>\d{{1,2}})(?:er|º|\.)? (?:de )?(?P<month4>{ABROAD})\b\.?,? (?:de )?(?P<year4>{YEAR})"
    )


def iso_date(text: str) -> str | None:
    """The first full date in ``text`` as YYYY-MM-DD; ``None`` where there is none or the year is not given.

    ``02.10.20`` is read day first. A date with slashes is read only where one order alone makes sense.
    """
    for found in _pattern().finditer(text):
        parts = _parts(found)
        if parts is not None:
            try:
                return date(*parts).isoformat()
            except ValueError:
                continue
    return None


def _parts(found: re.Match[str]) -> tuple[int, int, int] | None:
    if found["iso"]:
        year, month, day = found["iso"].split("-")
        return int(year), int(month), int(day)
    if found["eastern"]:
        year, month, day = re.findall(r"\d+", found["eastern"])
        return int(year), int(month), int(day)
    if found["numeric"]:
        return _numeric(found["numeric"])
    if found["day"]:
        return int(found["year"]), _month(found["month"]), int(found["day"])
    if found["day2"]:
        return int(found["year2"]), _month(found["month2"]), int(found["day2"])
    if found["day4"]:
        return int(found["year4"]), _month_abroad(found["month4"]), int(found["day4"])
    return int(found["year3"]), _eastern_month(found["month3"]), int(found["day3"])


def _month(name: str) -> int:
    return MONTHS.index(name[:3].lower()) + 1


def _eastern_month(name: str) -> int:
    return next(month for month, names in enumerate(_EASTERN_MONTHS, 1) if name.lower() in names)


def _month_abroad(name: str) -> int:
    wanted = _undotted(name)
    return next(month for month, names in enumerate(_ABROAD, 1) if wanted in map(_undotted, names.split()))


def _undotted(name: str) -> str:
    """``name`` in small letters, whatever dots Turkish has on its i."""
    return name.casefold().replace("\u0307", "").replace("ı", "i")


def _numeric(text: str) -> tuple[int, int, int] | None:
    first, second, year = (int(part) for part in text.replace("/", ".").split("."))
    year += 2000 if year < 100 else 0
    if "/" not in text:
        return year, second, first
    if first > 12:
        return year, second, first
    return (year, first, second) if second > 12 or first == second else None
