"""Beliefs that are told for facts: those of many who are not named, and of the police."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Many believe that the lake is dead.", ["Many"]),
        ("But some think the lake is dead.", ["some"]),
        ("Most divers have long believed the lake is dead.", ["divers"]),
        ("Police believe the boat was sunk.", ["Police"]),
        ("The lake is dead, experts believe.", ["experts"]),
        ("Others fear the lake will die.", ["Others"]),
        ("Some divers worry that the lake will die.", ["divers"]),
    ],
)
def test_what_many_believe_is_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Few believe that the lake is dead.",
        "Not many believe that the lake is dead.",
        "Divers who believe the lake is dead stayed ashore.",
        "Divers went home, believing the lake was dead.",
        "Not many say that the lake is dead.",
        "Some fear the dark.",
        "Some worry about the lake.",
        "Lund fears the lake will die.",
        "Divers who fear the lake will die stayed ashore.",
    ],
)
def test_what_few_believe_or_who_is_picked_out_by_it_is_not_said(sentence: str) -> None:
    assert [] == chains(sentence)
