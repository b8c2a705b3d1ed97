"""The silent lists tell common words from rare ones, and names from both."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.words.frequency import UNSEEN, words


def test_a_common_word_is_commoner_than_a_rare_one() -> None:
    look = words().look

    assert look("the").english > look("government").english > look("ombudsman").english > 0


def test_a_word_nobody_ever_wrote_is_unseen() -> None:
    assert words().look("qzxvkjwpyt") == UNSEEN


def test_surnames_given_names_and_places_are_told() -> None:
    assert words().look("Smith").surname
    assert words().look("Mary").given
    assert words().look("Springfield").place


def test_words_of_other_languages_are_seen() -> None:
    assert words().look("Zeitung").foreign > 3
    assert words().look("samedi").foreign > 3


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up_in_any_case(text: str) -> None:
    assert words().look(text) == words().look(text.casefold())
