"""What sites that retell others write: numbers behind a day, accents for apostrophes, states by their full names."""

from __future__ import annotations

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


def role_of(sentence: str) -> Role:
    """The role of the first agent that a sentence names."""
    return analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)])).agents[0].role


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The harbour board said on Sunday 4,000 boats had left.", "4,000 boats had left"),
        ("The navy said Tuesday 12 sailors were hurt.", "12 sailors were hurt"),
        ("The navy said on Friday 13 March that a sailor was hurt.", "a sailor was hurt"),
        ("The board said in the Sunday 10 a.m. briefing that the quay was shut.", "the quay was shut"),
        ("She said that up to 40 percent of the fleet would be sold.", "up to 40 percent of the fleet would be sold"),
        ("The bank told traders in Riga and elsewhere that it would close.", "it would close"),
    ],
)
def test_a_claim_begins_with_its_number(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Please note that the quay is shut, the board said.", ["board"]),
        ("Please add that nothing has been confirmed by the club.", []),
        ("Nothing was said by the mayor.", []),
        ("No date has been announced by the ministry.", []),
        ("The date was announced by the ministry.", ["ministry"]),
        ("Residents note that the quay is shut.", ["Residents"]),
    ],
)
def test_nobody_says_please_and_nothing_is_not_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bosun agreed: “We have to turn back.”", ["bosun"]),
        ("“We have to turn back,” the bosun agreed.", ["bosun"]),
        ("“I see no ice,” Lund disagreed. “Sail on.”", ["Lund", "Lund"]),
        ("The ministers agreed that the ice is thin.", []),
        ("The two agreed “in principle” to a sale.", []),
        ("The harbour is where the two firms agree.", []),
        ("Agree or not, the quay is shut. Roe said “never”", ["Roe"]),
    ],
)
def test_who_agrees_speaks_where_words_are_quoted(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Denmark`s coast guard said the ferry had sunk.", ["Denmark`s coast guard"]),
        ("The quay was shut, and Norway´s navy said it would stay so.", ["Norway´s navy"]),
        ("The ferry`s owner told Reuters that it had sunk.", ["Reuters < ferry`s owner"]),
    ],
)
def test_an_accent_may_stand_for_the_apostrophe(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The operator, Harlowgate Maritime, said no oil had leaked.", Role.ORGANISATION),
        ("The ferry's manager, Oslen Tankers, said the crew was safe.", Role.ORGANISATION),
        ("The operator of the ferry, Harlowgate Maritime, said no oil had leaked.", Role.ORGANISATION),
        ("The retailer, Corvo Trade, said sales fell.", Role.ORGANISATION),
        ("The owner, Ian Rusk, said he would sell.", Role.PERSON),
        ("The manager, Pep Moran, said they had lost.", Role.PERSON),
        ("The coach, Oslen Tankers, said they had lost.", Role.PERSON),
        ("The Raptors said the guard was hurt.", Role.ORGANISATION),
        ("The Lunds said they would sell.", Role.PERSON),
        ("Cllr Andy Brewer, who chairs the committee, said the shop was empty.", Role.PERSON),
    ],
)
def test_a_firm_and_a_team_are_no_persons(sentence: str, expected: Role) -> None:
    assert expected is role_of(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Republic of Cyprus said it would vote against.", ["Republic of Cyprus"]),
        ("Reuters quoted the General Staff of the Republic of Korea as saying that it was late.", None),
        ("The Kingdom of Norway said it would vote against.", ["Kingdom of Norway"]),
        ("The People's Republic of China said it would vote against.", ["People's Republic of China"]),
        ("The Arizona Republic said the mayor had left.", ["Arizona Republic"]),
    ],
)
def test_a_state_has_its_full_name(sentence: str, expected: list[str] | None) -> None:
    whole = ["Reuters < General Staff of the Republic of Korea"]

    assert (expected or whole) == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The deal is off, according to Jan Lund of Harbourside.com.", ["Harbourside.com < Jan Lund"]),
        ("As Ida Roe of Delta.com reports, the quay is shut.", ["Delta.com < Ida Roe"]),
        ("The deal is done, per Jan Lund of The Athletic and Harbourside.", ["The Athletic < Jan Lund"]),
        ("The deal is off, according to Jan Lund of Harlow.", ["Jan Lund"]),
    ],
)
def test_a_reporter_is_of_a_site_or_of_two(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("According to the Danish statement, the ferry was late.", ["statement"]),
        ("The Danish navy statement said the ferry was late.", ["statement < Danish navy"]),
        ("A police statement said the ferry was late.", ["police statement"]),
        ("The harbour board's statement said the ferry was late.", ["statement < harbour board"]),
    ],
)
def test_a_nation_s_adjective_issues_no_paper(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_the_same_outlet_is_the_one_before() -> None:
    found = analyse(
        Article.of(
            "a",
            [(BlockKind.PARAGRAPH, "Sky Sports reports that Lund left. The same outlet claims that Roe may leave.")],
        )
    )

    assert ["Sky Sports"] == [agent.name for agent in found.agents]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A review of how Lund became a bank officer has found that checks were missed.", ["review"]),
        ("An Ofsted report into why the school was shut found that it was cold.", ["report < Ofsted"]),
        ("The latest example of how deeply the mayor says she cares is the quay.", ["mayor"]),
        ("Nobody knows how the officer who left said it was shut.", ["officer"]),
    ],
)
def test_a_paper_speaks_past_what_it_looked_into(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
