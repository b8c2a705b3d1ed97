"""What the name check finds in a paragraph, in the short form that tests of names compare."""

from __future__ import annotations

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(text: str) -> Analysis:
    """The analysis of an article of one paragraph."""
    return analyse(Article.of("names", [(BlockKind.PARAGRAPH, text)]))


def mended(text: str) -> list[tuple[str, ...]]:
    """The right spellings offered for each misspelled name of a paragraph."""
    return [fault.right for fault in read(text).misspellings]
