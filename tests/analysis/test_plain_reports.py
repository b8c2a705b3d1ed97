"""Plain shapes of political and business copy: what a thing is called, and whose words a report has."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Lund called the mayor's plans to build a $2 million terminal in the old port “an utter folly,” and left.",
            "the mayor's plans to build a $2 million terminal in the old port “an utter folly,” and left",
        ),
        (
            "Lund called the ministry's neglect of good advice from seasoned skippers of ferries “a slap to crews.”",
            "the ministry's neglect of good advice from seasoned skippers of ferries “a slap to crews.”",
        ),
    ],
)
def test_a_thing_told_of_at_length_is_called_something(sentence: str, claim: str) -> None:
    assert [claim] == claims(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund called the police in the harbour after a man from the south of Norway “went mad.”",
        "Lund called friends in the far south of Norway to tell them that the “old quay” was shut.",
        "Lund called the owner of a long grey boat in the harbour of the “Titanic” on Friday.",
    ],
)
def test_who_is_called_is_told_nothing_in_marks(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund rejected reports which said the port had sunk, noting that it was open.", ["Lund < reports", "Lund"]),
        ("Lund welcomed a study that said the port was safe, adding that it was new.", ["study", "Lund"]),
        ("Lund read a study that said the port was safe, adding that it was new.", ["study", "study"]),
        ("Lund praised Roe, who said the port was safe, adding that it was new.", ["Roe", "Roe"]),
    ],
)
def test_who_judges_a_report_goes_on_and_not_the_report(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund is knocking down a recent report from Reuters saying the port had sunk.", ["Reuters"]),
        ("Lund dismissed a story in the Guardian saying the port had sunk.", ["Lund"]),
        ("Ida Lund issued a report on Reuters saying the agency was late.", ["report"]),
        ("Lund is making a plea to city voters saying a ban on nets was wrong.", ["Lund"]),
        ("Lund sent a letter to staff members saying the port was shut.", ["Lund"]),
        ("The fire led to city voters saying the port was unsafe.", ["city voters"]),
    ],
)
def test_what_a_report_or_a_plea_says(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It would be a policy which shows the port has fish to sell.", []),
        ("The deal is good because it shows the port has fish to sell.", []),
        ("A study which shows the port has fish was sold.", ["study"]),
        ("The law says the port has to shut.", ["law"]),
        ("The treaty shows that the port is shut, Ida Lund said.", ["Ida Lund"]),
    ],
)
def test_what_shows_a_thing_by_being_tells_nothing(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In May, under what Mr. Lund called “the old model,” the Sailing Club charged a $100 fee.", ["Lund"]),
        ("The inn, known as “The Quay,” charged rent.", []),
        ("“It is a fraud,” the Sailing Club charged.", ["Sailing Club"]),
        ("The club charged that the mayor had lied.", ["club"]),
    ],
)
def test_a_price_is_charged_and_not_told(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
