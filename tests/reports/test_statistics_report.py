"""Statistics count findings by rule, and by publisher where there are several."""

from __future__ import annotations

from dataclasses import replace

from stories import clean, retold

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, renderer


def table(*results: AuditReport | Skipped) -> list[list[str]]:
    return [line.split() for line in "".join(renderer("statistics")(results, Style())).splitlines()]


def by(publisher: str) -> AuditReport:
    report = retold()
    return replace(report, analysis=replace(report.analysis, publisher=publisher), findings=report.findings[:2])


def test_each_rule_is_counted_with_its_articles() -> None:
    rows = table(retold(), by("News.Az"))

    assert rows[0] == ["rule", "name", "severity", "findings", "articles"]
    assert rows[1] == ["PRV001", "second-hand-story", "note", "2", "2"]
    assert ["CAP001", "repeated-caption", "warning", "1", "1"] in rows


def test_several_publishers_have_a_column_each() -> None:
    rows = table(by("News.Az"), by("News.Az"), by("TASS"))

    assert rows[0][-2:] == ["News.Az", "TASS"]
    assert rows[1] == ["PRV001", "second-hand-story", "note", "3", "3", "2", "1"]


def test_no_findings_are_a_line_of_totals() -> None:
    assert table(clean(), Skipped("a", "b")) == [["0", "findings", "in", "1", "article;", "1", "skipped"]]


def test_quiet_statistics_are_the_table_alone() -> None:
    quiet = Style(quiet=True)

    assert "".join(renderer("statistics")([clean()], quiet)) == ""
    assert "findings in" not in "".join(renderer("statistics")([retold()], quiet))
