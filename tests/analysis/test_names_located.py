"""A place's damaged name is found where what stands before or after it says that a place is meant."""

import pytest
from named import mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("An attack on Karkiv killed two people on Monday.", "Kharkiv"),
        ("Missile strikes on Karkiv went on through the night.", "Kharkiv"),
        ("Explosions were heard in Sumy, Karkiv and Odesa on Monday.", "Kharkiv"),
        ("Drones hit Sumy and Karkiv before dawn.", "Kharkiv"),
        ("KHRAKIV, Ukraine (AP) — The army has begun an exercise in the east.", "KHARKIV"),
        ("YERVEAN, 14 September (Armenpress) — The army has begun an exercise.", "YEREVAN"),
        ("YERVEAN, September 14. /TASS/. The army has begun an exercise.", "YEREVAN"),
        ("Officials in Yeravan said on Monday that talks would go on.", "Yerevan"),
        ("This was reported in Telegam by the head of the district.", "Telegram"),
        ("The picture is from Baldo's Facebuok page, police said.", "Facebook"),
    ],
)
def test_a_damaged_name_is_found_where_a_place_is_led_to(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "The union spent the money on Karkiv and was glad of it.",
        "Lund, Karkiv and Roe were named as the winners.",
        "Karkiv, Ukraine's best known cook, opened the shop on Monday.",
    ],
)
def test_where_nothing_leads_to_a_place_a_likely_name_is_let_pass(text: str) -> None:
    assert mended(text) == []
