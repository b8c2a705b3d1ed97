"""Which addresses lead to one page."""

from __future__ import annotations

import pytest

from auditor.corpus.addresses import address, one_page


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a/ferry",
        "http://www.example.org/a/ferry/",
        "https://m.example.org/a/ferry#comments",
        "https://EXAMPLE.org/a/ferry?utm_source=feed&fbclid=x",
        "https://amp.example.org/a/ferry/amp",
        " https://example.org:443/a/ferry ",
    ],
)
def test_one_page_is_known_however_its_address_is_written(url: str) -> None:
    assert address(url) == "example.org/a/ferry"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/story?id=1", "https://example.org/story?id=2"),
        ("https://example.org/a?reference=1", "https://example.org/a?reference=2"),
        ("https://example.org/a", "https://example.com/a"),
    ],
)
def test_other_pages_are_kept_apart(one: str, other: str) -> None:
    assert address(one) != address(other)


@pytest.mark.parametrize(
    "url", [None, "", "   ", "ferry", "https://example.org", "https://example.org/", "http://[", "//"]
)
def test_what_leads_to_no_page_is_none(url: str | None) -> None:
    assert address(url) is None


@pytest.mark.parametrize("url", ["https://example.org/\ud800", "https://example.org/a?b=\udfff", "https://\x00/\x00"])
def test_odd_characters_make_no_trouble(url: str) -> None:
    assert (address(url) or "").isascii()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.org/a", "http://www.example.org/a/", True),
        ("https://example.org/", "https://www.example.org", True),
        ("https://example.org/", "https://example.com/", False),
        ("https://example.org/", "https://example.org/a", False),
        ("https://example.org/?p=1", "https://example.org/?p=2", False),
        (None, None, False),
        ("", "", False),
        ("ferry", "ferry", False),
    ],
)
def test_first_pages_of_two_sites_are_two_pages_and_no_address_is_no_page(
    one: str | None, other: str | None, same: bool
) -> None:
    assert one_page(one, other) is same
