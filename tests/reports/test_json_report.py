"""The JSON reports keep the contract: schema, order, escapes, streaming."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from stories import clean, retold

from auditor.audit import Auditor
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind, SourceMap
from auditor.model.place import Lines, Place
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer
from auditor.reports.record.tool import line_schema_text, schema_text
from auditor.settings import Settings

LOST = Skipped("wire/b.xml", "no reader for .xml")


def rendered(name: str, *results: AuditReport | Skipped) -> str:
    return "".join(renderer(name)(results, Style()))


@pytest.mark.parametrize("results", [(), (LOST,), (retold(),), (retold(), LOST, clean())])
def test_the_json_report_is_valid_by_its_own_schema(results: tuple[AuditReport | Skipped, ...]) -> None:
    report = json.loads(rendered("json", *results))

    jsonschema.validate(report, json.loads(schema_text()))


def test_a_field_that_has_gone_makes_the_report_invalid() -> None:
    report = json.loads(rendered("json", retold()))
    del report["articles"][0]["findings"][0]["fingerprint"]

    with pytest.raises(jsonschema.ValidationError, match="fingerprint"):
        jsonschema.validate(report, json.loads(schema_text()))


def test_a_line_of_jsonl_is_the_article_of_the_json_report() -> None:
    in_json = json.loads(rendered("json", retold(), clean()))["articles"]
    in_lines = [json.loads(line) for line in rendered("jsonl", retold(), clean()).splitlines()]

    assert in_json == in_lines


@pytest.mark.parametrize(
    "skipped", [LOST, replace(LOST, crashed=True), replace(LOST, beside=True), replace(LOST, excused=True)]
)
def test_what_was_skipped_says_whose_fault_it_is(skipped: Skipped) -> None:
    """In JSON, and as a line of its own in JSON Lines."""
    whose = {"crashed": skipped.crashed, "beside": skipped.beside, "excused": skipped.excused}
    report, line = json.loads(rendered("json", skipped)), json.loads(rendered("jsonl", skipped))

    jsonschema.validate(report, json.loads(schema_text()))
    jsonschema.validate(line, json.loads(line_schema_text()))
    assert report["skipped"] == [{"origin": "wire/b.xml", "reason": "no reader for .xml", **whose}]
    assert line == {"origin": "wire/b.xml", "skipped": "no reader for .xml", **whose}


def test_the_summary_counts_articles_and_findings_by_code() -> None:
    summary = json.loads(rendered("json", retold(), clean(), LOST))["summary"]

    assert summary == {
        "articles": 2,
        "findings": 4,
        "suppressed": 0,
        "by_code": {"CAP001": 1, "NAM001": 1, "PRV001": 1, "RES001": 1},
    }


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_is_ascii_and_a_lone_surrogate_survives(name: str) -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, "Київ \ud800 said\0")])
    printed = rendered(name, AuditReport(Analysis(article), ()))

    assert printed.isascii()
    value = json.loads(printed)
    assert (value["articles"][0] if name == "json" else value)["text"] == article.text


def test_chains_hold_agents_with_their_own_places_and_the_claim() -> None:
    report = json.loads(rendered("jsonl", retold()))
    chain = report["chains"][1]

    assert chain["kind"] == "citation"
    assert [link["agent"] for link in chain["agents"]] == ["news-az", "al-jazeera"]
    assert [report["text"][link["start"] : link["end"]] for link in chain["agents"]] == ["News.Az", "Al Jazeera"]
    assert report["text"][slice(*chain["claim"])] == "They may leave tomorrow"


SURE_AND_LESS_SO = """“It is shut,” Anna Lund said.

A survey shows that the road is shut.

The bridge reportedly fell.

Photo: Reuters
"""


def test_chains_and_attributions_say_how_sure_they_are_where_they_name_somebody() -> None:
    report = json.loads(rendered("jsonl", Auditor.of(Settings()).audit_text(SURE_AND_LESS_SO, "a.txt")))
    cited = [(each["kind"], len(each["agents"]), each.get("confidence")) for each in report["chains"]]
    said = [(len(each["source"]), each.get("confidence")) for each in report["attributions"]]

    assert cited == [("citation", 1, "high"), ("citation", 1, "low"), ("citation", 0, None), ("credit", 1, None)]
    assert said == [(1, "high"), (1, "low"), (0, None)]


def test_a_confidence_of_no_level_makes_the_report_invalid() -> None:
    report = json.loads(rendered("json", retold()))
    report["articles"][0]["chains"][0]["confidence"] = "certain"

    with pytest.raises(jsonschema.ValidationError, match="certain"):
        jsonschema.validate(report, json.loads(schema_text()))


def test_lines_end_at_line_feeds_alone() -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, "one\rtwo\r\nthree\u2028four\n")])
    places = [Lines.of(article).place(Span(at, at)) for at in (0, 4, 9, 15, len(article.text))]

    assert places == [Place(1, 1), Place(1, 5), Place(2, 1), Place(2, 7), Place(3, 1)]


def test_places_of_made_text_point_into_the_file() -> None:
    text = Article.of("a", [(BlockKind.PARAGRAPH, "Kyiv said")])
    article = replace(text, source_map=SourceMap((0, 5), (10, 24), (2, 3), (8, 20)))

    assert [Lines.of(article).place(Span(at, at + 1)) for at in (0, 5)] == [Place(2, 3), Place(3, 5)]
    assert [Lines.of(article).end(span) for span in (Span(0, 4), Span(2, 2), Span(0, 9))] == [
        Place(2, 7),
        Place(2, 5),
        Place(3, 9),
    ]


def test_it_says_where_nobodys_words_were_read_since_the_article_is_not_in_english() -> None:
    german = "Der Hafen bleibt bis Freitag gesperrt, sagte die Bürgermeisterin der Zeitung am Abend in einem Gespräch."
    english = "The harbour stays shut until Friday, the mayor told the paper in the evening, and nobody asked her why."
    told = [
        json.loads(rendered("jsonl", Auditor.of(Settings()).audit_text(text, "a.txt"))) for text in (german, english)
    ]

    assert [True, None] == [each.get("unread") for each in told]
