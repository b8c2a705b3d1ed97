"""Sentences end at their stops, not at abbreviations, names of sites or marks within a quotation."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.sentences import sentences
from auditor.text.tokens import tokens


def split(text: str, closed: list[tuple[int, int]] | None = None) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text), closed or [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("Gov. Lund left. He ran.", ["Gov. Lund left.", "He ran."]),
        ("The U.S. Army came. It left.", ["The U.S. Army came.", "It left."]),
        ("News.Az wrote it. Others did not.", ["News.Az wrote it.", "Others did not."]),
        ("It fell by 2.5 percent. Then it rose.", ["It fell by 2.5 percent.", "Then it rose."]),
        ("It closed on August 11.The pit stays shut.", ["It closed on August 11.", "The pit stays shut."]),
        ("Really? Yes!", ["Really?", "Yes!"]),
    ],
)
def test_a_stop_ends_a_sentence_where_one_ends(text: str, expected: list[str]) -> None:
    assert expected == split(text)


def test_a_stop_within_a_quotation_ends_no_sentence() -> None:
    text = '"We wait. We hope," she said. He left.'

    assert split(text, [(0, text.index(" she"))]) == ['"We wait. We hope," she said.', "He left."]


@given(st.text(max_size=80))
def test_sentences_are_in_order_and_lose_only_white_space(text: str) -> None:
    found = list(sentences(text, 0, len(text)))
    covered = "".join(text[start:end] for start, end in found)

    assert found == sorted(found)
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(st.characters(exclude_characters="`´"), max_size=80))  # between letters they are read as apostrophes
def test_tokens_stand_where_they_say(text: str) -> None:
    found = tokens(text, 0, len(text))
    places = list(zip(found.starts, found.ends, strict=True))

    assert "".join(text.split()) == "".join("".join(text[start:end].split()) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    assert found.words == [text[start:end] for start, end in places]


def test_an_abbreviation_keeps_its_stop() -> None:
    text = "Mr. Lund met Gov. Roe. He left."

    assert tokens(text, 0, len(text)).words == [
        *("Mr.", "Lund", "met", "Gov.", "Roe", ".", "He", "left", "."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida J. Roe", ["Ida", "J.", "Roe"]),
        ("Ida  J. Roe", ["Ida", "J.", "Roe"]),
        ("Plan J. 5 left", ["Plan", "J", ".", "5", "left"]),
        ("Roe Inc.-owned", ["Roe", "Inc.", "-", "owned"]),
        ("a No.5 pencil", ["a", "No", ".", "5", "pencil"]),
    ],
)
def test_initials_and_abbreviations_keep_their_stops_where_a_name_or_a_word_ends(
    text: str, expected: list[str]
) -> None:
    assert expected == tokens(text, 0, len(text)).words


@given(st.lists(st.sampled_from(["Ida", "J.", "said,", "U.S.", "(Inc.", "5.", "it's", "-", "“No”"]), min_size=1))
def test_wide_spaces_part_the_same_words(words: list[str]) -> None:
    near, wide = " ".join(words), "\n".join(f"{word} " for word in words)

    assert tokens(near, 0, len(near)).words == tokens(wide.replace(" \n", "\n"), 0, len(wide)).words
