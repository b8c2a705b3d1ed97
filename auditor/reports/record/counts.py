"""How often each rule found something, at which severity, in how many articles and for which publishers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from auditor.model.finding import Finding
from auditor.model.report import AuditReport, Skipped

Key = tuple[str, str, str]
"""A rule's code and name, and a severity's value."""


@dataclass
class Counts:
    """Findings by rule and severity and by publisher, which is ``None`` where nobody knows it; they are not kept."""

    findings: Counter[tuple[Key, str | None]] = field(default_factory=Counter)
    articles: Counter[Key] = field(default_factory=Counter)
    audited: int = 0
    skipped: int = 0
    suppressed: int = 0

    @classmethod
    def of(cls, results: Iterable[AuditReport | Skipped]) -> Counts:
        """Count ``results`` as they come."""
        counts = cls()
        for result in results:
            counts.add(result)
        return counts

    def add(self, result: AuditReport | Skipped) -> None:
        """Count one more; what only stood beside the inputs is none of them."""
        if isinstance(result, Skipped):
            self.skipped += not result.beside
            return
        self.audited += 1
        self.suppressed += len(result.findings) - len(result.live)
        self.findings.update((_key(finding), result.analysis.publisher) for finding in result.live)
        self.articles.update({_key(finding) for finding in result.live})

    def rows(self) -> list[tuple[Key, Counter[str | None]]]:
        """Each key with its findings by publisher, the most frequent first."""
        found: dict[Key, Counter[str | None]] = {}
        for (key, publisher), times in self.findings.items():
            found.setdefault(key, Counter())[publisher] += times
        return sorted(found.items(), key=lambda row: (-row[1].total(), row[0]))


def _key(finding: Finding) -> Key:
    return finding.code, finding.name, finding.severity.value
