"""Statistics count findings by rule, and by publisher where there are several."""

from __future__ import annotations

import json
from dataclasses import replace

from stories import clean, retold

from auditor.model.finding import Severity
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, renderer
from auditor.reports.statistics import FORMS


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


def test_words_stand_at_the_left_and_numbers_at_the_right() -> None:
    head, *lines = "".join(renderer("statistics")([retold()], Style())).splitlines()
    [line] = [line for line in lines if line.startswith("PRV001")]

    assert head.index("name") == line.index("second-hand-story")
    assert head.index("severity") == line.index("note")
    assert (head[-8:], line[-8:]) == ("articles", "       1")


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


def graver(report: AuditReport) -> AuditReport:
    """The same, with its last finding told as an error."""
    *others, last = report.findings
    return replace(report, findings=(*others, replace(last, severity=Severity.ERROR)))


def test_a_rule_with_two_severities_has_a_row_for_each_with_its_own_counts() -> None:
    rows = table(by("News.Az"), by("News.Az"), graver(by("TASS")))

    assert ["PRV001", "second-hand-story", "note", "2", "2", "2", "0"] in rows
    assert ["PRV001", "second-hand-story", "error", "1", "1", "0", "1"] in rows


def printed(form: str, *results: AuditReport | Skipped) -> str:
    return "".join(FORMS[form](results, Style()))


def test_json_has_the_counts_of_every_publisher() -> None:
    counts = json.loads(printed("json", by("News.Az"), by("News.Az"), graver(by("TASS")), Skipped("a", "b")))

    assert counts["rules"][1] == {
        "code": "PRV001",
        "name": "second-hand-story",
        "severity": "note",
        "findings": 2,
        "articles": 2,
        "publishers": {"News.Az": 2},
    }
    assert counts["summary"] == {"articles": 3, "findings": 6, "suppressed": 0, "skipped": 1}
    assert json.loads(printed("json", clean()))["rules"] == []


def test_csv_is_the_table_and_no_cell_of_it_acts() -> None:
    rows = printed("csv", by("=News.Az"), by("TASS"), by("TASS")).splitlines()

    assert rows[:2] == ["rule,name,severity,findings,articles,TASS,'=News.Az", "PRV001,second-hand-story,note,3,3,2,1"]
    assert printed("csv", clean()) == "rule,name,severity,findings,articles\n"
