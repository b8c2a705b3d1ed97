"""A name that the copy writes in full is shown in full, wherever it stands; of several it is none."""

import pytest

from auditor.analysis import analyse
from auditor.analysis.cast.surnames import in_full, may_be_short
from auditor.model.article import Article, BlockKind
from auditor.model.span import Span


@pytest.mark.parametrize(
    ("surname", "text", "expected"),
    [
        ("Lund", "The harbour master, Ida Lund, left. Lund said the mill blew.", "Ida Lund"),
        ("Lund", "Supt. Ole Lund left. Supt. Lund said the mill blew.", "Ole Lund"),
        ("Lund", "Labour leader Ida Lund left.", "Ida Lund"),
        ("Lund", "The Rev. Ida Lund left.", "Ida Lund"),
        ("Lund", "“Ida Lund is late,” he said.", "Ida Lund"),
        ("Lund", "Ida K. Lund left. They call her Ida Lund.", "Ida K. Lund"),
        ("Orrveg", "It was 25-year-old Nesma Orrveg, who left.", "Nesma Orrveg"),
        ("de Lund", "The painter Luis de Lund left.", "Luis de Lund"),
        ("Berg Lund", "The dietitian Ida A. Berg Lund left.", "Ida A. Berg Lund"),
        ("Lund", "Lund to leave town\nIda Lund left on Monday.", "Ida Lund"),
        ("Lund", "Ida Lund left. Her brother Ole Lund stayed.", None),
        ("Lund", "President Lund left. Ida Lund, his aunt, stayed.", None),
        ("Lund", "Will Lund leave?", None),
        ("Lund", "Mayor Lund left. Party Leader Lund stayed.", None),
        ("Lund", "The Bank of Lund closed. Yesterday Lund slept. Port Lund is shut. Norwegian Lund is not.", None),
        ("Lund", "Ida Lund-Berg left. Ida Lunde left. Ida Lund Berg left.", None),
        ("Lund", "Ida's Lund left.", None),
        ("Lund", "On Monday Lund left. His daughter Ida Lund stayed.", None),
        ("Lund", "On Monday Lund left. The fire brigade had hired Sheriff Ole Lund in May.", "Ole Lund"),
    ],
)
def test_the_whole_name_is_the_only_one_that_ends_so(surname: str, text: str, expected: str | None) -> None:
    assert in_full(text, Span(len(text), len(text)), surname) == expected


@pytest.mark.parametrize(
    ("name", "short"), [("Lund", True), ("Abu Lund", True), ("de Lund", True), ("Ida Lund", False), ("J. Lund", False)]
)
def test_a_name_that_begins_with_a_first_name_is_whole(name: str, short: bool) -> None:
    assert may_be_short(name) is short


def named(*paragraphs: str) -> list[str]:
    article = Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n")
    return [agent.name for agent in analyse(article).agents]


def test_who_is_only_told_of_in_full_speaks_under_that_name() -> None:
    assert named("The club is run by Ida Lund.", "“It is shut,” Lund said.", "Lund said the mill blew.") == ["Ida Lund"]


def test_who_has_spoken_under_a_name_keeps_it() -> None:
    assert named("Ida Lund said it was shut.", "Her guest was Ole Lund.", "Lund said the mill blew.") == ["Ida Lund"]


def test_a_first_name_is_nobodys_surname() -> None:
    assert named("David Fiona left.", "Fiona Lund said it rained.", "Fiona said it blew.") == ["Fiona Lund", "Fiona"]


def test_the_whole_name_tells_whom_she_means() -> None:
    paragraphs = (
        "The mill is run by Ida Lund.",
        "Lund said the mill was shut.",
        "Ole Berg was cold.",
        "She left, she said.",
    )
    assert named(*paragraphs) == ["Ida Lund"]


@pytest.mark.parametrize(
    ("paragraphs", "agents"),
    [
        (("Michael Bloomberg ran the city.", "Bloomberg said in a note that he was late."), ["Michael Bloomberg"]),
        (("Michael Bloomberg ran the city.", "Ida Lund told Bloomberg that it was late."), ["Ida Lund", "Bloomberg"]),
        (("Michael Bloomberg ran the city.", "Bloomberg reported that it was late."), ["Bloomberg"]),
        (("Bloomberg said in a note that it was late.", "Michael Bloomberg ran the city."), ["Bloomberg"]),
    ],
)
def test_who_bears_an_outlets_name_speaks_where_the_copy_has_named_him(
    paragraphs: tuple[str, ...], agents: list[str]
) -> None:
    assert sorted(named(*paragraphs)) == sorted(agents)
