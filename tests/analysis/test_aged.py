"""Whom "the 26-year-old" and "the striker" mean: only one of whom the copy tells so much."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def last_speaker(text: str) -> str:
    """Who says what is said last, by the name of the agent."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return found.agent(found.chains[-1].links[-1].agent).name


@pytest.mark.parametrize(
    "text",
    [
        "Marcus Lund, 26, may leave. “I am staying,” the 26-year-old told the BBC.",
        "Peter Roe said Marcus Lund (26) may leave. “I am staying,” the 26-year-old told the BBC.",
        "Rovers have signed Marcus Lund. The 26-year-old said he was glad.",
        "Rovers winger Marcus Lund may leave. “I am staying,” the winger said.",
        "Rovers have signed Marcus Lund. The 26-year-old midfielder said he was glad.",
        "Marcus Lund said he was glad. “I am staying,” the 26-year-old added.",
    ],
)
def test_the_one_of_that_age_or_place_on_the_field_is_meant(text: str) -> None:
    assert last_speaker(text) == "Marcus Lund"


@pytest.mark.parametrize(
    "text",
    [
        "A 14-year-old boy was held. Marcus Lund died in Harlow. The 14-year-old said he was sorry.",
        "A boy was held. Marcus Lund, 15, died in Harlow. The 14-year-old said he was sorry.",
        "Peter Roe and Marcus Lund may leave. The 14-year-old said he was sorry.",
        "Nilo may leave, according to Marcus Lund. The 14-year-old said he was sorry.",
    ],
)
def test_one_of_another_age_and_one_of_two_is_not(text: str) -> None:
    assert last_speaker(text) == "14-year-old"


def test_two_of_one_place_on_the_field_are_kept_apart() -> None:
    text = "Rovers winger Marcus Lund and City winger Peter Roe may leave. “I am staying,” the winger said."
    assert last_speaker(text) == "winger"
