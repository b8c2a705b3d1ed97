"""DUP001, repeated-passage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.cover import Cover
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.repetition import RepeatGroup
from auditor.model.span import Span
from auditor.rules.base import Rule

MOST_COUNTED = 1_000
"""Words of a passage that are counted out to a reader."""


@dataclass(frozen=True)
class RepeatedPassage(Rule):
    """A passage of the body stands in it twice.

    Text that was pasted twice, or merged from two versions of a story, makes
    readers doubt the rest. A whole paragraph is told from ``min_paragraph_words``
    words on, a run of words from ``min_words``. A pulled quotation of a sentence
    or less is usual and stays unflagged, and so does a line that closes each part
    of a digest. A standfirst that the copy opens with again, and a long quotation
    pulled out of the copy, are notes: a page may show them so on purpose. Equal
    headlines one after another are left from a page that was pasted.

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
    min_paragraph_words: int = 12

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each passage, and for each whole paragraph that is in none of them, on its second place."""
        article = analysis.article
        passages = [group for group in analysis.repeats.passages if _words(article, group) >= self.min_words]
        told = [place for group in passages for place in group.places]
        standfirst = analysis.repeats.standfirst
        if standfirst is not None:
            yield self._finding(
                standfirst, f"the standfirst's {_words(article, standfirst)} words stand", Severity.NOTE
            )
            told.append(standfirst.places[1])
        for group in analysis.repeats.headlines:
            yield self._finding(group, "this headline stands", fix=_keep_the_first(article, group))
            told.append(group.places[1])
        for group in passages:
            if standfirst is None or not standfirst.places[1].overlaps(group.places[1]):
                severity = Severity.NOTE if _pulled(analysis, group) else None
                yield self._finding(group, f"{_these(_words(article, group))} words stand", severity)
        covered = Cover(told)
        for group in analysis.repeats.paragraphs:
            words = _words(article, group)
            if words >= self.min_paragraph_words and not covered.touches(group.places[1]):
                yield self._finding(group, f"this paragraph of {words} words stands")

    def _finding(
        self, group: RepeatGroup, what: str, severity: Severity | None = None, fix: Fix | None = None
    ) -> Finding:
        first, second, *rest = group.places
        return self.finding(
            second,
            f"{what} {'twice' if not rest else f'{len(group.places)} times'}",
            Related(first, "first said here"),
            *(Related(place, "again here") for place in rest),
            fix=fix,
            severity=severity,
        )


def _keep_the_first(article: Article, group: RepeatGroup) -> Fix | None:
    """Delete the later places of what stands together; in plain text alone, where nothing can hide between them."""
    if article.source_map is not None:
        return None
    equal = len({article.slice(place) for place in group.places}) == 1
    return Fix(tuple(Edit(Span(a.end, b.end), "") for a, b in pairwise(group.places)), safe=equal)


def _pulled(analysis: Analysis, group: RepeatGroup) -> bool:
    """Whether one place is a quotation that was pulled out of the other."""
    pulled = Cover(analysis.repeats.pulled)
    held = [pulled.touches(place) for place in group.places]
    return len(held) == 2 and any(held) and not all(held)


def _words(article: Article, group: RepeatGroup) -> int:
    return len(article.slice(group.places[1]).split())


def _these(words: int) -> str:
    return f"these {words}" if words <= MOST_COUNTED else f"more than {MOST_COUNTED:,}"
