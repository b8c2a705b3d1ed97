"""Names in retold copy: posts of many, outlets run together, papers of a state's bodies, words that only look said."""

from __future__ import annotations

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credits import credit_line
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Prime Ministers noted that it was late.", Role.ANONYMOUS),
        ("Foreign Ministers said that it was late.", Role.ANONYMOUS),
        ("The Prime Minister noted that it was late.", Role.PERSON),
        ("Emily Masters said it was late.", Role.PERSON),
        ("The Founding Fathers wrote that it was late.", Role.ORGANISATION),
        ("Prosecutors said that it was late.", Role.GOVERNMENT_BODY),
        ("The OC said that it was late.", Role.PERSON),
        ("According to NewsDelta, it was late.", Role.OUTLET),
        ("HarbourMail reported that it was late.", Role.OUTLET),
        ("PostHarbour said it would close.", Role.ORGANISATION),
    ],
)
def test_a_name_tells_what_bears_it(sentence: str, expected: Role) -> None:
    assert expected is analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)])).agents[0].role


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "China's foreign ministry statement alleged that it was late.",
            ["statement < China's foreign ministry"],
        ),
        ("The city's police statement said that it was late.", ["statement < city's police"]),
        ("A foreign ministry statement said that it was late.", ["foreign ministry statement"]),
    ],
)
def test_a_body_s_paper_is_its_own(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Roe said they need to “get a life” for “ruining” the Sunday results show.",
            ["they need to “get a life” for “ruining” the Sunday results show"],
        ),
        ("“Turnout fell,” the results show.", ["Turnout fell"]),
        ("Results show. The mayor called it “grim”", ["it “grim”"]),
        ("Roe said it herself in an interview with Marca.", []),
        ("Roe said it hurt her.", ["it hurt her"]),
        (
            "A fee of around 20 million euros is said to be enough.",
            ["A fee of around 20 million euros is said to be enough"],
        ),
        ("The road was shut for around two hours, said police.", ["The road was shut for around two hours"]),
    ],
)
def test_a_claim_is_what_was_said(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


def test_a_source_that_is_only_online_is_nobody() -> None:
    assert not [mention for one in credit_line("Source - online", 0, gazetteer()) for mention in one.mentions]
    assert [mention for one in credit_line("Source - Reuters", 0, gazetteer()) for mention in one.mentions]
