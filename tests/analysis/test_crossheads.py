"""What may head a part of the story is not taken out unseen, though pages have labels of that word."""

import pytest

from auditor.analysis.furniture import furniture
from auditor.model.article import Article, BlockKind

ABOVE = "The cook had eleven days and one oven, and slept in the pantry."


def safe(*lines: tuple[BlockKind, str]) -> list[bool]:
    return [leftover.safe for leftover in furniture(Article.of("a", lines, separator="\n\n"))]


def between(label: str, below: str) -> list[bool]:
    return safe((BlockKind.PARAGRAPH, ABOVE), (BlockKind.CHROME, label), (BlockKind.PARAGRAPH, below))


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("Menu", "Tomato soup"),
        ("Comments", "“Best lamb of my life,” wrote the vicar in the guest book."),
        ("Share", "Each guest paid €20, the groom said."),
        ("Print", "The invitations were printed in Riga, and cost more than the lamb."),
        ("Related", "The cat is related to the former mayor, a dog, the clerk joked."),
        ("Advertisement", "The first advertisement of the paper was for soap."),
    ],
)
def test_a_word_alone_between_paragraphs_may_be_a_crosshead(label: str, below: str) -> None:
    assert between(label, below) == [False]


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("Advertisement", "The guests had seconds of all of it, the bride said."),
        ("Related", "The guests had seconds of all of it, the bride said."),
    ],
)
def test_what_the_story_does_not_take_up_goes(label: str, below: str) -> None:
    assert between(label, below) == [True]


def test_a_control_above_the_story_and_one_among_others_go() -> None:
    copy, head = (BlockKind.PARAGRAPH, ABOVE), (BlockKind.HEADLINE, "A wedding in Riga")
    share, menu = (BlockKind.CHROME, "Share"), (BlockKind.CHROME, "Print")

    assert safe(head, share, copy) == [True]
    assert safe(copy, share, menu, copy) == [True, True]
