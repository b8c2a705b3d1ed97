"""Whose survey it is: who made it, or the outlet that had it made."""

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
