"""Where what was said begins, behind those who heard it and what is told of them."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    "told",
    [
        "the yearly meeting of mayors from 12 towns gathered for talks on fishing that",
        "reporters during a visit to the yard of a friend that",
        "the mayors who met in the western town of Bergen on Friday that",
        "a news conference at the harbour fair",
        "a Boat Owners gathering in Oslo",
        "a Senate hearing on Friday that",
        "a press conference ahead of the talks that",
        "sailors at the scene",
    ],
)
def test_what_is_told_of_listeners_is_no_part_of_a_claim(told: str) -> None:
    assert ["the quay was shut"] == claims(f"Ida Lund told {told} the quay was shut.")


def test_a_quotation_follows_what_is_told_of_listeners() -> None:
    text = "But, she told the mayors who met in the western town of Bergen, “no one should doubt the quay.”"

    assert ["no one should doubt the quay"] == claims(text)


def test_others_are_named_right_behind_a_news_conference() -> None:
    text = "Ida Lund told a news conference foreign owners in the two firms agreed to sell."

    assert ["foreign owners in the two firms agreed to sell"] == claims(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund told a news conference organiser in Bergen that the quay was shut.", ["the quay was shut"]),
        ("Lund told friends in May he would go.", ["he would go"]),
        ("Lund told the guests at noon.", []),
    ],
)
def test_nothing_else_is_taken_for_what_is_told_of_listeners(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


def test_a_hearing_is_a_meeting_behind_a_name() -> None:
    assert ["Lund"] == chains("Lund told a Senate hearing in Oslo that the quay was shut.")
    assert ["skippers"] == chains("With skippers hearing that the quay was shut, few boats came.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On “The Harbour Show,” the diver said she was tired.", ["Harbour Show < diver"]),
        ("On the Harbour Show, the diver said she was tired.", ["Harbour Show < diver"]),
        ("“I am tired,” Lund said on “Quay Tonight.”", ["Quay Tonight < Lund"]),
        ("Lund told host Ida Roe on The Harbour Show that she was tired.", ["Harbour Show < Ida Roe < Lund"]),
        ("On “Midnight Rain,” the diver says she is tired.", ["diver"]),
        ("On “Dancing Live,” a track on her record, she sings of rain, Lund said.", ["Lund"]),
        ("He spent a day on the Boat Show, the board said.", ["board"]),
        ("The ship on show, the board said, was old.", ["board"]),
    ],
)
def test_a_programme_of_no_list_is_told_by_its_name_and_place(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said in a televised address that the lake was dead.", "the lake was dead"),
        ("Lund said in a live broadcast that the lake was dead.", "the lake was dead"),
        ("Eels would be banned, according to the order, signed by five ministers.", "Eels would be banned"),
        ("It hurts, according to Lund, a diver and former mayor.", "It hurts"),
        ("Meanwhile, according to Lund, the lake was dead.", "the lake was dead"),
    ],
)
def test_what_tells_where_it_stands_is_no_part_of_it(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund told the same Riga meeting that the lake was dead.", "the lake was dead"),
        ("Lund, who described the lake as dead, also met divers.", "the lake as dead"),
        ("Lund, who said the lake was dead, also told the board to pay.", "the lake was dead"),
        ("Lund, who says he fished the Delta, also known as Reeds, left.", "he fished the Delta, also known as Reeds"),
        ("Days after Lund said the lake was dead, the board met in Riga.", "the lake was dead"),
        ("Three years after the club vowed to build a quay, it has done little.", "to build a quay"),
        ("Lund had vowed to back the club, but sounded unsure.", "to back the club"),
        ("Lund has vowed to keep the lake clean and fed.", "to keep the lake clean and fed"),
        ("In discussing the lake, Lund told CNN morning host Ida Roe, “It is dead.”", "It is dead"),
        ("By selling the lake, Lund said, the town lost.", "the town lost"),
    ],
)
def test_a_claim_ends_where_something_else_is_told(sentence: str, expected: str) -> None:
    assert claims(sentence)[0].strip("“.”") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bank would pay, given Lund's comments saying she would act.", []),
        ("Lund made comments saying she would act.", ["Lund"]),
        ("Lund told CNN morning host Ida Roe that it was dead.", ["CNN < Ida Roe < Lund"]),
        ("Lund told the BBC the host Ida Roe was dead.", ["BBC < Lund"]),
    ],
)
def test_somebody_s_comments_are_nobody_else_s(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
