"""Whether an article names the outlet that another one is from."""

from __future__ import annotations

import pytest

from auditor.corpus.crediting import called
from auditor.gazetteer.lookup import gazetteer


@pytest.mark.parametrize(
    ("publisher", "text"),
    [
        ("BBC News", "The dam has held, the BBC reported."),
        ("BBC News", "As the British Broadcasting Corporation has it, the dam held."),
        ("AP News", "The dam has held, the Associated Press reported."),
        ("AP News", "BRANNOCK (AP) - The dam has held."),
        ("The Guardian", "The dam has held, theguardian.com reported."),
        ("Fox News", "The dam has held, Fox reported."),
        ("Ardle News", "According to Ardle, the dam has held."),
        ("ABC News", "ABC first reported that the dam has held."),
        ("Brannock Evening News", "The dam has held, the Evening News reported."),
        ("Ardle Mercury", "“It held,” she told the Mercury."),
        ("Ardle Mercury", "The Mercury’s Una Brae reported that the dam has held."),
        ("Ardle Mercury", "The dam has held. Source: Ardle Mercury"),
        ("Ardle Mercury", "The dam has held. (c) ARDLE MERCURY"),
        ("The Ardle Mercury", "According to the Ardle Mercury, the dam has held."),
        ("The Telegraph", "The dam has held, the Daily Telegraph reported."),
    ],
)
def test_an_outlet_is_named_by_any_of_its_names(publisher: str, text: str) -> None:
    assert called(publisher, "", gazetteer()).named_in(text)


@pytest.mark.parametrize(
    ("publisher", "text"),
    [
        ("Ardle Mercury", "A spill of mercury closed the school; Mercury and Venus shone, and the Mercury sank."),
        ("Fox News", "A fox was seen on the dam, and Mr. Fox left."),
        ("India News", "India reported nine new cases."),
        ("Ardle News", "Ardle said it would mend the dam, and no news came."),
        ("Ardle Mercury", "The Brannock Mercury reported that the dam has held."),
        ("Ardle Mercury", "The dam has held."),
        ("", "The dam has held."),
    ],
)
def test_words_that_cite_nobody_name_no_outlet(publisher: str, text: str) -> None:
    assert not called(publisher, "", gazetteer()).named_in(text)


def test_the_site_of_an_unlisted_outlet_names_it() -> None:
    outlet = called("Ardle Mercury", "www.ardle.example", gazetteer())

    assert outlet.named_in("More at https://www.Ardle.example/dam.")
    assert not outlet.named_in("More at https://www.ardlex.example/dam.")


@pytest.mark.parametrize("text", ["Mail to the Ardle North Mercury.", "She told the Mercury so."])
def test_the_own_name_of_a_paper_means_no_other(text: str) -> None:
    assert not called("North Mercury", "", gazetteer()).named_in(text, own="The Ardle North Mercury")
