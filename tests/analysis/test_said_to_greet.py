"""What is said to greet tells nothing, a year is no part of a name, and an officer of a firm has one."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Lund said goodbye to her team on Monday.",
        "As she began to say goodbye to her hair, Ida Lund was in search of a wig.",
        "Ida Lund said a prayer for the dead.",
        "Ida Lund said thank you to the crew.",
        "Ida Lund said no to the deal.",
    ],
)
def test_a_greeting_tells_nothing(sentence: str) -> None:
    assert claims(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ida Lund said prayers were held at the port.", "prayers were held at the port"),
        ("Ida Lund said grace was needed at the port.", "grace was needed at the port"),
        ("Ida Lund said: “Goodbye.”", "Goodbye"),
        ("Ida Lund said goodbye, adding that it was late.", "it was late"),
    ],
)
def test_what_begins_as_a_greeting_may_tell_something(sentence: str, said: str) -> None:
    assert claims(sentence) == [said]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Lund in 2017 announced a deal to sell oil.", "Lund"),
        ("The bank in 2017 said it would sell oil.", "bank"),
        ("People in 2017 said it was late.", "People"),
        ("Mill House's CTO, Ole Berg, said this is bad.", "Ole Berg"),
    ],
)
def test_a_year_before_the_verb_is_no_part_of_who_speaks(sentence: str, speaker: str) -> None:
    assert [chain.split(" < ")[0] for chain in chains(sentence)] == [speaker]


def test_what_somebody_is_below_a_picture_is_not_said() -> None:
    assert chains("Ida Lund: Polo Ambassador for the Port Cup.") == []
    assert chains("Ida Lund: President lied") == ["Ida Lund"]


def test_a_colon_in_a_caption_parts_a_picture_from_its_maker() -> None:
    blocks = [(BlockKind.CAPTION, "Ida Lund: Harbour By Night, 2022"), (BlockKind.CAPTION, "Ida Lund: “It is cold.”")]
    found = analyse(Article.of("a", blocks))
    assert [found.article.slice(chain.claim) for chain in found.chains if chain.claim] == ["It is cold"]
