"""Lines that name the source of the news above them, and of quotations behind a label below them."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


def told(source_line: str, *paragraphs: str) -> list[str]:
    """The citations of a story whose first paragraph stands above its source line."""
    parts = [(BlockKind.PARAGRAPH, "The lake has been closed."), (BlockKind.CREDIT, source_line)]
    parts += [(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs]
    found = analyse(Article.of("a", parts, separator="\n\n"))
    return [
        " < ".join(found.article.slice(link.span) for link in chain.links) + " | " + found.article.slice(chain.claim)
        for chain in found.chains
        if chain.kind is ChainKind.CITATION and chain.claim is not None
    ]


QUOTED = "The lake will stay closed until May"


@pytest.mark.parametrize("label", ["Quote", "Literally", "Direct speech"])
def test_a_quotation_behind_a_label_is_that_of_the_source_line(label: str) -> None:
    line = "Source: State Emergency Service on Telegram"

    assert [f"State Emergency Service | {QUOTED}"] == [
        chain for chain in told(line, f"{label}: “{QUOTED}.”") if QUOTED in chain
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Source: Mayor Ida Lund in an interview with Suspilne", ["Suspilne < Ida Lund"]),
        ("Source: National Police; Border Guard Service", ["Border Guard Service", "National Police"]),
        ("Source: Border Guard Service; statement by the mill", ["Border Guard Service"]),
    ],
)
def test_whoever_the_line_names_speaks(line: str, expected: list[str]) -> None:
    assert expected == sorted(
        chain.removesuffix(f" | {QUOTED}") for chain in told(line, f"Quote: “{QUOTED}.”") if QUOTED in chain
    )


@pytest.mark.parametrize("label", ["Quote from Lund", "Lund's quote", "Lund’s words"])
def test_a_label_with_a_name_names_the_speaker(label: str) -> None:
    cited = told("Source: Ukrinform", f"{label}: “{QUOTED}.”")

    assert [f"Lund | {QUOTED}"] == [chain for chain in cited if QUOTED in chain]


CLOSED = "The lake has been closed"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Source: Ida Lund, head of the Delta Military Administration, on Facebook", ["Ida Lund"]),
        ("Source: Ida Lund, Mayor of Delta, on Telegram; Suspilne", ["Ida Lund", "Suspilne"]),
        ("Source: State Emergency Service; National Police", ["State Emergency Service", "National Police"]),
        ("Source: Suspilne", ["Suspilne"]),
        ("Source: Suspilne, citing sources in the National Police", ["Suspilne < sources in the National Police"]),
    ],
)
def test_the_news_above_a_line_that_details_follow_is_of_each_that_it_names(line: str, expected: list[str]) -> None:
    assert [f"{named} | {CLOSED}" for named in expected] == told(line, "Details: The lake is deep.")


@pytest.mark.parametrize("below", ["The lake is deep.", "The details: it is deep.", "Read more: The lake is deep."])
def test_a_line_that_no_details_follow_tells_no_chain(below: str) -> None:
    assert [] == told("Source: Suspilne", below)


def test_a_label_is_no_speaker() -> None:
    assert [f"Ukrinform | {CLOSED}"] == told(
        "Source: Ukrinform", "Details: The lake is deep.", "Background: It was closed in March."
    )
