"""What an outlet rests on: papers it learned from, minutes, extracts it printed, people it quotes on the way."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The state will dam the lake, Reuters learned from a draft decree posted on its portal.",
            "Reuters < draft decree",
        ),
        ("The state will dam the lake, Reuters said on Sunday, based on the minutes of a talk.", "Reuters < minutes"),
        ("The state will dam the lake, Reuters reported based on leaked papers.", "Reuters < leaked papers"),
        ("The state will dam the lake, AFP reported on the basis of two letters.", "AFP < letters"),
        ("The lake is dead, according to a memo, parts of which were seen by Reuters.", "Reuters < memo"),
        (
            "The lake is dead, according to an inquiry, extracts of which were published by Le Monde.",
            "Le Monde < inquiry",
        ),
        ("In a letter, a copy of which is with The Wire, the mayor says the lake is dead.", "The Wire < mayor"),
        ("According to a survey, carried out by students, the lake is dead.", "survey"),
    ],
)
def test_an_outlet_rests_on_papers(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The film, based on a novel by Ida Lund, will open in May.",
        "The plan is based on a survey by the bank.",
        "Shares rose in early trading after the flood.",
    ],
)
def test_what_only_rests_on_a_thing_reports_nothing(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Daily Trust put it higher, quoting a village head as saying 40 had drowned.",
            "Daily Trust < village head",
        ),
        ("Reuters gave another account, quoting a diver as saying the lake was dead.", "Reuters < diver"),
        ("The lake is dead, Reuters quoted a medic as saying.", "Reuters < medic"),
        ("He described it to Reuters as “a disaster”.", "Reuters < He"),
        ("The aide called the plan “dead” in a text message to CNN.", "CNN < aide"),
        ("Farmers paid twice, several farmers told VOA Amharic, whose report was aired.", "VOA Amharic < farmers"),
        ("Farmers paid twice, several farmers told DW Africa in May.", "DW Africa < farmers"),
        ("The Fars agency dismissed the images as old.", "Fars"),
    ],
)
def test_an_outlet_stands_before_whom_it_heard(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_a_report_in_a_clause_of_time_is_its_own() -> None:
    sentence = "Shares rose in early trading after Reuters reported that the lake was dead, citing two divers."

    assert ["Reuters < divers"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two divers told Reuters the lake was dead, and one said it stank.", ["Reuters < divers", "Reuters < one"]),
        ("Two divers told AFP the lake was dead, with another adding it was foul.", ["AFP < divers", "AFP < another"]),
        (
            "Three divers told AFP the lake was dead, with one of them saying it stank.",
            ["AFP < divers", "AFP < one of them"],
        ),
        ("Two divers said the lake was dead, and one said it stank.", ["divers", "one"]),
    ],
)
def test_one_of_those_who_told_an_outlet_told_it_too(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Prices rose, data from the Rosstat statistics agency showed.", "data < Rosstat"),
        ("The Gazprom energy giant said the lake was dead.", "Gazprom"),
        ("The Kremlin press service said the lake was dead.", "Kremlin press service"),
        ("The mayor is quoted in the minutes as calling the lake dead.", "minutes < mayor"),
        ("Ida Lund said that the man, held since May, had asked his guard for water.", "Ida Lund"),
    ],
)
def test_a_source_ends_with_its_name(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters, which obtained the memo, said the lake was dead.", "Reuters < memo"),
        ("Reuters, which spoke to three divers, said the lake was dead.", "Reuters < divers"),
        ("Electrek, which got its hands on an internal email, says talks start in May.", "Electrek < internal email"),
        ("Reuters, which has its seat in London, said the lake was dead.", "Reuters"),
        ("The Globe last week cited divers who complained that the lake was dead.", "Globe < divers"),
        ("Speaking to Ida Lund on BBC Radio 1, the diver said it was dead.", "BBC Radio 1 < Ida Lund < diver"),
        ("The lake is dead, Ida Lund told WABC's Jan Roe.", "WABC < Jan Roe < Ida Lund"),
        ("The lake is dead, it is claimed in the Sun.", "Sun"),
        ("The agent texted Marca: “He is happy.”", "Marca < agent"),
        ("“They will go,” the trader messaged the BBC.", "BBC < trader"),
        ("Chatting to Vogue, the star confessed: “I am tired.”", "Vogue < star"),
    ],
)
def test_whom_an_outlet_met_stands_behind_it(sentence: str, expected: str) -> None:
    assert [expected] == [chain.removeprefix("the ") for chain in chains(sentence)]


def test_a_claim_that_others_judge_is_not_what_they_said() -> None:
    sentence = "A diver told Reuters the lake was dead, a claim that an aide described as “laughable”."

    assert ["Reuters < diver", "aide"] == chains(sentence)


def test_to_say_it_with_flowers_says_nothing() -> None:
    assert [] == chains("She says it with flowers.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The state's ministry told PAP that the lake was open, according to information from the lake guard.",
            "PAP < state's ministry < lake guard",
        ),
        ("The lake is open, the agency told Interfax, according to the lake guard.", "Interfax < agency < lake guard"),
        ("The lake is open, TASS reported, according to the lake guard.", "TASS < lake guard"),
        ("The ministry said that the lake was open, according to Reuters.", "Reuters < ministry"),
        ("Ida Lund told CNN that the lake was open, according to an aide.", "aide < CNN < Ida Lund"),
    ],
)
def test_a_body_named_last_stands_behind_what_a_medium_heard(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake is deep, according to a statement from the army's media wing, Lake News.", "The lake is deep"),
        ("Prices at the lake rose, according to the bank, by a tenth.", "Prices at the lake rose"),
        ("The lake, according to the mayor, is shut.", "is shut"),
    ],
)
def test_what_is_said_goes_on_behind_according_to_with_a_verb(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


def test_a_wing_of_the_forces_speaks() -> None:
    assert ["military's media wing"] == chains("As per the military's media wing, the lake is deep.")
