"""Parquet: rows become articles, the columns that are not asked for stay unread, and damage has a reason."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.audit import Auditor
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import AuditReport, Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_paths, read_stream
from auditor.readers.limits import Limits
from auditor.settings import Settings

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

COPY = "BAKU, June 3 (Reuters) - The port opened on Monday, the Transport Ministry said, TASS reports."


def table(columns: dict[str, list[object]], **how: object) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table(columns), sink, **how)
    return sink.getvalue()


def read(data: bytes, limits: Limits | None = None, **more: object) -> list[Article | Skipped]:
    options = ReadOptions(Gazetteer(()), limits or Limits(), **more)  # type: ignore[arg-type]
    return list(read_stream("wire.parquet", io.BytesIO(data), options))


def test_rows_become_articles_with_their_fields_whatever_the_columns_are_called() -> None:
    data = table(
        {
            "Article ID": [7, 8],
            "Body": [COPY, "Rain."],
            "outlet": ["Trend", None],
            "publish-date": [date(2025, 6, 3), None],
            "pictures": [["a.jpg"], []],
        }
    )

    first, second = read(data)

    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.id, first.origin, first.text) == ("7", "wire.parquet#1", COPY)
    assert (first.publisher, first.published) == ("Trend", "2025-06-03")
    assert (second.origin, second.publisher, second.published) == ("wire.parquet#2", None, None)


def test_the_user_may_say_which_column_is_the_text() -> None:
    data = table({"text": ["A summary."], "story": [COPY]})

    [article] = read(data, columns=(("text", "story"),))
    [missing] = read(data, columns=(("text", "storey"),))
    [strange] = read(data, columns=(("text", "nope"),))

    assert isinstance(article, Article)
    assert article.text == COPY
    assert isinstance(missing, Skipped)
    assert "did you mean 'story'" in missing.reason
    assert isinstance(strange, Skipped)
    assert "no column 'nope' among text, story" in strange.reason


def test_a_table_without_a_text_names_its_columns_and_the_option() -> None:
    [skipped] = read(table({"name": ["x"], "size": [1]}))

    assert isinstance(skipped, Skipped)
    assert "name, size" in skipped.reason
    assert "--column text=NAME" in skipped.reason


def test_empty_rows_are_reasons_and_the_rest_goes_on() -> None:
    results = read(table({"text": ["One.", None, "  ", "Two."]}))

    assert [r.origin for r in results if isinstance(r, Skipped)] == ["wire.parquet#2", "wire.parquet#3"]
    assert [r.text for r in results if isinstance(r, Article)] == ["One.", "Two."]


def test_times_bytes_dictionaries_and_large_strings_are_read_as_text() -> None:
    columns = {
        "text": pa.array([COPY.encode()], pa.binary()),
        "published": pa.array([datetime(2025, 6, 3, 4, 5, tzinfo=UTC)]),
        "publisher": pa.array(["Trend"]).dictionary_encode(),
        "title": pa.array(["Port opens"], pa.large_string()),
    }

    [article] = read(table(columns))

    assert isinstance(article, Article)
    assert (article.text, article.published) == (COPY, "2025-06-03T04:05:00+00:00")
    assert (article.publisher, article.title) == ("Trend", "Port opens")


def test_a_broken_file_has_a_reason() -> None:
    whole = table({"text": [COPY] * 50}, compression="none")
    shapes = {
        "cut": whole[:-40],
        "mark alone": b"PAR1PAR1",
        "holes": whole[:200] + b"\xff" * 60 + whole[260:],
        "footer": whole[:-30] + b"\xff" * 22 + whole[-8:],
        "names": whole.replace(b"text", b"te\xff\xb4"),
    }

    for name, data in shapes.items():
        results = read(data)
        assert isinstance(results[-1], Skipped), name
        assert "wire.parquet" in results[-1].origin, name


def test_a_column_that_unpacks_to_far_more_than_is_stored_is_refused() -> None:
    data = table({"text": ["x" * 1_000_000 + str(n) for n in range(30)]}, compression="zstd", use_dictionary=False)

    [skipped] = read(data, Limits(ratio=10))

    assert isinstance(skipped, Skipped)
    assert "--limit ratio=N" in skipped.reason


def test_one_article_gives_the_same_chains_and_findings_as_a_row_a_cell_or_an_object(tmp_path: Path) -> None:
    copy = (
        COPY
        + '\n\n"We waited since six," said a driver.\n\nA ferry at the quay. REUTERS\n\nA ferry at the quay. REUTERS'
    )
    quoted = copy.replace('"', '""')
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "1", "text": copy, "publisher": "Trend"}) + "\n")
    (tmp_path / "a.csv").write_text(f'id,text,publisher\n1,"{quoted}",Trend\n', newline="")
    (tmp_path / "a.tsv").write_text(f'id\ttext\tpublisher\n1\t"{quoted}"\tTrend\n', newline="")
    (tmp_path / "a.parquet").write_bytes(table({"id": ["1"], "text": [copy], "publisher": ["Trend"]}))
    auditor = Auditor.of(Settings())

    reports = [
        report
        for suffix in ("jsonl", "csv", "tsv", "parquet")
        for report in auditor.audit_articles(read_paths([str(tmp_path / f"a.{suffix}")], auditor.reading))
    ]

    assert all(isinstance(report, AuditReport) for report in reports)
    told = {(r.analysis.article.text, r.analysis.chains, r.findings) for r in reports if isinstance(r, AuditReport)}
    assert len(told) == 1
    assert all(r.analysis.chains and r.findings for r in reports if isinstance(r, AuditReport))
