"""What an unlisted name is: a body, a firm, an outlet or a person."""

from __future__ import annotations

import pytest

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind

CASES = {
    "The Department of Foreign Affairs": ("Department of Foreign Affairs", "government_body"),
    "The Norland Geological Survey": ("Norland Geological Survey", "government_body"),
    "The Turkish Statistical Institute": ("Turkish Statistical Institute", "government_body"),
    "The Lund Disaster Mitigation Center": ("Lund Disaster Mitigation Center", "government_body"),
    "The Reserve Bank of Fiji": ("Reserve Bank of Fiji", "government_body"),
    "Regulators": ("Regulators", "government_body"),
    "Lund Research": ("Lund Research", "organisation"),
    "Uzbekistan Airports": ("Uzbekistan Airports", "organisation"),
    "Lundoscope Insight": ("Lundoscope Insight", "organisation"),
    "Zelvacorp": ("Zelvacorp", "organisation"),
    "Moody's": ("Moody's", "organisation"),
    "The Premier League": ("Premier League", "organisation"),
    "The National Union of Teachers": ("National Union of Teachers", "organisation"),
    "The Archdiocese of Lagos": ("Archdiocese of Lagos", "organisation"),
    "The Harlow Television Festival": ("Harlow Television Festival", "organisation"),
    "The Delta News Summit": ("Delta News Summit", "organisation"),
    "The Festival Times": ("Festival Times", "outlet"),
    "Ray Fair": ("Ray Fair", "person"),
    "The Isles of Lund Steamship Company": ("Isles of Lund Steamship Company", "organisation"),
    "The Duchy of Harlow Estate Office": ("Duchy of Harlow Estate Office", "organisation"),
    "The Duchy of Harlow": ("Duchy of Harlow", "organisation"),
    "Isle of Lund Council": ("Isle of Lund Council", "organisation"),
    "The Tower of Harlow Trust": ("Tower of Harlow Trust", "organisation"),
    "The Forest of Dean Trust": ("Forest of Dean Trust", "organisation"),
    "The Knights of Harlow Lodge": ("Knights of Harlow Lodge", "organisation"),
    "Friends of the Delta group": ("Friends of the Delta group", "organisation"),
    "The Friends of Harlow Wood": ("Friends of Harlow Wood", "organisation"),
    "Friends of the Lake": ("Friends of the Lake", "organisation"),
    "Friends of Ida Lund": ("Friends of Ida Lund", "anonymous"),
    "Friends of the couple": ("Friends of the couple", "anonymous"),
    "Friends of the Prime Minister": ("Friends of the Prime Minister", "anonymous"),
    "The friends of Ida Lund": ("friends of Ida Lund", "anonymous"),
    "Anna Vale of Harlow City Council": ("Anna Vale", "person"),
    "Jan Lund of the Isle of Harlow": ("Jan Lund", "person"),
    "Norland Public Broadcaster": ("Norland Public Broadcaster", "outlet"),
    "Lund Newsroom": ("Lund Newsroom", "outlet"),
    "The Institute for Ice Studies": ("Institute for Ice Studies", "organisation"),
    "The Bank of Harlow Studies": ("Bank of Harlow Studies", "organisation"),
    "Boots": ("Boots", "organisation"),
    "Orchard Lane, which sells soap,": ("Orchard Lane", "organisation"),
    "Developer Lund Homes, which owns the field,": ("Lund Homes", "organisation"),
    "Hugo Lund, which is not his real name,": ("Hugo Lund", "person"),
    "Harlow Lund, who has nine shops,": ("Harlow Lund", "person"),
    "The Chief Justice": ("Chief Justice", "person"),
    "Zelvaneru": ("Zelvaneru", "person"),
    "Paris Lund": ("Paris Lund", "person"),
    "A Harbour Board Spokesman": ("Harbour Board Spokesman", "anonymous"),
    "An Army Official": ("Army Official", "anonymous"),
    "A former Prime Minister": ("former Prime Minister", "anonymous"),
    "A Captain Lund": ("Lund", "person"),
    "Police in the Indian state of Bihar": ("Police", "government_body"),
}


@pytest.mark.parametrize(("subject", "expected"), CASES.items(), ids=CASES)
def test_a_name_is_what_its_words_tell(subject: str, expected: tuple[str, str]) -> None:
    text = f"{subject} said on Monday that the bridge is shut.{' He left.' if expected[1] == 'person' else ''}"
    agents = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)])).agents

    assert [expected] == [(agent.name, agent.role.value) for agent in agents]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Some exporters had said the port was shut.", Role.ANONYMOUS),
        ("Growers said the price was low.", Role.ANONYMOUS),
        ("Small olive producers said the price was low.", Role.ANONYMOUS),
        ("The National Union of Olive Growers said the price was low.", Role.ORGANISATION),
        ("The Delta Association of Manufacturers said the price was low.", Role.ORGANISATION),
    ],
)
def test_firms_at_large_are_nobody_in_particular(sentence: str, role: Role) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, sentence)]))

    assert [role] == [agent.role for agent in found.agents]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Kurds said the lake was dead.", Role.ANONYMOUS),
        ("Swedes say the lake is dead.", Role.ANONYMOUS),
        ("The Palestinians said the lake was dead.", Role.ANONYMOUS),
        ("The French said the lake was dead.", Role.ANONYMOUS),
        ("France said the lake was dead.", Role.GOVERNMENT_BODY),
        ("The U.S. said the lake was dead.", Role.GOVERNMENT_BODY),
        ("Ida Quellern owns the mill. The Quellerns said the lake was dead.", Role.PERSON),
        ("The Quellerns said the lake was dead.", Role.ORGANISATION),
        ("The Quellern family owns it. The Quellerns said the lake was dead.", Role.PERSON),
        ("The lake is dead, according to the McCanns.", Role.PERSON),
        ("“It is dead,” the Sacklers said.", Role.PERSON),
        ("The lake is dead, the Harriers said.", Role.ORGANISATION),
        ("The Knicks said the lake was dead.", Role.ORGANISATION),
        ("The lake is dead, according to the Eagles.", Role.ORGANISATION),
    ],
)
def test_a_people_is_no_body_and_a_family_is_persons(text: str, role: Role) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert role is found.agent(found.chains[-1].links[-1].agent).role
