"""Whom "he", "it" and "the company" mean: a witness is one, and who writes notes on a firm is not the firm."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def last_speaker(text: str) -> str:
    """Who says what is said last, by the name of the agent."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return found.agent(found.chains[-1].links[-1].agent).name


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("“It fell,” said an eyewitness. “It was over,” he said.", "eyewitness"),
        (
            "Harlow plc said profits fell. “Sell,” said Lund Bank in a note. The company said it was sorry.",
            "Harlow plc",
        ),
        ("Harlow plc said profits fell. Lund Ltd said it was glad. The company said it was sorry.", "Lund Ltd"),
        ("Marrow Research UK said lives were lost. More must be done, it added.", "Marrow Research UK"),
    ],
)
def test_the_one_that_a_stand_in_means(text: str, meant: str) -> None:
    assert last_speaker(text) == meant


def test_a_sentence_ends_at_the_platform_that_is_called_by_a_letter() -> None:
    text = "“We are sorry,” Ida Lund wrote on X. “Come back,” she added."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    told = [found.article.slice(chain.claim) for chain in found.chains if chain.claim is not None]
    assert ["We are sorry", "Come back"] == [claim.strip("“”,") for claim in told]


def test_a_surname_that_is_a_word_for_papers_is_its_bearer() -> None:
    assert (
        last_speaker("Harlow coach Ida Page said she was ill. Page confirmed that she had seen a scan.") == "Ida Page"
    )
