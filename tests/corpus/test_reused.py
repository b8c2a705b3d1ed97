"""Which words of an article are told of which articles of a corpus."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from invented import BAKERS, CHESS, FERRY, INQUIRY, article, filler

from auditor.analysis import analyse
from auditor.corpus.comparing import Corpus
from auditor.corpus.filling import filled
from auditor.corpus.index import Index
from auditor.corpus.options import PairOptions
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.reuse import Held, Reuse, Standing
from auditor.value import replace

PIECES = [FERRY, INQUIRY, BAKERS, CHESS, filler(1, 60), filler(2, 60)]
OUTLETS = ["The Guardian", "Le Monde", "Daily Express", "Reuters", "Kilmore Tidings", ""]


def compared(path: Path, new: Article, *old: Article) -> tuple[Reuse, ...]:
    with Index.open_to_add(path) as index:
        list(filled(index, old))
    with Index.open(path) as index:
        return Corpus(index, PairOptions(), gazetteer()).compared(analyse(new)).reuse or ()


def story(*parts: str, **known: str) -> Article:
    """An article of paragraphs, with a caption at its end."""
    kinds = [(BlockKind.PARAGRAPH, part) for part in parts[:-1]] + [(BlockKind.CAPTION, parts[-1])]
    made = Article.of("new", kinds, separator="\n\n")
    return Article("new", made.text, made.blocks, "new", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(6))
def test_told_words_are_the_articles_own_copy_and_no_words_are_told_twice(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    new = story(*rng.sample(PIECES, 5), publisher="The Irish Times", published="2026-03-09")
    old = [
        article(
            str(n),
            " ".join(rng.sample(PIECES, rng.randint(1, 4))),
            publisher=rng.choice(OUTLETS),
            published=f"2026-03-{rng.randint(1, 12):02}",
        )
        for n in range(12)
    ]
    found = compared(tmp_path / "x.index", new, *old)
    told = [span for reuse in found for span in reuse.taken]

    assert len(found) > 5
    assert told
    for reuse in found:
        assert all(any(passage.a.contains(span) for passage in reuse.passages) for span in reuse.taken)
        assert not reuse.taken or reuse.standing is not Standing.UNCREDITED or (reuse.hours or 0) > 0
    for span in told:
        assert any(block.span.contains(span) for block in new.of_kind(BlockKind.PARAGRAPH))
    assert not any(one.overlaps(other) for one, other in itertools.combinations(told, 2))


def test_the_earliest_of_two_that_have_the_same_is_told(tmp_path: Path) -> None:
    new = story(FERRY, "A gull.", publisher="Daily Express", published="2026-03-09")
    later = article("a", f"{FERRY} {INQUIRY}", publisher="The Guardian", published="2026-03-05")
    first = article("b", FERRY, publisher="Le Monde", published="2026-03-02")
    told = {reuse.held.id: reuse for reuse in compared(tmp_path / "x.index", new, later, first)}

    assert [told[id].words > 0 for id in "ab"] == [False, True]
    assert told["b"].others == ("The Guardian",)
    assert (told["b"].share, told["b"].hours) == (1.0, 168.0)


def test_the_share_is_of_the_copy_without_its_quotations(tmp_path: Path) -> None:
    quoted = "“Nobody has told us anything at all since Monday morning,” he said."
    new = story(f"{quoted} {CHESS}", FERRY, "A gull.", publisher="Daily Express", published="2026-03-09")
    [reuse] = compared(tmp_path / "x.index", new, article("a", FERRY, publisher="Le Monde", published="2026-03-02"))
    words = [len(text.split()) for text in (CHESS, FERRY)]

    assert reuse.share == pytest.approx(words[1] / (sum(words) + 2), abs=0.01)


@pytest.mark.parametrize(
    ("mine", "theirs", "standing"),
    [
        ("Una Brae", "By Tom Ott and Una Brae", Standing.OWN),
        ("Una Brae", "Tom Ott", Standing.UNCREDITED),
        ("Una Brae", None, Standing.UNCREDITED),
        ("Staff Reporter", "Staff Reporter", Standing.UNCREDITED),
    ],
)
def test_what_one_author_wrote_for_two_outlets_is_theirs(
    tmp_path: Path, mine: str, theirs: str | None, standing: Standing
) -> None:
    new = replace(story(FERRY, "A gull.", publisher="Daily Express", published="2026-03-09"), author=mine)
    old = replace(article("a", FERRY, publisher="Le Monde", published="2026-03-02"), author=theirs)

    assert [reuse.standing for reuse in compared(tmp_path / "x.index", new, old)] == [standing]


def test_words_that_were_changed_are_not_told_as_taken(tmp_path: Path) -> None:
    words = FERRY.split()
    changed = [*words[:12], "quite", "otherwise", *words[14:30], "elsewhere", *words[31:]]
    new = story(" ".join(changed), "A gull.", publisher="Daily Express", published="2026-03-09")
    [reuse] = compared(tmp_path / "x.index", new, article("a", FERRY, publisher="Le Monde", published="2026-03-02"))

    assert reuse.words <= len(words) - 3
    assert reuse.share == pytest.approx((len(words) - 3) / len(words), abs=0.03)


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2026-03-02T08:00:00Z", "2026-03-02"),
        ("2026-03-02", "2026-03-02"),
        ("Mon, 02 Mar 2026 08:00:00 GMT", "Mon, 02 Mar 2026 08:00:00 GMT"),
        ("", "no date"),
        (None, "no date"),
    ],
)
def test_a_day_is_told_as_far_as_it_is_known(published: str | None, day: str) -> None:
    assert Held("a", published=published).day == day


@pytest.mark.parametrize(
    ("mine", "theirs", "standing"),
    [
        ("https://one.example/", "https://two.example/", Standing.UNCREDITED),
        ("https://one.example/", "https://www.one.example", Standing.OWN),
    ],
)
def test_articles_at_the_first_pages_of_two_sites_are_two_articles(
    tmp_path: Path, mine: str, theirs: str, standing: Standing
) -> None:
    new = story(FERRY, CHESS, "A gull.", publisher="Kilmore Tidings", published="2026-03-09", url=mine)
    old = article("a", f"{FERRY} {CHESS}", publisher="Le Monde", published="2026-03-02", url=theirs)
    [reuse] = compared(tmp_path / "x.index", new, old)

    assert reuse.standing is standing


PATTERN = (
    "The council of {} put off the plan for its {} on Monday after a debate that lasted {} hours and filled the "
    "gallery to the last seat. Opponents have gathered {} names since the spring, and a hearing is set for the {} of "
    "next month in the old customs house beside the {}."
)
TODAY = PATTERN.format("Kilmore", "ferry pier", "seven", "4,112", "ninth", "fish market")
LAST_WEEK = PATTERN.format("Rosslare", "bus lane", "five", "2,950", "third", "railway")


@pytest.mark.parametrize(("own", "told"), [(LAST_WEEK, "agency"), (TODAY, "own")])
def test_the_houses_own_article_explains_its_own_words_and_not_those_of_one_pattern(
    tmp_path: Path, own: str, told: str
) -> None:
    new = story(f"{TODAY} {CHESS}", "A gull.", publisher="Kilmore Tidings", published="2026-03-09")
    agency = article("agency", f"KILMORE (Reuters) - {TODAY}", publisher="Reuters", published="2026-03-08")
    before = article("own", f"{own} {BAKERS}", publisher="Kilmore Tidings", published="2026-03-02")
    found = compared(tmp_path / "x.index", new, agency, before)

    assert len(found) == 2
    assert [reuse.held.id for reuse in found if reuse.words > 10] == [told]
