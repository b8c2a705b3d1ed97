"""What was found in many articles: counted by rule, and how many there were."""

from __future__ import annotations

from auditor.model.finding import Severity
from auditor.model.report import Skipped
from auditor.reports.digest.sheet import Sheet
from auditor.reports.record.counts import Counts
from auditor.text.counting import counted
from auditor.text.decode import guessed
from auditor.value import value


@value
class Row:
    """A rule, and how many findings it had in how many articles."""

    code: str
    name: str
    severity: Severity
    findings: int
    articles: int


class Overview:
    """Counts articles and findings as they pass."""

    def __init__(self) -> None:
        self.clean = self.guessed = 0
        self._counts = Counts()

    def add(self, sheet: Sheet) -> None:
        """Count one article."""
        self._counts.add(sheet.report)
        self.clean += not sheet.to_mend
        self.guessed += bool(guessed(sheet.article.encoding))

    def skip(self, skipped: Skipped) -> None:
        """Count one input that could not be audited."""
        self._counts.add(skipped)

    def rows(self) -> list[Row]:
        """How often each rule found something, the gravest first."""
        articles = self._counts.articles
        found = [
            Row(key[0], key[1], Severity(key[2]), times.total(), articles[key]) for key, times in self._counts.rows()
        ]
        return sorted(found, key=lambda row: (-row.severity.rank, row.code))

    def totals(self) -> str:
        """How many articles there were, and what became of them."""
        counts = self._counts
        parts = [counted(counts.audited, "article"), f"{self.clean:,} with nothing to mend"]
        parts += [f"{self.guessed:,} of a guessed encoding"] if self.guessed else []
        parts += [f"{counts.suppressed:,} suppressed"] if counts.suppressed else []
        parts += [f"{counts.skipped:,} skipped"] if counts.skipped else []
        return " · ".join(parts)
