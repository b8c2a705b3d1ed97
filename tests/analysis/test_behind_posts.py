"""Names that follow a post and the body, the state or the fields that it is of, with no comma between."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def speakers(sentence: str) -> list[str]:
    """Who says something in the sentence, by name and role."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))
    return [f"{agent.name} ({agent.role.value})" for agent in found.agents]


@pytest.mark.parametrize(
    "lead",
    [
        "The spokesman for the Zemland Salt Ministry",
        "A spokesperson for Latvia's State Salt Service",
        "The spokesman for the Ministry of Salt of Latvia",
        "Latvia's Ambassador to Tajikistan",
        "Ambassador of Latvia to Armenia",
        "The Latvian ambassador to Iran",
        "Minister of Trade, Tourism and Salt",
        "Minister of Energy and Water Resources",
        "Deputy Prime Minister of Latvia and Minister of Trade, Tourism and Salt",
        "Minister of State",
        "The head of the Salt Service",
        "Chief of the General Staff of the Armed Forces of Ukraine",
        "Senior member of the Latvian Parliament's National Security and Salt Commission",
        "Dhaka Metropolitan Police (DMP) Joint Commissioner",
    ],
)
def test_a_name_behind_a_post_and_what_it_is_of_is_who_speaks(lead: str) -> None:
    assert speakers(f"{lead} Anna Lund said the mill was shut.") == ["Anna Lund (person)"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("A spokesman for Mayor Anna Lund", "spokesman for Mayor Anna Lund (anonymous)"),
        ("The lawyer of Anna Lund", "lawyer of Anna Lund (anonymous)"),
        ("A member of Free Latvia", "member of Free Latvia (anonymous)"),
        ("A spokesman for the Bank of England", "spokesman for the Bank of England (anonymous)"),
        (
            "The head of the Atomic Energy Organization of Iran (AEOI)",
            "head of the Atomic Energy Organization of Iran (anonymous)",
        ),
        ("Secretary of State Lund", "Lund (person)"),
        ("Elsewhere Lund", "Lund (person)"),
        ("Its Secretary General", "Secretary General (person)"),
    ],
)
def test_whose_they_are_does_not_speak(source: str, expected: str) -> None:
    assert speakers(f"{source} said the mill was shut.") == [expected]


def test_an_aside_with_a_row_in_it_may_lack_its_last_comma() -> None:
    assert chains("Anna Lund, head of the union for Ulm, Bonn and Kiel said the mill was shut.") == ["Anna Lund"]
