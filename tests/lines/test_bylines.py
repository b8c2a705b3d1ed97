import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.bylines import byline_mentions, is_byline


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("By ANN LEE, Associated Press", ["ANN LEE", "Associated Press"]),
        ("By Ann Lee and Bob van Roe", ["Ann Lee", "Bob van Roe"]),
        ("Von Ann Lee", ["Ann Lee"]),
    ],
)
def test_a_byline_names_writers_and_outlet(line: str, named: list[str]) -> None:
    assert is_byline(line)
    assert [line[m.span.start - 5 : m.span.end - 5] for m in byline_mentions(line, 5, gazetteer())] == named


@pytest.mark.parametrize(
    "line", ["By Monday the port had opened.", "By all accounts it was late", "Ann Lee", "By the sea"]
)
def test_a_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    assert not is_byline(line)
