"""Relatives who speak for the famous, whom papers quote on a day, and statements that are read out."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reynolds' niece, Ida Lund, said his death was a shock.", ["Ida Lund"]),
        ("In a statement to Variety, Lund's cousin, Jan Roe, said he was ill.", ["Variety < Jan Roe"]),
        ("A statement from Harlow Rovers read: “We are sorry.”", ["statement < Harlow Rovers"]),
        ("A statement from Lund read: “We are sorry.”", ["statement < Lund"]),
        ("The BBC quoted club president Ida Lund on Monday as saying the mill was shut.", ["BBC < Ida Lund"]),
        ("Reuters quoted an official last week as saying the mill was shut.", ["Reuters < official"]),
    ],
)
def test_who_speaks_for_the_famous_is_named(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill will close, according to a report from ESPN's Ida Lund.", ["ESPN < Ida Lund"]),
        ("According to a story by the BBC's Ida Lund, the mill will close.", ["BBC < Ida Lund"]),
        ("The mill will close, according to a story in the Guardian.", ["Guardian"]),
        ("A letter from the BBC's Ida Lund says the mill will close.", ["letter < Ida Lund"]),
        ("A report by Ida Lund says the mill will close.", ["report < Ida Lund"]),
    ],
)
def test_the_outlet_of_a_reporter_stands_before_the_reporter(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Athletic have since revealed that the club wants a keeper.", ["The Athletic"]),
        ("The Times has previously reported that the club wants a keeper.", ["The Times"]),
        ("TEAMtalk has been told that the club wants a keeper.", ["TEAMtalk"]),
        ("A source has revealed to PEOPLE that the pair are friends.", ["PEOPLE < source"]),
        ("The split is final, according to documents obtained by E! Online.", ["E! Online < documents"]),
        ("According to Gazzetta dello Sport, who had it on Monday, Milan are keen.", ["Gazzetta dello Sport"]),
        ("The Record has since been broken.", []),
    ],
)
def test_outlets_of_football_have_said_things_before(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("As reported by Marca, Rovers want the striker.", ["Marca"]),
        ("As reported by Marca, Rovers want to sign the striker.", ["Marca"]),
        ("As reported by the BBC, Rovers plan a bid for the winger.", ["BBC"]),
        ("As reported by Marca, Lund said the winger was ill.", ["Marca < Lund"]),
        ("As per Calciomercato via Football Italia, Milan have made a bid.", ["Football Italia < Calciomercato"]),
        ("According to AS, via Sport Witness, Rovers want the striker.", ["Sport Witness < AS"]),
    ],
)
def test_an_outlet_reports_what_clubs_want(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
