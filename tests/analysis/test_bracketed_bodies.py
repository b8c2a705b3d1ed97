"""Bodies with their letters in brackets and their place behind them: "the Ice Union (IU) in Harlow said"."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Green Party (GP) in Harlow State said the vote was rigged.", ["Green Party"]),
        ("The National Ice Union (NIU) in Harlow has warned that mills would close.", ["National Ice Union"]),
        ("The chairman of the Ice Union (IU) in Harlow, Ida Lund, said mills would close.", ["Ida Lund"]),
        ("A chieftain of the Green Party (GP), Ida Lund, said on Friday that she would leave.", ["Ida Lund"]),
        ("Lund State chapter of the Green Party (GP) said it would sue.", ["Lund State chapter of the Green Party"]),
        ("The Ice Union of Universities (IUU), Harlow branch, said mills would close.", ["Ice Union of Universities"]),
        ("Sen. Ida Lund (R-Ohio) in Washington said the bill was dead.", ["Ida Lund"]),
    ],
)
def test_a_bracket_and_a_place_stand_between_a_body_and_its_verb(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize("place", ["Wilmslow, Cheshire,", "Bath, Somerset,"])
def test_the_county_behind_a_town_is_nobody(place: str) -> None:
    town = place.split(",")[0]
    assert [f"neighbour in {town}"] == chains(f"One neighbour in {place} complained that it was too big.")


@pytest.mark.parametrize("post", ["chieftain", "chairman"])
def test_the_place_of_a_post_in_a_bracketed_body_is_nobody(post: str) -> None:
    named = f"{post} of the Green Party (GP) in Lund State"
    assert [named] == chains(f"A {named} has alleged that most votes were bought.")


def test_letters_that_are_written_as_a_name_are_their_body() -> None:
    text = "The Harlow National Union of Bakers (Hnub) warned of a strike. Hnub said that pay was low."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    assert {"Harlow National Union of Bakers"} == {found.agent(c.links[-1].agent).name for c in found.chains}


@pytest.mark.parametrize(
    "sentence",
    [
        "Sens. Ida Lund (D-Ohio) and Jan Roe (R-La.) said the bill was dead.",
        "The bill is dead, Sens. Ida Lund (D-Ohio) and Jan Roe (R-La.) said after lunch.",
        "“The bill is dead,” Reps. Ida Lund (D-Calif.) and Jan Roe (D-N.Y.) wrote in a letter.",
    ],
)
def test_two_members_with_their_parties_in_brackets_speak_together(sentence: str) -> None:
    assert ["Ida Lund", "Jan Roe"] == chains(sentence)
