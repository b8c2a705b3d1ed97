"""Who stands behind the dash of a headline, or before its colon."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def told(headline: str, body: str = "It was late on the quay.") -> list[tuple[str, str]]:
    """Each source with what it says."""
    found = analyse(Article.of("a", [(BlockKind.HEADLINE, headline), (BlockKind.PARAGRAPH, body)]))
    said = [(found.agent(chain.links[-1].agent).name, chain.claim) for chain in found.chains]
    return [(name, found.article.slice(claim)) for name, claim in said if claim is not None]


@pytest.mark.parametrize(
    ("headline", "source", "claim"),
    [
        ("Grain exports up 12% this year - ministry", "ministry", "Grain exports up 12% this year"),
        ("Two killed in Harlow blast - mayor", "mayor", "Two killed in Harlow blast"),
        ("Police: 3 suspects held after the blast", "Police", "3 suspects held after the blast"),
    ],
)
def test_who_is_heard_in_a_headline(headline: str, source: str, claim: str) -> None:
    assert told(headline) == [(source, claim)]


@pytest.mark.parametrize(
    "headline",
    [
        "Grain exports of the year - Ministry of Grain",
        "Best beaches of the year - summer picks",
        "Lakers: 3 points",
        "Time: 5 hours",
    ],
)
def test_who_is_no_source_in_a_headline(headline: str) -> None:
    assert told(headline) == []


@pytest.mark.parametrize("end", ["", " to", " of the"])
def test_a_line_that_breaks_off_tells_nothing_of_its_first_word(end: str) -> None:
    assert told(f"The Athletic claim Leeds will sell{end}")[0][0] == "The Athletic"
