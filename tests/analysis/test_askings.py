"""Whose paper it is: who made a survey, the outlet that had it made, on whose page a notice stands."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Half would stay at home, a poll for the BBC found on Friday.", ["poll < BBC"]),
        ("Half would stay at home, according to a poll for Channel 12.", ["poll < Channel 12"]),
        ("A survey by Ipsos for the BBC found half would stay.", ["survey < Ipsos"]),
        ("A poll for the drivers' club found half would stay.", ["poll"]),
    ],
)
def test_an_outlet_that_had_a_poll_made_stands_behind_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Classes are online, as follows from a notice on the akimat's Instagram.", ["notice < akimat"]),
        ("A statement on the bank's website said the branch was shut.", ["statement < bank"]),
        ("A notice on the school's door said the school was shut.", ["notice"]),
        ("A report on the bank's losses said the branch was shut.", ["report"]),
    ],
)
def test_whose_page_a_paper_stands_on_issued_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
