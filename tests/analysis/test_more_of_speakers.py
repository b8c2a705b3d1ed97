"""What follows a speaker behind a comma may be more of the speaker, and is then none of what was said."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "There are nine patients in the ward, said Lund, of the harbour hospital.",
            "There are nine patients in the ward",
        ),
        (
            "The effort may have used two tonnes, estimates Ole Berg, CEO of Lund Mills, a startup that sells maps.",
            "The effort may have used two tonnes",
        ),
        ("For years, said Lund, a man in the port sold fish.", "a man in the port sold fish"),
        ("On Monday, said Lund, an engine in the mill broke.", "an engine in the mill broke"),
        ("The mill, said Lund, of all things, was shut.", "of all things, was shut"),
    ],
)
def test_more_of_the_speaker_is_not_said(sentence: str, said: str) -> None:
    assert claims(sentence) == [said]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“You can find pills,” registered dietitian Ida Lund explained to Northwire.", "Ida Lund"),
        ("“You can find pills,” retired officer Ida Lund said.", "Ida Lund"),
        ("The pills are bad, retired officer Ida Lund said.", "Ida Lund"),
        ("“The pills are bad,” certified personal trainer Ole Lund told a fair.", "Ole Lund"),
        ("“The pills are bad,” charged lawyer Ole Lund.", "Ole Lund"),
        ("“Many say it is good,” Ida Lund penned in a note.", "Ida Lund"),
    ],
)
def test_a_calling_may_begin_with_a_word_in_ed(sentence: str, speaker: str) -> None:
    assert [chain.rpartition(" < ")[2] for chain in chains(sentence)] == [speaker]
