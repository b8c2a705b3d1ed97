"""Copy that breaks off in the middle of a construction is read all the same."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "sentence",
    [
        "Harlow the agencies quoted Nine",
        "Pirmatov, as Kursiv writes, with reference to its own sources, that",
        "“The lake is dead,” as the mayor says,",
        "Rumours are circulating",
        "The letter, a copy of which",
        "It became known to",
        "As reported",
        "The poll was found",
        "The clerk goes,",
        "Harlow: ",
    ],
)
def test_a_sentence_that_breaks_off_is_read(sentence: str) -> None:
    assert all(" < " not in chain for chain in chains(sentence))
