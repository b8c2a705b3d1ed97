"""What a rule is."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.model.analysis import Analysis
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Confidence, Finding, Fix, Related, Severity
from auditor.model.span import Span


@dataclass(frozen=True)
class Rule(ABC):
    """A check on one article. Its fields are its options, with their defaults."""

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]

    @abstractmethod
    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Yield findings in text order."""

    def finding(
        self,
        span: Span,
        message: str,
        *related: Related,
        confidence: Confidence = Confidence.HIGH,
        fix: Fix | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule; ``severity`` only where it differs from the rule's own."""
        return Finding(self.code, self.name, message, span, severity or self.severity, confidence, related, fix)


@cache
def described(rule: type[Rule]) -> Descriptor:
    """What reports may say of ``rule``."""
    return Descriptor(rule.code, rule.name, rule.severity, inspect.getdoc(rule) or "")
