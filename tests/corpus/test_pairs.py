"""Which articles are paired, and what is measured of them."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from invented import BAKERS, CHESS, FERRY, INQUIRY, article, filler, found, only

from auditor.corpus.texts import gathered
from auditor.model.reuse import Category


def test_a_copy_is_found_whole() -> None:
    pair = only(article("a", FERRY), article("b", FERRY), article("c", BAKERS))

    assert (pair.a, pair.b) == ("a", "b")
    assert (pair.resemblance, pair.containment_a, pair.containment_b) == (1.0, 1.0, 1.0)
    assert [(FERRY[p.a.start : p.a.end], FERRY[p.b.start : p.b.end]) for p in pair.passages] == [(FERRY, FERRY)]
    assert pair.score > 0.99


def test_a_paragraph_taken_over_is_contained_on_one_side_alone() -> None:
    long = f"{CHESS}\n\n{FERRY}\n\n{BAKERS} {INQUIRY}"
    pair = only(article("a", FERRY), article("b", long))
    [passage] = pair.passages

    assert long[passage.b.start : passage.b.end] == FERRY
    assert pair.containment_a == 1.0
    assert pair.containment_b < 0.4
    assert pair.resemblance == pytest.approx(pair.containment_b)


def test_a_copy_with_words_replaced_is_one_passage() -> None:
    edited = FERRY.replace("Tuesday", "Wednesday").replace("214", "215").replace("pulled", "towed")
    pair = only(article("a", FERRY), article("b", edited))
    [passage] = pair.passages

    assert edited[passage.b.start : passage.b.end] == edited
    assert 0.4 < pair.resemblance < 0.9


def test_another_sentence_put_in_between_parts_the_passages() -> None:
    edited = f"{FERRY} {CHESS} {INQUIRY}"
    pair = only(article("a", f"{FERRY} {INQUIRY}"), article("b", edited))

    assert [edited[p.b.start : p.b.end] for p in pair.passages] == [FERRY, INQUIRY]


def test_articles_that_share_nothing_are_no_pair() -> None:
    assert found(article("a", FERRY), article("b", BAKERS), article("c", CHESS)) == []


@pytest.mark.parametrize("text", ["", "x", "Fire", "Fire in port", " \n ", "…", "\ud800"])
def test_texts_of_no_length_are_no_pair(text: str) -> None:
    assert found(article("a", text), article("b", text), article("c", FERRY)) == []
    assert found(article("a", text)) == found() == []


def test_offsets_count_characters_whatever_they_take_in_bytes() -> None:
    before = "“Łódź – 🔥 𝔄”, ‹так›: "
    text = f"{before}{FERRY}"
    pair = only(article("a", FERRY), article("b", text))

    assert [(p.a.start, p.b.start, p.b.end) for p in pair.passages] == [(0, len(before), len(text))]


def test_a_script_without_spaces_is_compared_by_its_characters() -> None:
    port = "周二清晨，载有二百一十四名乘客的渡轮在港外搁浅，海岸警卫队说无人受伤，两艘拖船在涨潮时将其拖离。"
    text = f"本报讯：{port}调查仍在继续。"
    pair = only(article("a", port), article("b", text))
    [passage] = pair.passages

    assert text[passage.b.start : passage.b.end] == port


def test_marks_that_stand_in_both_belong_to_the_passage_and_others_do_not() -> None:
    text = f"He read it out: “{FERRY}” and sat down."
    pair = only(article("a", f"«{FERRY}»"), article("b", text))

    assert [text[p.b.start : p.b.end] for p in pair.passages] == [FERRY]


def test_what_everybody_writes_is_no_pair() -> None:
    stock = "in a filing with the harbour board on Monday the company said it had agreed to sell its shares"
    articles = [article(f"{n:02}", f"{filler(n)} {stock} {filler(n + 1000)}") for n in range(40)]

    assert len(found(*articles[:2])) == 1
    assert found(*articles) == []


def test_what_more_articles_share_than_allowed_leads_to_no_pair() -> None:
    articles = [article(str(n), f"{filler(n)} {FERRY}") for n in range(4)]

    assert len(found(*articles)) == 6
    assert found(*articles, max_articles=3) == []


def test_an_article_that_comes_twice_is_one() -> None:
    assert found(article("a", FERRY), article("a", FERRY)) == []


def test_two_texts_under_one_id_are_a_revision() -> None:
    pair = only(article("a", FERRY), article("a", f"{FERRY} {INQUIRY}"))

    assert (pair.a, pair.b, pair.category) == ("a", "a", Category.REVISION)


def test_the_surest_pair_comes_first() -> None:
    articles = [article("a", f"{FERRY} {INQUIRY}"), article("b", f"{FERRY} {INQUIRY}"), article("c", CHESS + FERRY)]
    pairs = found(*articles)

    assert [(pair.a, pair.b) for pair in pairs] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert found(*articles, top=1) == pairs[:1]
    assert found(*articles, min_score=0.999999) == pairs[:1]


def test_the_order_of_the_input_makes_no_difference() -> None:
    texts = [FERRY, f"{FERRY} {INQUIRY}", BAKERS, f"{CHESS} {BAKERS}", INQUIRY, filler(1), FERRY]
    articles = [article(f"id-{at % 6}", text, published=f"2026-03-0{at + 1}") for at, text in enumerate(texts)]
    expected = found(*articles)

    assert len(expected) > 3
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        assert expected == found(*articles)


def test_a_text_is_given_back_as_it_was_read() -> None:
    texts = gathered([article("b", "two \ud800 halves"), article("a", "“один”")])

    assert [texts.text(0), texts.text(1)] == ["“один”", "two \ud800 halves"]


@pytest.mark.parametrize(
    ("text", "paired"),
    [
        ("the " * 50_000, []),
        ("”“" * 50_000, []),
        ("a b c d e f g h " * 9_000, ["ab"]),
        ("\u200b" * 9_000 + FERRY, ["ab", "ac", "bc"]),
        ("\x00" * 9_000 + FERRY, ["ab", "ac", "bc"]),
    ],
)
def test_hostile_texts_are_compared(text: str, paired: list[str]) -> None:
    pairs = found(article("a", text), article("b", text + "x"), article("c", FERRY))

    assert paired == sorted(pair.a + pair.b for pair in pairs)
    for pair in pairs:
        assert all(p.a.end <= len(text) and p.b.end <= len(text) + 1 for p in pair.passages)


pieces = st.lists(st.sampled_from([FERRY, INQUIRY, BAKERS, CHESS, "“Łódź”", "港", "\n\n", "It rained. "]), max_size=5)


@given(pieces, pieces)
@settings(max_examples=60)
def test_passages_begin_and_end_with_the_same_words(one: list[str], other: list[str]) -> None:
    a, b = " ".join(one), " ".join(other)
    for pair in found(article("a", a), article("b", b)):
        for passage in pair.passages:
            first, second = a[passage.a.start : passage.a.end].split(), b[passage.b.start : passage.b.end].split()
            assert (first[0], first[-1]) == (second[0], second[-1])


@given(st.text(), st.text())
@settings(max_examples=60)
def test_a_story_between_any_texts_is_found_where_it_stands(before: str, after: str) -> None:
    text = f"{before} {FERRY} {after}"
    pair = only(article("a", FERRY), article("b", text))

    assert FERRY in {text[p.b.start : p.b.end] for p in pair.passages}
