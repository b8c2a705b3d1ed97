"""Verbs that say something with the words behind them only: "made it clear that", "let Reuters know"."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor made clear that the lake was dead.", "mayor"),
        ("The mayor has made it abundantly clear that the lake is dead.", "mayor"),
        ("The lake is dead, the mayor made plain.", "mayor"),
        ("The ministry let it be known that the lake was dead.", "ministry"),
        ("The report leaves no doubt that the lake is dead.", "report"),
        ("The mayor drew attention to the fact that the lake was dead.", "mayor"),
        ("The mayor had this to say: “The lake is dead.”", "mayor"),
        ("The mayor hit out at the plan: “It will kill the lake.”", "mayor"),
        ("“The lake is dead,” the mayor shot back.", "mayor"),
    ],
)
def test_a_set_phrase_speaks_for_its_subject(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Lund let Reuters know that the lake was dead.", "Reuters < Ida Lund"),
        ("The lake is dead, the ministry let AFP know on Sunday.", "AFP < ministry"),
        ("Ida Lund made it clear to the BBC that the lake was dead.", "BBC < Ida Lund"),
        ("The club has made it known to the BBC that the player may leave.", "BBC < club"),
        ("Ida Lund, a diver, put it to TOLOnews that the lake was dead.", "TOLOnews < Ida Lund"),
        ("The lawyer pointed out to CNN that the lake was dead.", "CNN < lawyer"),
        ("A source close to him hit back via TMZ: “Rubbish.”", "TMZ < source close to him"),
    ],
)
def test_who_hears_a_set_phrase_hands_it_on(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_a_second_verb_may_be_a_set_phrase() -> None:
    assert ["ministry", "ministry"] == chains(
        "The ministry said the lake was dead and made clear that it would not pay."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor made clear her opposition to the plan.",
        "This made it clear that the lake was dead.",
        "The frost made it plain sailing for the skaters.",
        "The mayor hit back at critics on Sunday.",
        "The mayor weighed in on the dispute.",
        "Let us know that you are fine.",
        "The thaw left no doubt that spring had come.",
    ],
)
def test_the_same_words_elsewhere_say_nothing(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“It is cold in the harbour,” Lund went on. “It is late.”", ["It is cold in the harbour", "It is late"]),
        ("She went on, “It is cold in the harbour.”", ["It is cold in the harbour"]),
        ("Lund went on to call it “a feast of song.”", ["it “a feast of song.”"]),
        ("“The Great Fog,” which went on for days, was bad.", []),
        ("“The Great Show” went on as planned.", []),
    ],
)
def test_who_goes_on_says_more(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)
