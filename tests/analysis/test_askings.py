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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A Danish study of tea found that it was safe.", ["study"]),
        ("A new US study found that tea was safe.", ["study"]),
        ("A Harlow study found that tea was safe.", ["study < Harlow"]),
        ("A US intelligence analysis found that the tea was safe.", ["intelligence analysis < US"]),
        ("A US report found that the tea was safe.", ["report < US"]),
        ("The latest figures for the mills in Latvia show that the tea was safe.", ["latest figures"]),
    ],
)
def test_the_land_where_a_study_was_made_issued_nothing(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A poll carried out by Ipsos found that rents had risen.", ["poll < Ipsos"]),
        ("A poll carried out by Ipsos on behalf of the charity Warm Homes found rents had risen.", ["poll < Ipsos"]),
        ("Rents have risen, a survey carried out by the tenants' union has found.", ["survey < tenants' union"]),
        ("A study led by Harlow University found that rents had risen.", ["study < Harlow University"]),
        (
            "A poll commissioned by the tenants' union and conducted by Ipsos found that rents had risen.",
            ["poll < Ipsos"],
        ),
        ("A poll, commissioned by the tenants' union and conducted by Ipsos, found rents had risen.", ["poll < Ipsos"]),
        ("A poll conducted by Ipsos and commissioned by the union found that rents had risen.", ["poll < Ipsos"]),
        ("A poll commissioned by Warm Homes found that rents had risen.", ["poll < Warm Homes"]),
    ],
)
def test_who_made_a_survey_stands_behind_it_before_who_ordered_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A family statement issued through Harlow Police said: “We miss him.”", ["family statement"]),
        ("A statement released via Harlow Police said he was missed.", ["statement"]),
        ("A spokesman said through Harlow Police that he was missed.", ["spokesman"]),
    ],
)
def test_police_who_pass_a_familys_words_on_do_not_say_them(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
