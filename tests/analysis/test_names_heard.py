"""Slips that are no spelling of another shore, nor another sound: "cort", "Melborne"."""

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(text: str) -> Analysis:
    return analyse(Article.of("names", [(BlockKind.PARAGRAPH, text)]))


def mended(text: str) -> list[tuple[str, ...]]:
    return [fault.right for fault in read(text).misspellings]


def test_court_is_spelled_alike_on_both_sides_of_the_atlantic() -> None:
    assert mended("The International Criminal Cort met.") == [("International Criminal Court",)]
    assert mended("The trams of Melborne stopped, and more stopped in Melborne.")[0] == ("Melbourne",)
