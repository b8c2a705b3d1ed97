"""Outlets, programmes and services whose names nothing in them tells are links of a chain."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The dam is dry, the mayor told Sowetan.", "Sowetan < mayor"),
        ("The dam is dry, the mayor told Nawaat in an interview.", "Nawaat < mayor"),
        ("“The dam is dry,” Lund told La Silla Vacía.", "La Silla Vacía < Lund"),
        ("“The dam is dry,” Lund told Splash247 on Monday.", "Splash247 < Lund"),
        ("“The dam is dry,” Lund told VOA Amharic.", "VOA Amharic < Lund"),
        ("“The dam is dry,” Lund told News of the World.", "News of the World < Lund"),
        ("“The dam is dry,” Lund told CNBC’s Squawk Box.", "CNBC < Squawk Box < Lund"),
        ("“The dam is dry,” Lund told BBC Radio 4’s The World at One.", "BBC Radio 4 < The World at One < Lund"),
        ("The dam is dry, Haalvsh said, citing two guards.", "Haalvsh < guards"),
        ("Sermitsiaq reported on Monday that the dam was dry, citing two divers.", "Sermitsiaq < divers"),
    ],
)
def test_a_listed_outlet_hears_and_passes_on(sentence: str, expected: str) -> None:
    assert chains(sentence) == [expected]
