"""What holds of every format: it is listed, streams, is the same each time, and lets no article's words act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from stories import called, clean, of_file, retold

from auditor.model.agent import Agent, Role
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Edit, Finding, Fix, Related, Severity, Suppression
from auditor.model.provenance import ProvenanceGraph
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, formats, renderer

WAITING = "html", "markdown", "statistics"
"""Formats that are a summary or tell the worst in full, and so wait for the last article."""

ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
EVIL = "\x1b]0;pwned\x07\x9b2J\r\n::error::gone\t\u202e\ud800\x00]]></failure><x>&\"'|`<script>[a](b)"


def hostile() -> AuditReport:
    """A story whose words, names and origin are all meant to act on whoever shows them."""
    text = f"{EVIL} was held.\n"
    article = replace(Article.of(f"wire/{EVIL}.txt", [(BlockKind.PARAGRAPH, text)]), encoding="utf-8", editable=True)
    whole = Span(0, len(text) - 1)
    finding = Finding(
        "NAM001",
        "misspelled-name",
        f"{EVIL} → x",
        whole,
        Severity.WARNING,
        related=(Related(whole, EVIL),),
        fix=Fix((Edit(whole, ""),), safe=True),
    )
    held = replace(finding, suppressed=Suppression("external", EVIL))
    analysis = replace(
        retold().analysis,
        article=article,
        publisher=EVIL,
        agents=(Agent("x", EVIL, Role.OUTLET, True, (whole,)),),
        attributions=(),
        chains=(),
        frame=None,
        graph=ProvenanceGraph(()),
    )
    return AuditReport(analysis, (finding, replace(finding, severity=Severity.NOTE), held))


def rendered(name: str, *results: AuditReport | Skipped) -> str:
    return "".join(renderer(name)(results, Style(folder="/desk")))


@pytest.mark.parametrize("name", formats())
def test_nothing_acts_on_whoever_shows_it(name: str) -> None:
    printed = rendered(name, hostile(), Skipped(f"{EVIL}.xml", EVIL), called(f"{EVIL}.jsonl#1", hostile()))

    assert ACTING.findall(printed) == []


@pytest.mark.parametrize("name", formats())
def test_the_same_results_are_the_same_bytes(name: str) -> None:
    first = rendered(name, of_file(retold()), Skipped("a.xml", "no reader"), clean())

    assert first == rendered(name, of_file(retold()), Skipped("a.xml", "no reader"), clean())


@pytest.mark.parametrize("name", sorted(set(formats()) - set(WAITING)))
def test_an_article_is_printed_before_the_third_is_read(name: str) -> None:
    read = []

    def results() -> Iterator[AuditReport]:
        for number in range(5):
            read.append(number)
            yield retold()

    pieces = renderer(name)(results(), Style())
    while "wire/ferries" not in next(pieces):
        pass

    assert len(read) <= 2


@pytest.mark.parametrize("name", formats())
def test_no_results_are_a_report_too(name: str) -> None:
    assert ACTING.findall(rendered(name)) == []
