"""Suppositions, deeds and things got, of which the verbs of saying tell nothing that was said."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("If the mayor says the quay is safe, nobody will believe her.", []),
        ("The fair will go on unless a vet says the horses are ill.", []),
        ("Nobody knew whether Lund had said that the quay was safe.", []),
        ("If the quay is safe, the mayor says, it will open in May.", ["mayor"]),
        ("Lund said the quay would open if a diver said it was safe.", ["Lund"]),
        ("She'd never say that the quay is safe.", []),
        ("They’ll tell us that the quay is safe.", []),
        ("The mill will close only if further study proves that it leaks.", []),
    ],
)
def test_what_is_only_supposed_was_not_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The crew showed “real courage” on the night.", []),
        ("The judge said Roe had shown “no care at all”.", ["judge"]),
        ("The audit showed “grave mistakes” at the port.", ["audit"]),
        ("Lund showed that the lock could be picked.", ["Lund"]),
    ],
)
def test_people_show_qualities_and_papers_words(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Court told of quarrel over will",
        "Harlow claimed all three points with a late header.",
        "The winger confirmed his class with two goals.",
        "The Senate had confirmed 40 nominees by June.",
        "She had lost the ring, but found it right before the ferry sailed.",
        "The actor Jan Roe wrote a blog called the Lake that mocked her rivals.",
        "The mill is finding success with its rye — it had nine shops by June.",
        "The union has called a strike — “No to Night Work” — for May.",
        "A jury in Riga has found Jan Roe guilty on all nine counts she faced.",
        "Police found the baker dead in a mill he had rented.",
        "She first learned that the quay had burned at noon.",
        "The two clubs accuse each other of cheating.",
        "Police have asked anyone who saw the mill burn to call.",
        "Bakers were informed by text message that the mill would close.",
        "At 9 p.m., the mayor told her crew to leave.",
    ],
)
def test_what_is_got_seen_or_found_was_not_said(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sixty percent of bakers say they are tired, while only nine percent of cooks say the same.", 2),
        ("The union denied that it lost, with Ida Roe taking to the radio to call the mayor “a liar”.", 2),
    ],
)
def test_who_speaks_beside_another_is_not_within_their_words(sentence: str, expected: int) -> None:
    found = chains(sentence)

    assert (expected, False) == (len(found), any("<" in chain for chain in found))


def test_the_name_that_somebody_gives_a_thing_ends_with_its_marks() -> None:
    assert ["Roe"] == chains("Under what Roe called “the old model,” the club let members row.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Where the mayor claimed the lake was clean, it was full of rust.", "the lake was clean"),
        ("Lund called her a “fine cook”; Jan Roe wrote a song about the two.", "her a “fine cook”"),
        ("Lund told the meeting of bakers from nine towns that rye was dear.", "rye was dear"),
        ("The quay, which bakers say is safe, was shut.", "is safe"),
        ("The plan, which the mayor called “a joke,” was dropped.", "a joke"),
        ("Police found the baker had rented a mill.", "the baker had rented a mill"),
    ],
)
def test_what_was_said_ends_where_another_tale_begins(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


def test_when_a_paper_was_issued_is_no_part_of_its_name() -> None:
    sentence = "The lake is dead, according to a report issued last year by the Lake Board."

    assert ["report < Lake Board"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bakers described as “louts” by police were held overnight.", "police"),
        ("A plan branded “a joke” by the mayor was dropped.", "mayor"),
        ("The mother of two said she had not slept.", "mother of two"),
        ("“I ran,” the father of three told the BBC.", "BBC < father of three"),
    ],
)
def test_whose_words_they_are_may_stand_behind_or_be_counted(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund did not immediately respond to an AP request for comment.",
        "The ministry did not respond to a Reuters request.",
    ],
)
def test_an_answer_that_is_not_given_tells_nothing_of_what_precedes(sentence: str) -> None:
    assert [] == chains(f"The quay is shut. {sentence}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The port did not immediately respond to an AFP request for comment.", []),
        ("The army has not replied to Reuters.", []),
        ("Lund replied to Reuters in a letter.", []),
    ],
)
def test_who_gave_no_answer_said_nothing_before_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains("The mill had burned to the ground.", sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund showed that it had been leaked to the press.", ["Lund"]),
        ("That it had been leaked to the press showed that the mill was ill kept.", []),
        ("A report that was leaked to Delta TV showed that the mill was ill kept.", ["Delta TV < report"]),
        ("Divers found and raised the boat.", []),
        ("Divers found and confirmed that the boat was empty.", ["Divers"]),
    ],
)
def test_who_is_handed_a_thing_and_who_finds_one_say_nothing(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_nobody_is_no_speaker_whom_a_pronoun_may_mean() -> None:
    assert chains("No one can claim that the mill is safe. He also said it leaked.") == ["He"]
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "Ida Lund said no one can claim that. He said it leaked.")]))
    assert [agent.name for agent in found.agents] == ["Ida Lund", "He"]


def test_a_remark_is_not_the_caption_above_it() -> None:
    caption, remark = "Ida Lund at the mill.", "Lund made the remark in an address to reporters."
    found = analyse(Article.of("a", [(BlockKind.CAPTION, caption), (BlockKind.PARAGRAPH, remark)]))
    assert found.chains == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Crews were near the mill, they responded within minutes.", []),
        ("“The mill is shut,” they responded.", ["they"]),
        ("The mill will close, Lund responded on Friday.", ["Lund"]),
        ("“I will go,” the tennis legend said.", ["tennis legend"]),
        ("Bill Clinton's account was denied by his aides.", ["aides"]),
        ("Monday: Lund met union leaders.", []),
        ("At this point police aren't saying what might have led to the fire.", []),
        ("Police tell us the fire stemmed from a spark.", ["Police"]),
        ("Police tell KTLA the fire stemmed from a spark.", ["KTLA < Police"]),
    ],
)
def test_who_comes_to_help_and_who_keeps_silent_say_nothing(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_an_hour_within_what_is_said_is_no_colon() -> None:
    assert ["at about 12:15 p.m. Sunday, the mill got nine calls"] == claims(
        "Lund said at about 12:15 p.m. Sunday, the mill got nine calls."
    )
