"""Speakers with what is told of them, and no comma, before their verb."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Several senators coming out of lunch on Friday told reporters they expected a vote.", "senators"),
        ("Senators leaving the hall on Friday said they expected a vote.", "Senators"),
        ("A person granted anonymity to discuss private talks said the bill was dead.", "person"),
        ("One lawmaker granted anonymity to speak candidly said the bill was dead.", "lawmaker"),
        ("Two aides given anonymity to discuss the talks said the bill was dead.", "aides"),
    ],
)
def test_what_is_told_of_a_speaker_is_none(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("As he put it to reporters on Friday, the vote is “near.”", ["he"]),
        ("As Lund put it to the BBC, the vote is “near.”", ["BBC < Lund"]),
        ("As the mayor put it, the vote is “near.”", ["mayor"]),
        ("What the report says about the police is not known.", []),
        ("What the law says on ice is unclear, Lund said.", ["Lund"]),
    ],
)
def test_as_somebody_put_it_tells_and_what_somebody_says_of_it_does_not(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_reporters_are_told_may_be_of_a_part() -> None:
    assert ["part of the talk was about ice"] == claims("Lund told reporters part of the talk was about ice.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Lund, a doctor at Harlow, stressed the gravity of it stating, “The lake is dying.”", ["Ida Lund"]),
        ("Ida Lund praised the team adding, “They are strong.”", ["Ida Lund"]),
        ("The lake is dead, the Harlow Police Department posted on Twitter shortly after noon.", ["Department"]),
        ("According to preliminary investigations, the lake is dead.", ["preliminary investigations"]),
        ("As per reports, the lake is dead.", ["reports"]),
        ("As per tradition, the lake is drained.", []),
    ],
)
def test_speakers_of_loose_copy(sentence: str, expected: list[str]) -> None:
    assert expected == [chain.removeprefix("Harlow Police ") for chain in chains(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A statement issued by the Force Spokesman, Ida Lund, said that the lake was dead.", ["Ida Lund"]),
        ("The club in a statement issued by its Spokesman, Ida Lund, clarified that it was open.", ["Ida Lund"]),
        ("With no suggestion from the club that he is ill, the BBC reports he will leave.", ["BBC"]),
        ("There was no suggestion from the mayor that the club lied.", []),
    ],
)
def test_a_post_in_capitals_passes_nothing_on_and_no_suggestion_is_none(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
