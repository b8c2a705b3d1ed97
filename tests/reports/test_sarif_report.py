"""The SARIF report is valid, points to exact places of the file, and streams."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from stories import called, clean, of_file, on_line, retold

from auditor.audit import Auditor
from auditor.fixes import apply
from auditor.model.finding import BaselineState, Edit, Finding, Related, Severity, Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer
from auditor.rules.loading import load_rules
from auditor.settings import Settings

SAMPLES = Path(__file__).parents[2] / "sample_data"
OURS = Path(__file__).parents[1] / "data" / "sarif.schema.json"
SCHEMAS = [OURS, *map(Path, filter(None, [os.environ.get("SARIF_SCHEMA")]))]
"""What the standard says of the parts that are written, and the schema of OASIS for who has it."""

LOST = Skipped("wire/b.xml", "no reader for .xml")
FROM_FILE = replace(retold().analysis.article, encoding="utf-8")


def rendered(*results: AuditReport | Skipped) -> Any:
    printed = "".join(renderer("sarif")(results, Style(folder="/desk")))
    assert printed.isascii()
    return json.loads(printed)


def run_of(*results: AuditReport | Skipped) -> Any:
    (run,) = rendered(*results)["runs"]
    return run


def result_of(report: AuditReport, code: str) -> Any:
    return next(result for result in run_of(report)["results"] if result["ruleId"] == code)


def only(*findings: Finding) -> AuditReport:
    return replace(of_file(retold()), findings=findings)


def real() -> list[AuditReport | Skipped]:
    paths = [str(SAMPLES / name) for name in ("copied-drill.txt", "feed.jsonl", "formats", "gone.txt")]
    return list(Auditor.of(Settings()).audit_paths(paths))


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_a_real_report_is_valid_sarif(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    held = [
        replace(finding, baseline=BaselineState.UNCHANGED, suppressed=Suppression("external", "as sent"))
        for finding in retold().findings
    ]
    stdin = called("-", of_file(retold()))
    for results in (real(), [of_file(retold()), LOST], [only(*held)], [stdin, Skipped("-#2", "empty")], [LOST], []):
        jsonschema.validate(rendered(*results), schema)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"level": "grave"}, "'grave' is not one of"),
        ({"message": "a text alone"}, "is not of type 'object'"),
        ({"severity": "note"}, "'severity' was unexpected"),
        ({"locations": [{"physicalLocation": {"artifactLocation": {"uri": "a b.txt"}}}]}, "does not match"),
        ({"fixes": [{"artifactChanges": []}]}, r"\[\] (should be non-empty|is too short)"),
    ],
)
def test_what_is_no_sarif_is_seen(wrong: dict[str, object], message: str) -> None:
    log = rendered(of_file(retold()))
    log["runs"][0]["results"][0].update(wrong)

    with pytest.raises(jsonschema.ValidationError, match=message):
        jsonschema.validate(log, json.loads(OURS.read_text(encoding="utf-8")))


def test_the_log_is_one_run_of_the_auditor() -> None:
    log = rendered(of_file(retold()), LOST, clean())

    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    assert log["runs"][0]["tool"]["driver"]["name"] == "auditor"
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"


def test_every_rule_is_described_and_results_point_to_their_rules() -> None:
    run = run_of(*real())
    rules = run["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == list(load_rules())
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert "Flagged:" not in rule["fullDescription"]["text"]
        assert "Flagged:" in rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] == load_rules()[rule["id"]].severity.value
    assert run["results"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_region_is_lines_columns_and_code_points_of_the_file() -> None:
    result = result_of(of_file(retold()), "NAM001")
    (place,) = result["locations"]
    text = FROM_FILE.text
    start = text.index("The Moskow Times")

    assert place["physicalLocation"]["artifactLocation"] == {"uri": "wire/ferries.txt"}
    assert place["physicalLocation"]["region"] == {
        "startLine": 11,
        "startColumn": 1,
        "endLine": 11,
        "endColumn": 17,
        "charOffset": start,
        "charLength": 16,
    }
    assert result["level"] == "warning"
    assert list(result["partialFingerprints"].values()) == [
        finding.fingerprint for finding in retold().findings if finding.code == "NAM001"
    ]


def test_a_region_may_run_over_lines() -> None:
    text = FROM_FILE.text
    span = Span(text.index("Monday."), text.index("They may") + 4)
    region = run_of(only(Finding("X", "x", "m", span, Severity.NOTE)))["results"][0]["locations"][0]

    assert region["physicalLocation"]["region"] | {"charOffset": 0, "charLength": 0} == {
        "startLine": 3,
        "startColumn": 70,
        "endLine": 5,
        "endColumn": 5,
        "charOffset": 0,
        "charLength": 0,
    }


MARKED_UP = {
    "a.html": "<html><body><article><h1>Harbour</h1>\n<p>The <b>Moskow\n Times</b> had it first, officials said.</p>"
    "\n<figure><img src=a.jpg><figcaption>Boats wait.\n</figcaption></figure></article></body></html>",
    "a.md": "# Harbour\n\nThe **Moskow Times** had it\nfirst, *officials* said.\n\nThe Alligattor flew.\n",
    "a.txt": "Harbour\r\n\r\nThe Moskow Times had it first.\r\n𝒳 is shut, officials said.\r\n",
}


@pytest.mark.parametrize("name", MARKED_UP)
def test_lines_columns_and_offsets_of_a_region_agree(name: str, tmp_path: Path) -> None:
    text = MARKED_UP[name]
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
    results = run_of(*Auditor.of(Settings()).audit_paths([str(tmp_path / name)]))["results"]

    assert {"NAM001", "ATT002"} <= {result["ruleId"] for result in results}
    for result in results:
        region = result["locations"][0]["physicalLocation"]["region"]
        first, last = region["charOffset"], region["charOffset"] + region["charLength"]
        assert starts[region["startLine"] - 1] + region["startColumn"] - 1 == first
        assert starts[region["endLine"] - 1] + region["endColumn"] - 1 == last
        assert text[first:last] == text[first:last].strip()


def test_related_places_have_their_labels() -> None:
    (related,) = result_of(of_file(retold()), "CAP001")["relatedLocations"]

    assert related["message"] == {"text": "first used here"}
    assert related["physicalLocation"]["region"]["startLine"] == 13


def test_the_fixes_mend_the_file() -> None:
    report = of_file(retold())
    edits = []
    for result in run_of(report)["results"]:
        for fix in result.get("fixes", []):
            (change,) = fix["artifactChanges"]
            assert change["artifactLocation"] == {"uri": "wire/ferries.txt"}
            for part in change["replacements"]:
                at, length = part["deletedRegion"]["charOffset"], part["deletedRegion"]["charLength"]
                edits.append(Edit(Span(at, at + length), part["insertedContent"]["text"]))
    expected = [edit for finding in report.findings if finding.fix for edit in finding.fix.edits]

    assert len(edits) == 3
    assert apply(FROM_FILE.text, edits) == apply(FROM_FILE.text, expected)


def test_what_cannot_be_mended_in_the_file_has_no_fix() -> None:
    article = replace(FROM_FILE, editable=False)
    report = replace(retold(), analysis=replace(retold().analysis, article=article))

    assert not any("fixes" in result for result in run_of(report)["results"])


def test_a_record_points_to_its_file_and_to_itself_and_tells_no_line_of_the_file() -> None:
    result = result_of(called("wire/feed.jsonl#12", retold()), "NAM001")

    assert result["locations"] == [
        {
            "physicalLocation": {"artifactLocation": {"uri": "wire/feed.jsonl"}},
            "logicalLocations": [{"name": "12", "kind": "element"}],
        }
    ]
    assert (result["properties"]["line"], result["properties"]["column"]) == (11, 1)
    assert "fixes" not in result


def test_a_record_in_one_line_points_to_that_line() -> None:
    result = result_of(on_line(7, called("wire/feed.jsonl#5", retold())), "NAM001")

    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 7}
    assert (result["properties"]["line"], result["properties"]["column"]) == (11, 1)
    assert {tuple(each["physicalLocation"]["region"].items()) for each in result.get("relatedLocations", [])} <= {
        (("startLine", 7),)
    }


def test_a_line_of_what_is_packed_is_none_of_the_file() -> None:
    result = result_of(on_line(7, called("wire.zip#feed.jsonl#5", retold())), "NAM001")

    assert "region" not in result["locations"][0]["physicalLocation"]


def test_what_is_packed_points_to_its_file_and_tells_no_line_of_it() -> None:
    article = replace(FROM_FILE, origin="wire/a.html.gz", editable=False, packed=True)
    report = replace(retold(), analysis=replace(retold().analysis, article=article))
    result = result_of(report, "NAM001")

    assert result["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "wire/a.html.gz"}}}]
    assert (result["properties"]["line"], result["properties"]["column"]) == (11, 1)
    assert "fixes" not in result


def test_that_there_was_nothing_to_audit_is_a_success() -> None:
    (empty,) = run_of(Skipped("a.txt", "empty", excused=True))["invocations"]
    (broken,) = run_of(Skipped("a.txt", "broken"))["invocations"]

    assert (empty["executionSuccessful"], broken["executionSuccessful"]) == (True, False)


def test_places_of_a_record_that_look_the_same_are_told_once() -> None:
    related = tuple(Related(Span(at, at + 1), "and here") for at in range(3))
    finding = Finding("X", "x", "m", Span(0, 1), Severity.NOTE, related=related)
    record = replace(called("a.jsonl#1", retold()), findings=(finding,))

    assert len(run_of(record)["results"][0]["relatedLocations"]) == 1
    assert len(run_of(only(finding))["results"][0]["relatedLocations"]) == 3


def test_what_was_skipped_is_a_notification_and_a_crash_is_no_success() -> None:
    beside = Skipped("wire", "1 file of another kind", beside=True)
    (sound,) = run_of(LOST, beside, clean())["invocations"]
    (crashed,) = run_of(clean(), Skipped("a.txt", "rule X crashed", crashed=True))["invocations"]
    (nothing,) = run_of(LOST)["invocations"]

    assert [told["level"] for told in sound["toolExecutionNotifications"]] == ["warning", "note"]
    assert sound["toolExecutionNotifications"][0]["message"] == {"text": "no reader for .xml"}
    assert [run["executionSuccessful"] for run in (sound, crashed, nothing)] == [True, False, False]


def test_a_suppressed_finding_says_so_and_the_others_say_they_are_not() -> None:
    first, *rest = retold().findings
    held = replace(first, suppressed=Suppression("external", "as sent"))
    results = run_of(replace(retold(), findings=(held, *rest)))["results"]

    assert results[0]["suppressions"] == [{"kind": "external", "justification": "as sent"}]
    assert [result["suppressions"] for result in results[1:]] == [[], [], []]


def test_hostile_words_make_no_link_no_placeholder_and_no_escape() -> None:
    hostile = "[here](https://evil.example) {0} \x1b[2J \u202e \\"
    result = run_of(only(replace(retold().findings[0], message=hostile)))["results"][0]

    assert result["message"] == {"text": "\\[here\\](https://evil.example) {{0}} <U+001B>\\[2J <U+202E> \\\\"}


def test_a_path_is_percent_encoded() -> None:
    result = result_of(called("wire/über 100%.txt", of_file(retold())), "NAM001")

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "wire/%C3%BCber%20100%25.txt"}


def test_results_come_in_the_order_of_the_text() -> None:
    offsets = [
        result["locations"][0]["physicalLocation"]["region"]["charOffset"]
        for result in run_of(of_file(retold()))["results"]
    ]

    assert all(one <= other for one, other in pairwise(offsets))
