"""Somebody led by "one" or "another" stays unnamed, whoever has the same post or party elsewhere."""

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


def heard(text: str) -> list[tuple[str, Role]]:
    """Who is cited, with their roles."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")]))
    agents = [found.agent(chain.links[-1].agent) for chain in found.chains]
    return [(agent.name, agent.role) for agent in agents]


@pytest.mark.parametrize("post", ["host", "executive"])
@pytest.mark.parametrize("number", ["one", "another"])
def test_one_of_many_is_nobody_who_was_named_with_the_post(number: str, post: str) -> None:
    named = f"Delta {post} Ann Lund told aides that it was cold."
    assert heard(f"{named}\n“It is over,” predicted {number} {post}.")[-1] == (post, Role.ANONYMOUS)


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("One Republican", "Republican"),
        ("One prominent Democrat", "prominent Democrat"),
        ("One Democrat close to the talks", "Democrat close to the talks"),
    ],
)
def test_one_of_a_party_is_neither_the_party_nor_named(who: str, name: str) -> None:
    assert heard(f"{who} told aides that the race was over.") == [(name, Role.ANONYMOUS)]
