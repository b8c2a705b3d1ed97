"""Titles of two words before a name are no part of it, and the same words are names elsewhere."""

import pytest
from cited import chains, last_speaker


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "The quay is safe, said Harbour Minister Datuk Seri Ida Lund. Lund said the boats are too.",
            ["Ida Lund", "Lund"],
        ),
        ("Police chief Tan Sri Jan Roe Bakar said the quay was safe.", ["Jan Roe Bakar"]),
        ("The quay is safe, Datuk Ida Lund told reporters.", ["Ida Lund"]),
        ("Sri Lanka said the quay was safe.", ["Sri Lanka"]),
        ("Tan Wei Ling said the quay was safe.", ["Tan Wei Ling"]),
        ("Ms Sri Lund said the quay was safe.", ["Sri Lund"]),
    ],
)
def test_a_title_of_two_words_is_no_part_of_the_name(story: str, expected: list[str]) -> None:
    assert chains(story) == expected


def test_a_title_of_two_words_is_no_part_of_the_agent_s_name() -> None:
    assert last_speaker("The quay is safe, says Home Minister Datuk Seri Saiful Harith Omar.") == "Saiful Harith Omar"
