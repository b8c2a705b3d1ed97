"""Names in the papers every day: their spellings are all listed, but for what other languages make of them."""

import pytest
from named import mended, read


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ukraine's president, Volodymir Zelensky, wrote back.", "Volodymyr Zelensky"),
        ("The stadium is named after Narendra Modhi.", "Narendra Modi"),
        ("Two ships burned near Sevastapol.", "Sevastopol"),
    ],
)
def test_a_settled_name_has_no_other_transliterations_than_the_listed(text: str, right: str) -> None:
    assert {fault.right for fault in read(text).misspellings} == {(right,)}


@pytest.mark.parametrize(
    "text",
    [
        "Volodymyr Zelenskiy and Volodymyr Zelenski are one man, and so is Volodymyr Zelenskyj.",
        "The street is Charkiw on the German map, and Charkiv on the other.",
        "A German paper has Alexander Lukaschenko and Dmitri Peskow.",
        "A French paper has Alexander Lukachenko.",
        "Adolph Hitler is how the old book has it.",
        "Aleksander Lukashenko spoke for an hour.",
    ],
)
def test_a_settled_name_may_be_written_as_other_languages_do(text: str) -> None:
    assert mended(text) == []


def test_a_surname_in_the_papers_every_day_is_mended_alone_where_a_silent_letter_is_misplaced() -> None:
    assert mended("The party said Ghandi would lead the march himself.") == [("Gandhi",)]
    assert mended("The bowler is Morne Morkel, and Ghandi Shaheen keeps the score.") == []


def test_a_given_name_without_its_last_letter_is_no_other_form_of_it() -> None:
    assert mended("Donal Trump announced new tariffs on timber.") == [("Donald Trump",)]
    assert mended("The singer Donal Lunny and the clerk Ursul Brandt came.") == []
