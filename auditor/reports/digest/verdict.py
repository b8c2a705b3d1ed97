"""The verdict on an article in a few words: where it stands, what is to mend, and what to know."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.finding import Severity
from auditor.model.retelling import retelling
from auditor.reports.digest.sheet import Sheet


class Tone(StrEnum):
    """How a part of the verdict is meant."""

    ERROR = "error"
    WARNING = "warning"
    DOUBT = "doubt"
    NOTE = "note"
    PRAISE = "praise"
    ASIDE = "aside"


def verdict_parts(sheet: Sheet, *, brief: bool = False) -> list[tuple[str, Tone]]:
    """Where it stands, the worst first, then what is to mend, then, unless it is to be ``brief``, what is to know."""
    parts: list[tuple[str, Tone]] = []
    if sheet.analysis.circles:
        parts.append(("circular sourcing", Tone.WARNING))
    if sheet.analysis.release:
        parts.append(("press release", Tone.DOUBT))
    if (stands := retelling(sheet.analysis)) is not None:
        parts.append((stands.value, Tone.DOUBT))
    if sheet.to_mend:
        grave = sheet.live[0].severity is Severity.ERROR
        parts.append((f"{len(sheet.to_mend)} to mend", Tone.ERROR if grave else Tone.WARNING))
    elif not parts:
        clean = not (sheet.to_know or sheet.suppressed or sheet.report.hidden)
        parts.append(("clean" if clean else "nothing to mend", Tone.PRAISE))
    if sheet.to_know and not brief:
        parts.append((f"{len(sheet.to_know)} to know", Tone.NOTE))
    if sheet.suppressed:
        parts.append((f"{sheet.suppressed:,} suppressed", Tone.ASIDE))
    if sheet.report.hidden:
        parts.append((f"{sheet.report.hidden:,} not shown", Tone.ASIDE))
    return parts
