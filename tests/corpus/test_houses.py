"""Whose an article is, and which outlets may be one house."""

from __future__ import annotations

import pytest

from auditor.corpus.houses import one_house, outlet_of
from auditor.gazetteer.lookup import gazetteer


@pytest.mark.parametrize(
    ("publisher", "url", "expected"),
    [
        ("AP", None, "Associated Press"),
        ("www.theguardian.com", None, "The Guardian"),
        (" Kilmore Tidings ", None, "Kilmore Tidings"),
        (None, "https://www.theguardian.com/a", "The Guardian"),
        ("", "https://edition.theguardian.com/a", "The Guardian"),
        (None, "https://example.org/a", None),
        (None, "https://[", None),
        (None, None, None),
    ],
)
def test_an_outlet_is_known_by_its_name_or_its_address(
    publisher: str | None, url: str | None, expected: str | None
) -> None:
    assert outlet_of(publisher, url, gazetteer()) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Guardian", "Guardian"),
        ("BBC", "BBC News"),
        ("Kilmore Tidings", "Kilmore Tidings Online"),
        ("Sky News", "Sky News Arabia"),
        ("Guardian Kilmore", "The Guardian"),
    ],
)
def test_one_name_within_another_may_be_one_house(one: str, other: str) -> None:
    assert one_house(one, other, gazetteer())
    assert one_house(other, one, gazetteer())


@pytest.mark.parametrize(
    ("one", "other"),
    [("The Times", "The Irish Times"), ("Sky News", "Fox News"), ("Daily Express", "Kilmore Tidings"), ("AP", "AFP")],
)
def test_titles_with_a_common_word_are_no_house(one: str, other: str) -> None:
    assert not one_house(one, other, gazetteer())
