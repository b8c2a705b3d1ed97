"""Ligatures and the letters they are of: where each stands in the text with the one and with the other."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.text.ligatures import LETTERS, Places, spelled_out

TEXTS = st.text(alphabet=[*"ab ", *LETTERS], max_size=12)


@given(TEXTS, st.data())
def test_a_range_comes_back_from_where_it_was_put(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    places = Places.of(text)
    on, off = places.on(start), places.on(end)

    assert spelled_out(text)[on:off] == spelled_out(text[start:end])
    assert places.back(on, off) == (start, end)


def test_a_ligature_goes_whole_with_any_of_its_letters() -> None:
    assert spelled_out("an oﬃce") == "an office"
    assert [Places.of("an oﬃce").back(at, at + 1) for at in range(3, 9)] == [
        (3, 4), (4, 5), (4, 5), (4, 5), (5, 6), (6, 7),
    ]  # fmt: skip
