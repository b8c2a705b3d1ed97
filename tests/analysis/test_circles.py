"""Outlets that cite one another in a circle: found at the words that close it, and at those that began it."""

from __future__ import annotations

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

BY_WAY_OF_TASS = (
    "The port will close in June, Trend reports, citing Interfax.",
    "The operator has been told, Interfax reported, citing TASS.",
    "The quay is for sale, TASS said, citing Trend.",
)


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (BY_WAY_OF_TASS, [("TASS", "Trend", "Interfax")]),
        (BY_WAY_OF_TASS[:2], []),
        (BY_WAY_OF_TASS[:1] * 2, []),
        (("It will close, Trend said, citing Trend.",), []),
        (("It will close, Ana Lund told Trend.", "It will not, Trend told Ana Lund."), []),
    ],
)
def test_a_circle_is_closed_where_an_outlet_cites_one_that_rests_on_it(
    paragraphs: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    analysis = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))
    links = [(circle.citing, circle.cited, circle.back) for circle in analysis.circles]

    assert found == [tuple(analysis.article.slice(link.span) for link in three) for three in links]


@pytest.mark.parametrize(
    "told",
    [
        "Ida Lund told ZDF in an interview published in Die Welt on Sunday that the mill would close.",
        "The minister told the Financial Times in an interview published on Saturday in Handelsblatt that it was shut.",
    ],
)
def test_an_interview_of_one_outlet_that_another_published_is_no_circle(told: str) -> None:
    assert () == analyse(Article.of("a", [(BlockKind.PARAGRAPH, told)])).circles
