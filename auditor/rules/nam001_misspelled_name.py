"""NAM001, misspelled-name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.cover import Cover
from auditor.model.finding import Confidence, Edit, Finding, Fix, Related, Severity
from auditor.model.name import Misspelling
from auditor.rules.base import Rule


@dataclass(frozen=True)
class MisspelledName(Rule):
    """A known name stands with one word of it damaged.

    A source that is misspelled cannot be looked up, and a reader who knows the
    name trusts the rest less. Right names that only look like a better known
    one, surnames, words of other languages and whatever stands in a list of
    the house's own are left alone. A suspicion of low confidence is a note.

    Flagged:
        paragraph: The envoy told the ⟦Finacial Times⟧ that talks would go on.

    Clean:
        paragraph: The envoy told the Financial Times that talks would go on.
    """

    code = "NAM001"
    name = "misspelled-name"
    severity = Severity.WARNING

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each misspelling, on its first place."""
        quoted = Cover(quotation.inner for quotation in analysis.quotations)
        groups: dict[tuple[str, tuple[str, ...]], list[Misspelling]] = {}
        for fault in analysis.misspellings:
            groups.setdefault((analysis.article.slice(fault.span), fault.right), []).append(fault)
        for (written, right), faults in groups.items():
            first, *rest = faults
            yield self.finding(
                first.span,
                f"{_one_line(written)} → {' or '.join(map(_one_line, right))}",
                *(Related(fault.span, "again here") for fault in rest),
                confidence=first.confidence,
                fix=_fix(faults, quoted),
                severity=_severity(first),
            )


def _severity(fault: Misspelling) -> Severity | None:
    """A note for what is as likely a rare name as a slip."""
    return Severity.NOTE if fault.confidence is Confidence.LOW else None


def _fix(faults: list[Misspelling], quoted: Cover) -> Fix | None:
    """The right name wherever it is meant; not safe where it stands in a quotation, which may have been made so."""
    if len(faults[0].right) > 1:
        return None
    edits = tuple(Edit(fault.token, fault.mended) for fault in faults)
    sure = all(fault.confidence is Confidence.HIGH and not quoted.touches(fault.token) for fault in faults)
    return Fix(edits, safe=sure)


def _one_line(name: str) -> str:
    return " ".join(name.split())
