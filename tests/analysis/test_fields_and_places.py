"""Bodies with two fields in their names, and several posts at several places: one source, and no part of it."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    "body",
    [
        "Committee on Oversight and Reform",
        "Center on Hunger and Housing",
        "Council on Trade and Tariffs",
        "Citizens for Truth and Ethics",
    ],
)
def test_a_body_with_two_fields_is_one(body: str) -> None:
    assert chains(f"Lund has been criticized by the {body} in Riga.") == [body]
    assert chains(f"The {body} said that it was late.") == [body]


@pytest.mark.parametrize(
    "posts", ["Mayors of Riga, Oslo and Bonn", "Prime Ministers of Norway, Canada and New Zealand"]
)
def test_those_who_hold_posts_at_several_places_are_no_place(posts: str) -> None:
    assert chains(f"The {posts} said it was late.") == [posts]
    assert chains(f"The {posts} likewise declared for membership.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Lund insisted her party — which had lost — was strong.",
        "Ida Lund suggested her aunt — in Riga for a week — was ill.",
    ],
)
def test_dashes_within_a_clause_do_not_end_it(sentence: str) -> None:
    assert claims(sentence) == [sentence.removesuffix(".").split(" ", 3)[3]]


def test_people_for_a_cause_are_a_body_that_the_group_means() -> None:
    text = "Lund has been criticized by Citizens for Truth. But the group said it was sorry."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    last = found.agent(found.chains[-1].links[0].agent)

    assert (last.name, last.role) == ("Citizens for Truth", Role.ORGANISATION)
