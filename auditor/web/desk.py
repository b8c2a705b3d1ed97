"""An audit of a text on the desk: the fixes that were asked for made in it, and the report of what it then is."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.audit import Auditor
from auditor.fixes import mend
from auditor.model.finding import Finding
from auditor.model.report import AuditReport, Skipped
from auditor.text.counting import counted
from auditor.value import value
from auditor.web.asked import Asked

ORIGIN = "Pasted text"
"""What an article is called that has no headline."""

GONE = "That finding is no longer in the text."


@value
class Seen:
    """A text, its publisher by the form, and its report; ``told`` is what was done to it, or why it was not."""

    text: str
    publisher: str | None
    result: AuditReport | Skipped
    told: str = ""

    @property
    def report(self) -> AuditReport | None:
        """The report, where there is one."""
        return None if isinstance(self.result, Skipped) else self.result

    @property
    def why(self) -> str:
        """Why there is none; "" where there is, or where there is nothing to audit."""
        return self.result.reason if isinstance(self.result, Skipped) and not self.result.excused else ""


def seen(auditor: Auditor, asked: Asked) -> Seen:
    """Audit the text, make the fixes, and audit it once more if that changed it."""
    result = _audited(auditor, asked.text, asked.publisher)
    chosen = _chosen(result, asked)
    if chosen is None:
        return Seen(asked.text, asked.publisher, result)
    mended = mend(asked.text, chosen, unsafe=bool(asked.accept))
    if not mended.findings:
        return Seen(asked.text, asked.publisher, result, GONE if asked.accept else "Nothing was to mend.")
    told = f"{counted(len(mended.findings), 'fix', 'fixes')} made."
    return Seen(mended.text, asked.publisher, _audited(auditor, mended.text, asked.publisher), told)


def _audited(auditor: Auditor, text: str, publisher: str | None) -> AuditReport | Skipped:
    result = auditor.audit_text(text, ORIGIN, publisher)
    return result if isinstance(result, Skipped) else result.from_severity(auditor.settings.min_severity)


def _chosen(result: AuditReport | Skipped, asked: Asked) -> Iterable[Finding] | None:
    """The findings whose fixes are wanted; ``None`` where none was asked for. By whoever accepts one it is safe."""
    if not (asked.accept or asked.mend):
        return None
    found = () if isinstance(result, Skipped) else result.live
    return [each for each in found if asked.mend or each.fingerprint == asked.accept]
