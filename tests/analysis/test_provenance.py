"""Whose story it is, and what it rests on."""

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind

TOLD = "“The bridge will close in May,” mayor Luc Perrin told The Associated Press."
SIGNED = "AP writer Jane Roe in Berlin contributed to this report."


def analysed(dateline: str) -> Analysis:
    parts = [(BlockKind.DATELINE, dateline), (BlockKind.PARAGRAPH, TOLD), (BlockKind.SIGNOFF, SIGNED)]
    return analyse(Article.of("a", [part for part in parts if part[1]]))


def test_a_sign_off_and_the_tag_of_a_story_name_its_publisher() -> None:
    assert [analysed(dateline).publisher for dateline in ("", "LYON (AP) —", "LYON —")] == ["Associated Press"] * 3


def test_a_story_filed_by_one_agency_and_signed_by_another_names_no_publisher() -> None:
    found = analysed("LYON (AFP) —")

    assert found.publisher is None
    assert (found.coverage.first_hand, found.coverage.second_hand) == (0, 1)
