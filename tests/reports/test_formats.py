"""What holds of every format: it is listed, streams, is the same each time, and lets no article's words act."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from evil import EVIL, hostile
from stories import called, clean, of_file, retold

from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, formats, renderer

WAITING = "html", "markdown", "statistics"
"""Formats that are a summary or tell the worst in full, and so wait for the last article."""

ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


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
