"""What is denied, pointed out or added in retold copy, and whom an outlet gathered to hear it."""

from __future__ import annotations

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The bank has dismissed a new report in the tabloid press suggesting that it is broke.",
            ["a new report in the tabloid press suggesting that it is broke"],
        ),
        (
            "The club denied a report in Marca claiming it was for sale.",
            ["a report in Marca claiming it was for sale"],
        ),
        ("The club denied the claim, saying it was not for sale.", ["the claim", "it was not for sale"]),
        ("The club issued a statement saying that it was for sale.", ["it was for sale"]),
    ],
)
def test_who_denies_a_report_does_not_say_what_it_says(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund pointed out on Tuesday that of the 18 boats eight had sunk.", "of the 18 boats eight had sunk"),
        ("Lund pointed out last week that eight had sunk.", "eight had sunk"),
        ("Lund pointed out that eight had sunk.", "eight had sunk"),
        ("Eight had sunk, Lund pointed out.", "Eight had sunk"),
        ("Lund told a Financial Times conference in Riga that prices would rise.", "prices would rise"),
        ("Lund told the BBC that conference prices would rise.", "conference prices would rise"),
        (
            "Nine sailors were hurt in the storm, Lund said, including a cook.",
            "Nine sailors were hurt in the storm",
        ),
        ("On Friday, Lund said, the boats came in.", "the boats came in"),
    ],
)
def test_what_was_said_is_all_that_was(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“We have the names,” chief Harun Or Rashid, who led the raid, told reporters.", ["Harun Or Rashid"]),
        ("Jan Lund or Ida Roe said it was late.", ["Jan Lund", "Ida Roe"]),
        ("Lund told a Financial Times conference in Riga that prices would rise.", ["Financial Times < Lund"]),
    ],
)
def test_a_name_may_have_or_in_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_the_newspaper_is_the_one_told_of_last() -> None:
    copy = (
        "Marca reports that Roe left. Bild reports that Lund left. Marca says Roe is free. The paper says Lund may go."
    )
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, copy)]))

    assert ["Marca", "Bild", "Marca", "Marca"] == [found.agent(chain.links[0].agent).name for chain in found.chains]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Riga accused Lund of arson, a claim quickly denied by Lund.", ["Riga"]),
        ("The claim by Lund said it was late.", ["Lund"]),
        ("PCG spokesperson for WPS Commodore Jan Lund said it was late.", ["Jan Lund"]),
        ("A spokesman for MP Jan Lund said it was late.", ["spokesman for MP Jan Lund"]),
        ("A spokesman for BP said it was late.", ["spokesman for BP"]),
    ],
)
def test_a_claim_that_is_denied_and_a_body_spoken_for_are_told_apart(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_somebody_says_a_thing_was_ends_before_the_main_verb() -> None:
    sentence = "Northwire, which has a photo of what it said was a car, said the attack took place on the road."

    assert ["was a car", "the attack took place on the road"] == claims(sentence)


@pytest.mark.parametrize(("name", "expected"), [("A news outfit", Role.OUTLET), ("The outfit", Role.OTHER)])
def test_an_outfit_of_news_is_an_outlet(name: str, expected: Role) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"{name} said it was late.")]))

    assert expected is found.agents[0].role
