"""The capitalised words of a text, and where they stand, in short texts and long ones alike."""

import pytest

from auditor.analysis.names.words import LONG_TEXT, read_words
from auditor.model.span import Span

COPY = "NOVAK SPEAKS. Novak's aide met Novák in Brno; write to @Novak, see www.brno.cz/Novak or Ivan/Novak."


@pytest.mark.parametrize("padding", ["", "x" * LONG_TEXT], ids=["short", "long"])
def test_a_word_stands_wherever_it_is_written_with_a_capital_but_not_in_addresses(padding: str) -> None:
    copy = read_words(f"{COPY} {padding}")

    assert [copy.at(span) for span in copy.spans("novak")] == ["NOVAK", "Novak", "Novák", "Novak"]
    assert copy.spans("ivan") == (Span(COPY.index("Ivan"), COPY.index("Ivan") + 4),)
    assert copy.spans("zagreb") == ()


@pytest.mark.parametrize("padding", ["", "x" * LONG_TEXT], ids=["short", "long"])
def test_an_apostrophe_belongs_to_a_name_but_the_possessive_does_not(padding: str) -> None:
    copy = read_words(f"O’Neil’s plan and O'Neil. {padding}")

    assert [copy.at(span) for span in copy.spans("o'neil")] == ["O'Neil", "O'Neil"]
    assert copy.spans("neil") == ()


def test_a_part_of_a_word_is_no_place_of_it() -> None:
    copy = read_words("Kam met Kamil of McKam near Kam-Yar, not Kam.example.")

    assert [span.start for span in copy.spans("kam")] == [0, 28]
