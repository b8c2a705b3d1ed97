"""Misspelled lands, peoples and towns: misprints that everybody knows, datelines; and what only looks so."""

import pytest
from named import mended, read

from auditor.model.finding import Confidence


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The storm passed the Phillipines at night.", "Philippines"),
        ("A Ukranian lorry waited for the ferry.", "Ukrainian"),
        ("The Carribean is warm in May.", "Caribbean"),
        ("The ice of Antartica is thick.", "Antarctica"),
        ("Isreal closed the road for a day.", "Israel"),
        ("The flight to Buenos Aries was late.", "Buenos Aires"),
        ("The Lybian coast is long.", "Libyan"),
        ("Three Palastinian boys were hurt.", "Palestinian"),
        ("An Ethopian runner won the race.", "Ethiopian"),
        ("The ship sank near Lybia.", "Libya"),
        ("The shells fell near Kharkhiv at dawn.", "Kharkiv"),
        ("The rain in Morrocco went on for a week.", "Morocco"),
    ],
)
def test_a_misprint_of_a_land_or_a_people_is_told_wherever_it_stands(text: str, right: str) -> None:
    (fault,) = read(text).misspellings
    assert (fault.right, fault.confidence) == ((right,), Confidence.HIGH)


def test_a_misprint_that_another_language_has_for_a_word_is_told_with_less_confidence() -> None:
    (fault,) = read("The Portugese firefighters came by bus.").misspellings
    assert (fault.right, fault.confidence) == (("Portuguese",), Confidence.MEDIUM)
    assert mended("The Amerikan Journal was the name of the paper.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Isreal Jones scored twice. Isreal left at noon.",
        "The farm of Mr Isreal was sold.",
        "Croatoan was carved into the tree, and Croatan was the people's name.",
        "The shares in Mylan rose, and Cathar castles stand in the south.",
        "The letter was for Morrocco and her sister.",
        "A judge in Pittsburg closed the mine.",
        "Tbilissi and Addis Abeba are in the French atlas.",
    ],
)
def test_somebodys_name_and_other_languages_towns_are_no_misprints(text: str) -> None:
    assert mended(text) == []


def test_a_land_and_its_people_are_both_offered_where_either_may_be_meant() -> None:
    assert mended("Prices in Argentinia fell.") == [("Argentina", "Argentinian")]


def test_the_lands_own_name_is_offered_before_an_older_one() -> None:
    assert mended("Voters in Moldovia chose a mayor.") == [("Moldova",)]


@pytest.mark.parametrize(
    "text",
    [
        "MOSKOW, March 3 - The bank kept its rate.",
        "MOSKOW (Reuters) - The bank kept its rate.",
        "Moskow, Dec. 12 (Interfax) — The bank kept its rate.",
    ],
)
def test_a_dateline_is_where_a_place_stands(text: str) -> None:
    assert [right.casefold() for (right,) in mended(text)] == ["moscow"]


def test_a_town_of_its_own_in_a_dateline_is_left_alone() -> None:
    assert mended("MALTON, May 4 (Reuters) - The mill closed.") == []
    assert mended("LORAIN (AP) — The mill closed.") == []


def test_a_dash_alone_makes_a_dateline_of_capitals_only() -> None:
    assert mended("TOYKO — The ferry was late.") == [("TOKYO",)]
    assert mended("Kairo - The street of that name was shut.") == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("A diplomat said that Moskow would not sign, and left the room.", "Moscow"),
        ("Mediators from Egypt and Quatar carried the draft.", "Qatar"),
        ("The Iraqui parliament put off its vote.", "Iraqi"),
        ("The envoy flew back to Sarejevo on Monday, and the talks went on.", "Sarajevo"),
        ("KIYV (Reuters) - A substation burned on Monday.", "KYIV"),
        ("Drones flew over Crimeea, and the bridge was shut.", "Crimea"),
    ],
)
def test_a_famous_place_is_mended_wherever_it_stands_as_it_is_heard(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "The family of Izrael Katar has the shop in the square.",
        "Holyland and Maynila are the names of the two blocks.",
        "The bus to Nuernberg was late, and Nuernberg's council paid.",
        "The road to Charleson was closed, and the two sides blamed Charleson's council.",
    ],
)
def test_a_name_that_only_sounds_like_a_famous_place_is_left_alone(text: str) -> None:
    assert mended(text) == []


def test_a_province_called_after_a_land_may_be_spelled_in_its_own_way() -> None:
    assert mended("The guards held drills in East Azarbaijan Province, in the north.") == []
    assert mended("The envoys came from Azarbaijan on Monday.") == [("Azerbaijan",)]
