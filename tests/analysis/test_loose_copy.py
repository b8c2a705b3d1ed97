"""Sources in loose copy: talk, missing commas, desks and wires, "as became known to"."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


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


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        # Lines of a list, and headings among them, end where their lines do.
        ("- Two men died\n- Port police say the quay is shut\n- Nine are safe", ["the quay is shut"]),
        ("Quay shut, port police say\nNine men are safe, the mayor says.", ["Quay shut", "Nine men are safe"]),
        ("The mayor says the quay is shut until Friday at noon or later\nLive reporting", None),
        # A quotation that nobody closes ends with its line.
        (
            "A diver said: “The quay is shut\nNine men are safe, Reuters reports.",
            ["The quay is shut", "Nine men are safe"],
        ),
        # Of lines that are wrapped, as the small letters that go on show, one that a name begins goes on as well.
        (
            "The mayor says the quay is shut for the third time in\nFriday fog, which is as thick as wool\nand as wet.",
            ["the quay is shut for the third time in\nFriday fog, which is as thick as wool\nand as wet"],
        ),
    ],
)
def test_what_is_said_ends_with_its_line_unless_lines_are_wrapped(copy: str, expected: list[str] | None) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, line) for line in copy.split("\n")], separator="\n"))
    claims = [found.article.slice(chain.claim) for chain in found.chains if chain.claim is not None]

    assert (expected or ["the quay is shut until Friday at noon or later"]) == claims


def test_who_passes_a_thing_on_at_the_head_passes_the_whole_of_it_on() -> None:
    told = "on the night of July 28, the port shut its quay"

    assert [told] == claims(f"As reported by Ukrinform, {told}.")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["“The quay is shut until May, the ministry said.", "Nobody knows why."], ["ministry"]),
        (['"The quay is shut until May, Lund told Reuters.', "Nobody knows why."], ["Reuters < Lund"]),
        # The next paragraph takes the quotation up again: its words are not at an end.
        (["“The quay is shut until May, the ministry said.", "“It is over.”"], []),
    ],
)
def test_who_spoke_may_stand_behind_a_quotation_that_nobody_closed(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)[:1] if expected else [""] == chains(*paragraphs)[:1]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said the quay was hit but did not say by whom.", "the quay was hit"),
        ("Lund said it was over but declined to give details.", "it was over"),
        ("Lund said he would stay and would not comment on the sale.", "he would stay"),
        ("Lund said the port had grown and did not give up.", "the port had grown and did not give up"),
    ],
)
def test_what_was_not_said_is_no_part_of_what_was(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Afghan, Taliban and U.S. sources said it was over.", ["Afghan, Taliban and U.S. sources"]),
        ("U.S. and Afghan officials said it was over.", ["U.S. and Afghan officials"]),
        ("Moscow and Afghan officials said it was over.", ["Moscow", "Afghan officials"]),
    ],
)
def test_lands_before_those_who_speak_speak_not_themselves(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
