"""Who is named once is not named twice over, nor called unnamed."""

import pytest
from cited import chains, last_speaker

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sailors told the Evening Post that the ferry sank, the Evening Post reported.",
            ["Evening Post < Sailors"],
        ),
        (
            "Sailors told the Evening Post that the ferry sank, Reuters reported.",
            ["Reuters < Evening Post < Sailors"],
        ),
    ],
)
def test_an_outlet_that_says_what_it_was_told_stands_once(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "Russian presidential spokesman Jan Roe said it left. “The ferry is safe,” the Kremlin spokesman said.",
            "Jan Roe",
        ),
        (
            "Government spokesman Jan Roe said it left. “The ferry is safe,” the Kremlin spokesman said.",
            "Kremlin spokesman",
        ),
    ],
)
def test_the_kremlin_s_spokesman_is_the_president_s(story: str, expected: str) -> None:
    assert last_speaker(story) == expected


@pytest.mark.parametrize(
    ("story", "pointing"),
    [
        ("Ida Lund and Jan Roe denied it. “It is not so,” the couple said.", True),
        ("A couple denied it. “It is not so,” the couple said.", False),
    ],
)
def test_a_couple_whose_two_are_named_points_at_them(story: str, pointing: bool) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, story)]))

    assert [agent.pointing for agent in found.agents if agent.name == "couple"] == [pointing]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ida Lund: Singer and star of the ice dead aged 82", []),
        ("Ida Lund: Actor and icon of the stage dies at 82", []),
        ("Ida Lund: Nine people are dead at the quay", ["Ida Lund"]),
    ],
)
def test_nobody_says_that_they_are_dead(headline: str, expected: list[str]) -> None:
    assert chains(headline) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Port analyst Jan Roe believes: “If the ferry stays, prices will fall.”", ["Jan Roe"]),
        ("Port analyst Jan Roe believes the ferry is “old”.", []),
        ("Port analyst Jan Roe believes in boats that “take sides.”", []),
        ('"The ferry is old," Jan Roe highlighted.', ["Jan Roe"]),
        ("The ferry, highlighted in the guide, is old.", []),
    ],
)
def test_whole_words_in_marks_are_said(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected
