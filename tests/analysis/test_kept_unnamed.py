"""People who are told not to be named stay unnamed, whoever else is named in the story."""

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


def role(text: str) -> Role:
    """What sort of source says what is said last."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return found.agent(found.chains[-1].links[-1].agent).role


@pytest.mark.parametrize(
    "sentence",
    [
        "The owner, who did not want to be named, said it was late.",
        "The owner, who asked not to be identified, said it was late.",
        "The filmmaker, speaking on condition of anonymity, said it was late.",
        "The owner said it was late, but declined to be named.",
        "“It was late,” said the owner, who wished to remain anonymous.",
        "Speaking on condition of anonymity, the owner said it was late.",
        "One Labour MP said it was late.",
        "As one Tory MP put it to me, “it is late”.",
    ],
)
def test_who_is_told_not_to_be_named_is_unnamed(sentence: str) -> None:
    assert role(f"Ida Lund said it was shut. {sentence}") is Role.ANONYMOUS


@pytest.mark.parametrize(
    "sentence",
    [
        "The owner said it was late.",
        "The owner said it was late, and a neighbour who asked not to be named agreed.",
        "The owner said it was late. A neighbour asked for anonymity.",
    ],
)
def test_another_s_wish_not_to_be_named_is_not_theirs(sentence: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"Ida Lund said it was shut. {sentence}")]))
    assert [agent.role for agent in found.agents if agent.name == "owner"] == [Role.PERSON]


@pytest.mark.parametrize(
    ("body", "expected"),
    [("The Konrad Lund Foundation met in May.", Role.ANONYMOUS), ("Konrad Lund Berg met us in May.", Role.PERSON)],
)
def test_a_body_with_a_person_s_name_is_no_person(body: str, expected: Role) -> None:
    assert role(f"{body} The coach said it was late.") is expected
