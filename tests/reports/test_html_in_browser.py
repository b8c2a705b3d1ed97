"""The web page in a real browser: nothing is fetched, nothing is cut off or covered, and keys reach all that leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from browser import CONTRASTS, browsing, shown
from evil import ACTS, everywhere, hostile
from stories import clean, of_file, retold

from auditor.audit import Auditor
from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis, Coverage
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Finding, Severity
from auditor.model.provenance import ARTICLE, Chain, ChainKind, Derivation, DerivationKind, Link, ProvenanceGraph
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports.base import Style, renderer
from auditor.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SAMPLES = Path(__file__).parents[2] / "sample_data"
WIDTHS = 360, 760, 1040, 1400
NARROW, WIDE = WIDTHS[0], WIDTHS[-1]
HAIR = 1
"""Pixels that boxes of words share where a picture is shrunk: a browser rounds a line's height up."""
LONG = "The Interdepartmental Commission-for-the-Reconstruction/of Harbours, Canals and Lighthouses of the Archipelago"
NAMES = (
    "Ana Lund",
    LONG,
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "国家通讯社国家通讯社国家通讯社",
    "Министерство обороны",
    "x",
)

BOXES = """(selector) => [...document.querySelectorAll(selector)]
    .filter(each => each.checkVisibility())
    .map(each => each.getBoundingClientRect())
    .map(({left, top, right, bottom}) => ({left, top, right, bottom}))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(*results: AuditReport | Skipped, style: Style | None = None) -> Path:
        file = tmp_path / "report.html"
        file.write_text("".join(renderer("html")(results, style or Style())), encoding="utf-8")
        return file

    return write


def audited(name: str) -> list[AuditReport | Skipped]:
    return list(Auditor.of(Settings()).audit_paths([str(SAMPLES / name)]))


def crowded(agents: int, deep: int = 3) -> AuditReport:
    """A story in which ``agents`` agents with long names stand up to ``deep`` behind one another."""
    names = [f"{NAMES[number % len(NAMES)]} {number}" for number in range(agents)]
    parts = [
        (BlockKind.PARAGRAPH, f"Rain fell over the harbour, as {name} told whoever asked for it.") for name in names
    ]
    article = Article.of("crowded.txt", parts)
    spans = [Span(at, at + len(name)) for name in names if (at := article.text.index(name)) >= 0]
    found = tuple(
        Agent(f"a{number}", name, list(Role)[number % len(Role)], True, (spans[number],))
        for number, name in enumerate(names)
    )
    rows = [range(agents)[at : at + deep] for at in range(0, agents, deep)]
    chains = tuple(Chain(ChainKind.CITATION, tuple(Link(f"a{at}", spans[at]) for at in row)) for row in rows)
    steps = tuple(
        Derivation(one, other, DerivationKind.DERIVED, ())
        for chain in chains
        for one, other in pairwise([ARTICLE, *(link.agent for link in chain.links)])
    )
    flagged = tuple(Finding("NAM001", "n", "m" * 200, Span(at, at + 9), Severity.WARNING) for at in range(0, 200, 5))
    analysis = Analysis(article, "The Herald", agents=found, chains=chains, graph=ProvenanceGraph(steps))
    return AuditReport(replace(analysis, coverage=Coverage(9, 5, 1, 1, 4)), flagged)


def overlapping(boxes: list[dict[str, float]]) -> list[tuple[int, int]]:
    return [
        (one, other)
        for one, a in enumerate(boxes)
        for other, b in enumerate(boxes[:one])
        if a["left"] < b["right"] - HAIR and b["left"] < a["right"] - HAIR
        if a["top"] < b["bottom"] - HAIR and b["top"] < a["bottom"] - HAIR
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("story", ["copied-drill.txt", "three-hops.txt", "photo-credits.txt", "", "crowded"])
def test_the_page_fits_asks_for_nothing_and_complains_of_nothing(
    browser: Browser, written: Any, story: str, width: int
) -> None:
    results = [crowded(40)] if story == "crowded" else audited(story)
    with shown(browser, written(*results, style=Style(full=True)), width) as page:
        assert page.complaints == []
        assert page.requests == [page.page.url]
        assert page.ask("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_every_mark_and_every_card_is_seen(browser: Browser, written: Any, width: int) -> None:
    (report,) = audited("copied-drill.txt")
    assert isinstance(report, AuditReport)
    with shown(browser, written(report), width) as page:
        marks, cards = page.ask(BOXES, "mark[id]"), page.ask(BOXES, ".card")

    assert len(marks) == len(cards) == len(report.live) > 5
    for box in (*marks, *cards):
        assert box["right"] - box["left"] > 5
        assert box["bottom"] - box["top"] > 5
        assert 0 <= box["left"] <= box["right"] <= width


@pytest.mark.parametrize(("agents", "deep"), [(1, 1), (2, 2), (5, 1), (12, 6), (40, 4), (40, 1), (90, 3)])
def test_no_words_of_the_picture_overlap_or_leave_their_box(
    browser: Browser, written: Any, agents: int, deep: int
) -> None:
    with shown(browser, written(crowded(agents, deep)), WIDE) as page:
        texts, boxes = page.ask(BOXES, "svg.drawing text"), page.ask(BOXES, "svg.drawing .agent > .shape")
        named = page.ask(BOXES, "svg.drawing .agent > text")
        drawn = page.ask("document.querySelectorAll('svg.drawing .agent').length")

    assert drawn == min(agents, 40) + 1
    assert overlapping(texts) == []
    assert all(any(_within(text, box) for box in boxes) for text in named)


def _within(inner: dict[str, float], outer: dict[str, float]) -> bool:
    return all(outer[side] - 1 <= inner[side] for side in ("left", "top")) and all(
        inner[side] <= outer[side] + 1 for side in ("right", "bottom")
    )


def test_cards_stand_beside_their_words_and_never_over_one_another(browser: Browser, written: Any) -> None:
    with shown(browser, written(crowded(20)), WIDE) as page:
        cards, words = page.ask(BOXES, ".card"), page.ask(BOXES, ".block > p")

    assert overlapping(cards) == []
    assert min(card["left"] for card in cards) >= max(each["right"] for each in words)


def test_where_the_picture_does_not_fit_the_list_stands_for_it(browser: Browser, written: Any) -> None:
    for width, picture in ((NARROW, False), (WIDE, True)):
        with shown(browser, written(retold()), width) as page:
            assert bool(page.ask(BOXES, ".picture")) is picture
            (told,) = page.ask(BOXES, ".list")
            assert (told["right"] - told["left"] > 50) is not picture


def test_keys_reach_every_finding_card_and_place_and_the_list(browser: Browser, written: Any) -> None:
    (report,) = audited("copied-drill.txt")
    with shown(browser, written(report), WIDE) as page:
        wanted = page.ask("[...document.querySelectorAll('main a:not([tabindex])')].map(each => each.href)")
        reached, seen = [], []
        for _ in range(len(wanted) + 60):
            page.page.keyboard.press("Tab")
            reached.append(page.ask("document.activeElement.href || ''"))
            seen.append(page.ask("document.activeElement.getBoundingClientRect().width"))

    assert len(wanted) > 20
    assert set(wanted) <= set(reached)
    assert min(width for href, width in zip(reached, seen, strict=True) if href) > 5


def test_a_row_of_the_index_unfolds_its_article_and_stands_first(browser: Browser, written: Any) -> None:
    with shown(browser, written(clean(), of_file(retold()), Skipped("a.xml", "no reader")), WIDE) as page:
        assert page.ask(BOXES, "#articles")[0]["top"] < page.ask(BOXES, "details.article")[0]["top"]
        assert page.ask(BOXES, "mark") == []
        page.page.keyboard.press("Tab")
        page.page.keyboard.press("Tab")
        assert page.ask("document.activeElement.textContent") == "ferries.txt"
        page.page.keyboard.press("Enter")
        assert len(page.ask(BOXES, "mark[id]")) == 4


def test_a_link_to_a_place_shows_where_it_is(browser: Browser, written: Any) -> None:
    with shown(browser, written(retold()), WIDE) as page:
        page.page.locator("svg.drawing a").first.click()
        outlined = page.ask("[...document.querySelectorAll(':target')].map(each => each.innerText)")
        assert "Al Jazeera" in outlined[0]


def test_a_kind_of_mark_can_be_hidden(browser: Browser, written: Any) -> None:
    line = "getComputedStyle(document.querySelector('.block .source')).textDecorationLine"
    with shown(browser, written(retold()), WIDE) as page:
        assert page.ask(line) == "underline"
        page.page.locator("input.show-source").uncheck()
        assert page.ask(line) == "none"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_all_words_stand_out_from_what_is_behind_them(
    browser: Browser, written: Any, scheme: Literal["light", "dark"], width: int
) -> None:
    results = audited("")
    with shown(browser, written(*results, style=Style(full=True)), width, scheme) as page:
        assert page.ask(CONTRASTS) == []


@pytest.mark.parametrize(("deep", "fits"), [(3, True), (12, False)])
def test_a_picture_shrinks_until_it_could_not_be_read_and_then_scrolls(
    browser: Browser, written: Any, deep: int, fits: bool
) -> None:
    with shown(browser, written(crowded(deep, deep)), WIDE) as page:
        beyond = page.ask("(p => p.scrollWidth - p.clientWidth)(document.querySelector('.picture'))")

    assert fits == (beyond <= 0)


def test_on_paper_all_is_unfolded_and_nothing_cut_off(browser: Browser, written: Any) -> None:
    with shown(browser, written(clean(), retold()), 700) as page:
        page.page.emulate_media(media="print")
        assert len(page.ask(BOXES, "mark[id]")) == 4
        assert page.ask("document.documentElement.scrollWidth") <= 700


def test_hostile_words_do_nothing_in_a_browser(browser: Browser, written: Any) -> None:
    file = written(*map(everywhere, ACTS), hostile(), style=Style(full=True))
    with shown(browser, file, NARROW) as page:
        assert page.complaints == []
        assert page.requests == [page.page.url]
        assert page.ask("document.querySelectorAll('script, img, iframe, math, [onload], [onerror]').length") == 0
        assert page.ask("document.documentElement.scrollWidth") <= NARROW
