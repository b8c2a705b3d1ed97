"""Sources with more said of them than their name, and outlets that do more than report."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sources inside the ministry said the quay was shut.", ["Sources inside the ministry"]),
        ("The quay is shut, Reuters learned from two sources within the port.", ["Reuters < sources within the port"]),
        ("The quay is shut, sources privy to the talks told Dawn.", ["Dawn < sources privy to the talks"]),
        ("Three pilots, none of whom would be named, told Reuters the quay is shut.", ["Reuters < pilots"]),
        ("Two pilots, one of them from Riga, said the quay is shut.", ["pilots"]),
    ],
)
def test_what_is_said_of_a_source_stays_with_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Reuters and Interfax reported on Monday, each citing pilots, that the quay is shut.",
            ["Reuters < pilots", "Interfax < pilots"],
        ),
        ("Turkish outlet Sabah claim the quay is shut.", ["Sabah"]),
        ("Sabah and Fanatik claim the striker has signed.", ["Sabah", "Fanatik"]),
        ("The ministry is weighing a reopening of the quay, CNN news reports.", ["CNN"]),
    ],
)
def test_outlets_are_heard_in_any_number(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_report_of_an_outlet_stays_a_noun() -> None:
    assert [] == chains("A BBC report the port received came late.")
