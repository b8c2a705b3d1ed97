"""What counts as a sentence of the copy: no crosshead, no address, no name alone in a line."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind

COPY = "The wind took three roofs, Lund said. The bridge is shut."


def counted(line: str) -> int:
    parts = [(BlockKind.PARAGRAPH, text) for text in (COPY, line, COPY)]
    return analyse(Article.of("a", parts, separator="\n\n")).coverage.sentences - 4


@pytest.mark.parametrize(
    "line",
    [
        "Power numbers",
        "“It sounded like a train”",
        "Here is the town hall",
        "Media enquiries:",
        "Ida Lund, Marsh Group",
        "ida@marsh.example",
        "16:20",
    ],
)
def test_a_short_line_that_no_mark_ends_is_no_sentence(line: str) -> None:
    assert counted(line) == 0


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "“It sounded like a train.”",
        "Lund says the road is shut",
        "Roe later wrote down his rules for the mill:",
        "The wind took a caravan over a hedge and into the yard of the school next door",
    ],
)
def test_a_sentence_and_what_somebody_says_count(line: str) -> None:
    assert counted(line) == 1
