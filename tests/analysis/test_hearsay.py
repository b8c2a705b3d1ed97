"""Claims that nobody is named for: rumours that go round and reports that are there."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    "sentence",
    [
        "Rumours are circulating that the mill will be sold.",
        "Speculation is growing that the mill will be sold.",
        "There were unconfirmed reports that two mills had burned.",
        "Rumour has it that the mill will be sold.",
        "Word has spread that the mill will be sold.",
        "It is rumoured that the mill will be sold.",
    ],
)
def test_hearsay_is_a_chain_of_nobody(sentence: str) -> None:
    assert [""] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There are no reports that anybody was hurt.",
        "There are reports that turn out to be wrong.",
        "The word that he used was harsh.",
    ],
)
def test_what_only_looks_like_hearsay_is_none(sentence: str) -> None:
    assert [] == chains(sentence)


def test_who_hands_hearsay_on_is_its_source() -> None:
    assert chains("Police said there were reports that two mills had burned.") == ["Police"]


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("As reported earlier, the ferry ran aground at dawn.", True),
        ("As has been reported, the ferry ran aground at dawn.", True),
        ("It was reported that the ferry ran aground at dawn.", False),
    ],
)
def test_an_outlet_that_points_back_to_its_report_gives_its_own_word(sentence: str, own: bool) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))

    assert [(True, own)] == [(chain.vague, chain.own) for chain in found.chains]
