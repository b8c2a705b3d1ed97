"""Names of weapons: a designation or the kind of weapon behind a damaged one says that a weapon is meant."""

import pytest
from named import mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Wreckage of a Shaheed-136 lay in the field.", "Shahed-136"),
        ("The infantry fired a Javlin missile at the tank.", "Javelin"),
        ("Eleven Leopord 2 tanks arrived by rail.", "Leopard 2"),
        ("The first M1 Abrahms tanks reached the brigade.", "M1 Abrams"),
    ],
)
def test_a_damaged_weapon_is_mended_by_what_stands_behind_it(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "Doctor Shaheed said so, and Captain Javlin did not.",
        "The Hann missile and the Milon drone are the firm's own.",
        "A Lancet-3, an Orlan-10, a Shahed-131, a Buk-M3 and an Iskander-K were lost.",
    ],
)
def test_a_name_like_a_weapon_is_left_alone(text: str) -> None:
    assert mended(text) == []
