"""A short name means the outlet or the person that the text or the page names in full."""

from dataclasses import replace

import pytest

from auditor.analysis import analyse
from auditor.analysis.cast.shortnames import whole_person
from auditor.analysis.sources.source import Kind, Source
from auditor.model.agent import Role
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.span import Span


def read(text: str, publisher: str | None = None) -> Analysis:
    article = Article.of("short", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")])
    return analyse(replace(article, publisher=publisher))


def names(text: str, publisher: str | None = None) -> list[str]:
    return sorted(agent.name for agent in read(text, publisher).agents)


def test_the_publishers_short_name_is_the_publisher() -> None:
    told = read("The mayor, Ole Berg, told the Dispatch that the quay would close.", "Harbour Dispatch")

    assert sorted(agent.name for agent in told.agents) == ["Harbour Dispatch", "Ole Berg"]
    assert not told.coverage.second_hand


@pytest.mark.parametrize(("publisher", "named"), [("AP", "Associated Press"), ("Guardian", "The Guardian")])
def test_a_publisher_is_known_by_any_of_its_names(publisher: str, named: str) -> None:
    told = read(f"The mayor, Ole Berg, told {named} that the quay would close.", publisher)

    assert told.publisher == named
    assert not told.coverage.second_hand


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("The Washington Post said it rained. The Post said it blew.", ["The Washington Post"]),
        ("The Hull Herald said it rained. The Herald said it blew.", ["Hull Herald"]),
        ("The Sunday Times said it rained. The Times said it blew.", ["The Sunday Times", "The Times"]),
        ("Tesfay Lund said it rained. Tesfay said it blew.", ["Tesfay Lund"]),
        (
            "Fiona Lund said it rained. Fiona Berg agreed, she said. Fiona said it blew.",
            ["Fiona", "Fiona Berg", "Fiona Lund"],
        ),
        ("David Fiona was there. Fiona Lund said it rained. Fiona said it blew.", ["Fiona", "Fiona Lund"]),
    ],
)
def test_a_short_name_is_the_one_it_can_be_short_for(text: str, agents: list[str]) -> None:
    assert names(text) == agents


def test_the_persons_heard_so_far_are_looked_through_for_a_lone_name_only() -> None:
    heard = iter(["Ole Berg", "Ida Steel"])
    person = Source(Span(0, 9), Span(0, 9), "Ida Steel", Role.PERSON, Kind.NAME, "steel")

    assert whole_person(person, "Ida Steel said so.", heard) is None
    assert list(heard) == ["Ole Berg", "Ida Steel"]
