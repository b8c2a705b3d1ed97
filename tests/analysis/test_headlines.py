"""Headlines that name a speaker before a colon, or behind a colon or dash that ends them."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


def headed(headline: str, text: str = "The mill is old.") -> list[str]:
    """The citations of a story with this headline."""
    found = analyse(Article.of("a", [(BlockKind.HEADLINE, headline), (BlockKind.PARAGRAPH, text)], separator="\n\n"))
    chains = found.of_kind(ChainKind.CITATION)
    return [" < ".join(found.article.slice(link.span) for link in chain.links) for chain in chains]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Iran ready for talks: minister", "minister"),
        ("Nine die in Harlow mill fire: police", "police"),
        ("Toll in Harlow mill fire rises to nine: state media", "state media"),
        ("Mill to reopen by spring: Central Bank governor", "Central Bank governor"),
        ("Mill fire kills nine – local media", "local media"),
        ("Harlow arrests nine over fire — media", "media"),
        ("Minister: Two mills to be shut", "Minister"),
        ("Turkish FM: Grain deal to be extended", "Turkish FM"),
        ("Study: Mills may help the heart", "Study"),
        ("Drones strike 19 fighters in north Harlow: army", "army"),
        ("Two men held in Harlow mill raid: police", "police"),
    ],
)
def test_a_headline_s_colon_or_dash_has_its_speaker(headline: str, expected: str) -> None:
    assert [expected] == headed(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Floods: Nine dead in Harlow",
        "Explainer: What the ruling means",
        "Top ten tips for millers: mayor's guide",
        "Man of the match: captain",
    ],
)
def test_a_topic_or_a_label_is_no_speaker(headline: str) -> None:
    assert [] == headed(headline)


def test_a_surname_before_a_colon_speaks_where_the_story_knows_the_person() -> None:
    assert headed("Haddad: The lake is dead", "Ida Haddad dives.") == ["Haddad"]
    assert headed("Brexit: The lake is dead", "After Brexit, divers left.") == []


def test_an_outlet_behind_a_colon_is_its_source_where_the_story_cites_it() -> None:
    assert headed("Mill to be sold: Reuters", "Reuters reported that it will go.") == ["Reuters", "Reuters"]
    assert headed("Mill to be sold: Reuters") == []


def test_a_time_of_day_names_nobody() -> None:
    assert headed("Updated on 4 May 11:24 AM") == []


def test_a_headline_that_quotes_an_interview_has_the_words_of_the_one_interviewed() -> None:
    assert ["Lena Varga"] == chains("“I never wanted to be a miller”: Q&A with Lena Varga")
