"""Words that only look like something said, and asides whose bounds tell what is said in them."""

import pytest
from cited import chains, claims, last_speaker


@pytest.mark.parametrize(
    "text",
    [
        "“You know what they say about ducks,” Jan Roe said.",
        "“I know what the mayor said about the mill,” Jan Roe said.",
        "“She asked why before you had finished saying what,” Jan Roe said.",
    ],
)
def test_a_word_of_asking_alone_is_nothing_that_was_said(text: str) -> None:
    assert chains(text) == ["Jan Roe"]


def test_a_clause_that_such_a_word_leads_is_said() -> None:
    assert claims("Jan Roe said what he always says.") == ["what he always says"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows who paid. Had the police said so, we would have told it.",
        "Had Ida Lund said that the mill was shut, nobody would have come.",
        "Had the mayor told reporters that the mill was shut, nobody would have come.",
    ],
)
def test_what_would_have_been_said_is_not(text: str) -> None:
    assert chains(text) == []


def test_what_had_been_said_is() -> None:
    assert chains("Ida Lund had said that the mill was shut.") == ["Ida Lund"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Her deputy – a man of few words, Ida Lund says – has left.", "a man of few words"),
        ("Her brother – the mill was his, Ida Lund said – has left for Riga.", "the mill was his"),
        ("The mill – built in 1902 – was safe, Ida Lund said – and old.", "The mill – built in 1902 – was safe"),
        ("The mill was old – and safe, Ida Lund said.", "The mill was old – and safe"),
    ],
)
def test_between_dashes_no_more_is_said(text: str, claim: str) -> None:
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Its chair, retired nurse Joan Ash, said the stairs were wet.",
        "The club's secretary, former soldier Joan Ash, said the stairs were wet.",
        "The owner, retired head teacher Joan Ash, said the stairs were wet.",
        "Her son, the award-winning actor Joan Ash, said the stairs were wet.",
    ],
)
def test_who_is_described_twice_is_named_behind(text: str) -> None:
    assert last_speaker(text) == "Joan Ash"


@pytest.mark.parametrize(
    "aside",
    [
        "alongside retired nurse Joan Ash",
        "married to actor Joan Ash",
        "accused by neighbour Joan Ash",
        "husband of nurse Joan Ash",
        "meeting actor Joan Ash",
    ],
)
def test_who_stands_beside_somebody_is_not_meant(aside: str) -> None:
    assert last_speaker(f"The owner, {aside}, said the stairs were wet.") != "Joan Ash"
