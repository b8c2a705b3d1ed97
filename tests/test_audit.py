"""The composition: an article in, findings in text order with fingerprints out, and no crash stops a batch."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest

from auditor.audit import PATIENCE, Auditor, audit
from auditor.errors import RuleCrashed, UnknownOption
from auditor.gazetteer.lookup import gazetteer
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Finding, Severity
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.readers.inputs import read_paths
from auditor.readers.limits import Limits
from auditor.rules.base import Rule
from auditor.settings import HouseNames, Settings

SAMPLES = Path(__file__).parents[1] / "sample_data"


@dataclass(frozen=True)
class Shouting(Rule):
    """A rule of somebody else's: every word in capitals, found from the end of the text."""

    code, name, severity = "XXX001", "shouting", Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        text = analysis.article.text
        for word in sorted({word for word in text.split() if word.isupper()}, key=text.index, reverse=True):
            yield self.finding(Span(text.index(word), text.index(word) + len(word)), f"{word} in capitals")


@dataclass(frozen=True)
class Broken(Rule):
    """A rule with a bug, which shows on one word."""

    code, name, severity = "XXX002", "broken", Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        if "ferry" in analysis.article.text:
            raise KeyError("ferry")
        yield from ()


def article(text: str, origin: str = "a.txt") -> Article:
    return replace(Article.of(origin, [(BlockKind.PARAGRAPH, text)]), id=f"id of {origin}")


def origin_of(result: AuditReport | Skipped) -> str:
    return result.origin if isinstance(result, Skipped) else result.analysis.article.origin


def auditor_with(*rules: Rule) -> Auditor:
    return replace(Auditor.of(Settings()), rules=rules)


def test_findings_come_in_text_order_each_with_its_own_fingerprint() -> None:
    report = audit(article("RAIN fell on THE quay"), [Shouting()], gazetteer())

    assert [finding.message for finding in report.findings] == ["RAIN in capitals", "THE in capitals"]
    assert len({finding.fingerprint for finding in report.findings} - {""}) == 2


def test_a_crash_names_rule_and_article() -> None:
    with pytest.raises(RuleCrashed, match=r"rule XXX002 crashed on id of a\.txt"):
        audit(article("a ferry"), [Broken()], gazetteer())


def test_a_batch_goes_on_after_a_crash_and_after_what_cannot_be_read() -> None:
    lost = Skipped("b.txt", "no such file")
    inputs: list[Article | Skipped] = [article("a ferry", "a.txt"), lost, article("a bus", "c.txt")]
    crashed, skipped, audited = auditor_with(Broken()).audit_articles(inputs)

    assert isinstance(crashed, Skipped)
    assert (crashed.origin, crashed.crashed) == ("a.txt", True)
    assert "rule XXX002 crashed on id of a.txt" in crashed.reason
    assert "KeyError: 'ferry', at test_audit.py:" in crashed.reason
    assert skipped == lost
    assert isinstance(audited, AuditReport)


def test_articles_are_audited_as_they_come() -> None:
    read = []

    def inputs() -> Iterator[Article]:
        for number in range(3):
            read.append(number)
            yield article("Rain fell.")

    next(auditor_with().audit_articles(inputs()))

    assert read == [0]


def test_the_first_article_is_told_alone_and_others_by_as_many_as_are_audited_side_by_side() -> None:
    read = []

    def inputs() -> Iterator[Article]:
        for number in range(5):
            read.append(number)
            yield article("Rain fell.", f"{number}.txt")

    results = auditor_with().audit_articles(inputs(), together=3)
    seen = [(origin_of(result), len(read)) for result in results]

    assert seen == [("0.txt", 1), ("1.txt", 4), ("2.txt", 4), ("3.txt", 4), ("4.txt", 5)]


def test_long_articles_are_not_held_beside_others() -> None:
    read = []

    def inputs() -> Iterator[Article]:
        for number in range(3):
            read.append(number)
            yield article("Rain fell.\n\n" * 20_000, f"{number}.txt")

    results = auditor_with().audit_articles(inputs(), together=3)

    assert [len(read) for _ in results] == [1, 2, 3]


