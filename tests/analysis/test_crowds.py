"""People who are told of by where they are or whom they know speak, and not who is named among those words."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "people",
    [
        "Those around Lund",
        "Those around the mayor",
        "People near Lund",
        "Aides around the president",
        "Those working with Lund",
        "Those who know Lund",
        "Those who work with Lund",
        "Those inside the club",
        "Those in Lund's circle",
        "Many around Lund",
        "Some in Riga",
        "Others at the mill",
        "Those close to Lund",
    ],
)
@pytest.mark.parametrize("verb", ["say", "said"])
def test_people_told_of_by_somebody_speak_themselves(people: str, verb: str) -> None:
    assert chains(f"{people} {verb} that the mill was dry.") == [people]


@pytest.mark.parametrize("people", ["Advisers to the mayor", "Aides to Jan Lund", "Officials close to the talks"])
def test_a_verb_after_whom_people_serve_is_no_infinitive(people: str) -> None:
    assert chains(f"{people} say the mill is dry.") == [people]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("All around Riga, Lund said, it was cold.", ["Lund"]),
        ("He went to Riga to say it was over.", ["He"]),
        ("They want to let the mayor say it was over.", []),
        ("Those who burn a flag should be jailed.", []),
        ("For those in Riga, officials said, it was late.", ["officials"]),
    ],
)
def test_what_only_looks_like_people_speaking_is_none(sentence: str, said: list[str]) -> None:
    assert chains(sentence) == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The mill was dry, people who spoke with her said.", ["people"]),
        ("Lund said that men who blamed Roe for the loss “should go home”.", ["Lund"]),
        ("Lund said that women who had accused Roe of theft “should be heard, and paid”.", ["Lund"]),
    ],
)
def test_what_people_did_is_told_of_them_and_not_by_them(sentence: str, said: list[str]) -> None:
    assert chains(sentence) == said
