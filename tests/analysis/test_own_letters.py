"""Letters that a story gives to a body of its own are no outlet's and no other body's in it."""

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(text: str) -> Analysis:
    return analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")], separator="\n\n"))


def roles(text: str) -> list[Role]:
    found = read(text)
    return [found.agent(link.agent).role for chain in found.chains for link in chain.links]


@pytest.mark.parametrize(
    "text",
    [
        "The loan was raised by the Atlantic Boat Company (ABC).\nABC said the rest would follow.",
        "It was raised by <Atlas Bank of Cadiz> (ABC) in May.\nABC said the rest would follow.",
        "The Council of Northern Netmakers (CNN) met in May.\nCNN said the rest would follow.",
    ],
)
def test_letters_that_shorten_a_name_of_the_story_are_that_body(text: str) -> None:
    assert [Role.ORGANISATION] == roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Australian Broadcasting Corporation (ABC) was sold in May.\nABC said the rest would follow.",
        "It was on television (ABC) in May.\nABC said the rest would follow.",
        "The All Boats Cup began in May.\nABC said the rest would follow.",
        "A picture of Anna Parker (AP) hung there.\nAP said the rest would follow.",
    ],
)
def test_letters_of_an_outlet_stay_its_own_elsewhere(text: str) -> None:
    assert set(roles(text)) <= {Role.OUTLET, Role.WIRE}
    assert roles(text)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Rebels of the River Shore Forces crossed in May.\nThe RSF said two villages had fallen.", "RSF"),
        ("The Alpine Forest Police fined a man.\nAFP officers found nets. The AFP said he would pay.", "AFP"),
        ("The Seaton Police Department closed the bridge.\nSPD said a man had fallen.", "SPD"),
        ("The Democratic Party of Arland met in May.\nThe DPA said it would march.", "DPA"),
        ("Parti Tehran-e-Izmir (PTI) won in May.\nAccording to the PTI, the vote was fair.", "PTI"),
        ("The Alder Party (AP) won in May.\nThe AP said the vote was fair.", "AP"),
    ],
)
def test_letters_are_given_by_a_name_that_does_not_speak_too(text: str, letters: str) -> None:
    found = read(text)
    assert {found.agent(link.agent).name for chain in found.chains for link in chain.links} == {letters}


@pytest.mark.parametrize(
    "text",
    [
        "The minister told AFP that he would go.\nThe Alpine Forest Police searched his car. AFP said he was away.",
        "Air Force Pilot Ida Lund was freed in May.\nAFP said she was well.",
        "PORT ADA (AFP) - The Alpine Forest Police met in May.\nAFP said they quarrelled.",
        "Agence France-Presse lost a camera.\nAFP said the rest was safe.",
        "The World Food Program stopped its lorries.\nWFP said the road was mined.",
        "The Socialist Democrat Party lost.\nThe SPD said the count was fair.",
        "Reporters Sans Frontières (RSF) met in May.\nRSF said the press was free.",
    ],
)
def test_a_known_name_is_meant_where_the_story_shows_it(text: str) -> None:
    found = read(text)
    assert all(found.agent(link.agent).known for chain in found.chains for link in chain.links[:1])
    assert found.chains
