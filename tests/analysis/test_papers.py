"""Papers that an outlet has in hand, and those who wrote them."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The report, which Der Spiegel leafed through, said the lake was dead.", "Der Spiegel < report"),
        ("The report, a copy of which was obtained by Reuters, says the lake is dead.", "Reuters < report"),
        ("The report, a copy of which AFP has seen, says the lake is dead.", "AFP < report"),
        ("Documents obtained by the BBC show the mayor knew of the lake.", "BBC < Documents"),
        ("The mayor knew of the lake, documents obtained by the BBC show.", "BBC < documents"),
        ("The lake is dead, a document obtained exclusively by Reuters reveals.", "Reuters < document"),
        ("The Guardian has seen a memo in which the mayor said the lake was dead.", "Guardian < mayor"),
        ("The Guardian has obtained emails showing that the lake is dead.", "Guardian < emails"),
        ("Emails shared with the Guardian show that the lake is dead.", "Guardian < Emails"),
        ("The lake is dead, the mayor told aides in a memo seen by AFP.", "AFP < mayor"),
        ("The mayor warned of a “dead lake” in a letter seen by AFP.", "AFP < mayor"),
        ("The lake is dead, according to a report written by Ida Lund.", "report < Ida Lund"),
        ("A study authored by two divers found that the lake was dead.", "study < divers"),
    ],
)
def test_who_has_a_paper_and_who_wrote_it_are_links(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake will be sold, Reuters said, citing a term sheet.", ["Reuters < term sheet"]),
        ("The lake will be sold, Reuters said, citing a slide deck seen by it.", ["Reuters < slide deck"]),
        ("The lake will be sold, according to the prospectus.", ["prospectus"]),
        ("Fines will double, according to the circular.", ["circular"]),
        ("A sheet of ice covered the lake, Lund said.", ["Lund"]),
    ],
)
def test_papers_of_trade_and_office_are_sources(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Danas carried a memo in which divers complain of “a long delay”.", ["Danas < divers"]),
        ("Danas carried a memo in which the mayor spoke of “no hope at all”.", ["Danas < mayor"]),
        ("The mayor spoke of “a new lake” on Monday.", ["mayor"]),
        ("Danas carried a memo in which divers speak of cracks.", []),
        ("The mayor spoke of “hope” on Monday.", []),
    ],
)
def test_what_is_spoken_of_in_quotation_marks_is_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["A song written by Ida Lund was played at the lake.", "Flowers sent to the BBC said nothing of the lake."],
)
def test_what_is_no_paper_has_no_source(sentence: str) -> None:
    assert [] == chains(sentence)
