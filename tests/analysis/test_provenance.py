"""Whose story it is, and what it rests on."""

from dataclasses import replace

import pytest

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind

TOLD = "“The bridge will close in May,” mayor Luc Perrin told The Associated Press."
SIGNED = "AP writer Jane Roe in Berlin contributed to this report."


def analysed(dateline: str) -> Analysis:
    parts = [(BlockKind.DATELINE, dateline), (BlockKind.PARAGRAPH, TOLD), (BlockKind.SIGNOFF, SIGNED)]
    return analyse(Article.of("a", [part for part in parts if part[1]]))


def test_a_sign_off_and_the_tag_of_a_story_name_its_publisher() -> None:
    assert [analysed(dateline).publisher for dateline in ("", "LYON (AP) —", "LYON —")] == ["Associated Press"] * 3


def test_a_story_filed_by_one_agency_and_signed_by_another_names_no_publisher() -> None:
    found = analysed("LYON (AFP) —")

    assert found.publisher is None
    assert (found.coverage.first_hand, found.coverage.second_hand) == (0, 1)


def test_an_agency_s_own_dispatch_is_its_own_whether_or_not_it_signs_it() -> None:
    parts = [(BlockKind.DATELINE, "LYON (AP) —"), (BlockKind.PARAGRAPH, TOLD)]
    found = analyse(Article.of("a", parts))

    assert found.publisher == "Associated Press"
    assert (found.coverage.first_hand, found.coverage.second_hand) == (1, 0)


def test_an_agency_s_dispatch_that_another_outlet_cites_is_not_the_agency_s_page() -> None:
    cites = "The tram is free on Sunday, Le Monde reports, citing the Associated Press."
    parts = [(BlockKind.DATELINE, "LYON (AP) —"), (BlockKind.PARAGRAPH, TOLD), (BlockKind.PARAGRAPH, cites)]

    assert analyse(Article.of("a", parts)).publisher is None


def sources_of(signoff: str, publisher: str | None = None) -> list[tuple[str, str]]:
    parts = [(BlockKind.PARAGRAPH, TOLD), (BlockKind.SIGNOFF, signoff)]
    found = analyse(replace(Article.of("a", parts), publisher=publisher))
    steps = [step for step in found.graph.derivations if any(e.start > len(TOLD) for e in step.evidence)]
    return [(step.generated, step.used) for step in steps]


def test_the_staff_of_a_sign_off_are_no_sources_of_one_another_or_of_the_story() -> None:
    assert sources_of("(Reporting by Nora Feld in Lyon; Editing by Paul Marsh)") == []
    assert sources_of("(Reporting by Nora Feld; additional reporting by AFP)") == [("article", "agence-france-presse")]


def test_the_houses_that_a_sign_off_names_stand_side_by_side() -> None:
    assert sources_of("(With inputs from Reuters and AFP)") == [
        ("article", "reuters"),
        ("article", "agence-france-presse"),
    ]


def test_a_house_that_signs_its_own_page_is_no_source_of_it_and_an_agency_is() -> None:
    assert sources_of("— News.Az") == []
    assert sources_of("News.Az", "News.Az") == []
    assert sources_of("News.Az", "The Dispatch") == [("article", "news-az")]
    assert sources_of("(AFP)") == [("article", "agence-france-presse")]


def test_a_story_signed_by_another_outlet_comes_from_it_and_from_whom_it_cites() -> None:
    parts = [
        (BlockKind.PARAGRAPH, "Three ferries were held, the Russian Defense Ministry said on Monday."),
        (BlockKind.PARAGRAPH, "They may leave tomorrow, News.Az reports, citing Al Jazeera."),
        (BlockKind.SIGNOFF, "News.Az"),
    ]
    found = analyse(replace(Article.of("a", parts), publisher="The Herald"))
    steps = {(step.generated, step.used, step.inferred) for step in found.graph.derivations}

    assert (found.publisher, found.second_hand, found.framed_elsewhere) == ("The Herald", True, True)
    assert {("article", "news-az", False), ("news-az", "al-jazeera", False)} <= steps
    assert ("al-jazeera", "russian-defense-ministry", True) in steps


