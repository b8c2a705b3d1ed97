"""The English of aggregators: who passes on what the sentence before said, and through whom."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Harbour Ministry informs about nine sunken barges, transmits Ukrinform.",
            ["Ukrinform < Harbour Ministry"],
        ),
        (
            "As informed by the Ukrinform agency with the reference to the press-service of the Harbour Ministry, "
            "the quay was flooded.",
            ["Ukrinform < press-service of the Harbour Ministry"],
        ),
        ("As per NDTV report quoting ANI sources, PM Modi has said about the quay.", ["NDTV < ANI < sources < Modi"]),
        ("The quay was flooded twice, as noted by Ida Lund.", ["Ida Lund"]),
        ("The app informs about delays.", []),
    ],
)
def test_an_outlet_that_informs_or_transmits_stands_nearest_the_reader(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("pointing", "expected"),
    [
        ("About this writes Report.az.", "Report.az"),
        ("About this reports TASS.", "TASS"),
        ("About this on Monday informed RIA Novosti.", "RIA Novosti"),
        ("As BBC informs, it is stated in CNN material.", "BBC < CNN"),
        (
            "According to Interfax-Ukraine, this was stated by President Volodymyr Zelensky in the interview to the "
            "CNN TV channel.",
            "Interfax-Ukraine < CNN TV < Volodymyr Zelensky",
        ),
        ("Commander Ivan Petrenko has told it on the air of Radio Liberty.", "Radio Liberty < Ivan Petrenko"),
    ],
)
def test_a_sentence_about_this_names_who_told_the_one_before(pointing: str, expected: str) -> None:
    assert [expected] == chains("The quay was flooded on Sunday.", pointing)


def test_what_an_outlet_has_passed_on_already_is_no_origin_of_the_next_outlet_s() -> None:
    told = "The Harbour Ministry informs about nine sunken barges, transmits Ukrinform."

    found = chains(told, "This is reported by Report with reference to RIA Novosti.")

    assert sorted(found) == ["Report < RIA Novosti", "Ukrinform < Harbour Ministry"]


def test_who_spoke_right_before_is_the_origin_of_what_an_outlet_passes_on() -> None:
    found = chains("The Harbour Ministry says the quay is cut.", "This is reported by Report.")

    assert "Report < Harbour Ministry" in found


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("As reported TASS, the port was shut.", ["TASS"]),
        ("As noted the minister, the port will open in May.", ["minister"]),
        ("“We wait,” he told to the agency Khaama Press.", ["Khaama Press < he"]),
        ("As reported last week, the port was shut.", []),
        ("As noted above, the port was shut.", []),
    ],
)
def test_machines_put_who_says_it_behind_as_and_the_verb(copy: str, expected: list[str]) -> None:
    assert expected == chains(copy)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The port is shut, Trend reports citing Hurriyet. The Turkish newspaper says nine ships wait.", "Hurriyet"),
        ("The port is shut, Trend reports via IRNA. The Iranian news agency says nine ships wait.", "IRNA"),
        ("The port is shut, Trend reports via IRNA. The German newspaper says nine ships wait.", "German newspaper"),
    ],
)
def test_an_outlet_is_called_by_its_country(copy: str, expected: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, copy)]))

    assert expected == found.agent(found.chains[-1].links[0].agent).name
