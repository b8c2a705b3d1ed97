"""Lands and peoples that everybody knows, as other languages or a careless hand write them in English copy."""

import pytest
from named import mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The president of Equador said on Monday that talks would go on.", "Ecuador"),
        ("Talks with Equador and Peru will go on, the ministry said.", "Ecuador"),
        ("Lituania will buy more drones, the ministry said on Monday.", "Lithuania"),
        ("The ministry in Rusia has not commented on the report.", "Russia"),
        ("The fleet of Azerbaijin left port on Monday, and the ministry said so.", "Azerbaijan"),
        ("A Columbian senator was shot on Monday, and the police in Colombia held two men.", "Colombian"),
        ("The Columbian police held two men on Monday, and Colombia asked for a third.", "Colombian"),
        ("An Equadorian ship left port on Monday, and the ministry said so.", "Ecuadorian"),
        ("A Columbian ship left the port of Cartagena, and Colombia sent a third.", "Colombian"),
    ],
)
def test_a_land_or_people_written_otherwise_is_found(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "The bank Banco Lituania opened a branch on Monday, and the ministry said so.",
        "The song is called Estrella de Lituania, and the band played it twice.",
        "The Columbian Exchange changed the diets of Europe and Colombia alike, the author writes.",
        "Pre-Columbian gold from Colombia was shown in the museum on Monday.",
        "British Columbian farmers met on Monday, and Colombia sent the coffee.",
        "The Columbian reported on Monday that a ship from Colombia was in the harbour.",
        "Colombia grows cocoa. The Columbian exchange took the bean to the Old World.",
        "The Columbian, a newspaper in Washington state, wrote on Monday that Colombia had won.",
        "The Columbian said on Monday that a ship from Colombia was in the harbour.",
        "The Equadorian Ltd bought a second ship on Monday, and the ministry said so.",
        "A Columbian mammoth was dug up near the river on Monday.",
    ],
)
def test_a_right_name_that_has_such_a_word_is_left_alone(text: str) -> None:
    assert mended(text) == []
