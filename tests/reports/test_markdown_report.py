"""The Markdown summary counts, puts the gravest first, is capped, and shows hostile words as words."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from stories import called, clean, of_file, retold

from auditor.model.finding import Finding, Severity, Suppression
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer

CODE = re.compile(r"<code>(.*?)</code>")


def rendered(*results: AuditReport | Skipped) -> str:
    return "".join(renderer("markdown")(results, Style(folder="/desk")))


def finding(severity: Severity, code: str = "NAM001", message: str = "m") -> Finding:
    return Finding(code, "some-rule", message, Span(0, 5), severity)


def story(*findings: Finding) -> AuditReport:
    return replace(of_file(retold()), findings=findings)


def told(printed: str) -> list[str]:
    return [html.unescape(words) for words in CODE.findall(printed)]


def test_the_head_counts_by_severity() -> None:
    assert rendered(retold(), clean()).startswith("### auditor: 3 warnings, 1 note in 2 articles\n")
    assert rendered(clean()) == "### auditor: nothing found in 1 article\n"


def test_rules_and_findings_stand_with_the_gravest_first() -> None:
    printed = rendered(
        story(finding(Severity.NOTE, "AAA001", "c"), finding(Severity.WARNING, "BBB001", "b")),
        story(finding(Severity.WARNING, "BBB001", "b"), finding(Severity.ERROR, "CCC001", "a")),
    )

    assert "| rule | | severity | findings | articles |\n|---|---|---|--:|--:|\n" in printed
    assert re.findall(r"^\| ([A-Z]{3}001) \| some-rule \| (\w+) \| (\d) \| (\d) \|$", printed, re.MULTILINE) == [
        ("CCC001", "error", "1", "1"),
        ("BBB001", "warning", "2", "2"),
        ("AAA001", "note", "1", "1"),
    ]
    assert told(printed)[1::2] == ["a", "b", "b", "c"]
    assert told(printed)[0] == "wire/ferries.txt:1:1"


def test_a_rule_of_two_severities_has_a_row_for_each_with_its_own_articles() -> None:
    note, warning = finding(Severity.NOTE), finding(Severity.WARNING)
    printed = rendered(story(note), story(note, note), story(warning, note))

    assert [line for line in printed.splitlines() if line.startswith("| NAM001")] == [
        "| NAM001 | some-rule | warning | 1 | 1 |",
        "| NAM001 | some-rule | note | 4 | 3 |",
    ]


def test_findings_are_capped_and_the_rest_is_counted() -> None:
    printed = rendered(story(*[finding(Severity.NOTE)] * 2000, finding(Severity.ERROR, message="worst")))

    assert len(told(printed)) == 40
    assert told(printed)[1] == "worst"
    assert "… and 1,981 more findings." in printed
    assert "| NAM001 | some-rule | note | 2,000 | 1 |" in printed


def test_suppressed_findings_are_counted_and_not_shown() -> None:
    held = replace(finding(Severity.ERROR), suppressed=Suppression("external"))

    assert rendered(story(held)) == "### auditor: nothing found in 1 article; 1 suppressed\n"


def test_what_was_skipped_is_told_and_capped() -> None:
    printed = rendered(clean(), *[Skipped("a.xml", "no reader")] * 7, Skipped("wire", "b", beside=True))

    assert "7 inputs could not be audited:" in printed
    assert told(printed) == ["a.xml", "no reader"] * 5
    assert "… and 2 more inputs." in printed


def test_a_record_is_told_with_its_number() -> None:
    assert told(rendered(called("wire/feed.jsonl#2", story(finding(Severity.NOTE)))))[0] == (
        "wire/feed.jsonl (record 2, 1:1)"
    )


@pytest.mark.parametrize(
    "words",
    [
        "a | b",
        "</code><img src=x>",
        "<!-- gone",
        "&amp;lt;",
        "`a` **b** *c* _d_ __e__ ~~f~~",
        "[x](https://evil.example) ![y](x) [z]: x",
        "@everyone #1 a@evil.example mailto:a@b.example xmpp:b@c.example",
        "www.evil.example WWW.evil.example",
        "https://evil.example ftp://evil.example",
        "$x$ $$y$$ \\* \\|",
    ],
)
def test_hostile_words_are_no_markup(words: str) -> None:
    printed = rendered(story(finding(Severity.NOTE, message=words)))
    row = next(line for line in printed.splitlines() if "| note | <code>" in line)
    cell = row.split(" | ")[-1].removesuffix(" |")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parseInline(cell)[0].children or []

    assert told(printed)[1] == words
    assert row.count(" | ") == 3
    assert [(token.type, token.content) for token in tokens if token.type.startswith("html")] == [
        ("html_inline", "<code>"),
        ("html_inline", "</code>"),
    ]
    assert {token.type for token in tokens} <= {"html_inline", "text", "text_special"}
    assert not re.search(r"www\.|://|mailto:|xmpp:|[@#$](?!\d)", re.sub(r"&#\d+;", "", cell), re.IGNORECASE)


def test_plain_words_stand_as_they_are() -> None:
    message = "second-hand: News.Az ← (Trend), “a_b” (50 %)"

    assert f"| <code>{message}</code> |" in rendered(story(finding(Severity.NOTE, message=message)))
