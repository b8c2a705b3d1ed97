"""The English of news agencies: who hands on what, in the constructions that their copy is made of."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two barges sank, Petrenko said on the Telegram messaging app.", ["Petrenko"]),
        ("Two barges sank, the Harlow-based monitor said.", ["Harlow-based monitor"]),
        ("Two barges sank, the Beirut-based channel said.", ["Beirut-based channel"]),
        ("Trade will slow, the World Bank forecast.", ["World Bank"]),
        ("The agency put the toll at eight, citing divers.", ["agency < divers"]),
        ("A World Bank report published on Monday said trade would slow.", ["report < World Bank"]),
        ("It was reported by TASS that two barges had sunk.", ["TASS"]),
        ("Lund is accused by prosecutors of taking the barge.", ["prosecutors"]),
    ],
)
def test_who_says_it_is_found(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two divers, Jan Lund and Ida Roe, said the lake was dead.",
        "Harlow mayor Jan Lund and police chief Ida Roe said the lake was dead.",
    ],
)
def test_two_names_are_two_sources(sentence: str) -> None:
    assert sorted(chains(sentence)) == ["Ida Roe", "Jan Lund"]
