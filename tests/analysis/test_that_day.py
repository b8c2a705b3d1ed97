""" "That" which leads no clause: it tells when, or which thing."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The suit the mayor announced that same day was long.", []),
        ("The port said that same week that the quay was shut.", ["the quay was shut"]),
        ("The port announced that day that the quay was shut.", ["the quay was shut"]),
        ("The port announced that Monday would be cold.", ["Monday would be cold"]),
        ("The port said that days would be cold.", ["days would be cold"]),
        ("The port claimed at one point that the quay was shut.", ["the quay was shut"]),
    ],
)
def test_when_a_thing_was_said_is_no_part_of_it(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("There are some sailors hearing that message from the mayor about boats.", []),
        ("The court heard that fish had died in the port.", ["court"]),
        ("The bank confirmed that loans were late.", ["bank"]),
    ],
)
def test_a_thing_pointed_to_is_no_clause(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
