"""Who tells an outlet's managers or staff something has not told the outlet, which passes nothing on."""

import pytest
from cited import chains, claims

HEARERS = ["an NBC executive", "a former NBC executive", "CBS executives", "BBC staff", "the BBC board members"]


@pytest.mark.parametrize("hearer", [*HEARERS, "Fox News employees", "the Guardian’s lawyers", "Reuters management"])
def test_people_of_a_house_that_hear_something_are_no_outlet(hearer: str) -> None:
    sentence = f"Lund told {hearer} that the mill was shut."
    assert chains(sentence) == ["Lund"]
    assert claims(sentence) == ["the mill was shut"]


@pytest.mark.parametrize(
    ("hearer", "outlet"),
    [
        ("a CNN host", "CNN"),
        ("a New York Times reporter", "New York Times"),
        ("a former Fox News anchor", "Fox News"),
        ("BBC viewers", "BBC"),
    ],
)
def test_journalists_and_those_who_watch_stand_for_their_outlet(hearer: str, outlet: str) -> None:
    sentence = f"Lund told {hearer} that the mill was shut."
    assert chains(sentence) == [f"{outlet} < Lund"]
    assert claims(sentence) == ["the mill was shut"]


@pytest.mark.parametrize("verb", ["claimed", "said", "promised"])
def test_an_outlet_that_small_words_lead_is_told_and_nothing_is_done(verb: str) -> None:
    sentence = f"Lund {verb} to conservative news site Breitbart that the mill would close."
    assert chains(sentence) == ["Breitbart < Lund"]
    assert claims(sentence) == ["the mill would close"]


GATHERED = ["the Harlow Festival", "the Royal Institution", "the Harlow Television Festival", "the Delta Media Summit"]


@pytest.mark.parametrize("hearer", [*GATHERED, "the Delta Symposium", "the Harlow Museum", "the Delta Book Fair"])
def test_who_gathers_to_hear_something_is_no_outlet(hearer: str) -> None:
    assert chains(f"Ida Lund told {hearer} that the ice was thin.") == ["Ida Lund"]


@pytest.mark.parametrize("outlet", ["Festival Times", "College Herald", "Fringe Magazine", "Delta Media Group"])
def test_a_paper_may_be_called_after_such_a_thing(outlet: str) -> None:
    assert chains(f"Ida Lund told the {outlet} that the ice was thin.") == [f"{outlet} < Ida Lund"]