def test_articles_that_come_slowly_are_told_as_they_come() -> None:
    read = []

    def inputs() -> Iterator[Article]:
        for number in range(3):
            time.sleep(PATIENCE)
            read.append(number)
            yield article("Rain fell.", f"{number}.txt")

    assert [len(read) for _ in auditor_with().audit_articles(inputs())] == [1, 2, 3]


def test_articles_that_are_audited_side_by_side_say_what_each_says_alone() -> None:
    given = [*read_paths([str(SAMPLES)], auditor_with().reading), Skipped("b.txt", "no such file")]
    auditor = Auditor.of(Settings())
    alone, beside = (list(auditor.audit_articles(given, together=many)) for many in (1, 64))

    assert len(alone) == len(given)
    assert beside == alone


def test_a_name_that_the_house_knows_is_no_misspelling() -> None:
    text = b"The harbour reopened on Monday, the Moskow Times reported.\n"

    def found(names: HouseNames) -> list[str]:
        auditor = Auditor.of(Settings(select=("NAM001",), names=names))
        (report,) = auditor.audit_stream("a.txt", BytesIO(text))
        assert isinstance(report, AuditReport)
        return [finding.message for finding in report.findings]

    assert found(HouseNames()) == ["Moskow Times → Moscow Times"]
    assert found(HouseNames(names=("Moskow Times",))) == []
    assert found(HouseNames(near=("Moskow Times",))) == []


def test_an_unknown_input_format_is_an_error_before_anything_is_read() -> None:
    with pytest.raises(UnknownOption, match="did you mean 'text'"):
        Auditor.of(Settings(), input_format="txet")


@pytest.mark.parametrize(
    "text", ["<html><p>Rain fell.", "PK\x03\x04", "WARC/1.0\r\n", "{}", "\ufeffRain\r\nfell.", "a\ud800\x00\x00b"]
)
def test_a_text_that_is_being_written_is_audited_as_it_stands_whatever_it_looks_like(text: str) -> None:
    report = Auditor.of(Settings()).audit_text(text, "a draft")

    assert isinstance(report, AuditReport)
    assert (report.analysis.article.text, report.analysis.article.origin) == (text, "a draft")


def test_every_fix_can_be_made_in_a_text_that_is_being_written() -> None:
    report = Auditor.of(Settings()).audit_text("Rain\u200bfell.\n", "a draft")

    assert isinstance(report, AuditReport)
    (found,) = report.findings
    assert found.fix is not None
    assert all(report.analysis.article.can_be_edited(edit.span) for edit in found.fix.edits)


def test_a_text_has_the_publisher_it_is_given_and_else_that_of_the_settings() -> None:
    auditor = Auditor.of(Settings(publisher="The Herald"))
    reports = [auditor.audit_text("Rain fell.\n", "a draft", given) for given in ("The Post", None)]

    assert [report.analysis.publisher for report in reports if isinstance(report, AuditReport)] == [
        "The Post",
        "The Herald",
    ]


@pytest.mark.parametrize(("text", "reason"), [("", "empty"), (" \n", "nothing but white space")])
def test_a_text_in_which_nothing_is_written_is_skipped_and_excused(text: str, reason: str) -> None:
    assert Auditor.of(Settings()).audit_text(text, "a draft") == Skipped("a draft", reason, excused=True)


def test_a_text_over_the_limit_is_skipped_with_the_limit() -> None:
    skipped = Auditor.of(Settings(), limits=Limits(article=9)).audit_text("Rain fell.", "a draft")

    assert isinstance(skipped, Skipped)
    assert "10 characters in one article, and the limit is 9" in skipped.reason


def test_a_record_of_hostile_json_is_skipped_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [json.dumps({"text": "Rain fell."}), "[" * 100_000, '{"text": 3}', json.dumps({"text": "Snow fell."})]
    path.write_text("\n".join(lines), encoding="utf-8")
    results = list(Auditor.of(Settings()).audit_paths([str(path)]))

    assert [isinstance(result, AuditReport) for result in results] == [True, False, False, True]
