"""The CSV report has a row for each finding, and no cell that a spreadsheet would work out."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from stories import retold

from auditor.model.finding import Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer


def rendered(*results: AuditReport | Skipped) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO("".join(renderer("csv")(results, Style())), newline="")))


def test_a_finding_is_a_row() -> None:
    report = retold()

    assert rendered(report)[2] == {
        "origin": "wire/ferries.txt",
        "line": "11",
        "column": "1",
        "code": "NAM001",
        "name": "misspelled-name",
        "severity": "warning",
        "confidence": "high",
        "message": "The Moskow Times → The Moscow Times",
        "words": "The Moskow Times",
        "suppressed": "",
        "fingerprint": report.findings[2].fingerprint,
    }


def test_a_suppressed_finding_tells_why() -> None:
    report = retold()
    held = replace(report.findings[0], suppressed=Suppression("external", "as sent"))

    assert [row["suppressed"] for row in rendered(replace(report, findings=(held,)))] == ["as sent"]


def test_what_was_skipped_is_a_row_with_the_reason() -> None:
    (row,) = rendered(Skipped("a.xml", "no reader"), Skipped("wire", "of another kind", beside=True))

    assert (row["origin"], row["code"], row["message"]) == ("a.xml", "skipped", "no reader")


def test_long_words_are_cut() -> None:
    report = retold()
    long = replace(report.findings[0], span=Span(0, len(report.analysis.article.text)))
    (row,) = rendered(replace(report, findings=(long,)))

    assert len(row["words"]) == 201
    assert row["words"].endswith("…")


@pytest.mark.parametrize("begins", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\u200b=1"])
def test_no_cell_begins_with_a_formula(begins: str) -> None:
    report = retold()
    finding = replace(report.findings[0], message=f'{begins} words, "quoted"')
    (row,) = rendered(replace(report, findings=(finding,)))

    assert row["message"][0] not in "=+-@＝＋－＠ \t\r\n"
    assert row["message"].endswith(' words, "quoted"')


def test_the_name_of_standard_input_is_no_formula_either() -> None:
    (row,) = rendered(Skipped("-", "empty"))

    assert row["origin"] == "'-"
