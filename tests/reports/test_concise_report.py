"""The concise report is one line a finding, whatever the finding says."""

from __future__ import annotations

from dataclasses import replace

from stories import retold

from auditor.model.finding import Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, renderer


def rendered(*results: AuditReport | Skipped) -> list[str]:
    return "".join(renderer("concise")(results, Style())).splitlines()


def test_a_finding_is_path_line_column_code_and_message() -> None:
    assert rendered(retold())[2] == "wire/ferries.txt:11:1 NAM001 [*] The Moskow Times → The Moscow Times"


def test_what_no_safe_fix_mends_is_not_marked() -> None:
    report = retold()
    locked = replace(report.analysis, article=replace(report.analysis.article, editable=False))

    assert any("[*]" in line for line in rendered(report))
    assert not any("PRV001 [*]" in line for line in rendered(report))
    assert not any("[*]" in line for line in rendered(replace(report, analysis=locked)))


def test_what_was_skipped_is_a_line_too() -> None:
    assert rendered(Skipped("a.xml", "no reader")) == ["a.xml: skipped: no reader"]


def test_a_message_cannot_break_the_line_or_speak_to_the_terminal() -> None:
    report = retold()
    finding = replace(report.findings[0], message="read\nthis: \x1b[2J\u202e")

    assert rendered(replace(report, findings=(finding,))) == [
        "wire/ferries.txt:1:1 RES001 [*] read this: <U+001B>[2J<U+202E>"
    ]


def test_a_guessed_encoding_is_told() -> None:
    report = retold()
    article = replace(report.analysis.article, encoding="cp1252")
    guessed = AuditReport(replace(report.analysis, article=article), ())

    assert rendered(guessed) == ["wire/ferries.txt: read as windows-1252"]


def test_a_suppressed_finding_is_not_listed() -> None:
    report = retold()
    held = replace(report.findings[0], suppressed=Suppression("inSource", "as sent"))

    assert rendered(replace(report, findings=(held,))) == []
