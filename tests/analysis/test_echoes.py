"""Who told it before: the report of another outlet that is confirmed, matched or echoed."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "ending",
    [
        "confirming an earlier report by Sky News",
        "confirming an earlier story by Sky News",
        "confirming a story in Sky News",
        "matching a Sky News report",
        "echoing a report on Monday by Sky News",
        "corroborating a report first published by Sky News",
    ],
)
def test_an_outlet_whose_report_is_confirmed_told_the_same(ending: str) -> None:
    found = chains(f"The unit is for sale, two people told Reuters, {ending}.")

    assert ["Reuters < people", "Sky News"] == found


def test_what_is_confirmed_may_stand_behind_its_source() -> None:
    sentence = "Two people told Reuters that the unit was for sale, confirming an earlier report by Sky News."

    assert ["Reuters < people", "Sky News"] == sorted(chains(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The unit was sold, confirming an earlier report by Sky News.",
        "Shares rose 3%, echoing a report by the bank.",
        "The town lost 3-0, matching a record by Harlow.",
    ],
)
def test_an_echo_of_nothing_that_was_told_is_none(sentence: str) -> None:
    assert [] == chains(sentence)
