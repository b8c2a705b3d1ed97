"""Turns of phrase in regional and agency English that attribute, and look-alikes that attribute nothing."""

import pytest
from cited import chains


@pytest.mark.parametrize("line", ["Image Credit: Supplied", "Video Credits: Supplied", "Picture Copyright: Handout"])
def test_a_label_of_a_picture_says_nothing(line: str) -> None:
    assert ["Lund"] == chains("Two barges sank, Lund said.", line)
