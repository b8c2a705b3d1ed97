"""Who is brought in by a post and a comma before a colon and a quotation."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "lead",
    [
        "Here is our political editor, Ida Lund",
        "The deputy, Ida Lund",
        "Our Riga correspondent, Ida Lund",
        "Her boss, Ida Lund",
        "The harbour master, Ida Lund",
        "This is the mayor, Ida Lund",
    ],
)
def test_who_is_brought_in_says_the_quotation(lead: str) -> None:
    assert chains(f"{lead}: “The vote was late.”") == ["Ida Lund"]


@pytest.mark.parametrize(
    "lead",
    [
        "He read out the name of the winner, Ida Lund",
        "On the wall of the mayor, Ida Lund",
        "A song by the singer, Ida Lund",
    ],
)
def test_who_is_only_told_of_says_nothing(lead: str) -> None:
    assert chains(f"{lead}: “The vote was late.”") == []


def test_who_is_told_something_does_not_say_it() -> None:
    assert chains("Jan Roe told the deputy, Ida Lund: “The vote was late.”") == ["Jan Roe"]
