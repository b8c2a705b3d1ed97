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
