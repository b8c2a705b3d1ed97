"""Words are taken out with the blanks and the empty lines that were there for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.cutting import cut


def without(text: str, words: str = "Share") -> str:
    at = text.index(words)
    start, end = cut(text, at, at + len(words))
    return text[:start] + text[end:]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One.\n\nShare\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\nShare\nTwo.\n", "One.\nTwo.\n"),
        ("One.\n\n  Share \t\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\nShare\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n \nShare\n \n\n  Two.\n", "One.\n \n  Two.\n"),
        ("One.\n\nShare\n", "One.\n"),
        ("One.  \n\nShare", "One.  \n"),
        ("Share\n\nOne.\n", "One.\n"),
        ("Share", ""),
        ("\n\nShare\n\n", "\n\n"),
        ("One. Share\nTwo.", "One.\nTwo."),
        ("One. Share \nTwo.", "One.\nTwo."),
        ("One. Share Two.", "One. Two."),
        ("Share One.", "One."),
        ("  Share One.", "  One."),
    ],
)
def test_no_blanks_and_no_doubled_empty_lines_are_left(text: str, left: str, end: str) -> None:
    assert without(text.replace("\n", end)) == left.replace("\n", end)


@given(st.text("a \t\r\n", max_size=12), st.text("a \t\r\n", max_size=12))
def test_nothing_but_white_space_goes_with_the_words(before: str, behind: str) -> None:
    start, end = cut(before + "Share" + behind, len(before), len(before) + 5)
    left = before[:start] + (before + "Share" + behind)[end:]

    assert start <= len(before) < len(before) + 5 <= end
    assert left.split() == (before + " " + behind).split() or left.split() == (before + behind).split()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Menu\nShare\n\nOne.\n", "One.\n"),
        ("Menu\n\nShare\n\n\nOne.\n", "One.\n"),
        ("One.\n\nMenu\nShare\n", "One.\n"),
        ("One.\n\nMenu\n\nShare\n\n", "One.\n"),
        ("One.\n\nMenu\nShare", "One.\n"),
    ],
)
def test_of_two_lines_that_go_at_an_edge_no_empty_line_is_left(text: str, left: str) -> None:
    at_head = not text.startswith("One.")
    for word in ("Share", "Menu"):
        at = text.index(word)
        start, end = cut(text, at, at + len(word), head=at_head, foot=not at_head)
        text = text[:start] + text[end:]

    assert left == text
