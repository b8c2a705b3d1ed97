"""The JUnit report is XML in which build servers see what fails, what is skipped and what was no success."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

from evil import hostile
from stories import called, clean, of_file, on_line, retold

from auditor.model.finding import Severity, Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, renderer
from auditor.settings import FailOn


def rendered(*results: AuditReport | Skipped) -> ET.Element:
    printed = "".join(renderer("junit")(results, Style(folder="/desk")))
    assert printed.isascii()
    return ET.fromstring(printed)


def test_an_article_is_a_suite_and_a_finding_a_case() -> None:
    (suite,) = rendered(of_file(retold()))

    assert suite.attrib == {"name": "wire/ferries.txt", "tests": "4", "failures": "3", "errors": "0", "skipped": "0"}
    assert suite[2].attrib == {
        "classname": "wire/ferries.txt",
        "name": "11:1 NAM001 misspelled-name",
        "file": "wire/ferries.txt",
        "line": "11",
    }


def test_errors_and_warnings_fail_and_a_note_only_speaks() -> None:
    (suite,) = rendered(of_file(retold()))
    failure, note = suite[2][0], suite[1][0]

    assert (failure.tag, failure.attrib) == (
        "failure",
        {"message": "The Moskow Times → The Moscow Times", "type": "warning"},
    )
    assert failure.text == "wire/ferries.txt:11:1 NAM001 The Moskow Times → The Moscow Times"
    assert note.tag == "system-out"
    assert (note.text or "").startswith("wire/ferries.txt:5:26 PRV001 second-hand: News.Az ← ")


def test_an_article_without_findings_is_a_test_that_passes() -> None:
    (suite,) = rendered(clean())

    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")
    assert [(case.get("name"), list(case)) for case in suite] == [("audit", [])]


def test_what_fails_the_run_is_a_failure_and_nothing_else() -> None:
    findings = retold().findings
    notes = sum(finding.severity is Severity.NOTE for finding in findings)

    assert 0 < notes < len(findings)
    for fail_on, failures in ((FailOn.NOTE, len(findings)), (FailOn.WARNING, len(findings) - notes), (FailOn.NEVER, 0)):
        (suite,) = ET.fromstring("".join(renderer("junit")([retold()], Style(fail_on=fail_on))))
        assert suite.get("failures") == str(failures)


def test_a_suppressed_finding_is_skipped_with_its_reason() -> None:
    report = retold()
    held = replace(report.findings[0], suppressed=Suppression("external", "as sent"))
    (suite,) = rendered(replace(report, findings=(held,)))

    assert (suite.get("failures"), suite.get("skipped")) == ("0", "1")
    assert [(each.tag, each.attrib) for each in suite[0]] == [("skipped", {"message": "as sent"})]


def test_what_was_skipped_is_skipped_and_a_crash_is_an_error() -> None:
    skipped, crashed = rendered(
        Skipped("a.xml", "no reader"), Skipped("wire", "beside", beside=True), Skipped("b.txt", "a bug", crashed=True)
    )

    assert (skipped.get("skipped"), skipped[0][0].tag, skipped[0][0].get("message")) == ("1", "skipped", "no reader")
    assert (crashed.get("errors"), crashed[0][0].tag, crashed[0][0].get("message")) == ("1", "error", "a bug")


def test_a_record_tells_no_line_of_its_file() -> None:
    (suite,) = rendered(called("wire/feed.jsonl#2", retold()))

    assert (suite[0].get("file"), suite[0].get("line")) == ("wire/feed.jsonl", None)


def test_a_record_in_one_line_tells_that_line() -> None:
    (suite,) = rendered(on_line(7, called("wire/feed.jsonl#2", retold())))

    assert (suite[0].get("file"), suite[0].get("line")) == ("wire/feed.jsonl", "7")


def test_hostile_words_are_text_and_make_no_element() -> None:
    (suite,) = rendered(hostile())

    assert {each.tag for each in suite.iter()} == {"testsuite", "testcase", "failure", "system-out", "skipped"}
    assert "]]></failure><x>&\"'|`<script>[a](b) → x" in (suite[0][0].text or "")


def test_what_no_xml_may_hold_is_written_out() -> None:
    report = retold()
    finding = replace(report.findings[0], message="read \ufffe\uffff this")
    (suite,) = rendered(replace(report, findings=(finding,)))

    assert suite[0][0].get("message") == "read <U+FFFE><U+FFFF> this"
