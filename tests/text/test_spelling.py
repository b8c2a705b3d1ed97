"""A slip is told from another word by what happened to the letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.spelling import Slip, damage, fold, sound


@pytest.mark.parametrize(
    ("wrong", "right", "slip"),
    [
        ("retuers", "reuters", Slip.SWAPPED),
        ("reutters", "reuters", Slip.DOUBLED),
        ("cincinati", "cincinatti", Slip.UNDOUBLED),
        ("washigton", "washington", Slip.DROPPED),
        ("waahington", "washington", Slip.KEY),
        ("waqshington", "washington", Slip.BESIDE),
        ("spiegal", "spiegel", Slip.VOWEL),
        ("moskow", "moscow", Slip.SOUND),
        ("interfacks", "interfax", Slip.SOUND),
        ("hrenin", "khrenin", Slip.SOUND),
        ("zelenskij", "zelenskiy", Slip.SOUND),
        ("masachusets", "massachusetts", Slip.SOUND),
        ("iskandar-m", "iskander-m", Slip.VOWEL),
        ("pensylvnia", "pennsylvania", Slip.TWO),
        ("ghandi", "gandhi", Slip.SOUND),
        ("bhudda", "buddha", Slip.SOUND),
        ("cort", "court", Slip.DROPPED),
        ("melborne", "melbourne", Slip.DROPPED),
    ],
)
def test_each_slip_is_known_for_what_it_is(wrong: str, right: str, slip: Slip) -> None:
    found = damage(wrong, right)

    assert found is not None
    assert found.slip is slip


def test_words_that_only_begin_alike_are_no_slip() -> None:
    assert damage("guardroom", "guardian") is None
    assert damage("reader", "reuters") is None


def test_spellings_of_two_sides_of_the_atlantic_are_no_slip() -> None:
    assert damage("organisation", "organization") is None
    assert damage("centre", "center") is None
    assert damage("defence", "defense") is None


def test_a_common_slip_costs_less_than_an_odd_one() -> None:
    common, odd, first = (
        found.cost for wrong in ("retuers", "reubers", "beuters") if (found := damage(wrong, "reuters"))
    )

    assert common < odd < first


def test_an_ending_is_told_from_a_slip_within() -> None:
    endings = [found.ending for wrong in ("khrenina", "khrrenin") if (found := damage(wrong, "khrenin"))]

    assert endings == [True, False]


def test_accents_and_case_fold_away() -> None:
    assert fold("Süddeutsche") == fold("suddeutsche")
    assert fold("Łódź") == "lodz"
    assert fold("O’Brien") == "o'brien"


def test_transliterations_sound_the_same() -> None:
    assert sound("khrushchev") == sound("hrushchev")
    assert sound("kyiv") == sound("kiiv")


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=12)


@given(WORDS, st.integers(0, 12))
def test_two_letters_swapped_are_always_seen_as_a_slip(word: str, at: int) -> None:
    at %= len(word) - 1
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if swapped != word:
        assert damage(swapped, word) is not None


@given(WORDS, WORDS)
def test_a_slip_is_never_free(wrong: str, right: str) -> None:
    found = damage(wrong, right) if wrong != right else None

    assert found is None or found.cost > 0
