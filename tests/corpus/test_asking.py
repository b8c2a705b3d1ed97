"""What an index has of new articles is what a comparison of all of them together finds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from invented import BAKERS, CHESS, FERRY, INQUIRY, article, filler, found

from auditor.corpus import asking as asking_file
from auditor.corpus.asking import Asking, Match
from auditor.corpus.filling import filled
from auditor.corpus.index import Index
from auditor.corpus.options import PairOptions
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.model.reuse import Alignment, Category, Passage
from auditor.model.span import Span

OLD = [
    article("ferry", FERRY, published="2026-03-01", publisher="The Guardian"),
    article("both", f"{FERRY} {INQUIRY}", published="2026-03-05"),
    article("bakers", BAKERS),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.index"


def ask(path: Path, old: list[Article], *new: Article, size: int = 1, **options: float) -> list[list[Match]]:
    with Index.open_to_add(path) as index:
        list(filled(index, old, size))
    with Index.open(path) as index:
        return Asking(index, PairOptions(**options), gazetteer()).matches(new)  # type: ignore[arg-type]


def ids(matches: list[list[Match]]) -> list[list[str]]:
    return [[match.held.id for match in each] for each in matches]


def test_each_new_article_has_its_own_matches_the_surest_first(path: Path) -> None:
    new = [article("x", f"{FERRY} {INQUIRY}"), article("y", CHESS), article("z", BAKERS)]

    assert ids(ask(path, OLD, *new)) == [["both", "ferry"], [], ["bakers"]]


def test_the_new_article_is_the_first_of_the_pair_and_places_are_exact(path: Path) -> None:
    text = f"“Łódź”: {CHESS} {FERRY}"
    [[match, other]] = ask(path, OLD, article("a new one", text, published="2026-03-02", publisher="The Herald"))
    start = text.index(FERRY)

    assert (match.pair.a, match.pair.b, match.held.publisher) == ("a new one", "ferry", "The Guardian")
    assert match.pair.passages == (Passage(Span(start, start + len(FERRY)), Span(0, len(FERRY))),)
    assert (match.pair.earlier, match.pair.category, match.pair.credited) == ("b", Category.SOURCE_TO_SOURCE, False)
    assert (other.pair.b, other.pair.earlier) == ("both", "a")


def test_an_article_is_no_match_of_itself_and_another_version_is_a_revision(path: Path) -> None:
    [[], [version]] = ask(path, OLD[:1], OLD[0], article("ferry", f"{FERRY} {CHESS}"))

    assert (version.pair.b, version.pair.category) == ("ferry", Category.REVISION)


def comparable(pairs: list[Alignment], new: str) -> list[tuple[object, ...]]:
    """Pairs with ``new`` as they are whichever of the two is called ``a``; scores to two places."""
    told = []
    for pair in pairs:
        turned = pair.b == new
        other, earlier = (pair.a, {"a": "b", "b": "a"}) if turned else (pair.b, {"a": "a", "b": "b"})
        shares = (pair.containment_b, pair.containment_a) if turned else (pair.containment_a, pair.containment_b)
        places = sorted((p.b, p.a) if turned else (p.a, p.b) for p in pair.passages)
        of = (pair.resemblance, *shares, earlier.get(pair.earlier or ""), pair.category, pair.credited, places)
        told.append((other, round(pair.score, 2), *of))
    return sorted(told, key=lambda each: str(each[0]))


def corpus(seed: int) -> list[Article]:
    rng = random.Random(seed)
    pieces = [FERRY, INQUIRY, BAKERS, CHESS, *(filler(n) for n in range(8))]
    texts = [" ".join(rng.sample(pieces, rng.randint(1, 4))) for _ in range(24)]
    return [article(f"{n:02}", text, published=f"2026-03-{n + 1:02}") for n, text in enumerate(texts)]


@pytest.mark.parametrize("seed", range(3))
def test_it_has_what_a_comparison_of_all_together_finds(path: Path, seed: int) -> None:
    articles = corpus(seed)
    *old, new = articles
    expected = [pair for pair in found(*articles) if new.id in (pair.a, pair.b)]
    [matches] = ask(path, old, new)

    assert len(expected) > 5
    assert comparable(expected, new.id) == comparable([match.pair for match in matches], new.id)


def test_neither_order_nor_batches_nor_company_make_a_difference(tmp_path: Path) -> None:
    *old, one, two, three = corpus(7)
    expected = ask(tmp_path / "0", old, one, two, three, size=10**6)
    for seed, size in ((1, 1), (2, 2000), (3, 10**6)):
        random.Random(seed).shuffle(old)
        assert expected[1:2] == ask(tmp_path / str(seed), old, two, size=size)


def test_many_matches_of_one_article_are_all_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking_file, "AT_ONCE", 3)
    old = [article(str(n), f"{filler(n)} {FERRY}") for n in range(8)]

    assert ids(ask(path, old, article("new", FERRY), article("newer", CHESS))) == [list("01234567"), []]
    assert ids(ask(path, old, article("new", FERRY), top=2)) == [["0", "1"]]


def test_what_more_articles_share_than_allowed_leads_to_no_match(path: Path) -> None:
    old = [article(str(n), f"{filler(n)} {FERRY}") for n in range(3)]

    assert ids(ask(path, old, article("new", FERRY), max_articles=4)) == [["0", "1", "2"]]
    assert ids(ask(path, old, article("new", FERRY), max_articles=3)) == [[]]
    assert ids(ask(path, old, old[1], max_articles=3)) == [["0", "2"]]


@pytest.mark.parametrize("text", ["", "x", "Fire in port", "\ud800", "the " * 50_000, "\x00" * 9_000 + FERRY])
def test_texts_of_any_sort_may_be_asked_about_and_held(path: Path, text: str) -> None:
    assert len(ask(path, [*OLD, article("odd", text)], article("new", text), article("newer", FERRY))[1]) >= 2


def test_an_empty_index_has_nothing(path: Path) -> None:
    assert ask(path, [], article("new", FERRY)) == [[]]
    assert ask(path, OLD) == []
