"""Words of a text: what is one, and what is the same one."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

from buffers import hashed, words
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" … — “”", []),
        ("one", ["one"]),
        ("The port of Izmir, on Monday.", ["The", "port", "of", "Izmir", "on", "Monday"]),
        ("“Talks”—he said—‘go on’…", ["Talks", "he", "said", "go", "on"]),
        ("don't don’t", ["don", "t", "don", "t"]),
        ("7-1/2 pct", ["7", "1", "2", "pct"]),
        ("Ελλάδα, Москва; Łódź", ["Ελλάδα", "Москва", "Łódź"]),
        ("co\u00adoperate \u200bnow\u200b", ["co\u00adoperate", "now"]),
        ("北京，上海。", ["北", "京", "上", "海"]),
        ("AI大会2026年", ["AI", "大", "会", "2026", "年"]),
        ("서울 발표", ["서울", "발표"]),
        ("fire 🔥 out", ["fire", "out"]),
        ("Ｎews １２", ["Ｎews", "１２"]),
        ("ﺳﻼﻡ ﻋﻠﻴﻜﻢ", ["ﺳﻼﻡ", "ﻋﻠﻴﻜﻢ"]),
        ("ﾆｭｰｽ。5 ℓ №3 x² yⁿ", ["ﾆｭｰｽ", "5", "ℓ", "3", "x", "yⁿ"]),
        ("half \ud800 pair", ["half", "\ud800", "pair"]),
    ],
)
def test_words_are_told_apart(text: str, expected: list[str]) -> None:
    assert expected == words(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MINISTER", "minister"),
        ("co\u00adoperate", "cooperate"),
        ("“Talks”", '"Talks"'),
        ("ﬁshing oﬃce", "fishing office"),
    ],
)
def test_case_marks_and_unseen_characters_make_no_difference(one: str, other: str) -> None:
    assert hashed(one).tolist() == hashed(other).tolist()


def test_other_words_have_other_hashes() -> None:
    assert len(set(hashed("ab ba a b aab abb é è").tolist())) == 8


@given(st.text())
def test_any_text_has_words_that_stand_in_it_in_order(text: str) -> None:
    between, at = "", 0
    for word in words(text):
        start = text.index(word, at)
        between, at = between + text[at:start], start + len(word)

    assert not any(char.isalpha() for char in between + text[at:])


@given(st.text(), st.text())
def test_the_words_of_two_texts_apart_are_those_of_both(one: str, other: str) -> None:
    assert hashed(one).tolist() + hashed(other).tolist() == hashed(f"{one}. {other}").tolist()
