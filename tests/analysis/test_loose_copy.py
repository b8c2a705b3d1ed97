"""Sources in loose copy: talk, missing commas, desks and wires, "as became known to"."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("People are like, “I can't go back to that lake.”", ["People"]),
        ("The clerk goes, “You need another form.”", ["clerk"]),
        ("It was like, “We are shut, go away.”", []),
        ("The prize goes to “The Long Lake”.", []),
    ],
)
def test_words_may_be_given_with_like_and_goes(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake will be shut for nine days the ministry said in a statement carried by AFP.", ["AFP < ministry"]),
        ("The harbour reopened on Friday the port authority said.", ["port authority"]),
        ("He did not believe a word the minister said.", []),
        ("That was the last time the king said.", []),
    ],
)
def test_a_source_at_the_end_may_lack_its_comma(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("As became known to Reuters, the lake will be shut.", ["Reuters"]),
        ("It became known to Reuters that the lake would be shut.", ["Reuters"]),
        ("It became known to him that the lake would be shut.", []),
        ("As Forbes has found out, the lake will be shut.", ["Forbes"]),
        ("The BBC's Harlow correspondent, Liam Renn, says the lake is shut.", ["BBC < Liam Renn"]),
        ("Reuters' Beijing bureau said the lake was shut.", ["Reuters"]),
        ("The paper's Harlow office said the lake was shut.", ["paper"]),
        ("The mayor's office said the lake was shut.", ["mayor's office"]),
        ("In an exclusive to the Daily Mirror, the mayor said the lake was shut.", ["Daily Mirror < mayor"]),
        ("A message on the ministry's Facebook page said the lake was shut.", ["Facebook page < ministry"]),
        ("It is shut, Bild reports, based on information from government circles.", ["Bild < government circles"]),
        ("“It is shut,” the mayor told a briefing attended by a Reuters correspondent.", ["Reuters < mayor"]),
        ("“It is shut,” assures Colonel Ivan Petrenko.", ["Ivan Petrenko"]),
        ("It is shut, informs the Telegram channel of the Ministry of Defence.", ["Ministry of Defence"]),
    ],
)
def test_who_passes_it_on_is_found_in_agency_copy(sentence: str, expected: list[str]) -> None:
    assert expected == [chain.removeprefix("Telegram channel < ") for chain in chains(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The talks were, in the mayor's words, “a waste of breath”.", ["mayor"]),
        ("Divers in Harlow have a poor view of the mayor.", []),
        ("The words of the minister are quoted by TASS: “The lake is dead.”", ["TASS < minister"]),
    ],
)
def test_whose_words_they_are_may_be_said_with_a_noun(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“The man is held,” said Ravi Kumar while talking to media.", ["Ravi Kumar"]),
        ("The man is held, as per police.", ["police"]),
        ("“The man is held,” the mayor said in talks with press.", ["mayor"]),
    ],
)
def test_the_press_at_large_is_nobody(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_who_said_this_said_the_sentence_before() -> None:
    told = chains("Two drones fell near Harlow.", "The Harlow Administration said this on Telegram, Reuters reports.")

    assert told == ["Reuters < Harlow Administration"]
