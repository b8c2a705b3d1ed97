"""What somebody used to say was said; what anybody would say, or somebody would if asked, was not."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("tail", "said"),
    [
        ("Lund would say", "Lund"),
        ("Lund would often say", "Lund"),
        ("he would tell his aides", "he"),
        ("his mother would say", "mother"),
        ("Lund used to say", "Lund"),
        ("Lund liked to say", "Lund"),
        ("Lund likes to tell his aides", "Lund"),
    ],
)
def test_words_that_somebody_said_often_are_theirs(tail: str, said: str) -> None:
    assert chains(f"“I do not hire people for their brains,” {tail}.") == [said]


@pytest.mark.parametrize(
    "tail",
    [
        "Lund would say if he were asked",
        "Lund would not say",
        "Lund would never say",
        "Lund never used to say",
        "a good mayor would say",
        "most voters would say",
        "you would say",
    ],
)
def test_words_that_were_never_said_are_nobodys(tail: str) -> None:
    assert chains(f"“I do not hire people for their brains,” {tail}.") == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Lund used to say that brains mattered.", ["Lund"]),
        ("The app is used to report that a lamp is out.", []),
        ("Critics like to say that it is late.", []),
        ("Lund would like to say that it is late.", []),
    ],
)
def test_a_habit_is_told_of_one_and_in_earnest(sentence: str, said: list[str]) -> None:
    assert chains(sentence) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund never said it was late.",
        "Lund never said what had happened.",
        "Lund never told anyone that it was late.",
        "The mayor, who left early, never told reporters it was late.",
        "No one at the ministry said that it was late.",
        "Nobody at the ministry said that it was late.",
        "Few said that it was late.",
    ],
)
def test_who_never_said_it_is_no_source(sentence: str) -> None:
    assert [] == chains(sentence)
