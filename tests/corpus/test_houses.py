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
        ("BBC News", "BBC News Online"),
        ("BBC Sport", "BBC News"),
        ("Kilmore Tidings", "Kilmore Tidings Online"),
        ("AP News", "Associated Press"),
        ("theguardian.com", "THE GUARDIAN"),
    ],
)
def test_one_outlet_or_parts_of_one_are_one_house(one: str, other: str) -> None:
    assert one_house(one, other, gazetteer())
    assert one_house(other, one, gazetteer())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Times", "The Irish Times"),
        ("Sky News", "Fox News"),
        ("Daily Express", "Kilmore Tidings"),
        ("AP", "AFP"),
        ("The Guardian", "The Kilmore Guardian"),
        ("Kilmore Tidings", "South Kilmore Tidings"),
        ("News", "Kilmore News"),
        ("Le Monde", "Le Monde Diplomatique"),
        ("Kilmore News", "Ardle News"),
    ],
)
def test_names_with_words_in_common_are_no_house(one: str, other: str) -> None:
    assert not one_house(one, other, gazetteer())
    assert not one_house(other, one, gazetteer())
