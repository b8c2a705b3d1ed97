"""DUP001, repeated-passage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.cover import Cover
from auditor.model.finding import Finding, Severity
from auditor.model.repetition import RepeatGroup
from auditor.rules.base import Rule
from auditor.rules.repeating import keep_the_first, repeated

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
            words = _words(article, standfirst)
            yield repeated(self, standfirst, f"the standfirst's {words} words stand", severity=Severity.NOTE)
            told.append(standfirst.places[1])
        for group in analysis.repeats.headlines:
            yield repeated(self, group, "this headline stands", fix=keep_the_first(article, group))
            told.append(group.places[1])
        for group in passages:
            if standfirst is None or not standfirst.places[1].overlaps(group.places[1]):
                severity = Severity.NOTE if _pulled(analysis, group) else None
                yield repeated(self, group, f"{_these(_words(article, group))} words stand", severity=severity)
        covered = Cover(told)
        for group in analysis.repeats.paragraphs:
            words = _words(article, group)
            if words >= self.min_paragraph_words and not covered.touches(group.places[1]):
                yield repeated(self, group, f"this paragraph of {words} words stands")


def _pulled(analysis: Analysis, group: RepeatGroup) -> bool:
    """Whether one place is a quotation that was pulled out of the other."""
    pulled = Cover(analysis.repeats.pulled)
    held = [pulled.touches(place) for place in group.places]
    return len(held) == 2 and any(held) and not all(held)


def _words(article: Article, group: RepeatGroup) -> int:
    return len(article.slice(group.places[1]).split())


def _these(words: int) -> str:
    return f"these {words}" if words <= MOST_COUNTED else f"more than {MOST_COUNTED:,}"
