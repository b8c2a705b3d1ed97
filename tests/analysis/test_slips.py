"""A source under a surely misspelled name is the one that it means."""

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


def sources(text: str) -> list[tuple[str, Role, int]]:
    found = analyse(Article.of("slip", [(BlockKind.PARAGRAPH, text)]))
    return [(agent.name, agent.role, len(agent.mentions)) for agent in found.agents]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("It rained, The Gaurdian reported.", [("The Guardian", Role.OUTLET, 1)]),
        ("It rained, Reutres reported. The wind blew, Reuters said.", [("Reuters", Role.WIRE, 2)]),
        ("It rained, Interfax-Ukriane reported.", [("Interfax-Ukraine", Role.WIRE, 1)]),
        ("It rained, Gaurdner said.", [("Gaurdner", Role.PERSON, 1)]),
        ("Rueters said it rained.", [("Reuters", Role.WIRE, 1)]),
    ],
)
def test_a_slip_has_the_name_and_role_of_what_it_means(text: str, agents: list[tuple[str, Role, int]]) -> None:
    assert sources(text) == agents


def test_two_ways_to_write_one_name_are_one_suggestion() -> None:
    found = analyse(Article.of("slip", [(BlockKind.PARAGRAPH, "It rained, according to Buzfeed.")]))

    assert [fault.right for fault in found.misspellings] == [("BuzzFeed",)]
