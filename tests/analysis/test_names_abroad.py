"""Copy in another language: it has its own spellings of the known names, and slips of the hand like any other."""

from pathlib import Path

import pytest
from named import mended, read

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


@pytest.mark.parametrize(
    "text",
    [
        "Nach Recherchen von Süddeutscher Zeitung und Partnern stiegen die Mieten auch im Herbst, vor allem im Süden.",
        "Das Vorhaben wurde laut der Frankfurter Allgemeinen Zeitung im Mai verworfen, weil das Geld nicht reichte.",
        "Im Handel steigen die Preise wieder, weil die Ernte schlecht war, und auch im Süden wird Obst bald teurer.",
        "Eine Influencerin warb für das Getränk. Die Kritik an den Influencern wächst, weil sie überall zu sehen sind.",
        "Les règles émanent de Paris. Les textes, émanant du ministère, arrivent tard, et les maires s'en plaignent.",
    ],
)
def test_what_another_language_bends_is_no_slip(text: str) -> None:
    found = read(text)

    assert ([], []) == (list(found.misspellings), list(found.name_clashes))


def test_a_person_s_name_spelled_two_ways_is_told_in_another_language_too() -> None:
    text = "Kanzler Friedrich Brokmann kam am Montag. Friedrich Brockmann, so hieß es, werde im Mai nach Bonn reisen."

    assert [("Brokmann", "Brockmann")] == [tuple(form for form, _ in clash.forms) for clash in read(text).name_clashes]
