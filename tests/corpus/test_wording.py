"""How a quotation stands in another text."""

from __future__ import annotations

import pytest

from auditor.corpus.wording import wording, words_of
from auditor.model.reuse import Wording

SAID = "We won't let 12 ships into the harbour’s basin before the new lock has been tested twice by the board"
TEXT = (
    f"The pilots came back on Monday. “{SAID},” the harbour master said. Nobody believed him, and the labour court met."
)


@pytest.mark.parametrize(
    "quotation",
    [
        SAID,
        "let 12 ships into the harbour's basin before",
        SAID.upper(),
        f"“{SAID}…”",
        SAID.replace("won't", "will not"),
        SAID.replace("won't", "won’t"),
        SAID.replace("harbour", "harbor"),
        SAID.replace("12", "twelve"),
        SAID.replace("the new lock", "a new lock"),
        SAID.replace("into the harbour’s basin", "…"),
        SAID.replace("the board", "[the inspectors]"),
        SAID.replace("before", "(...) before"),
        f"We shall see … {SAID}",
    ],
)
def test_what_does_not_matter_is_the_same(quotation: str) -> None:
    found = wording(quotation, words_of(TEXT))

    assert found is not None
    assert found.wording is Wording.SAME


@pytest.mark.parametrize(
    "quotation",
    [
        SAID.replace("won't", "will"),
        SAID.replace("12", "13"),
        SAID.replace("tested", "repaired"),
        SAID.replace("tested twice", "tested"),
    ],
)
def test_what_matters_is_changed_and_the_wording_there_is_given(quotation: str) -> None:
    found = wording(quotation, words_of(TEXT))

    assert found is not None
    assert found.wording is Wording.CHANGED
    assert found.there is not None
    assert TEXT[found.there.start : found.there.end] == SAID


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        ("There was nobody on that pier at all", "There was everybody on that pier at all"),
        ("They will be home again by Christmas", "They will be home again by Easter"),
    ],
)
def test_one_long_word_for_another_is_a_change_in_a_short_quotation(said: str, quotation: str) -> None:
    text = f"The tide was out. “{said},” the pilot said, and he went to see whether the ropes had held overnight."
    found = wording(quotation, words_of(text))

    assert found is not None
    assert found.wording is Wording.CHANGED
    assert found.there is not None
    assert text[found.there.start : found.there.end] == said


def test_other_words_are_absent() -> None:
    found = wording("Nobody in this town has paid for a funeral since my grandmother died", words_of(TEXT))

    assert found is not None
    assert found.wording is Wording.ABSENT


@pytest.mark.parametrize(
    "quotation",
    [
        "before the new lock",
        "",
        "…",
        "We shall not let 12 vessels into the basin until the new lock was tested by the board",
        SAID.replace("before", "until long after"),
        "x" * 2000,
        "word " * 400,
    ],
)
def test_what_is_short_or_hard_to_say_is_left_alone(quotation: str) -> None:
    assert wording(quotation, words_of(TEXT)) is None


@pytest.mark.parametrize("text", ["", "…", "a", "'" * 5000, "[" * 5000, "." * 5000, "won't " * 5000])
def test_texts_of_any_sort_are_looked_through(text: str) -> None:
    found = wording(SAID, words_of(text))

    assert found is None or found.wording is Wording.ABSENT
    assert wording(text, words_of(TEXT)) is None or text


BRIEF = (
    "“We will not sell the yard,” the owner said. “You lost 12 men,” a widow shouted, and: “Divers are freezing down "
    "there.” Nobody answered her that night, and the owner went to bed with a cold that he had brought from the sea."
)


@pytest.mark.parametrize(
    ("quotation", "expected"),
    [
        ("We will not sell the yard", Wording.SAME),
        ("We will sell the yard", Wording.CHANGED),
        ("We won’t sell the yard", Wording.SAME),
        ("You lost 21 men", Wording.CHANGED),
        ("Divers are drowning down there", Wording.CHANGED),
        ("We will not sell … You lost 13 men", Wording.CHANGED),
        ("You lost twelve men", None),
        ("You lost the men", None),
        ("You buried 12 men", None),
        ("We will buy a yard", None),
        ("We will never sell the house", None),
        ("sell the yard", None),
        ("She is a good boat", None),
    ],
)
def test_of_a_short_quotation_little_is_told(quotation: str, expected: Wording | None) -> None:
    found = wording(quotation, words_of(BRIEF), brief=True)

    assert (found and found.wording) == expected
    assert expected is Wording.SAME or wording(quotation, words_of(BRIEF)) is None or "won’t" in quotation


def test_a_likeness_of_letters_alone_is_no_likeness() -> None:
    text = (
        "“The minister knows that number because we gave it to him in May,” the pilot said when he was asked about it."
    )
    found = wording("The minister ought to resign before the first of July", words_of(text))

    assert found is not None
    assert found.wording is Wording.ABSENT
