"""Who asks or exclaims is named behind the mark, and what only stands behind a question is another sentence."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    "verb", ["recalled", "mused", "muttered", "yelled", "argued", "thought", "recalls thinking", "whispered to him"]
)
def test_a_question_is_theirs_who_are_named_behind_it(verb: str) -> None:
    sentence = f"“Who on earth is Ellen?” Romer {verb}."
    assert chains(sentence) == ["Romer"]
    assert claims(sentence) == ["Who on earth is Ellen"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("“Stop!” The talks continued in Riga.", []),
        ("“Who is it?” People laughed at him.", []),
        ("“Who is it?” Romer argued that it was late.", ["it was late"]),
        ("“Who is it?” The mayor explained that the mill was shut.", ["the mill was shut"]),
    ],
)
def test_what_only_follows_a_question_is_no_tag_of_it(sentence: str, said: list[str]) -> None:
    assert [claim for claim in claims(sentence) if "it?" not in claim and claim not in ("Stop", "Who is it")] == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("“It was a joke,” she laughed.", ["she"]),
        ("“It is sad,” he sighs.", ["he"]),
        ("He decreed that the league would meet.", ["He"]),
        ("He laughed that off.", []),
        ("Romer remembers thinking that it was late.", ["Romer"]),
    ],
)
def test_words_may_be_laughed_decreed_and_remembered(sentence: str, said: list[str]) -> None:
    assert chains(sentence) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "The report calls the plan into question.",
        "A report by the bank calls that into question.",
        "He says something foolish, dull, or both.",
        "The maker Jan Lund has found a way to make villains win on the screen.",
        "For a good account of the affair, read Kevin Doyle on the topic.",
    ],
)
def test_what_is_called_into_question_or_merely_found_is_not_said(sentence: str) -> None:
    assert chains(sentence) == []


@pytest.mark.parametrize("verb", ["instructed", "counselled"])
def test_orders_in_marks_are_theirs_who_give_them(verb: str) -> None:
    assert chains(f"“Do not be late,” {verb} Jan Lund, the district chief.") == ["Jan Lund"]
    assert chains(f"“Do not be late,” Lund {verb}.") == ["Lund"]


@pytest.mark.parametrize(
    "sentence",
    ["The judge ordered the firm to pay.", "The firm ordered ships.", "The chef served fish, ordered that morning."],
)
def test_things_that_are_ordered_are_not_said(sentence: str) -> None:
    assert chains(sentence) == []
