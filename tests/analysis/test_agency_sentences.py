"""Sentences as agencies of the East and Africa write them: who passes on what, who signed it, what leads it."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "TASS informs citing the Turkish media, this was stated by the mayor Ida Lund.",
            ["TASS < Turkish media < Ida Lund"],
        ),
        ("TASS informs, citing Reuters, this was said by Ida Lund.", ["TASS < Reuters < Ida Lund"]),
        ("TASS reports referring to Reuters, it was stated by the ministry.", ["TASS < Reuters < ministry"]),
        ("TASS informs that this was stated by Ida Lund at a briefing.", ["TASS < Ida Lund"]),
        ("TASS reports that the statement was made by Ida Lund at a forum.", ["TASS < Ida Lund"]),
        (
            "This was disclosed in a press release on Monday signed by the police spokesman Ida Lund.",
            ["press release < Ida Lund"],
        ),
    ],
)
def test_who_passes_on_and_who_said_what_precedes(sentence: str, expected: list[str]) -> None:
    assert expected == chains("The mill was shut and nobody knows why.", sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police spokesman Ida Lund, in a series of tweets stated that the mill was shut.", ["Ida Lund"]),
        ("Ida Lund from the “Free Delta” party, said that the mill was shut.", ["Ida Lund"]),
        ("Ida Lund from the “Free Delta” party said that the mill was shut.", ["Ida Lund"]),
        ("A directive issued to police stated that the mill was shut.", ["directive"]),
        ("«Free Delta» replied on «Twitter», the statement says that the «old party» lies.", ["statement"]),
        ("“We need the mill,” the mayor is convinced.", ["mayor"]),
        ("“We need the mill,” believes the miller.", ["miller"]),
        ("After the storm in Delta, said that the mill was shut.", []),
        ("TASS informs citing Reuters, the mill was shut.", ["TASS < Reuters"]),
        ("TASS informs, citing the Salt Ministry, during the talks, both sides met.", ["TASS < Salt Ministry"]),
        ("Reuters reported, citing officials, on Monday.", []),
    ],
)
def test_who_speaks_in_loose_copy(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Referring to Poe's statement that the mill was shut, Ida Lund said it was open.", ["Poe", "Ida Lund"]),
        ("Commenting on Poe's claim that it was shut, Lund told TASS it was open.", ["Poe", "TASS < Lund"]),
        ("According to Lund, people are let in only according to the list.", ["Lund"]),
        ("People are let in strictly according to the list.", []),
    ],
)
def test_what_leads_a_sentence_passes_nothing_on(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_somebody_criticises_ends_before_the_colon() -> None:
    assert claims("Lund criticised the mayor's claim that the mill was shut: “It is a lie.”") == ["the mill was shut"]


def test_that_day_is_no_part_of_what_was_said() -> None:
    assert claims("The mill was shut, the mayor said that day.") == ["The mill was shut"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill is shut, Lund said at a meeting convened on 11 August to save it, TASS has learned.", "TASS < Lund"),
        ("We must save it, Lund said at a session called to sum up the year, TASS has learned.", "TASS < Lund"),
        ("The mill is shut, Lund said during a visit to see the port, TASS reports.", "TASS < Lund"),
        ("“The mill is shut,” Lund, quoted by TASS, said.", "TASS < Lund"),
        (
            "The mill is shut, TASS learned from the press service of the head of state.",
            "TASS < press service of the head of state",
        ),
        ("Lund said at a session that the mill is shut.", "Lund"),
    ],
)
def test_where_a_thing_was_said_parts_nobody_from_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_who_says_that_they_said_it_is_one_link() -> None:
    assert chains("Mr. Lund lamented the “good old mill” that, he said, had burned.") == ["he"]


def test_the_as_of_who_reported_it_is_no_part_of_what_was_said() -> None:
    assert claims("The woman stated that she had acted on orders, as Reuters reported.") == ["she had acted on orders"]
