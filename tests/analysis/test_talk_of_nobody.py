"""Rumours, unconfirmed reports and what has emerged: a claim of nobody, and no source of that name."""

import pytest

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(sentence: str) -> Analysis:
    return analyse(Article.of("talk", [(BlockKind.PARAGRAPH, sentence)]))


def vague(found: Analysis) -> list[str]:
    chains = (chain.evidence for chain in found.chains if chain.vague)
    return [found.article.slice(evidence) for evidence in chains if evidence is not None]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Rumours say the harbour will close.", "Rumours say"),
        ("Gossip said the mayor would leave.", "Gossip said"),
        ("Unconfirmed reports spoke of five dead.", "Unconfirmed reports spoke"),
        ("Unverified claims say the ferry sank.", "Unverified claims say"),
        ("According to rumours, the harbour will close.", "According to rumours"),
        ("It has emerged that the mayor sold the quay.", "It has emerged"),
        ("It emerged on Monday that the mayor sold the quay.", "It emerged"),
    ],
)
def test_talk_is_laid_at_nobody_s_door_and_is_nobody(sentence: str, words: str) -> None:
    found = read(sentence)

    assert vague(found) == [words]
    assert found.agents == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "It has not emerged that the mayor sold the quay.",
        "A leader has emerged that voters trust.",
        "Rumours of a sale spread in the harbour.",
        "He denied rumours that the harbour would close.",
        "Police reports say the ferry sank.",
        "Rumours magazine said the ferry sank.",
    ],
)
def test_what_is_no_talk_or_has_an_owner_is_not_nobody_s(sentence: str) -> None:
    assert vague(read(sentence)) == []
