"""The report for reviewdog has ranges in bytes of UTF-8, and suggestions where a finding is mended in one place."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from stories import called, of_file, on_line, retold

from auditor.model.article import Article, BlockKind, SourceMap
from auditor.model.finding import Edit, Finding, Fix, Severity, Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer

POSITION = {"type": "object", "required": ["line"], "properties": {"line": {"minimum": 1}, "column": {"minimum": 1}}}
RANGE = {"type": "object", "required": ["start"], "properties": {"start": POSITION, "end": POSITION}}
SCHEMA = {
    "required": ["diagnostics", "source"],
    "properties": {
        "diagnostics": {
            "items": {
                "required": ["message", "location", "severity"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "location": {"required": ["path"], "properties": {"path": {"type": "string"}, "range": RANGE}},
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"required": ["value"]},
                    "suggestions": {"items": {"required": ["range", "text"], "properties": {"range": RANGE}}},
                },
            }
        }
    },
}


def rendered(*results: AuditReport | Skipped) -> list[Any]:
    printed = "".join(renderer("rdjson")(results, Style(folder="/desk")))
    assert printed.isascii()
    report = json.loads(printed)
    jsonschema.validate(report, SCHEMA)
    assert report["source"] == {"name": "auditor"}
    return list(report["diagnostics"])


def story(text: str, *findings: Finding) -> AuditReport:
    article = replace(Article.of("a.txt", [(BlockKind.PARAGRAPH, text)]), encoding="utf-8", editable=True)
    return AuditReport(replace(retold().analysis, article=article), findings)


def test_a_finding_is_a_diagnostic_with_its_range_and_suggestion() -> None:
    assert rendered(of_file(retold()))[2] == {
        "message": "The Moskow Times → The Moscow Times",
        "location": {
            "path": "wire/ferries.txt",
            "range": {"start": {"line": 11, "column": 1}, "end": {"line": 11, "column": 17}},
        },
        "severity": "WARNING",
        "code": {"value": "NAM001"},
        "suggestions": [
            {"range": {"start": {"line": 11, "column": 5}, "end": {"line": 11, "column": 11}}, "text": "Moscow"}
        ],
    }


def test_columns_count_bytes_of_utf_8() -> None:
    text = "Rain fell.\nКиїв, 𝒳 and Moskow."
    span = Span(text.index("Moskow"), text.index("Moskow") + 6)
    (diagnostic,) = rendered(story(text, Finding("NAM001", "n", "m", span, Severity.NOTE)))
    line = text.split("\n")[1].encode()

    start, end = (diagnostic["location"]["range"][side]["column"] for side in ("start", "end"))
    assert line[start - 1 : end - 1] == b"Moskow"


def test_a_fix_in_many_places_is_no_suggestion_since_each_is_applied_alone() -> None:
    fix = Fix((Edit(Span(0, 1), "x"), Edit(Span(2, 3), "x")), safe=True)
    (diagnostic,) = rendered(story("a b c", Finding("X", "x", "m", Span(0, 1), Severity.NOTE, fix=fix)))

    assert "suggestions" not in diagnostic


def test_of_a_page_lines_alone_are_told() -> None:
    report = story("Kyiv said", Finding("X", "x", "m", Span(5, 9), Severity.NOTE))
    page = replace(report.analysis.article, source_map=SourceMap((0, 5), (10, 24), (2, 3), (8, 20)))
    (diagnostic,) = rendered(replace(report, analysis=replace(report.analysis, article=page)))

    assert diagnostic["location"]["range"] == {"start": {"line": 3}, "end": {"line": 3}}


def test_a_record_tells_its_place_in_the_message() -> None:
    diagnostic = rendered(called("wire/feed.jsonl#2", of_file(retold())))[2]

    assert diagnostic["location"] == {"path": "wire/feed.jsonl"}
    assert diagnostic["message"].startswith("record 2, 11:1: The Moskow Times")
    assert "suggestions" not in diagnostic


def test_a_record_in_one_line_tells_that_line() -> None:
    diagnostic = rendered(on_line(7, called("wire/feed.jsonl#2", of_file(retold()))))[2]

    assert diagnostic["location"] == {"path": "wire/feed.jsonl", "range": {"start": {"line": 7}}}
    assert diagnostic["message"].startswith("record 2, 11:1: The Moskow Times")


def test_what_was_skipped_is_told_and_what_is_suppressed_is_not() -> None:
    held = replace(retold().findings[0], suppressed=Suppression("external"))
    told = rendered(replace(retold(), findings=(held,)), Skipped("a.xml", "no reader"), Skipped("w", "b", beside=True))

    assert told == [{"message": "a.xml: skipped: no reader", "location": {"path": "a.xml"}, "severity": "WARNING"}]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("[here](https://evil.example)", "\\[here\\](https://evil.example)"),
        ("![x](y) <img> `a` \\", "!\\[x\\](y) \\<img> \\`a\\` \\\\"),
        ("@everyone at a@b", "@\u2060everyone at a@\u2060b"),
    ],
)
def test_hostile_words_are_no_markdown_in_a_comment(words: str, shown: str) -> None:
    (diagnostic,) = rendered(story("a b c", Finding("X", "x", words, Span(0, 1), Severity.NOTE)))

    assert diagnostic["message"] == shown
