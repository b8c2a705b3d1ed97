"""Whom "the minister" and "the company" mean where the copy has named somebody who has said nothing so far."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def speakers(text: str) -> list[str]:
    """Who says each thing, innermost, by the name of the agent."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return [found.agent(chain.links[-1].agent).name for chain in found.chains]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Energy Minister Ida Lund has met Ole Berg. The minister said the talks were useful.", "Ida Lund"),
        ("Ida Lund, the mayor of Harlow, opened the quay. The mayor said it was late.", "Ida Lund"),
        ("Ida Lund, mayor of Harlow, opened the quay. The mayor said it was late.", "Ida Lund"),
        ("Director Ida Roe has a new film. The director said it was hard.", "Ida Roe"),
        ("Energy Minister Ida Lund met Deputy Energy Minister Ole Berg. The minister said it was late.", "Ida Lund"),
        ("Prime Minister Ida Lund met Energy Minister Ole Berg. The minister said it was late.", "Ole Berg"),
        ("Prime Minister Ida Lund met Energy Minister Ole Berg. The prime minister said it was late.", "Ida Lund"),
        (
            "French Foreign Minister Ida Lund met Norwegian Foreign Minister Ole Berg. The Norwegian minister said no.",
            "Ole Berg",
        ),
    ],
)
def test_the_minister_is_the_one_whom_the_copy_has_named(text: str, meant: str) -> None:
    assert speakers(text) == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "French Foreign Minister Ida Lund met Norwegian Foreign Minister Ole Berg. The minister said it was late.",
        "Former mayor Ida Lund opened the quay. The mayor said it was late.",
        "A minister resigned on Monday. The minister said it was late.",
        "World Bank President Ida Lund was there. The president said it was late.",
        "Director Delta Media has a new film. The director said it was hard.",
        "Ida Lund, sister of the minister, was ill. The minister said it was late.",
        "Vice-president Ida Lund was ill. The president said it was late.",
        "Ex-Minister Ole Berg was jailed. The minister said it was late.",
        "The former energy and fishing minister Ole Berg left. The minister said it was late.",
    ],
)
def test_the_minister_is_nobody_where_several_or_none_are_named_so(text: str) -> None:
    assert len(speakers(text)) == 1
    assert not {"Ida Lund", "Ole Berg", "Delta Media"} & set(speakers(text))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The union said members voted. Boeing has offered 35%. The company said it would talk.", "Boeing"),
        ("Ryanair will shut its base in Harlow. The company said it was sorry.", "Ryanair"),
        ("Boeing said sales rose. Airbus has lost orders. The company said it was sorry.", "Airbus"),
        ("Boeing said sales rose. Demand for jets has grown. The company said it was sorry.", "Boeing"),
        ("A doctors' group said it was late. Greenpeace had no comment. The group says it is a firm.", "Greenpeace"),
        ("A doctors' group said it was late. The ship was old. The group says it is a firm.", "doctors' group"),
        ("The Quay Workers Union said it was late. The company said it would talk.", "company"),
        ("Greenpeace sued Shell in May. The company said it would appeal.", "company"),
        ("Boeing sold planes to Ryanair. The company said it would appeal.", "company"),
    ],
)
def test_the_company_is_the_body_that_a_sentence_began_with(text: str, meant: str) -> None:
    assert speakers(text)[-1] == meant


def test_a_spokesperson_of_a_force_whose_town_is_a_given_name_is_no_person_called_so() -> None:
    assert speakers("A Kent Police spokesperson said crews were called.") == ["Kent Police spokesperson"]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Lund has rejected the offer, the Guardian reports.", ["The Guardian"]),
        ("The ministry rejected the allegations.", ["ministry"]),
    ],
)
def test_who_rejects_an_offer_says_nothing(text: str, agents: list[str]) -> None:
    assert speakers(text) == agents


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bloomberg reported that the mine was shut. The report said it had lost money.", "Bloomberg"),
        ("The mine is shut, Reuters reported. It shut on Monday, according to the report.", "Reuters"),
        ("Reuters reported that the mine was shut. The news agency said it was old.", "Reuters"),
        ("A report on the mine was late, Reuters reported. The report said it was shut.", "report"),
        ("Reuters asked about the mine and said it was shut. The report said it was old.", "report"),
    ],
)
def test_the_report_is_the_outlets_that_reported(text: str, meant: str) -> None:
    assert speakers(text)[-1] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Denmark's Foreign Ministry met the envoy. The ministry said the strait was shut.",
            "Denmark's Foreign Ministry",
        ),
        ("The Supreme Court ruled for Lund. The court said the strait was shut.", "Supreme Court"),
        (
            "Denmark's Ministry of Defence answered Norway's Ministry of Defence. The Ministry said it was sorry.",
            "Denmark's Ministry of Defence",  # whom the sentence is about
        ),
        ("Denmark's Ministry of Defence met. Norway's Ministry of Defence met. The ministry said no.", "ministry"),
        ("The European Commission met. So did the Harlow Safety Commission. The commission said no.", "commission"),
        ("The Supreme Court ruled for Lund. A court said the strait was shut.", "court"),
    ],
)
def test_the_ministry_is_the_one_that_the_copy_has_named(text: str, meant: str) -> None:
    assert speakers(text)[-1] == meant
