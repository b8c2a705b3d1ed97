"""DUP001, repeated-passage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Related, Severity
from auditor.rules.base import Rule

MOST_COUNTED = 1_000
"""Words of a passage that are counted out to a reader."""


@dataclass(frozen=True)
class RepeatedPassage(Rule):
    """A passage of the body stands in it twice.

    Text that was pasted twice, or merged from two versions of a story, makes
    readers doubt the rest. A pulled quotation of a sentence or less is usual
    and stays unflagged.

    Flagged:
        paragraph: The council of Arbroath voted on Tuesday to keep the harbour lights on all winter, after fishermen had asked for it twice in three years without any answer at all.
        paragraph: ⟦The council of Arbroath voted on Tuesday to keep the harbour lights on all winter, after fishermen had asked for it twice in three years without any answer at all.⟧

    Clean:
        paragraph: The council of Arbroath voted on Tuesday to keep the harbour lights on all winter.
        paragraph: Fishermen had asked the council of Arbroath to keep the harbour lights on all winter.
    """

    code = "DUP001"
    name = "repeated-passage"
    severity = Severity.WARNING

    min_words: int = 25

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each passage, on its second place."""
        for group in analysis.repeats.passages:
            first, second = group.places[:2]
            words = len(analysis.article.slice(second).split())
            if words >= self.min_words:
                count = f"these {words}" if words <= MOST_COUNTED else f"more than {MOST_COUNTED:,}"
                yield self.finding(second, f"{count} words stand twice", Related(first, "first said here"))
