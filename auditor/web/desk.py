"""An audit of a text on the desk: the fixes that were asked for made in it, and the report of what it then is."""

from __future__ import annotations

from auditor.audit import Auditor
from auditor.fixes import mend, mend_till_rest
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
        return _report(self.result)

    @property
    def why(self) -> str:
        """Why there is none; "" where there is, or where there is nothing to audit."""
        return self.result.reason if isinstance(self.result, Skipped) and not self.result.excused else ""


def seen(auditor: Auditor, asked: Asked) -> Seen:
    """Audit the text, make the fixes, and audit what it then is."""
    result = _audited(auditor, asked.text, asked.publisher)
    if not (asked.accept or asked.mend):
        return Seen(asked.text, asked.publisher, result)
    made = None if isinstance(result, Skipped) else _mended(auditor, asked, result)
    if made is None:
        return Seen(asked.text, asked.publisher, result, GONE if asked.accept else "Nothing was to mend.")
    return made


def _mended(auditor: Auditor, asked: Asked, report: AuditReport) -> Seen | None:
    """The text with the one fix that was accepted, which is safe by whoever accepts it, or with all safe ones."""
    if asked.accept:
        chosen = [each for each in report.live if each.fingerprint == asked.accept]
        once = mend(asked.text, chosen, unsafe=True)
        text, made, result = once.text, len(once.findings), _audited(auditor, once.text, asked.publisher)
    else:
        rest = mend_till_rest(asked.text, report, lambda text: _report(_audited(auditor, text, asked.publisher)))
        text, made, result = rest.text, rest.made, rest.report
    return Seen(text, asked.publisher, result, f"{counted(made, 'fix', 'fixes')} made.") if made else None


def _audited(auditor: Auditor, text: str, publisher: str | None) -> AuditReport | Skipped:
    result = auditor.audit_text(text, ORIGIN, publisher)
    return result if isinstance(result, Skipped) else result.from_severity(auditor.settings.min_severity)


def _report(result: AuditReport | Skipped) -> AuditReport | None:
    return None if isinstance(result, Skipped) else result
