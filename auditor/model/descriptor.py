"""What a report may say of a rule, since it knows none: SARIF's *reportingDescriptor*."""

from __future__ import annotations

from auditor.model.finding import Severity
from auditor.value import value

DRAWINGS = ("Flagged:", "Clean:")


@value
class Descriptor:
    """A rule's code, name, severity and docstring; the docstring as it would be printed, not indented."""

    code: str
    name: str
    severity: Severity
    doc: str

    @property
    def fault(self) -> str:
        """The fault that it finds, in one sentence: what the docstring begins with."""
        return " ".join(self.doc.partition("\n\n")[0].split())

    @property
    def reason(self) -> str:
        """Why a reader is harmed by it: what stands before the drawings; "" where nothing does."""
        told = []
        for paragraph in self.doc.split("\n\n")[1:]:
            if paragraph.startswith(DRAWINGS):
                break
            told.append(" ".join(paragraph.split()))
        return "\n\n".join(told)
