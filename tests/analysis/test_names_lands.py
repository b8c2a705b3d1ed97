"""Misspelled lands, peoples and towns: misprints that everybody knows, datelines; and what only looks so."""

import pytest

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind


def read(text: str) -> Analysis:
    return analyse(Article.of("names", [(BlockKind.PARAGRAPH, text)]))


def mended(text: str) -> list[tuple[str, ...]]:
    return [fault.right for fault in read(text).misspellings]


@pytest.mark.parametrize(
    "text",
    [
        "MOSKOW, March 3 - The bank kept its rate.",
        "MOSKOW (Reuters) - The bank kept its rate.",
        "Moskow, Dec. 12 (Interfax) — The bank kept its rate.",
    ],
)
def test_a_dateline_is_where_a_place_stands(text: str) -> None:
    assert [right.casefold() for (right,) in mended(text)] == ["moscow"]


def test_a_town_of_its_own_in_a_dateline_is_left_alone() -> None:
    assert mended("MALTON, May 4 (Reuters) - The mill closed.") == []
    assert mended("LORAIN (AP) — The mill closed.") == []


def test_a_dash_alone_makes_a_dateline_of_capitals_only() -> None:
    assert mended("TOYKO — The ferry was late.") == [("TOKYO",)]
    assert mended("Moskow - The street of that name was shut.") == []
