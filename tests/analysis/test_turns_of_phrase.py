"""Turns of phrase in regional and agency English that attribute, and look-alikes that attribute nothing."""

import pytest
from cited import chains


@pytest.mark.parametrize("line", ["Image Credit: Supplied", "Video Credits: Supplied", "Picture Copyright: Handout"])
def test_a_label_of_a_picture_says_nothing(line: str) -> None:
    assert ["Lund"] == chains("Two barges sank, Lund said.", line)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He told AFP the hearing lasted an hour.", ["AFP < He"]),
        ("She told Reuters the briefing was short.", ["Reuters < She"]),
        ("Snow will fall, the national met office warns.", ["national met office"]),
        ("The ministers met office staff, Lund said.", ["Lund"]),
    ],
)
def test_a_word_like_a_verb_within_a_name_or_after_an_article_is_none(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Oil rose 4.6%, while government services added 1.9% and the mines lost ground.",
        "Lund added 12 points and Roe lost ground.",
        "Observers noted 14 violations and the police left.",
        "Police found a gun and the man was arrested.",
        "The yard announced 300 job cuts but the union was calm.",
    ],
)
def test_a_thing_that_is_found_or_added_is_no_clause(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund was responding to a viral video that claimed hikers were let in.", ["viral video"]),
        ("The union asked for all the files that were lost.", []),
        ("Charities are warning of letters that are going round.", []),
        ("Lund noted the road was shut and the bus was late.", ["Lund"]),
    ],
)
def test_that_before_a_verb_tells_of_the_noun_before_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said that a plane had challenged the ship “at least six times.”", ["Lund"]),
        ("A dog attacked the man “at least six times.”", []),
        ("The union challenged the ban as “a bad joke”.", ["union"]),
    ],
)
def test_what_a_thing_does_is_no_view_of_its_own(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two clerks were jailed in a ruling condemned by the UN envoy as “beyond any law”.", ["UN envoy"]),
        ("The law, which was branded by miners as “draconian”, passed.", ["miners"]),
        ("The plan, dubbed by critics “the great escape”, was dropped.", ["critics"]),
        ("The road, known to locals as “the long snake”, is shut.", []),
        ("The plan was backed by Lund, who as “mayor of the people” is loved.", []),
    ],
)
def test_who_calls_a_thing_something_in_quotation_marks_is_found(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_somebody_did_not_confirm_has_them_for_no_source() -> None:
    assert [] == chains("The report that the bridge would close was not confirmed by the ministry.")
    assert ["ministry"] == chains("The report that the bridge would close was confirmed by the ministry.")
