"""Figures that somebody puts on a thing: "put the toll at nine"."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry put the death toll at 31.", ["ministry"]),
        ("The road was cut, with Channel One putting the number of the wounded at five.", ["Channel One"]),
        ("Reports differ, with Reuters saying nine died and AFP putting the toll at ten.", ["Reuters", "AFP"]),
        ("The mayor spoke to Reuters and put the cost at nine million.", ["Reuters < mayor"]),
        ("The bank put the risk at a record high of 9 percent.", ["bank"]),
        ("The firm put the mill up for sale at nine million.", []),
        ("Lund put the book on sale at nine shops.", []),
        ("Lund put the plan at risk.", []),
        ("Lund put the cup at the edge.", []),
    ],
)
def test_who_puts_a_figure_on_a_thing_says_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_figure_put_on_it_is_read_with_the_word() -> None:
    sentence = "The mayor says five were hurt, while Reuters put it at nine."

    assert ["mayor", "Reuters"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund answered questions of the BBC and said that the quay was shut.", ["BBC < Lund"]),
        ("Lund fielded a question from the BBC and said that the quay was shut.", ["BBC < Lund"]),
        ("Lund granted an interview to Sky News and said that the quay was shut.", ["Sky News < Lund"]),
        ("It was shown in Kielce, where a clerk took part and put the cost at nine crowns.", ["clerk"]),
        ("Lund went to Riga, where a man answered questions, and said that the quay was shut.", ["Lund"]),
    ],
)
def test_a_second_verb_has_the_subject_and_the_hearer_of_the_first(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
