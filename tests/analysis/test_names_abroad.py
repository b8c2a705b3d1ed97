"""Copy in another language: it has its own spellings of the known names, and slips of the hand like any other."""

from pathlib import Path

import pytest
from named import mended

COPY = (Path(__file__).parents[1] / "data" / "names-abroad.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("paragraph", COPY)
def test_names_are_left_alone_as_another_language_has_them(paragraph: str) -> None:
    assert mended(paragraph) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Bundeskanzler Merz sprach am Freitag in Berlin mit Vladimir Puttin über das Abkommen.", "Vladimir Putin"),
        ("Le président a reçu vendredi à Paris Volodymyr Zelesnky, selon un communiqué.", "Volodymyr Zelensky"),
        ("Das Papier liegt vor, berichtete Der Speigel am Montag in seiner neuen Ausgabe.", "Der Spiegel"),
    ],
)
def test_slips_of_the_hand_are_told_in_any_language(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


def test_in_english_copy_a_spelling_of_another_language_is_a_slip() -> None:
    text = "The envoy met Serguei Lavrov on Friday, and the two of them said nothing after the talks."
    assert mended(text) == [("Sergei Lavrov",)]


def test_a_line_too_short_to_be_of_any_language_is_read_as_english() -> None:
    assert mended("Boris Eltsine speaks to miners") == [("Boris Eltsin",)]


def test_a_plain_english_sentence_without_an_article_is_english() -> None:
    assert mended("Church bells were heard in Buanos Aires before dawn on Friday, hours ahead of storms.") != []
