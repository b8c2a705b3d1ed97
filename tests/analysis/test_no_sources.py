"""What looks like a source and is none: predicates, verbs, things; and people and bodies of no list that are."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def _roles(sentence: str) -> list[tuple[str, str]]:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))
    return [(agent.name, agent.role.value) for agent in found.agents]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was hard not to hear Miss Roe telling her class that the war was over.", ["Miss Roe"]),
        ("Nobody wants to hear a minister telling farmers that rain will come.", ["minister"]),
        ("The body that oversees how the lake fills, drains and evolves says it has coped well.", []),
        ("The council that decides who fishes, swims and rows says it has no money.", []),
        ("The rate is lower, according to previous studies.", []),
    ],
)
def test_predicates_and_verbs_are_no_sources(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Their smiles said a lot.",
        "The remarks suggest Mr. Lund is in two minds.",
        "The areas of the network that were closed suggested that the spies knew it.",
        "Such mistakes show that nobody was ready.",
        "Pay Attention: Share your story with our editors",
        "Showers are possible, and reporting stations along the lake may get an inch.",
    ],
)
def test_things_that_show_something_are_no_sources(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A charity which rescues hedgehogs says it has food.", ["charity"]),
        ("A group that maps wells says it will close.", ["group"]),
        ("The papers which police chiefs say are lost were found.", ["police chiefs"]),
        ("The judges' statement that the road was shut was read out.", ["judges"]),
        ("On Twitter, @idaroe British people say they love tea.", ["British people"]),
    ],
)
def test_the_source_is_what_the_clause_tells_of(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("First Boston said shares would rise.", "First Boston", "organisation"),
        ("First Harlow said it would close.", "First Harlow", "organisation"),
        ("First Minister Ida Roe said it would snow.", "Ida Roe", "person"),
        ("The New York stock exchange said its rules were fair.", "New York stock exchange", "organisation"),
        ("Participants said the talks were short.", "Participants", "anonymous"),
        ("But skeptics say the law would fail.", "skeptics", "anonymous"),
        ('"We did nothing wrong," the ex-associate said.', "ex-associate", "anonymous"),
        ("The retired neurosurgeon said the road was closed.", "retired neurosurgeon", "anonymous"),
        ("The prosecution said he had lied.", "prosecution", "anonymous"),
        ("Anti-fraud organisations say the scheme is new.", "Anti-fraud organisations", "organisation"),
        ("The brewery said it would own most shares.", "brewery", "organisation"),
        ("The suits allege the company bought the shares.", "suits", "document"),
    ],
)
def test_people_and_bodies_have_the_role_of_their_noun(sentence: str, name: str, role: str) -> None:
    assert (name, role) in _roles(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The video was published by Reuters.", []),
        ("An interview with Lund was published by Danas.", []),
        ("The list was posted by the ministry.", []),
        ("The claim was first published by Danas.", ["Danas"]),
        ("The decision was announced by the ministry.", ["ministry"]),
    ],
)
def test_letting_pictures_and_papers_out_says_nothing(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize("label", ["NEW", "UPDATE", "BREAKING", "WATCH", "Correction"])
def test_a_label_before_a_quotation_says_nothing(label: str) -> None:
    assert chains(f"{label}: “The storm is over,” said the mayor.") == ["mayor"]


@pytest.mark.parametrize(
    "line",
    [
        'Lund, Ida (3 May 2014). "The Mill That Burned Twice, And Why." Harbour Post.',
        '^ Lund, Ida. "Where Did The Mill Come From?". Inside Mills. Retrieved 7 January 2012.',
        "Lund, Ida (2014): “Where did the mill come from?” Inside Mills.",
    ],
)
def test_a_title_in_a_list_of_works_is_no_quotation_without_a_source(line: str) -> None:
    assert chains("The mill is old.", line) == []
