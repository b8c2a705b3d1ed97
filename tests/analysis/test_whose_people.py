"""Who speaks for one or two that are named is another than these."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "speaker",
    [
        "Ida Lund's close friend",
        "Ida Lund and Jan Roe's lawyer",
        "Lund and Roe's former aide",
        "friend of Lund and Roe",
        "spokesman for Ida Lund and Jan Roe",
        "source close to Ida Lund and Jan Roe",
    ],
)
def test_somebody_of_theirs_is_neither_of_them(speaker: str) -> None:
    lead = "" if speaker[0].isupper() else "A "
    assert [speaker] == chains(f"{lead}{speaker} said the house was cold.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The BBC and Lund's agent said the house was cold.", ["BBC", "Lund's agent"]),
        ("The club's manager and Lund's agent said the house was cold.", ["club's manager", "Lund's agent"]),
        ("Minister of Trade and Industry Ida Lund said the house was cold.", ["Ida Lund"]),
    ],
)
def test_two_who_speak_for_themselves_stay_two(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
