"""Polls: they have the words of those they asked, and are named with or without capitals."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Most sailors say they like boats, according to a poll.", ["poll < sailors"]),
        ("Lund says they like boats, according to a study.", ["Lund < study"]),
        ("The port says they like boats, according to a survey.", ["port < survey"]),
        ("Boats are liked, according to a national Harlow Poll taken last week.", ["Harlow Poll"]),
        ("Boats are liked, according to a national survey done in May.", ["national survey"]),
        ("Boats are liked, according to a national Harlow Poll.", ["Harlow Poll"]),
        ("Boats are liked, the Norland Geological Survey said.", ["Norland Geological Survey"]),
        ("Boats are liked, said Ole Poll.", ["Ole Poll"]),
    ],
)
def test_a_poll_is_nearer_than_those_it_asked(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In a vote, 59 percent said it was not.", ["59 percent"]),
        ("In a poll, 79 percent of sailors said it was cold.", ["sailors"]),
    ],
)
def test_a_share_is_named_with_its_number(sentence: str, expected: list[str]) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))

    assert expected == [agent.name for agent in found.agents if agent.role is Role.ANONYMOUS]
