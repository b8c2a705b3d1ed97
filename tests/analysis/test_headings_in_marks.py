"""A line in quotation marks that heads a part of a story is not what the last speaker goes on to say."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

LEAD = "“We hope for the best,” said Linda Berg, a nurse."


def claims(*lines: str) -> list[str]:
    """What is cited of a story of paragraphs."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in lines]))
    return [found.article.slice(chain.claim) for chain in found.chains if chain.claim is not None]


@pytest.mark.parametrize("heading", ["“An endless arsenal”", "‘An endless arsenal’", '"We will not go home"'])
def test_a_line_in_marks_without_a_stop_heads_what_follows(heading: str) -> None:
    assert claims(LEAD, heading, "Rain fell on the camp.") == ["We hope for the best"]


def test_a_headline_in_marks_within_the_story_is_no_speech() -> None:
    title = "“We shall stand here on the hill until the work on the line has come to an end”"
    parts = [(BlockKind.PARAGRAPH, LEAD), (BlockKind.HEADLINE, title), (BlockKind.PARAGRAPH, "Rain fell on the camp.")]
    found = analyse(Article.of("a", parts))

    assert len(found.chains) == 1


def test_the_words_of_a_heading_are_those_of_who_says_them_below() -> None:
    found = analyse(
        Article.of(
            "a",
            [
                (BlockKind.PARAGRAPH, LEAD),
                (BlockKind.PARAGRAPH, "“A terribly expensive mess”"),
                (BlockKind.PARAGRAPH, "“It is a terribly expensive mess,” said Ole Holt, a lawyer."),
            ],
        )
    )

    assert [found.agent(chain.links[-1].agent).name for chain in found.chains] == ["Linda Berg", "Ole Holt", "Ole Holt"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((LEAD, "“We will stay.”"), ["We hope for the best", "We will stay"]),  # stopped
        (("Berg said:", "“We will stay”"), ["We will stay"]),  # led up to
        (
            (LEAD, "“We will stay for as long as it takes to mend it”"),
            ["We hope for the best", "We will stay for as long as it takes to mend it"],
        ),
    ],
)
def test_words_that_go_on_are_still_the_last_speakers(lines: tuple[str, ...], said: list[str]) -> None:
    assert claims(*lines) == said