@pytest.mark.parametrize(
    ("url", "publisher"),
    [
        ("https://in.reuters.com/article/1", "Reuters"),
        ("http://www.bbc.co.uk/news/2", "BBC"),
        ("https://ferry-news.example/3", None),
        ("https://[", None),
    ],
)
def test_an_article_without_a_publisher_is_its_address_s_outlet_s(url: str, publisher: str | None) -> None:
    found = analyse(Article("a", "Ferries began to sail on Monday, the port said.", (), url=url))

    assert (found.publisher, found.publisher_inferred) == (publisher, False)


def test_what_came_with_the_article_goes_before_its_address() -> None:
    article = Article("a", "Ferries began to sail.", (), publisher="TASS", url="https://in.reuters.com/article/1")

    assert analyse(article).publisher == "TASS"


FRAMED = "The port will get cranes, The Kyiv Post reports, citing Bloomberg."


@pytest.mark.parametrize(
    ("second", "behind"),
    [
        ("Mayor Ida Lund called the report absurd, Interfax wrote. Lund added that she was angry.", "interfax"),
        ("The report was absurd, mayor Ida Lund said, Interfax wrote. Lund added that she was angry.", "interfax"),
        ("Mayor Ida Lund added that she was angry.", "bloomberg"),
    ],
)
def test_who_is_told_of_by_another_outlet_is_not_laid_to_the_frame(second: str, behind: str) -> None:
    story = analyse(Article.of("a", [(BlockKind.PARAGRAPH, FRAMED), (BlockKind.PARAGRAPH, second)], separator="\n\n"))
    steps = [step for step in story.graph.derivations if step.used == "ida-lund" and step.inferred]

    assert [behind] == [step.generated for step in steps]


@pytest.mark.parametrize("hearer", ["this newspaper", "this paper"])
def test_what_is_told_to_this_newspaper_is_first_hand_whoever_s_page_it_is(hearer: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"The mill is old, Ida Lund told {hearer}.")]))

    assert (found.coverage.first_hand, found.coverage.second_hand) == (1, 0)
    assert [("article", "ida-lund")] == [(step.generated, step.used) for step in found.graph.derivations]


def test_an_outlet_cited_behind_a_source_of_the_story_s_own_frames_no_story() -> None:
    copy = "The lake is dead, mayor Luc Perrin said."
    cited = "Kyodo, cited by The Japan Times, said that the boats would leave."
    told = [
        analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in parts])) for parts in ([copy, cited], [cited])
    ]

    assert [False, True] == [found.frame is not None for found in told]


@pytest.mark.parametrize(
    ("said", "framed"),
    [("Jane Roe said on CNBC’s “Squawk on the Street.”", False), ("CNBC reports, citing Bloomberg.", True)],
)
def test_a_programme_of_the_house_s_own_frames_no_story(said: str, framed: bool) -> None:
    signed = (BlockKind.SIGNOFF, "CNBC’s Ida Lund contributed to this report.")
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"The deal may fail, {said}"), signed]))

    assert framed is (found.frame is not None)


@pytest.mark.parametrize(
    ("tag", "framed"), [("News.Az reports, citing Al Jazeera", True), ("News.Az reported, citing Al Jazeera", False)]
)
def test_only_a_tag_in_the_present_signs_a_story_with_sources_before_it(tag: str, framed: bool) -> None:
    parts = ["Three ferries were held, the coast guard said.", f"They may leave tomorrow, {tag}."]
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in parts], separator="\n\n"))

    assert (found.frame is not None) == framed


@pytest.mark.parametrize(
    ("sentence", "first_hand"),
    [
        ("Lund told us it was late.", 1),
        ("“It is late,” Lund tells me.", 1),
        ("“It is late,” Lund told our Harlow correspondent.", 1),
        ("Lund told users it was late.", 0),
        ("Lund told the BBC and us all knew it.", 0),
    ],
)
def test_what_somebody_told_us_is_first_hand(sentence: str, first_hand: int) -> None:
    article = replace(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]), publisher="The Herald")
    assert analyse(article).coverage.first_hand == first_hand
