"""Which articles hang together, who was first among them, and how many were first."""

from __future__ import annotations

import pytest

from auditor.corpus.clusters import clusters_of
from auditor.model.reuse import Alignment, Category, Cluster


def pair(a: str, b: str, earlier: str | None = None, category: Category = Category.SOURCE_TO_SOURCE) -> Alignment:
    return Alignment(a, b, 0.9, 0.8, 0.9, 0.8, earlier, category, False, ())


DATES: dict[str, str | None] = {"a": "2026-03-01", "b": "2026-03-02", "c": "2026-03-03", "d": "2026-03-04"}


def only(*pairs: Alignment, published: dict[str, str | None] = DATES) -> Cluster:
    [cluster] = clusters_of(pairs, published)
    return cluster


def test_pairs_that_meet_make_one_cluster() -> None:
    clusters = clusters_of([pair("a", "b"), pair("b", "c"), pair("x", "y")], DATES)

    assert [cluster.articles for cluster in clusters] == [("a", "b", "c"), ("x", "y")]


def test_what_is_incidental_joins_nothing() -> None:
    incidental = pair("b", "c", category=Category.INCIDENTAL)

    assert [c.articles for c in clusters_of([pair("a", "b"), incidental, pair("c", "d")], DATES)] == [
        ("a", "b"),
        ("c", "d"),
    ]


def test_the_earliest_came_before_all_the_others() -> None:
    assert only(pair("a", "b"), pair("b", "c")).earliest == "a"


def test_nobody_is_earliest_where_two_came_on_one_day() -> None:
    assert only(pair("a", "b"), pair("b", "c"), published={**DATES, "c": "2026-03-01"}).earliest is None


@pytest.mark.parametrize("date", [None, "soon"])
def test_the_earliest_of_those_with_a_date_is_told_with_how_many_have_none(date: str | None) -> None:
    found = only(pair("a", "b"), pair("b", "c"), published={**DATES, "c": date})

    assert (found.earliest, found.undated) == ("a", 1)


def test_one_date_alone_makes_nobody_earliest() -> None:
    assert only(pair("a", "b"), published={"a": "2026-03-01", "b": None}).earliest is None


def test_copies_of_one_article_have_one_origin() -> None:
    assert only(pair("a", "b", "a"), pair("a", "c", "a"), pair("b", "c", "a")).origins == 1


def test_an_article_made_of_two_others_has_two_origins() -> None:
    assert only(pair("a", "c", "a"), pair("b", "c", "a")).origins == 2


def test_articles_of_unknown_order_count_as_one_origin() -> None:
    assert only(pair("a", "b"), pair("b", "c")).origins == 1


def test_a_cluster_is_known_again_by_its_articles_in_whatever_order() -> None:
    one, other = only(pair("a", "b"), pair("b", "c")), only(pair("b", "c"), pair("a", "b"))

    assert one == other
    assert one.id != only(pair("a", "b")).id


def test_a_version_of_itself_makes_no_cluster() -> None:
    assert clusters_of([pair("a", "a", category=Category.REVISION)], DATES) == []


def test_a_chain_of_many_articles_is_one_cluster() -> None:
    names = [f"{n:05}" for n in range(5_000)]

    assert only(*map(pair, names, names[1:]), published={}).articles == tuple(names)
