"""Speakers and papers with words between commas before their verb."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The study, released on Monday, found that the lake was dead.", ["study"]),
        ("The lawsuit, filed in Harlow, alleges the lake is dead.", ["lawsuit"]),
        ("The letter, sent in May, says the lake is dead.", ["letter"]),
        ("The order says that the lake is dead.", ["order"]),
        ("Lund ordered the crew to drain the lake.", []),
        ("The lake is dead, follows from the order.", ["order"]),
        ("Those close to the mayor said the lake was dead.", ["Those close to the mayor"]),
        ("The lake is dead, TASS reports, citing Kommersant's sources.", ["TASS < Kommersant < sources"]),
    ],
)
def test_papers_and_sources_speak_past_what_is_told_of_them(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "office",
    [
        "Norway's ambassador to Latvia",
        "The ambassador to Latvia",
        "President Orm's envoy to the North",
        "The special adviser to President Orm",
        "Norway's envoy in Riga",
        "Norway's delegate to the talks",
        "President Orm's ambassador to the European Union",
    ],
)
def test_who_holds_a_post_at_a_place_or_with_somebody_is_named_behind_it(office: str) -> None:
    assert chains(f"{office}, Mira Holt, said the lake was dead.") == ["Mira Holt"]


def test_a_place_behind_a_place_holds_no_post() -> None:
    assert chains("The director in San Juan, Puerto Rico, said the lake was dead.") == ["director in San Juan"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Lund, head of the bank's Ice and Sea Rescue Service, ISRS, said it was cold.", ["Ida Lund"]),
        ("Ida Lund, head of the Sea Rescue Service, SRS, said it was cold.", ["Ida Lund"]),
        ("The Ice and Sea Rescue Service, ISRS, said it was cold.", ["Ice and Sea Rescue Service"]),
        ("The mayor, Ida Lund, OBE, said it was cold.", ["Ida Lund"]),
    ],
)
def test_letters_that_shorten_a_name_are_passed_over(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A sailor, Yusuf, said the lake was dead.", ["Yusuf"]),
        ("A sailor who gave only his first name, Yusuf, said the lake was dead.", ["Yusuf"]),
        ("A sailor, who gave only his first name, Yusuf, said the lake was dead.", ["Yusuf"]),
        ("A sailor who fled, and gave only his first name, Yusuf, said the lake was dead.", ["Yusuf"]),
        ("A nurse, giving only her first name, Ida, said the lake was dead.", ["Ida"]),
        ("A nurse, who asked to be identified by her first name, Ida, said the lake was dead.", ["Ida"]),
        ("In a talk with a neighbour, Ida, the mayor said the lake was dead.", ["mayor"]),
        ("The boy forgot his name, Lund said.", ["Lund"]),
        ("Sailors, Yusuf, said the lake was dead.", []),
    ],
)
def test_a_first_name_alone_is_who_gave_it(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected
