"""Constructions of English-language dailies and wires that leave a source out, or name one who is none."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund did not immediately respond to Reuters requests for comment.", []),
        ("Roe and Lund did not reply to BBC questions.", []),
        ("The mill replied to a Reuters request for comment on Monday.", []),
        ("Lund did not speak to Reuters.", []),
    ],
)
def test_who_is_asked_and_says_nothing_hands_on_no_earlier_words(sentence: str, expected: list[str]) -> None:
    assert expected == chains(f"The mill cut jobs on Monday. {sentence}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters last week reported that Lund was considering a sale, according to two aides.", "Reuters < aides"),
        ("Bloomberg reported that the bank wants to sell, according to a memo.", "Bloomberg < memo"),
        ("The mill is for sale, the BBC reported, according to two aides.", "BBC < aides"),
    ],
)
def test_whom_a_report_rests_on_stands_behind_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lundgen NV said on Tuesday it had closed two mills.", "Lundgen NV"),
        ("Harlow SpA told Reuters it was hiring.", "Reuters < Harlow SpA"),
    ],
)
def test_what_a_firm_s_name_ends_in_is_no_outlet(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)
