"""What is denied, blamed and commented on, and whose that was."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

_BOTH = "Roe said it was shut and Lund said it was not"
"""A sentence with two speakers, of whose claims either may be denied."""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill dismissed a report in the Guardian.", []),
        ("The ministry dismissed a report in the Guardian that the lake was dead.", ["ministry < Guardian"]),
        ("The ministry denied a BBC story that the lake was dead.", ["ministry < BBC"]),
        ("The ministry dismissed as fake a report by CNN that the lake was dead.", ["ministry < CNN"]),
        ("Lund told a story that the lake was dead.", []),
        ("Lund read a report in May that the lake was dead.", []),
    ],
)
def test_an_outlet_whose_report_is_denied_stands_behind(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Responding to a report by the BBC, Lund said it was wrong.", ["Lund"]),
        ("Commenting on the story in the Guardian, Lund said it was wrong.", ["Lund"]),
        ("Responding to the BBC, Lund said it was wrong.", ["BBC < Lund"]),
        ("Asked by Reuters about reports of a leak, Lund said it was shut.", ["Reuters < Lund"]),
    ],
)
def test_what_an_outlet_told_is_not_told_to_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Experts attributed the leak to frost.", ["Experts"]),
        ("The leak is attributed to frost.", []),
        ("Deaths attributed to frost have fallen, Lund said.", ["Lund"]),
        ("The crew showed not only their physical attributes but their wit.", []),
    ],
)
def test_who_names_a_cause_attributes_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry denied the road was shut, after Reuters reported that it was.", ["ministry", "Reuters"]),
        ("Lund said he would resign, hours after the Times reported that he lied.", ["Lund", "Times"]),
        ("The firm confirmed the sale after Bloomberg reported that talks were on.", ["firm", "Bloomberg"]),
    ],
)
def test_a_report_that_only_dates_a_claim_is_no_source_of_it(sentence: str, expected: list[str]) -> None:
    assert expected == [chain.removeprefix("The ") for chain in chains(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund left the hall without saying who would follow him.",
        "Lund posted footage on his Telegram channel without telling readers what it was.",
    ],
)
def test_what_is_done_without_saying_is_not_said(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The mayor denied that she had taken money.", ["she had taken money"]),
        ("Lund denied “any role in the deal”.", ["any role in the deal"]),
        ("Northmill rejected claims that the pumps were off.", ["claims that the pumps were off"]),
        ("Claims that the plant was shut were dismissed by the ministry.", ["Claims that the plant was shut"]),
        ("The pumps were off, Lund said. The ministry denied this.", ["The pumps were off"]),
        ("Lund, who denies two counts of arson, was in Harlow.", ["two counts of arson"]),
        ("Roe has denied wrongdoing and is on bail.", ["wrongdoing"]),
        ("The ministry denied any misconduct on its part.", ["any misconduct on its part"]),
        ("Northmill denies seeking aid.", ["seeking aid"]),
        ("Lund denied saying that it was late.", ["saying that it was late"]),
        ("Ida Lund says the lake is dead. Roe has denied that.", ["the lake is dead"]),
        ("Ida Lund says the lake is dead. But the ministry denied it.", ["the lake is dead"]),
        ("The ministry denied that, in May, it had lied.", ["in May, it had lied"]),
        ("The ministry is rich, though it denies it.", []),
        ("Lund disputes a study saying the lake is dead.", ["a study saying the lake is dead"]),
        ("The ministry rejected a BBC report accusing it of fraud.", ["a BBC report accusing it of fraud"]),
        ("Lund dismissed that idea in May.", ["that idea in May"]),
        ("Lund disputed that the lake was dead.", ["the lake was dead"]),
        ("Lund rejected that.", []),
        ("Lund has begun to rebut that criticism, fishing in May.", []),
        ("Lund disputes the study of ice.", []),
        ("Roe has not denied wrongdoing.", []),
        ("The council denied planning permission.", []),
        ("The ministry denied Roe a role in the deal.", []),
        ("Lund did not deny that the doors were locked.", []),
        ("“It is a lie,” she denied.", []),
        ("Lund denied the deal, Reuters reported.", []),
        ("The ministry dismissed a report in the Guardian that the lake was dead.", []),
        ("Lund said that he had denied the deal.", []),
    ],
)
def test_who_denies_is_not_taken_to_say_so(text: str, denied: list[str]) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert denied == [found.article.slice(c.claim) for c in found.chains if c.denies and c.claim is not None]


def test_who_denies_what_an_outlet_told_is_told_apart_from_the_outlet() -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "The ministry denied a BBC story that the lake was dead.")]))

    assert [True, False] == [relation.denies for relation in found.attributions]
    assert [False] == [chain.denies for chain in found.chains]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Roe has not denied the charges.", []),
        ("Roe did not deny that the lake was dead.", ["Roe"]),
        ("The judge denied bond.", []),
        ("The council confirmed the information.", []),
    ],
)
def test_a_thing_that_is_not_denied_is_not_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Her lawyers told the court that a reporter had paid him. The Sun denies it.", ["a reporter had paid him"]),
        ("Lund claims that Reuters sold her letters. Reuters has denied this.", ["Reuters sold her letters"]),
        ("The watchdog says it staged the fight. Channel 4 denies that.", ["it staged the fight"]),
        ("Police say Lund stole it. Roe denies it. His wife, Ida Berg, denied this too.", ["Lund stole it"] * 2),
        ("“The lake is dead,” Lund said. Reuters denied this.", ["The lake is dead"]),
        ("Roe said it was shut and Lund said it was not. The BBC denied this.", [_BOTH]),
        ("The lake is dead. The BBC denied this.", ["The lake is dead"]),
        ("Lund said the lake was dead. The BBC reported this on Monday.", []),
    ],
)
def test_an_outlet_that_denies_a_claim_does_not_pass_it_on(text: str, denied: list[str]) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    denials = [chain for chain in found.chains if chain.denies]

    assert [found.article.slice(chain.claim) for chain in denials if chain.claim is not None] == denied
    assert all(len(chain.links) == 1 for chain in denials)
    assert found.coverage.second_hand == (0 if denied else 1)
