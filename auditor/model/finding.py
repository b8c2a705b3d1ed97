"""What a rule says of an article: a place, the words for it, and how to mend it."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.span import Span
from auditor.value import value


class Severity(StrEnum):
    """SARIF's levels."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return {"note": 0, "warning": 1, "error": 2}[self.value]


class Confidence(StrEnum):
    """How sure the auditor is that the finding is true."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@value
class Related:
    """Another place that belongs to a finding, and why."""

    span: Span
    label: str


@value(order=True)
class Edit:
    """Put ``replacement`` in place of the words at ``span``."""

    span: Span
    replacement: str


@value
class Fix:
    """Edits that mend a finding together; ``safe`` if nothing a reader needs can be lost by them."""

    edits: tuple[Edit, ...]
    safe: bool = False


class BaselineState(StrEnum):
    """What a finding is to the baseline that it was compared with, in SARIF's words."""

    NEW = "new"
    UNCHANGED = "unchanged"


@value
class Suppression:
    """Why a finding does not count; ``kind`` is SARIF's ``inSource`` or ``external``."""

    kind: str
    reason: str = ""


@value
class Finding:
    """SARIF's *result*. ``fingerprint`` holds no offsets, so an edit elsewhere makes no old finding new.

    ``baseline`` is ``None`` where it was compared with none.
    """

    code: str
    name: str
    message: str
    span: Span
    severity: Severity
    confidence: Confidence = Confidence.HIGH
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""
    suppressed: Suppression | None = None
    baseline: BaselineState | None = None
