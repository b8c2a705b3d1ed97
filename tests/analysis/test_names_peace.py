"""Right names stay in peace, however rare: villages, officers and equipment that no list has."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.name import ClashKind

RARE = (Path(__file__).parents[1] / "data" / "rare-names.txt").read_text(encoding="utf-8").splitlines()


def accused(text: str) -> list[str]:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    clashes = [clash for clash in found.name_clashes if clash.kind is ClashKind.TWO_SPELLINGS]
    return [
        *(text[fault.span.start : fault.span.end] for fault in found.misspellings),
        *(form for clash in clashes for form, _ in clash.forms),
        *(word.plain for word in found.look_alikes),
    ]


@pytest.mark.parametrize("paragraph", RARE)
def test_a_paragraph_of_rare_names_is_left_alone(paragraph: str) -> None:
    assert accused(paragraph) == []


def test_all_of_them_in_one_story_are_left_alone() -> None:
    assert accused("\n".join(RARE)) == []


def test_names_in_what_a_page_sets_apart_from_the_story_are_left_alone() -> None:
    parts = [
        (BlockKind.PARAGRAPH, "The bridge is shut, Ruters reported."),
        (BlockKind.CAPTION, "Ruters opens an office where Volodymyr Zelenskiy met mayors"),
        (BlockKind.PARAGRAPH, "Volodymyr Zelensky said so, too."),
    ]
    story = Article.of("a", parts)
    page = replace(story, furniture=tuple(block.span for block in story.of_kind(BlockKind.CAPTION)))

    assert [len(analyse(one).misspellings) for one in (story, page)] == [2, 1]
    assert [len(analyse(one).name_clashes) for one in (story, page)] == [1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Unit 6 at Matla was quietly restarted on Monday, the utility said.",
        "A woman in Pardis said that the taps ran dry each night.",
        "They came from Kunya in the evening and slept by the lake.",
        "Kuscco, the union of savings societies, will hold its vote in May.",
        "On the Gulyaypole axis the army took two villages on Monday.",
        "It was reported by the Prosecutor Generalʼs Office on Monday.",
        "The coach Rybakov said on Monday that the team would train.",
        "A cellar in Moncao sold the wine, and the town was glad of it.",
        "The hill is called Gunda Kotumba; the late chief Otumba Mbede lived below it.",
        "The road from Suweida was closed on Monday, officials said.",
    ],
)
def test_a_name_near_a_short_or_otherwise_written_one_is_left_alone(text: str) -> None:
    assert accused(text) == []
