"""Who told a thing first, who told it too, and whose papers they are."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("News of the sale was first reported by Bloomberg after the board met.", ["Bloomberg"]),
        ("Lund's arrest was first reported by Meduza and later confirmed by his lawyer.", ["Meduza", "lawyer"]),
        ("According to reports cited by MySA, more than nine mills closed.", ["MySA < reports"]),
        ("Nine mills closed, according to figures quoted by Kathimerini.", ["Kathimerini < figures"]),
        ("Mills will close, according to a report by analysts Forrester Research.", ["report < Forrester Research"]),
        ("Jan Lund and others said the mill was shut.", ["Jan Lund", "others"]),
        ("The Interior Ministry and local officials said it was shut.", ["Interior Ministry", "local officials"]),
        ("The memo, obtained by CBS News, asks, for example, “Which mill is shut?”", ["CBS News < memo"]),
        ("He replied, with a smile, “The mill is shut.”", ["He"]),
        ("Both Roe and her lawyer say the mill is shut.", ["Roe", "lawyer"]),
        ("Neither Roe nor her lawyer said the mill was shut.", []),
        ("The prime minister's tweet that the mill was shut drew laughs.", ["prime minister"]),
        ("A tweet that appeared on Monday drew laughs.", []),
    ],
)
def test_all_who_told_it_are_sources(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Danish Foreign Ministry has issued a statement on the fire. The statement says: “It is shut.”",
            ["statement < Danish Foreign Ministry"],
        ),
        (
            "Jan Lund released a strongly worded joint statement on the fire. The mill is shut, the statement said.",
            ["statement < Jan Lund"],
        ),
        (
            "The mill issued a statement. The statement said the mill would pay.",
            ["statement"],
        ),  # whose name is not told
        ("Jan Lund released the prisoners. The statement said the mill would pay.", ["statement"]),
        ("Jan Lund has read a statement. The statement said the mill would pay.", ["statement"]),
    ],
)
def test_a_statement_that_is_named_again_is_its_issuer_s(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


def test_what_a_statement_hands_on_has_both_behind_it() -> None:
    sentence = "Jan Lund said: “According to the Danish Defence Ministry, two mills were shut on Monday.”"

    assert sorted(chains(sentence)) == ["Jan Lund", "Jan Lund < Danish Defence Ministry"]
