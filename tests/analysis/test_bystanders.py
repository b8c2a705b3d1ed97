"""Whom a story does not rest on that was taken from elsewhere: those who speak of the report itself."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

TAG = "The mill at Roe will close in May, News.Az reports, citing Al Jazeera."


def resting(*copy: str, headline: str = "") -> set[str]:
    """Who is drawn behind the outlet that frames the story, by a step that is inferred."""
    parts = [(BlockKind.HEADLINE, headline)] if headline else []
    parts += [(BlockKind.PARAGRAPH, text) for text in (TAG, *copy)]
    found = analyse(Article.of("a", parts, separator="\n\n"))
    return {found.agent(step.used).name for step in found.graph.derivations if step.inferred}


@pytest.mark.parametrize(
    "copy",
    [
        "The miller Ida Lund denied the report.",
        "Ida Lund denied the report. “No decision has been taken,” Lund said.",
        "Asked about the story, Ida Lund said that no decision had been taken.",
        "Ida Lund said the report was a pure invention.",
        "Ida Lund welcomed the news and said the river would recover.",
        "Ida Lund said she could not confirm the Al Jazeera report.",
        "Ida Lund dismissed the media reports as nonsense and said the mill would stay open.",
        "Ida Lund said she knew nothing of the article in Al Jazeera.",
        "In response to News.Az's story Ida Lund said the mill would stay open.",
    ],
)
def test_who_speaks_of_the_report_itself_is_none_of_its_sources(copy: str) -> None:
    assert resting(copy) == set()


def test_who_knows_nothing_of_it_either_stands_aside_too() -> None:
    assert resting("The union denied the report. Ida Lund said she knew nothing of it.") == set()


@pytest.mark.parametrize(
    "copy",
    [
        "Ida Lund said that no decision had been taken.",
        "Ida Lund denied all charges of fraud and said the mill would stay open.",
        "Ida Lund welcomed the Marsh report and said the mill would stay open.",
        "Ida Lund welcomed the report by the auditors and said the mill would stay open.",
        "Ida Lund welcomed the news that the bank would help and said the mill would stay open.",
        "The auditors wrote a report in June. Ida Lund rejected the report and said the mill would stay open.",
        "Ida Lund said she knew nothing of it.",
        "The union denied the report.\n\nIda Lund said that the mill would stay open.",
    ],
)
def test_who_speaks_of_something_else_is_one_of_its_sources(copy: str) -> None:
    assert "Ida Lund" in resting(*copy.split("\n\n"))


@pytest.mark.parametrize("said", ["report says", "media report", "reports say"])
def test_a_headline_s_report_is_the_one_that_frames_the_story(said: str) -> None:
    assert resting(headline=f"Mill at Roe to close, {said}") == set()
