"""What a rule is."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from auditor.model.analysis import Analysis
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Confidence, Edit, Finding, Fix, Related, Severity
from auditor.model.residue import Residue
from auditor.model.reuse import Reuse
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


def fix_of(*leftovers: Residue) -> Fix | None:
    """The edits that mend all of ``leftovers``; ``None`` where one of them only a person can mend."""
    edits = [Edit(leftover.span, leftover.replacement) for leftover in leftovers if leftover.replacement is not None]
    if len(edits) < len(leftovers):
        return None
    return Fix(tuple(edits), safe=all(leftover.safe for leftover in leftovers))


RELATED = 4
"""Stretches of reused text that are told beside the longest one."""


def reused(
    rule: Rule,
    reuse: Reuse,
    what: str,
    confidence: Confidence = Confidence.HIGH,
    severity: Severity | None = None,
) -> Finding:
    """A finding on the longest stretch of the words told of ``reuse``; the next longest are related."""
    longest, *rest = sorted(reuse.taken, key=lambda span: (-len(span), span))
    title = f", “{reuse.held.title}”" if reuse.held.title else ""
    message = (
        f"{reuse.share:.0%} of this copy ({reuse.words} words) stands in an article of "
        f"{reuse.outlet or 'an outlet not known'} ({reuse.held.day}{title}), which {what}"
    )
    related = (Related(span, "and here") for span in sorted(rest[:RELATED]))
    return rule.finding(longest, message, *related, confidence=confidence, severity=severity)


def grouped(rule: Rule, leftovers: Iterable[Residue], wording: Callable[[str], str]) -> Iterator[Finding]:
    """One finding for all leftovers that are the same thing, on the first; the others are related."""
    groups: dict[str, list[Residue]] = {}
    for leftover in leftovers:
        groups.setdefault(leftover.what, []).append(leftover)
    for what, group in groups.items():
        first, *rest = group
        count = f", {len(group)} times" if rest else ""
        related = (Related(leftover.span, "and here") for leftover in rest)
        yield rule.finding(first.span, wording(what) + count, *related, fix=fix_of(*group))
