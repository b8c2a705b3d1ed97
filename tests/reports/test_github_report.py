"""The GitHub report is workflow commands, at most ten of a level, and hostile words stay in their values."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from stories import called, of_file, on_line, retold

from auditor.model.finding import Finding, Severity, Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::([^\r\n]*)\n")
SHOWN = 10
FIRST = Span(0, 5)


def rendered(*results: AuditReport | Skipped) -> list[str]:
    return "".join(renderer("github")(results, Style(folder="/desk"))).splitlines(keepends=True)


def finding(severity: Severity = Severity.WARNING, span: Span = FIRST, message: str = "m") -> Finding:
    return Finding("NAM001", "misspelled-name", message, span, severity)


def story(*findings: Finding, origin: str = "wire/ferries.txt") -> AuditReport:
    return called(origin, replace(of_file(retold()), findings=findings))


def unescaped(text: str) -> str:
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_a_finding_is_an_annotation_on_its_lines_and_columns() -> None:
    assert rendered(of_file(retold()))[2] == (
        "::warning file=wire/ferries.txt,line=11,col=1,endLine=11,endColumn=17,title=NAM001 misspelled-name"
        "::The Moskow Times → The Moscow Times\n"
    )


def test_a_finding_over_lines_tells_no_columns() -> None:
    text = retold().analysis.article.text
    over = finding(span=Span(text.index("Monday."), text.index("They may") + 4))

    assert rendered(story(over)) == [
        "::warning file=wire/ferries.txt,line=3,endLine=5,title=NAM001 misspelled-name::m\n"
    ]


def test_a_record_is_told_in_the_title_since_the_file_has_other_lines() -> None:
    assert rendered(story(finding(), origin="wire/feed.jsonl#2")) == [
        "::warning file=wire/feed.jsonl,title=NAM001 misspelled-name (record 2%2C 1%3A1)::m\n"
    ]


def test_a_record_in_one_line_is_an_annotation_of_that_line() -> None:
    assert rendered(on_line(7, story(finding(), origin="wire/feed.jsonl#2"))) == [
        "::warning file=wire/feed.jsonl,line=7,title=NAM001 misspelled-name (record 2%2C 1%3A1)::m\n"
    ]


def test_levels_are_githubs_own() -> None:
    lines = rendered(story(*(finding(severity) for severity in Severity)))

    assert [line.partition(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]


@pytest.mark.parametrize(("found", "shown", "left"), [(9, 9, 0), (10, 10, 0), (11, 9, 2), (1200, 9, 1191)])
def test_ten_of_a_level_are_shown_and_the_tenth_counts_the_rest(found: int, shown: int, left: int) -> None:
    lines = rendered(story(*[finding()] * found, finding(Severity.NOTE)))
    warnings = [line for line in lines if line.startswith("::warning")]

    assert len(warnings) == min(found, SHOWN)
    assert sum("file=" in line for line in warnings) == shown
    assert sum(line.startswith("::notice") for line in lines) == 1
    assert [line for line in warnings if "file=" not in line] == (
        [f"::warning title={f'{left:,}'.replace(',', '%2C')} more warnings::NAM001 {left:,}\n"] if left else []
    )


def test_suppressed_findings_and_files_beside_are_not_annotated() -> None:
    held = replace(finding(), suppressed=Suppression("external", "known"))

    assert rendered(story(held), Skipped("wire", "a file of another kind", beside=True)) == []


def test_what_was_skipped_is_a_warning_and_a_crash_an_error() -> None:
    lines = rendered(Skipped("a.xml", "no reader"), Skipped("b.txt", "rule X crashed", crashed=True))

    assert lines == [
        "::error file=b.txt,title=skipped::b.txt: skipped: rule X crashed\n",
        "::warning file=a.xml,title=skipped::a.xml: skipped: no reader\n",
    ]


def test_empty_files_alone_are_a_notice() -> None:
    empty = [Skipped(f"{name}.txt", "empty", excused=True) for name in "ab"]

    assert rendered(empty[0]) == ["::notice file=a.txt,title=skipped::a.txt: skipped: empty\n"]
    assert rendered(*empty) == ["::notice title=2 inputs skipped::a.txt: empty; b.txt: empty\n"]
    assert [line[:9] for line in rendered(*empty, Skipped("c.xml", "no reader"))] == ["::warning"]


def test_skips_take_one_annotation_and_no_finding_s_room() -> None:
    skips = [Skipped(f"{number}.xml", "no reader") for number in range(7)]
    told = "; ".join(f"{number}.xml: no reader" for number in range(5))

    assert rendered(*skips, story(finding()))[1:] == [
        f"::warning title=7 inputs skipped::{told}; and 2 more\n",
    ]
    assert rendered(*skips, story(*[finding()] * 9))[9:] == [
        f"::warning title=7 inputs skipped::{told}; and 2 more\n",
    ]
    assert rendered(*skips, story(*[finding()] * 10))[9:] == ["::warning title=8 more warnings::NAM001 1, skipped 7\n"]


def test_what_is_packed_has_no_lines_to_show() -> None:
    report = story(finding(), origin="wire/ferries.html.gz")
    packed = replace(report.analysis, article=replace(report.analysis.article, packed=True))

    assert rendered(replace(report, analysis=packed)) == [
        "::warning file=wire/ferries.html.gz,title=NAM001 misspelled-name (1%3A1)::m\n"
    ]


def test_hostile_words_and_names_stay_in_their_values() -> None:
    hostile = "100%\r\n::error file=x,line=1::gone\x1b[2J\u2028::stop-commands::x"
    for line in rendered(story(finding(message=hostile), origin=f"wire/{hostile}.txt")):
        match = COMMAND.fullmatch(line)
        assert match is not None
        level, properties, message = match.groups()
        values = dict(part.split("=", 1) for part in properties.split(","))

        assert level == "warning"
        assert list(values) == ["file", "line", "col", "endLine", "endColumn", "title"]
        assert "\x1b" not in line
        shown = "100%  ::error file=x,line=1::gone<U+001B>[2J ::stop-commands::x"
        assert unescaped(message) == shown
        assert unescaped(values["file"]) == f"wire/{shown}.txt"
