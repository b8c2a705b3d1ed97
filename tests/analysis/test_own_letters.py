"""Letters that a story gives to a body of its own are no outlet's in it."""

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


def roles(text: str) -> list[Role]:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")], separator="\n\n"))
    return [found.agent(link.agent).role for chain in found.chains for link in chain.links]


@pytest.mark.parametrize(
    "text",
    [
        "The loan was raised by the Atlantic Boat Company (ABC).\nABC said the rest would follow.",
        "It was raised by <Atlas Bank of Cadiz> (ABC) in May.\nABC said the rest would follow.",
        "The Council of Northern Netmakers (CNN) met in May.\nCNN said the rest would follow.",
    ],
)
def test_letters_that_shorten_a_name_of_the_story_are_that_body(text: str) -> None:
    assert [Role.ORGANISATION] == roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Australian Broadcasting Corporation (ABC) was sold in May.\nABC said the rest would follow.",
        "It was on television (ABC) in May.\nABC said the rest would follow.",
        "The All Boats Club met in May.\nABC said the rest would follow.",
        "A picture of Anna Parker (AP) hung there.\nAP said the rest would follow.",
    ],
)
def test_letters_of_an_outlet_stay_its_own_elsewhere(text: str) -> None:
    assert set(roles(text)) <= {Role.OUTLET, Role.WIRE}
    assert roles(text)
