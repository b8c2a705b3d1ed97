"""Slips that are no spelling of another shore, nor another sound: "cort", "Melborne"."""

from named import mended


def test_court_is_spelled_alike_on_both_sides_of_the_atlantic() -> None:
    assert mended("The International Criminal Cort met.") == [("International Criminal Court",)]
    assert mended("The trams of Melborne stopped, and more stopped in Melborne.")[0] == ("Melbourne",)
