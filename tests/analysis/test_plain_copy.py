"""Plain constructions of wires and dailies that many stories have."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“It is late,” Ida Lund, MD, who did not take part, commented.", ["Ida Lund"]),
        ("“Is it late?” Ida Lund, a judge, asked.", ["Ida Lund"]),
        ("“Is it late?” asked a boy, who wore a “Save the Lake” hat and boots.", ["boy"]),
        ("The order is void, a judge ruled on Monday.", ["judge"]),
        ("Residents will not pay, Coun. Jan Roe stressed.", ["Jan Roe"]),
        ("It will resume, a member of the parliament's oil and gas committee told Reuters.", 1),
        ("Prices fell, data from a Swedish registry suggest.", ["data"]),
        ("Barron's reported over the weekend that a deal was close.", ["Barron's"]),
        ("The union did not rule out that prices would fall.", ["union"]),
        ("It was the ninth launch, according to a SpaceX mission description.", ["mission description < SpaceX"]),
        ("Data are hidden, the outlet Sever.Realii noted.", ["Sever.Realii"]),
        ("A cub was found, Reuters reports with reference to eKaraganda.", ["Reuters < eKaraganda"]),
        ("Ida Lund warned, as cited by The Block, that prices would fall.", ["The Block < Ida Lund"]),
        ("The mayor told the TV host Amr Selim that it was late.", ["Amr Selim < mayor"]),
        ("According to the army's morning update, it burned.", ["morning update < army"]),
        ("Lund told reporters on a daily call that it burned.", ["Lund"]),
        ("Orders are down, according to a person with knowledge of the plans.", ["person with knowledge of the plans"]),
        ("Orders fell, figures published by the bank show.", ["figures < bank"]),
        ("Figures published by the bank show that orders fell.", ["Figures < bank"]),
        ("Data released on Friday showed that orders fell.", ["Data"]),
        ("Orders are down, according to a study published on Monday in the journal Nature.", ["Nature < study"]),
        ("Orders are down, according to a report released on Monday.", ["report"]),
        ("“It is ready!” Lund posted on Truth Social.", ["Lund"]),
        ("Lund said, according to the Kremlin's readout, that it was ready.", ["readout < Kremlin < Lund"]),
        ("Reuters reported, according to aides, that it was ready.", ["Reuters < aides"]),
        ("Arrivals are up, according to data released on Monday by the bank.", ["data < bank"]),
        ("He will plead guilty, court documents filed Monday show.", ["court documents"]),
        ("Under a plan seen by Reuters, mills would have to close.", ["Reuters < plan"]),
        ("Speaking in a recent episode of the Cold Harbour podcast, he said it was late.", 1),
    ],
)
def test_a_plain_sentence_has_its_source(sentence: str, expected: list[str] | int) -> None:
    found = chains(sentence)

    assert expected == (len(found) if isinstance(expected, int) else found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Key points: two men were saved.",
        "He had told almost no one.",
        "The committee confirmed the information.",
        "The union ruled out that prices would fall.",
        "Under the plan, mills would have to close.",
        "Under a draft law published by the ministry, mills would have to close.",
    ],
)
def test_a_plain_sentence_without_words_has_none(sentence: str) -> None:
    assert [] == chains(sentence)


def test_what_goes_on_even_as_another_speaks_is_not_theirs() -> None:
    sentence = "A stopgap is near, four aides told AFP, even as Jan Roe insists that no plan exists."

    assert ["AFP < aides", "Jan Roe"] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The clinic dismissed the nurse as unfit.",
        "The court rejected Lund as a witness.",
        "The goalkeeper denied Lund as Harlow won.",
        "The actor was brilliant in the play: “Hamlet.”",
        "London, the city of the song: “Waterloo Sunset.”",
        "Video killed the radio star and shows no mercy.",
        "The clip was long but the museum shows a new film.",
        "The image consultant showed a dress.",
        "He paid, by the bank's account, 3 million.",
        "The dog, called by children “Rex”, barked.",
    ],
)
def test_deeds_works_and_pictures_are_no_words(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The court found the mayor and the council had broken the law.", "court"),
        ("The audit found 12 schools and the hospital had no heating.", "audit"),
        ("Police found the driver and the passenger were drunk.", "Police"),
        ("He described the letter to Reuters as a gift.", "He"),
        ("The mayor described his visit to the BBC as “a mistake”.", "mayor"),
        ("Reuters, which saw its annual report praised, said it was proud.", "Reuters"),
        ("The BBC, which interviewed nine men for the job, said it hired two.", "BBC"),
    ],
)
def test_two_may_be_meant_and_places_are_no_hearers(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bakers are tired, says a report published on Monday.", ["report"]),
        ("Bakers are tired, says a report that will be debated on Monday.", ["report"]),
        ("Bakers are tired, says a study calling for change.", ["study"]),
        ("The quay, said a cook who works there, is shut.", ["cook"]),
        ("The cook, says a rival, left.", ["rival"]),
    ],
)
def test_what_is_told_of_a_paper_does_not_hide_that_it_speaks(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They’ve said that the lake is dead.", ["They"]),
        ("She'd told Reuters that the lake was dead.", ["Reuters < She"]),
        ("We’ve said that the lake is dead.", []),
        ("I've learned that the lake is dead.", []),
    ],
)
def test_a_pronoun_and_its_verb_in_one_word_are_the_pronoun(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_an_outlet_may_be_told_in_its_town() -> None:
    sentence = "Lund told the Star-Ledger of Newark last week she would row."

    assert ["Star-Ledger < Lund"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Reuters reported, citing two aides who spoke on condition of anonymity, that Roe had quit.",
            "Reuters < aides",
        ),
        ("State media reported explosions in the port.", "State media"),
        ("The memo warns of “a grave and lasting harm” to the lake.", "memo"),
        ("Lund recalled meeting her at a fair.", "Lund"),
        ("“They came at dawn,” one of the survivors, Jan Roe, narrated.", "Jan Roe"),
        ("The MHRA said the pills were safe.", "MHRA"),
    ],
)
def test_a_plain_sentence_has_one_chain(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_an_outlet_may_begin_the_next_paragraph() -> None:
    found = chains(
        "The winger will leave, according to Sky Germany.", "The Athletic reported last week that he was ill."
    )

    assert ["Sky Germany", "The Athletic"] == found
