"""One name in two spellings: what shows that both are one."""

import pytest
from named import mended

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind


def spellings(text: str) -> list[set[str]]:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return [{form for form, _ in clash.forms} for clash in found.name_clashes if clash.kind is ClashKind.TWO_SPELLINGS]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Angela Tanorendibjo came with her father, Hary Tanoerendibjo.", {"Tanorendibjo", "Tanoerendibjo"}),
        ("Caydon Zolnac scored twice (Caydon Zolnak kick), and left.", {"Zolnac", "Zolnak"}),
        ("The clerk, Nils Brogh, sat down. Mr Brohg had no questions.", {"Brogh", "Brohg"}),
        ("The clerk, Nils Brogh, sat down. Mrs. Brohg had no questions.", {"Brogh", "Brohg"}),
        ("Pedro Olartetta trains the side. It won late, and Olarteta was glad.", {"Olartetta", "Olarteta"}),
        ("Tom Wetherall took the picture. Tom Wetheral took the other.", {"Wetherall", "Wetheral"}),
        ("Photo: Ben Wetherall/PA. Photo: Ben Wetheral/PA.", {"Wetherall", "Wetheral"}),
    ],
)
def test_a_long_rare_name_or_one_first_name_makes_one_of_two_spellings(text: str, forms: set[str]) -> None:
    assert spellings(text) == [forms]


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit Verkhnokamianske and Velykokamianske on Monday.",
        "The hill is called Gunda Kotumba; the late chief Otumba Mbede lived below it.",
        "Ivan Krasnohorivskyi and Olha Krasnohorivska spoke on Monday.",
        "The clerk, Nils Brogh, sat down. Judge Brohg had no questions.",
        "The clerk, Nils Brogh, sat down. Mr Jan Brohg had no questions.",
        "Pedro Olartetta trains the side. It won late in Olarteta.",
        "Pedro Olartetta trains the side. It beat Juan Olarteta, who was glad.",
        "Tom Wetherall took the picture. Ann Wetheral took the other.",
        "Ann Leeming met Ann Leeminger at the school.",
        "Ivan Petrovsk and Ivan Petrovska left.",
    ],
)
def test_two_names_that_are_kin_are_no_two_spellings(text: str) -> None:
    assert spellings(text) == []


def test_the_wrong_one_of_two_spellings_that_differ_in_a_last_letter_is_no_safe_fix() -> None:
    found = analyse(Article.of("a", [(BlockKind.CREDIT, "Tom Wetherall/PA"), (BlockKind.CREDIT, "Tom Wetheral/PA")]))

    assert [clash.confidence for clash in found.name_clashes] == [Confidence.MEDIUM]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "The Süddeutsche Zeitung had the file first. Later the Suddeutsche Zeitung printed it.",
            [{"Süddeutsche", "Suddeutsche"}],
        ),
        ("The Suddeutsche Zeitung had the file first. Later it printed it.", []),
        ("SUDDEUTSCHE ZEITUNG HAS FILE. The Süddeutsche Zeitung printed it.", []),
        ("The Süddeutsche Zeitung had the file first. The Suddeutsche Klinik lost it.", []),
    ],
)
def test_an_outlet_has_its_accents_everywhere_or_nowhere(text: str, forms: list[set[str]]) -> None:
    assert spellings(text) == forms


def test_an_agency_misspelled_again_and_again_is_told_each_time() -> None:
    text = "The Rueters agency said on Monday that a bell was found. The Rueters agency said that two were."

    assert [("Reuters",), ("Reuters",)] == mended(text)
