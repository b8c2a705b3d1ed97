"""How retold copy names who told a thing: a sentence of its own, brackets, a chain behind "as reported by"."""

from __future__ import annotations

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["The quay was shut on Monday. The Transport Ministry reported."], ["Transport Ministry"]),
        (
            ["Five were hurt in a crash. The press service of the Harbour Department informed."],
            ["press service of the Harbour Department"],
        ),
        (["Five were hurt in a crash. Its pilots reported."], []),
        (["Five were hurt in a crash. He reported."], []),
        (["The Transport Ministry reported."], []),
    ],
)
def test_a_sentence_may_only_tell_who_reported_the_one_before(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["The town was flooded, as reported by Reuters with reference to Ukrinform."], ["Reuters < Ukrinform"]),
        (
            [
                "The town was flooded.",
                "This is stated in a summary as of 8:00, as reported by Reuters with reference to Ukrinform.",
            ],
            ["Reuters < Ukrinform < summary"],
        ),
        (["The striker may leave in the summer (via Marca)."], ["Marca"]),
        (["Ida Roe (via Marca) said she may leave."], ["Marca < Ida Roe"]),
        (["A view of the harbour (via Marca)."], []),
    ],
)
def test_who_passes_it_on_may_stand_behind(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ["“The boats were late and the crews were cold.", "“And then we all went home to bed,” the bosun said."],
            ["bosun", "bosun"],
        ),
        (
            [
                "Jan Roe opened the fair. “I am glad,” he said.",
                "“The boats were late and the crews were cold.",
                "“And then we all went home to bed,” Ida Lund said.",
            ],
            ["he", "he", "Ida Lund"],
        ),
        (["“The boats were late and the crews were cold.", "The bosun said they went home."], ["", "bosun"]),
        (['"The boats were late and the crews were cold.', "“And then we went home,” the bosun said."], ["", "bosun"]),
    ],
)
def test_a_long_quotation_is_whose_name_stands_at_its_end(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Media reports in Germany say the coach will go.", ["Media reports in Germany"]),
        ("Press reports in Turkey said the coach had gone.", ["Press reports in Turkey"]),
        ("The coach will go, according to reports in Spain and Italy.", ["reports"]),
        ("Envoys in Spain said the coach will go.", ["Envoys in Spain"]),
        (
            "It came after the Israeli public broadcaster said the talks went on.",
            ["Israeli public broadcaster"],
        ),
        ("But Sky Italia claim Inter are in pole position.", ["Sky Italia"]),
        ("The Athletic claim Leeds will sell.", ["The Athletic"]),
        ("The BBC claim Leeds refused was a small one.", []),
    ],
)
def test_a_land_is_not_who_reports_in_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Special Adviser on Media and Publicity, Garba Lund, said the road was shut.", ["Garba Lund"]),
        (
            "The Senior Assistant to the President on Trade and Ports, Ida Lund, said the road was shut.",
            ["Ida Lund"],
        ),
        ("The minister turned on Lund and Roe said it was late.", ["Roe"]),
        (
            "A spokesman for Harbour Board Chairman Jan Roe said it was late.",
            ["spokesman for Harbour Board Chairman Jan Roe"],
        ),
        ("The spokesman for the Salt Ministry Ida Roe said it was late.", ["Ida Roe"]),
        ("Inspector General of Police Mohsin Hassan Lund said it was late.", ["Mohsin Hassan Lund"]),
        ("A 26-year old rapper said it was late.", ["rapper"]),
        ("An old rapper said it was late.", ["old rapper"]),
    ],
)
def test_a_post_and_its_field_lead_up_to_who_holds_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("- Tom Haley: Roma are in talks, according to Sky Sports.", ["Sky Sports"]),
        ("- Tom Haley: “Roma are in talks.”", ["Tom Haley"]),
        ("Price Action: Harlow shares rose 2% to $41.", []),
        ("Ida Lund: Quay will open in May", ["Ida Lund"]),
    ],
)
def test_a_label_speaks_no_words(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_who_was_reportedly_told_told_nothing() -> None:
    assert [] == claims("“It is better than it was,” the families were reportedly told.")
    assert ["told that it is better"] == claims("The families were reportedly told that it is better.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Marca reports that the striker is ill, citing papers obtained by the outlet.",
            ["the striker is ill"],
        ),
        ("“The quay is shut,” Lund and Roe report.", ["The quay is shut", "The quay is shut"]),
        ("“The quay is shut,” Jan Lund and Ida Roe report.", ["The quay is shut", "The quay is shut"]),
        ("The quay was told of in the Lund and Roe report.", []),
    ],
)
def test_two_may_report_and_papers_be_obtained(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)
