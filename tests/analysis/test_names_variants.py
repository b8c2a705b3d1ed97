"""Two accepted spellings of one name are told of where each is the whole name."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.name import ClashKind


def mixed(*parts: tuple[BlockKind, str]) -> list[tuple[str, ...]]:
    found = analyse(Article.of("mixed", parts)).name_clashes
    return [tuple(form for form, _ in clash.forms) for clash in found if clash.kind is ClashKind.ACCEPTED_VARIANTS]


@pytest.mark.parametrize(
    "text",
    [
        "Turkiye Tersane Bankasi lent more. Turkey grew, too.",
        "E.I. Du Pont de Nemours hired forty people. DuPont hired ten.",
        "Trains left Kyiv at noon. The Kiev Ballet danced.",
        "Trains left Kyiv at noon. Dynamo Kiev won.",
    ],
)
def test_a_part_of_a_longer_name_is_no_variant(text: str) -> None:
    assert mixed((BlockKind.PARAGRAPH, text)) == []


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("In Kyiv it rained. From Kyiv came word that Kiev was wet.", ("Kyiv", "Kiev")),
        ("Du Pont hired, Du Pont grew and DuPont sold.", ("Du Pont", "DuPont")),
        ("Volodymyr Zelensky spoke. President Zelenskyy left, and Zelensky stayed.", ("Zelensky", "Zelenskyy")),
    ],
)
def test_whole_names_are_shown_as_they_are_written(text: str, forms: tuple[str, ...]) -> None:
    assert mixed((BlockKind.PARAGRAPH, text)) == [forms]


def test_a_pages_chrome_has_its_own_spelling() -> None:
    assert mixed((BlockKind.PARAGRAPH, "It rained in Kyiv."), (BlockKind.CHROME, "More from Kiev")) == []
    assert mixed((BlockKind.PARAGRAPH, "It rained in Kyiv."), (BlockKind.PARAGRAPH, "More from Kiev.")) != []
