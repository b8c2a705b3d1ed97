"""Known names are spotted where they stand as names, the longest first."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer


def spotted(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], entry.name) for span, entry in gazetteer().spot(text)]


def test_the_longest_name_at_a_place_is_taken() -> None:
    assert spotted("He told The New York Times and the Times of Malta.") == [
        ("The New York Times", "The New York Times"),
        ("Times of Malta", "Times of Malta"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Time is short, and the sun is up.", []),
        ("The envoy told Time that talks go on.", ["Time"]),
        ("Report informs that the port is open.", ["Report"]),
        ("A Trend in sales was seen.", []),
        ("Prices rose again, Trend reports.", ["Trend"]),
        ("The Time Warner deal, the Sun Belt and Mirror Lake", []),
        ("Bild reported it.", ["Bild"]),
    ],
)
def test_a_name_that_is_also_a_word_counts_only_where_it_stands_as_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in spotted(text)] == names


@pytest.mark.parametrize(
    ("text", "name"), [("Photo: REUTERS", "Reuters"), ("BAKU, AZERTAC", "AZERTAC"), ("AL JAZEERA", "Al Jazeera")]
)
def test_capitals_throughout_are_no_hindrance(text: str, name: str) -> None:
    assert name in [found for _, found in spotted(text)]


def test_a_name_wrapped_over_a_line_is_one_name() -> None:
    assert spotted("It was told to the Associated\nPress at noon.") == [("Associated\nPress", "Associated Press")]


@pytest.mark.parametrize(
    "text", ["Thomson-Reuterson", "reuters.com.example", "anti-Reuters", "@Reuters", "Reutersgram"]
)
def test_a_part_of_another_word_is_no_name(text: str) -> None:
    assert spotted(text) == []


def test_a_possessive_and_a_slash_end_a_name() -> None:
    assert spotted("Reuters' and Reuters's, AFP/Getty Images") == [
        ("Reuters", "Reuters"),
        ("Reuters", "Reuters"),
        ("AFP", "Agence France-Presse"),
        ("Getty Images", "Getty Images"),
    ]


NAMES = st.sampled_from(sorted(entry.name for entry in gazetteer().entries if entry.spotted))


@given(st.lists(st.one_of(NAMES, st.text(max_size=12)), max_size=8).map(" ".join))
def test_spans_are_in_order_and_never_overlap(text: str) -> None:
    spans = [span for span, _ in gazetteer().spot(text)]

    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(NAMES)
def test_every_name_of_two_words_or_more_is_spotted_whole(name: str) -> None:
    if " " in name:
        assert any(entry.name == name or name in entry.forms() for _, entry in gazetteer().spot(f"it told {name} so"))


@pytest.mark.parametrize("sentence", ["As Trend reports, it rained.", "Earlier Report wrote that it rained."])
def test_a_word_that_opens_the_sentence_is_no_part_of_an_ordinary_name(sentence: str) -> None:
    assert ["Trend" if "Trend" in sentence else "Report"] == [entry.name for _, entry in gazetteer().spot(sentence)]
