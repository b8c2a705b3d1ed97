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
