"""Whom "according to" names where several people tell of one who is named right behind them."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "According to two aides with knowledge of the sale, Lund, the mayor, sold the mill.",
            "aides with knowledge of the sale",
        ),
        ("According to people in the room, Jan Lund, the mayor, left.", "people in the room"),
        ("According to two aides, Lund, the mayor, sold the mill.", "aides"),
        ("According to the club's lawyer, Jan Lund, the mill was sold.", "Jan Lund"),
        ("According to colleagues, Dr. Ida Lund, who ran the mill, left.", "colleagues"),
    ],
)
def test_one_name_behind_several_people_is_whom_they_tell_of(sentence: str, said: str) -> None:
    assert [said] == chains(sentence)


def test_what_several_people_tell_begins_with_the_name_behind_them() -> None:
    told = claims("According to two aides, Lund, the mayor, sold the mill.")
    assert told == ["Lund, the mayor, sold the mill"]


def test_two_names_behind_several_people_are_theirs() -> None:
    assert chains("According to two aides, Jan Lund and Ida Roe, the mill was sold.") == ["Jan Lund", "Ida Roe"]


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        (
            "Three were charged, according to Jan Lund and officers of the port.",
            ["Jan Lund", "officers of the port"],
        ),
        ("It is late, according to Lund and analysts at Roe.", ["Lund", "analysts at Roe"]),
        ("It is late, according to Israeli and local officials.", ["Israeli and local officials"]),
        ("It is late, according to Paris and officials in Riga.", ["Paris and officials in Riga"]),
    ],
)
def test_somebody_and_people_beside_each_other_are_two_sources(sentence: str, speakers: list[str]) -> None:
    assert chains(sentence) == speakers
