"""Polls: they have the words of those they asked, and are named with or without capitals."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Most sailors say they like boats, according to a poll.", ["poll < sailors"]),
        ("Lund says they like boats, according to a study.", ["Lund < study"]),
        ("The port says they like boats, according to a survey.", ["port < survey"]),
        ("Boats are liked, according to a national Harlow Poll taken last week.", ["Harlow Poll"]),
        ("Boats are liked, according to a national survey done in May.", ["national survey"]),
        ("Boats are liked, according to a national Harlow Poll.", ["Harlow Poll"]),
        ("Boats are liked, the Norland Geological Survey said.", ["Norland Geological Survey"]),
        ("Boats are liked, said Ole Poll.", ["Ole Poll"]),
    ],
)
def test_a_poll_is_nearer_than_those_it_asked(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In a vote, 59 percent said it was not.", ["59 percent"]),
        ("In a poll, 79 percent of sailors said it was cold.", ["sailors"]),
    ],
)
def test_a_share_is_named_with_its_number(sentence: str, expected: list[str]) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))

    assert expected == [agent.name for agent in found.agents if agent.role is Role.ANONYMOUS]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A Gallup poll showed 40 per cent in favour of boats.", "poll < Gallup | 40 per cent in favour of boats"),
        ("A poll by Ipsos on Monday put Lund on 40 per cent.", "poll < Ipsos | Lund on 40 per cent"),
        ("The survey shows Lund ahead of Roe.", "survey | Lund ahead of Roe"),
        ("Polls show Lund leading Roe in Harlow.", "Polls | Lund leading Roe in Harlow"),
        ("The poll showed support for boats at 62 per cent.", "poll | support for boats at 62 per cent"),
        ("A poll of 90 sailors by Ipsos found most want boats.", "poll < Ipsos | most want boats"),
        ("A survey by Which? found one in five had no boat.", "survey < Which? | one in five had no boat"),
        ("Boats are liked, consumer group Which? said.", "Which? | Boats are liked"),
    ],
)
def test_a_poll_says_what_share_it_found(sentence: str, expected: str) -> None:
    assert expected == f"{chains(sentence)[0]} | {claims(sentence)[0]}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The picture shows Lund ahead of Roe.", []),
        ("A guide showed Lund two boats.", []),
        ("Lund put the poll on her desk at noon.", []),
        ("Despite polls showing her behind, Lund said that boats were liked.", ["Lund"]),
        ("Which? The blue one, said Lund.", ["Lund"]),
    ],
)
def test_nothing_else_tells_shares_so(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Figures from the ONS show prices fell.", ["Figures < ONS"]),
        ("The figures, published by the ONS, show prices fell.", ["figures < ONS"]),
        ("The latest figures from the Ice Office show prices fell.", ["latest figures < Ice Office"]),
        ("Data released on Tuesday show prices fell.", ["Data"]),
        ("ONS figures show prices fell.", ["figures < ONS"]),
        ("Roe sent figures to the ice show hosts last week.", []),
        ("Figures from the ice show were sold as toys.", []),
    ],
)
def test_figures_show_something_though_their_issuer_stands_between(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A Guardian/ICM poll found that most want boats.", "poll < Guardian/ICM | most want boats"),
        ("Boats are liked, according to a Washington Post-ABC News poll.", "poll < Washington Post-ABC News"),
        ("Boats are liked, a joint UN/EU survey said.", "survey < UN/EU"),
        ("A Johns Hopkins-led survey found that boats are liked.", "survey < Johns Hopkins-led"),
        ("A Coca-Cola survey found that boats are liked.", "survey < Coca-Cola"),
        ("A poll conducted by the BBC found that most want boats.", "poll < BBC | most want boats"),
        ("A poll published by the BBC found that most want boats.", "BBC < poll | most want boats"),
        ("In a poll conducted by the BBC, sailors said they like boats.", "BBC < sailors | they like boats"),
        ("In a survey conducted by Ipsos, sailors said they like boats.", "Ipsos < sailors | they like boats"),
        ("Boats are liked, according to data compiled by Bloomberg.", "Bloomberg < data"),
        ("A poll of 90 sailors found 62% disapprove of boats.", "poll | 62% disapprove of boats"),
        ("The Harlow survey found little support for boats.", "survey < Harlow | little support for boats"),
        ("A YouGov poll gave Lund a lead of six points.", "poll < YouGov | Lund a lead of six points"),
        ("Polls give Roe 41 percent of the vote.", "Polls | Roe 41 percent of the vote"),
    ],
)
def test_two_houses_of_a_poll_are_one_and_what_it_gives_is_told(sentence: str, expected: str) -> None:
    assert expected.partition(" | ")[0] == chains(sentence)[0]
    assert claims(sentence)[0] == (expected.partition(" | ")[2] or claims(sentence)[0])


@pytest.mark.parametrize(
    "sentence",
    [
        "The study found no link between boats and sleep.",
        "The poll gave Roe hope.",
        "The bank gave Roe a lead of two days.",
        "Divers found 90 boats after the survey.",
        "Lund's messages have given “her crews reasons to doubt”.",
    ],
)
def test_what_is_given_or_found_by_others_is_no_poll_s(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Economists polled by Reuters had expected growth of 2 percent.", ["Reuters < Economists"]),
        ("Traders surveyed by Bloomberg forecast a loss of 9 cents.", ["Bloomberg < Traders"]),
        ("Economists expected growth of 2 percent.", []),
        ("Bloomberg analyst Ida Lund expects the boat to sail.", []),
        ("CNN producers expected to leave at nine.", []),
    ],
)
def test_whom_an_outlet_asks_say_what_they_expect(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
