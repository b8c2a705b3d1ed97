"""A hash is found among sorted ones, however they are spread."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.hashes import first_of

HASHES = st.lists(st.integers(0, 2**32 - 1) | st.integers(0, 50), max_size=60)


@given(HASHES, st.integers(0, 60))
def test_the_first_of_equal_hashes_is_found_and_no_other(hashes: list[int], wanted: int) -> None:
    held = sorted(hashes)

    for number in (*held, wanted):
        assert first_of(held, number) == (held.index(number) if number in held else -1)
