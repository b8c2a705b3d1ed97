"""Who is said to have said what: attribution relations and quotations, in the terms of PARC 3.0 and PolNeAR."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.finding import Confidence
from auditor.model.span import Span
from auditor.value import value


class Mode(StrEnum):
    """Whether the content stands in quotation marks, wholly (direct), partly (mixed) or not (indirect)."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


DIRECT, INDIRECT, MIXED = Mode.DIRECT, Mode.INDIRECT, Mode.MIXED


@value
class Quotation:
    """Words in quotation marks. ``span`` runs from the opening mark past the closing one.

    ``inner`` leaves the marks out. ``closed`` is false where the closing mark is missing.
    """

    span: Span
    inner: Span
    closed: bool = True


@value
class AttributionRelation:
    """``source``, ``cue`` and ``content``, each in as many pieces as the text has; ``agent`` is an ``Agent.id``.

    ``source`` and ``cue`` are empty, and ``agent`` is ``None``, where nobody is named. Where the source ``denies`` the
    content, it says that this is not so.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: Mode
    agent: str | None = None
    confidence: Confidence = Confidence.HIGH
    denies: bool = False
