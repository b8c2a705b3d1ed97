"""People between quotation marks: a “military source” says; a title or a word in marks says nothing."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A “military source” said the lake was dead.", ["military source"]),
        ("“Sources in the mill” told Reuters that the lake was dead.", ["Reuters < Sources in the mill"]),
        ("The lake is dead, a “senior official” told Interfax on Monday.", ["Interfax < senior official"]),
        ("According to “sources close to the mill,” the lake is dead.", ["sources close to the mill"]),
        ("Tasnim, citing “informed sources”, said the lake was dead.", ["Tasnim < informed sources"]),
        ("“A harbour source” has confirmed to TASS that the lake is dead.", ["TASS < harbour source"]),
        ("A “senior source” at the mill said the lake was dead.", ["senior source” at the mill"]),
        ("A source “familiar with the mill” told AFP the lake was dead.", ["AFP < source “familiar with the mill"]),
        ("The group “Friends of the Lake” said the dam was leaking.", ["Friends of the Lake"]),
    ],
)
def test_people_in_marks_speak(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The word “source” says nothing about the lake.",
        "A “harbour exercise” says little about the lake.",
        "“Officials” is a film about a lake.",
        "Her novel “The Officials” tells the story of two clerks.",
    ],
)
def test_words_and_titles_in_marks_say_nothing(sentence: str) -> None:
    assert [] == chains(sentence)


def test_people_in_marks_whose_words_these_are_stay_a_quotation() -> None:
    assert ["Lund"] == chains("“We are witnesses,” said Lund.")
