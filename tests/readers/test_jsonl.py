"""JSON Lines: each record is an article or a reason, and one bad record never hides the next."""

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import DEFAULTS, Limits


def read(data: bytes, limits: Limits = DEFAULTS) -> list[Article | Skipped]:
    return list(read_stream("wire.jsonl", BytesIO(data), ReadOptions(Gazetteer(()), limits)))


def test_fields_are_kept_and_the_origin_counts_records_from_one() -> None:
    record = {"id": 7, "text": "Rain.", "publisher": "Trend", "title": "T", "url": "u", "published": "2025-01-02"}

    [article] = read(b"\n" + json.dumps(record).encode())

    assert isinstance(article, Article)
    assert (article.id, article.origin, article.publisher) == ("7", "wire.jsonl#1", "Trend")
    assert (article.title, article.url, article.published) == ("T", "u", "2025-01-02")


def test_bad_records_are_named_by_line_and_the_rest_goes_on() -> None:
    lines = [b'{"text": "One."}', b"", b'{"text": ', b'{"title": "No text"}', b"[1]", b'{"text": "Two."}']

    results = read(b"\n".join(lines))

    assert [r.text for r in results if isinstance(r, Article)] == ["One.", "Two."]
    skipped = [r for r in results if isinstance(r, Skipped)]
    assert [r.origin for r in skipped] == ["wire.jsonl#2", "wire.jsonl#3", "wire.jsonl#4"]
    assert ["not JSON" in skipped[0].reason, "'text'" in skipped[1].reason, "not an object" in skipped[2].reason] == [
        True,
        True,
        True,
    ]
    assert all(f"line {n}" in r.reason for n, r in zip((3, 4, 5), skipped, strict=True))


def test_what_is_no_json_is_told_by_one_line_and_its_column() -> None:
    (skipped,) = read(b'\n{"text": ?}\n')

    assert skipped == Skipped("wire.jsonl#1", "line 2 is not JSON: Expecting value at column 10")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b'{"text": "A\tferry"}', "Invalid control character at column 12"),
        (b'{"text": "A ferry}', "Unterminated string starting at column 10"),
    ],
)
def test_a_message_that_ends_in_at_has_its_column_behind_it(line: bytes, why: str) -> None:
    assert read(line) == [Skipped("wire.jsonl#1", f"line 1 is not JSON: {why}")]


@pytest.mark.parametrize(
    ("field", "author"),
    [
        (b'"author": "Una Brae"', "Una Brae"),
        (b'"byline": "By Una Brae"', "By Una Brae"),
        (b'"authors": ["Una Brae", " Tom Ott ", 3, ""]', "Una Brae, Tom Ott"),
        (b'"creator": {"name": "Una Brae"}', "Una Brae"),
        (b'"author": "", "creator": [{"name": "Una Brae"}]', "Una Brae"),
        (b'"author": 7', None),
        (b'"title": "x"', None),
    ],
)
def test_authors_are_read_from_a_record(field: bytes, author: str | None) -> None:
    [article] = read(b'{"text": "The dam has held.", ' + field + b"}")

    assert isinstance(article, Article)
    assert article.author == author


def test_a_record_knows_its_line_of_the_file() -> None:
    first, second = read(b'{"text": "One."}\n\n{"text": "Two."}\n')

    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.line, second.line) == (1, 3)


def test_brackets_without_end_and_long_lines_are_reasons() -> None:
    lines = b'{"text": ' + b"[" * 200_000 + b'\n{"text": "' + b"x" * 200 + b'"}\n{"text": "Short."}'

    deep, long, short = read(lines, Limits(line_length=201_000))
    _, too_long, still = read(lines, Limits(line_length=150))

    assert isinstance(deep, Skipped)
    assert isinstance(long, Article)
    assert isinstance(too_long, Skipped)
    assert "--limit line_length=N" in too_long.reason
    assert isinstance(still, Article)
    assert isinstance(short, Article)


@given(st.text(alphabet=st.characters(), min_size=1).filter(str.strip))
def test_a_records_text_is_the_articles_text_lone_surrogates_and_all(text: str) -> None:
    [article] = read(json.dumps({"text": text}).encode())

    assert isinstance(article, Article)
    assert article.text == text


@pytest.mark.parametrize(
    ("told", "published"), [("23/08/2014 07:01:00", "2014-08-23T07:01:00"), ("05/08/2014", "05/08/2014")]
)
def test_a_date_is_told_in_iso_where_it_reads_one_way_alone(told: str, published: str) -> None:
    [article] = read(json.dumps({"text": "Rain.", "published": told}).encode())

    assert isinstance(article, Article)
    assert article.published == published
