"""Polls: they have the words of those they asked, and are named with or without capitals."""

import pytest
from cited import chains


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
