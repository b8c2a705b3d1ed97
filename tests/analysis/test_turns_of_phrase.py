"""Turns of phrase in regional and agency English that attribute, and look-alikes that attribute nothing."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize("line", ["Image Credit: Supplied", "Video Credits: Supplied", "Picture Copyright: Handout"])
def test_a_label_of_a_picture_says_nothing(line: str) -> None:
    assert ["Lund"] == chains("Two barges sank, Lund said.", line)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He told AFP the hearing lasted an hour.", ["AFP < He"]),
        ("She told Reuters the briefing was short.", ["Reuters < She"]),
        ("Snow will fall, the national met office warns.", ["national met office"]),
        ("The ministers met office staff, Lund said.", ["Lund"]),
    ],
)
def test_a_word_like_a_verb_within_a_name_or_after_an_article_is_none(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Oil rose 4.6%, while government services added 1.9% and the mines lost ground.",
        "Lund added 12 points and Roe lost ground.",
        "Police found a gun and the man was arrested.",
        "The yard announced 300 job cuts but the union was calm.",
    ],
)
def test_a_thing_that_is_found_or_added_is_no_clause(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund was responding to a viral video that claimed hikers were let in.", ["viral video"]),
        ("The union asked for all the files that were lost.", []),
        ("Charities are warning of letters that are going round.", []),
        ("Lund noted the road was shut and the bus was late.", ["Lund"]),
    ],
)
def test_that_before_a_verb_tells_of_the_noun_before_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said that a plane had challenged the ship “at least six times.”", ["Lund"]),
        ("A dog attacked the man “at least six times.”", []),
        ("The union challenged the ban as “a bad joke”.", ["union"]),
    ],
)
def test_what_a_thing_does_is_no_view_of_its_own(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two clerks were jailed in a ruling condemned by the UN envoy as “beyond any law”.", ["UN envoy"]),
        ("The law, which was branded by miners as “draconian”, passed.", ["miners"]),
        ("The plan, dubbed by critics “the great escape”, was dropped.", ["critics"]),
        ("The road, known to locals as “the long snake”, is shut.", []),
        ("The plan was backed by Lund, who as “mayor of the people” is loved.", []),
    ],
)
def test_who_calls_a_thing_something_in_quotation_marks_is_found(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_somebody_did_not_confirm_has_them_for_no_source() -> None:
    assert [] == chains("The report that the bridge would close was not confirmed by the ministry.")
    assert ["ministry"] == chains("The report that the bridge would close was confirmed by the ministry.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("One of them, Ida Roe, said the lake was dead.", ["Ida Roe"]),
        ("Another, Jan Lund of the Oslo-based firm Aviado, told AFP the lake was dead.", ["AFP < Jan Lund"]),
        ("One of them, the Ida Lund, sank last year, the coast guard said.", ["coast guard"]),
    ],
)
def test_one_of_many_is_who_is_named_after_a_comma(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund drew attention to the fact that costs had doubled.", ["Lund"]),
        ("The report pointed to the fact that costs had doubled.", ["report"]),
        (
            "Earlier Reuters, with a link to the court's letter, drew attention to the fact that costs had doubled.",
            ["Reuters < letter < court"],
        ),
        ("The accident drew attention to the fact that the road has no lights.", []),
        ("Lund wants to draw attention to the fact that costs have doubled.", []),
        ("No one drew attention to the fact that costs had doubled.", []),
    ],
)
def test_who_draws_attention_to_a_fact_tells_of_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Beijing's embassy repeated its line that the reef is “under China's law”.", ["Beijing's embassy"]),
        ("The ministry stuck to its position that the bridge was safe.", ["ministry"]),
        ("Lund stood by her claim that the lake was dead.", ["Lund"]),
        ("The company dropped its claim that the lake was dead.", []),
        ("The team changed its view that the lake was dead.", []),
        ("Drivers maintained their position that day.", []),
        ("The firm stuck to its position that opened in May.", []),
    ],
)
def test_who_keeps_to_a_line_says_it_again_and_who_drops_it_does_not(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"Stay calm," appealed Head of the lake\'s north station, Ida Roe.', ["Ida Roe"]),
        ('"Rice is here," informed Head of the Trade Office, Ida Roe, on Monday.', ["Ida Roe"]),
        ('"Rain will come," reminded the mayor.', ["mayor"]),
        ('"Rain will come," informed sources said.', []),
        ('"Rain will come," advised Lund that the road was shut.', []),
        ("Lund appealed to the court.", []),
    ],
)
def test_a_speaker_may_follow_rarer_verbs_behind_a_quotation(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Passengers, it is said, will pay the old fare.", [""]),
        ("The police, it is learnt, have held four men.", [""]),
        ("The price, it is true, has fallen.", []),
        ("The price, it is noted, has fallen.", []),
        ("The road, it is hoped, will open in May.", []),
        ("Lund said the vote, it is understood, will be held in May.", ["Lund"]),
    ],
)
def test_hearsay_between_commas_has_no_source(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters attributed to two diplomats the statement that talks had ended.", ["Reuters < diplomats"]),
        ("The paper ascribed to Lund the remark that the lake was dead.", ["paper < Lund"]),
        ("Reuters attributed the figure to Lund.", ["Reuters < Lund"]),
        ("Doctors attributed to smoking the finding that deaths had risen.", []),
        ("The deaths, attributed to the heat, rose.", []),
    ],
)
def test_whose_words_an_outlet_says_they_are(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize("mark", ["> ", "• ", "* ", "– "])
def test_a_claim_begins_past_the_mark_of_a_list(mark: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"{mark}Two barges sank, Reuters reported.")]))

    assert ["Two barges sank"] == [found.article.slice(chain.claim) for chain in found.chains if chain.claim]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Oman has told Iran it will stay out, Reuters reports, quoting a diplomat.", ["Reuters < diplomat"]),
        ("The bank has informed its rival that it will sell, a source told Reuters.", ["Reuters < source"]),
        ("The bank has told its rival that it will sell, Reuters reported.", ["Reuters < bank"]),
        ("Lund told the inquiry that it would sell, a source told Reuters.", ["Reuters < source < Lund"]),
    ],
)
def test_what_a_source_says_that_bodies_told_each_other_is_the_source_s(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("No minister said the lake was dead.", []),
        ("No one made it clear that the lake was dead.", []),
        ("No fewer than nine ministers said the lake was dead.", ["ministers"]),
        ("Lund told the council that costs had doubled.", ["Lund"]),
        ("Lund said in a statement that visits to the prison were cut.", ["Lund"]),
    ],
)
def test_nobody_is_no_source_and_a_plural_is_no_verb(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Harlow Courier has it that the mayor will quit.", ["Harlow Courier"]),
        ("Legend has it that a giant built the bridge.", []),
        ("Tradition has it that the bride will pay.", []),
        ("Rumour has it that the mayor will quit.", [""]),
        ("The club had it that close to a win.", []),
        ("Lund has this to say: “The lake is dead.”", ["Lund"]),
    ],
)
def test_an_outlet_has_it_that_something_is_so(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "source", "claim"),
    [
        ("Reuters said the bank was shut, citing officials.", "Reuters < officials", "the bank was shut"),
        ("Reuters reported 17 dead, quoting a nurse.", "Reuters < nurse", "17 dead"),
        ("AFP reported heavy shelling, citing residents.", "AFP < residents", "heavy shelling"),
    ],
)
def test_who_is_cited_at_the_end_is_no_part_of_the_claim(sentence: str, source: str, claim: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))

    assert [source] == chains(sentence)
    assert [claim] == [found.article.slice(chain.claim) for chain in found.chains if chain.claim]


@pytest.mark.parametrize(
    "sentence", ["The firm reported a loss, citing weak demand.", "The BBC reported losses of 4%, citing costs."]
)
def test_a_result_and_its_reason_are_no_report(sentence: str) -> None:
    assert [] == chains(sentence)
