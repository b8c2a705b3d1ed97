"""What is said of a pair: who was first, whether the other says so, and how the text came to stand in both."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from invented import BAKERS, CHESS, FERRY, INQUIRY, QUOTE, article, filler, only

from auditor.model.reuse import Category


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2026-03-01", "2026-03-02", "a"),
        ("2026-03-02T08:00:00Z", "2026-03-01T08:00:00Z", "b"),
        ("2026-03-01T08:00:00+03:00", "2026-03-01T06:00:00Z", "a"),
        ("Sun, 01 Mar 2026 08:00:00 GMT", "2026-03-01T09:00:00Z", "a"),
        ("2026-03-01", "2026-03-01", None),
        ("2026-03-01", "2026-03-01T09:00:00Z", None),
        ("2026-03-01T08:00:00", "2026-03-01T09:00:00Z", None),
        ("2026-03-01T08:00:00", "2026-03-02T09:00:00Z", "a"),
        ("2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z", None),
        ("yesterday", "2026-03-01", None),
        ("", "2026-03-01", None),
        ("0000-99-99", "99999999999999999999", None),
    ],
)
def test_the_earlier_is_told_only_where_the_dates_tell(a: str, b: str, expected: str | None) -> None:
    assert expected == only(article("a", FERRY, published=a), article("b", FERRY, published=b)).earlier


def test_a_later_article_that_names_the_outlet_credits_it() -> None:
    first = article("a", FERRY, publisher="The Guardian", published="2026-03-01")
    bare = article("b", FERRY, publisher="The Irish Times", published="2026-03-02")
    credited = article("c", f"{FERRY} The Guardian reported it first.", published="2026-03-02")

    assert not only(first, bare).credited
    assert only(first, credited).credited


def test_an_earlier_article_cannot_credit_a_later_one() -> None:
    first = article("a", f"{FERRY} The Guardian was not there.", published="2026-03-01")
    then = article("b", FERRY, publisher="The Guardian", published="2026-03-02")

    assert not only(first, then).credited


def test_an_outlet_nobody_knows_is_credited_by_its_name() -> None:
    first = article("a", FERRY, publisher="Kilmore Tidings", published="2026-03-01")
    then = article("b", f"As Kilmore Tidings has it: {FERRY}", published="2026-03-02")

    assert only(first, then).credited


def test_a_copy_that_keeps_the_agency_credits_it() -> None:
    wire = article("a", f"KILMORE (Reuters) - {FERRY}", publisher="The Irish Times", published="2026-03-01")

    assert only(wire, article("b", f"KILMORE, Ireland (Reuters) - {FERRY}", published="2026-03-02")).credited
    assert not only(wire, article("b", FERRY, published="2026-03-02")).credited


def test_copy_of_an_agency_is_wire_copy() -> None:
    assert only(article("a", FERRY, publisher="Reuters"), article("b", FERRY)).category is Category.WIRE_COPY
    assert only(article("a", f"KILMORE (AFP) - {FERRY}"), article("b", FERRY)).category is Category.WIRE_COPY


def test_an_agency_that_only_one_speaks_of_elsewhere_makes_no_wire_copy() -> None:
    aside = f"{filler(1)} A photographer of Reuters was aboard another ship. {filler(2)}"
    pair = only(article("a", f"{FERRY} {aside}"), article("b", FERRY))

    assert pair.category is Category.SOURCE_TO_SOURCE


def test_the_copy_of_another_outlet_is_source_to_source() -> None:
    pair = only(article("a", FERRY, publisher="The Guardian"), article("b", FERRY, publisher="The Irish Times"))

    assert pair.category is Category.SOURCE_TO_SOURCE


@pytest.mark.parametrize("head", ["FOR IMMEDIATE RELEASE\n\n", "KILMORE, March 3 /PRNewswire/ -- ", "(Business Wire) "])
def test_a_release_is_known_by_its_marks(head: str) -> None:
    assert only(article("a", head + FERRY), article("b", FERRY)).category is Category.PRESS_RELEASE


def test_a_release_is_known_by_who_published_it() -> None:
    pair = only(article("a", FERRY, publisher="PR Newswire"), article("b", FERRY))

    assert pair.category is Category.PRESS_RELEASE


def test_a_quotation_that_both_have_is_incidental() -> None:
    a, b = f"{BAKERS} {QUOTE}, the mayor said. {filler(1)}", f"{CHESS} The mayor said: {QUOTE}. {filler(2)}"

    assert only(article("a", a), article("b", b)).category is Category.INCIDENTAL


def test_a_few_words_of_long_articles_are_incidental() -> None:
    few = "pulled the ship clear of the bank when the tide came in"
    pair = only(article("a", f"{filler(1)} {few} {filler(2)}"), article("b", f"{filler(3)} {few} {filler(4)}"))

    assert pair.category is Category.INCIDENTAL


def test_a_later_version_under_one_address_is_a_revision() -> None:
    url = "https://example.org/ferry"
    pair = only(article("a", FERRY, url=url), article("b", f"{FERRY} {INQUIRY}", url=url))

    assert pair.category is Category.REVISION


@pytest.mark.parametrize(
    ("publisher", "published", "text", "again"),
    [
        ("Reuters", "2026-03-01T10:00:00Z", FERRY.replace("ship", "boat"), True),
        ("reuters", "2026-03-02T10:00:00Z", FERRY, True),
        ("TASS", "2026-03-01T10:00:00Z", FERRY, False),
        ("Reuters", "2026-03-09T10:00:00Z", FERRY, False),
        ("Reuters", "2026-03-01T10:00:00Z", f"{' '.join(FERRY.split()[:24])} {CHESS}", False),
    ],
)
def test_nearly_all_of_a_text_again_in_one_outlet_is_a_revision(
    publisher: str, published: str, text: str, again: bool
) -> None:
    first = article("a", FERRY, publisher="Reuters", published="2026-03-01T08:00:00Z")
    pair = only(first, article("b", text, publisher=publisher, published=published))

    assert (pair.category is Category.REVISION) == again


@pytest.mark.parametrize("text", ['"' * 30_000, "“" * 30_000, "„“" * 30_000, "Reuters " * 5_000])
def test_texts_of_nothing_but_marks_or_names_are_judged(text: str) -> None:
    assert only(article("a", f"{text} {FERRY}"), article("b", f"{FERRY} {text[:-1]}")).passages
