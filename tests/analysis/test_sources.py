"""Sources: whose name it is, where it begins and ends, and what sort it is."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def named(*paragraphs: str) -> list[tuple[str, str]]:
    """The agents of a story, each with its role."""
    article = Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n")
    return [(agent.name, agent.role.value) for agent in analyse(article).agents]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Officials said the bridge is open.", [("Officials", "anonymous")]),
        ("S and P said the outlook was stable.", [("S and P", "organisation")]),
        (
            "The National Statistics and Census Institute said prices rose.",
            [("National Statistics and Census Institute", "government_body")],
        ),
        ("Some 26 percent of bakers say the law is bad.", [("bakers", "anonymous")]),
        ("The chairman, Peter Lund MP, said the bill would pass.", [("Peter Lund", "person")]),
        (
            "The president of the Federal Union of Finnish Bakers, Ida Harlow, said prices would rise.",
            [("Ida Harlow", "person")],
        ),
        ("The rating agency said the outlook was stable.", [("rating agency", "organisation")]),
        ("The anti-fraud agency said the case was closed.", [("anti-fraud agency", "government_body")]),
        ("According to bookmaker Harlows, the horse will win.", [("Harlows", "organisation")]),
        ("Stocks fell, said lead manager Lund Brothers Inc.", [("Lund Brothers Inc.", "organisation")]),
        ("A white paper said the road would close.", [("white paper", "document")]),
    ],
)
def test_a_source_is_named_whole_and_by_its_kind(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert expected == named(sentence)


def test_a_surname_in_s_is_no_group_of_people() -> None:
    assert ("Sanders", "person") in named("The vote went against Bernie Sanders. Sanders said it was unfair.")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Chief minister Mehbooba Mufti met them.", "“It is open,” tweeted Mufti."), ("Mehbooba Mufti", "person")),
        (("The Grand Mufti was there.", "The mufti said it was open."), ("mufti", "anonymous")),
        (
            ("Iran's Revolutionary Guards launched a drill.", "The Guards said it was over."),
            ("Islamic Revolutionary Guard Corps", "government_body"),
        ),
        (("Two men fled from the prison.", "Guards said it was over."), ("Guards", "anonymous")),
    ],
)
def test_a_word_for_people_may_be_a_name_that_the_story_has(
    paragraphs: tuple[str, str], expected: tuple[str, str]
) -> None:
    assert [expected] == named(*paragraphs)
