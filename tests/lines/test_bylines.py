import pytest

from auditor.lines.bylines import is_byline


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
    ],
)
def test_a_line_that_says_who_wrote_is_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line", ["By Monday the port had opened.", "By all accounts it was late", "Ann Lee", "By the sea"]
)
def test_a_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_names_a_dash_a_day_and_an_hour_are_a_byline() -> None:
    assert is_byline("Olena Lund, Ivan Roe — Monday, 3 February 2025, 08:15")
    assert not is_byline("Harlow — Monday, 3 February 2025")
