"""Which words name a source: what tells of it belongs to it, what tells when or how it spoke does not."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def source(text: str) -> list[str]:
    """The words of each source in a sentence."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return [found.article.slice(said.source[0]) for said in found.attributions if said.source]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund, speaking later in Harlow, said the lake was dead.", "Lund"),
        ("Lund, in a brief interview on Saturday, said the lake was dead.", "Lund"),
        ("The lake board, when contacted by Reuters, said the lake was dead.", "The lake board"),
        ("Lund, though, said the lake was dead.", "Lund"),
        ("The guards, led by Ida Lund, said the lake was dead.", "The guards, led by Ida Lund"),
        ("The nominee for the Nov. 8 vote said the lake was dead.", "The nominee for the Nov. 8 vote"),
        ("The mayor’s email to his supporters notes that the lake is dead.", "The mayor’s email to his supporters"),
        ("Ida Lund, host of Radio Delta’s “Morning Ice,” said it.", "Ida Lund, host of Radio Delta’s “Morning Ice,”"),
    ],
)
def test_circumstances_are_no_part_of_a_source(sentence: str, expected: str) -> None:
    assert source(sentence)[:1] == [expected]


@pytest.mark.parametrize(
    "expected",
    [
        "a memo released on Friday by the guards",
        "audio provided to the Evening Post",
        "divers involved at the time",
        "a source on the call",
        "a poll conducted by Radio Delta",
        "a strategist for one of these parties",
    ],
)
def test_what_tells_which_paper_or_person_is_meant_belongs_to_the_source(expected: str) -> None:
    assert source(f"The lake is dead, according to {expected}.") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The lake is dead, said the company’s chief executive, Ida Lund.",
        "“The lake is dead,” said a former spokesman for the Harbour Ministry, Ida Lund, who now runs a mill.",
        "The lake is dead, according to the board’s chairwoman, Ida Lund.",
        "The port’s former manager, Ida Lund, said the lake he left was dead.",
        "The director, Ida Lund, further stated, while testifying in Harlow on Monday, that the lake was dead.",
    ],
)
def test_the_holder_of_a_post_speaks_and_not_the_post(sentence: str) -> None:
    assert chains(sentence) == ["Ida Lund"]


def test_what_stands_on_a_thing_is_nobody_s_attribution() -> None:
    assert source("The divers wore shirts that read “Closed for good”.") == []
    assert source("The divers wore shirts, which the mayor called “dull”.") == ["the mayor"]


def test_a_show_s_title_before_its_host_is_no_quotation() -> None:
    assert source("“Morning Ice” host Ida Lund said the lake was dead.") == ["“Morning Ice” host Ida Lund"]
