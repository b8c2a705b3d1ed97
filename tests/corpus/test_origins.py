"""On how many origins the articles of a cluster rest."""

from __future__ import annotations

import itertools

import pytest

from auditor.corpus.clusters import clusters_of
from auditor.corpus.origins import Rest
from auditor.model.reuse import Alignment, Category

DATES: dict[str, str | None] = {id: f"2026-03-0{n}" for n, id in enumerate("abcdefg", 1)}


def rest(outlet: str | None = None, filed: str = "", named: str = "") -> Rest:
    return Rest(outlet, frozenset(filed.split()), frozenset(named.split()))


def pair(a: str, b: str, earlier: str | None = "a") -> Alignment:
    return Alignment(a, b, 0.9, 0.8, 0.9, 0.8, earlier, Category.SOURCE_TO_SOURCE, False, ())


MADE_OF_TWO = pair("a", "c"), pair("b", "c")


def counted(*pairs: Alignment, dates: dict[str, str | None] = DATES, **rests: Rest) -> int:
    [cluster] = clusters_of(pairs, dates, rests)
    return cluster.origins


def test_two_that_know_nothing_of_each_other_are_two_origins() -> None:
    assert counted(*MADE_OF_TWO) == 2
    assert counted(*MADE_OF_TWO, a=rest("Post"), b=rest("Herald"), c=rest("Mail", named="Post")) == 2


def test_two_with_the_copy_of_one_agency_are_one_origin() -> None:
    assert counted(*MADE_OF_TWO, a=rest(filed="Reuters"), b=rest(filed="AFP Reuters")) == 1
    assert counted(*MADE_OF_TWO, a=rest("Reuters", filed="Reuters"), b=rest("Post", filed="Reuters")) == 1


def test_two_with_the_copy_of_two_agencies_are_two_origins() -> None:
    assert counted(*MADE_OF_TWO, a=rest(filed="Reuters"), b=rest(filed="AFP")) == 2


def test_one_with_the_names_of_two_agencies_is_one_origin() -> None:
    assert counted(pair("a", "b"), a=rest(filed="Reuters AFP"), b=rest(filed="Reuters AFP")) == 1


def test_one_that_names_the_other_outlet_rests_on_it() -> None:
    assert counted(*MADE_OF_TWO, a=rest("Post"), b=rest("Herald", named="Post")) == 1


def test_one_that_names_the_outlet_of_a_later_article_does_not_rest_on_it() -> None:
    assert counted(*MADE_OF_TWO, a=rest("Post", named="Herald"), b=rest("Herald")) == 2


def test_two_of_one_day_that_name_each_other_are_one_origin() -> None:
    dates = {**DATES, "b": DATES["a"]}

    assert counted(*MADE_OF_TWO, dates=dates, a=rest("Post", named="Herald"), b=rest("Herald", named="Post")) == 1


def test_a_copy_of_two_does_not_make_them_one() -> None:
    assert counted(*MADE_OF_TWO, a=rest("Post"), b=rest("Herald"), c=rest("Mail", named="Post Herald")) == 2


def test_ten_retellings_of_one_agency_rest_on_it() -> None:
    later = [f"n{n}" for n in range(10)]
    pairs = [pair("a", id) for id in later[:6]] + [pair(one, two, None) for one, two in itertools.pairwise(later[5:])]

    assert counted(*pairs, dates={"a": "2026-03-01"}, a=rest("Reuters", filed="Reuters")) == 1


@pytest.mark.parametrize("order", list(itertools.permutations(range(3)))[:4])
def test_the_order_of_the_pairs_makes_no_difference(order: tuple[int, ...]) -> None:
    pairs = [*MADE_OF_TWO, pair("c", "d", None)]

    assert counted(*(pairs[at] for at in order), b=rest(filed="AP")) == 2


def test_a_long_chain_of_copies_has_one_origin() -> None:
    names = [f"{n:05}" for n in range(5_000)]

    assert counted(*(pair(one, two) for one, two in itertools.pairwise(names)), dates={}) == 1
