import pytest

from auditor.lines.bylines import is_byline, is_desk


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "By ANN LEE, Associated Press",
        "By Ann Lee and Bob van Roe",
        "Von Ann Lee",
        "By Ann Lee in Kyiv",
        "By: Ann Lee",
        "Posted by Ann Lee",
        "par Ann Lee",
        "Von HB-Korrespondentin Ann Lee (Athen)",
        "By HRB/HL",
        "By ASSOCIATED PRESS Published: May 3, 2020",
        "By Ann Lee | Updated 3 May 2020",
        "From John Lee, Minna",
        "By Ann Lee – Trend:",
    ],
)
def test_a_line_that_says_who_wrote_is_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the port had opened.",
        "By all accounts it was late",
        "Ann Lee",
        "By the sea",
        "From Riga, With Love",
        "From Monday, Boats Sail",
        "From Ann Lee, Minna, comes news of the ferry",
        "By law Published: May 3, 2020",
    ],
)
def test_a_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_names_a_dash_a_day_and_an_hour_are_a_byline() -> None:
    assert is_byline("Olena Lund, Ivan Roe — Monday, 3 February 2025, 08:15")
    assert not is_byline("Harlow — Monday, 3 February 2025")


@pytest.mark.parametrize(
    ("line", "desk"),
    [
        ("Harbour Staff", True),
        ("Web Desk", True),
        ("(Agencies)", True),
        ("By Harbour News Service", True),
        ("Agenturen/red", True),
        ("Autorka/Autor: mg/b", True),
        ("Stories Posted by Harbour Digital Team", True),
        ("Staff left the harbour", False),
        ("Reporters say so", False),
        ("Author: of his own luck.", False),
        ("The staff of the harbour went home", False),
    ],
)
def test_a_newsroom_signs_where_no_person_does(line: str, desk: bool) -> None:
    assert is_desk(line) == desk
