"""Credits by place, at events, behind a semicolon, and what is no part of a name."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credits import closing_credits, credit_line
from auditor.lines.picture_credits import picture_credit


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Getty Images for Netflix", ["Getty Images for Netflix"]),
        ("Ida Fordyce-Hill/WireImage", ["Ida Fordyce-Hill", "WireImage"]),
        ("Photo is illustrative: Getty Images", ["Getty Images"]),
        ("Image source: AMD, edited", ["AMD"]),
        ("Photo: Reuters, cropped", ["Reuters"]),
        ("Source: CNA/rj(gk)", ["CNA"]),
    ],
)
def test_a_line_names_who_made_the_picture(line: str, expected: list[str]) -> None:
    (found,) = credit_line(line, 0, gazetteer())

    assert expected == [line[one.span.start : one.span.end] for one in found.mentions]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The couple in July (left: Splash News; right: Rex)", ["Splash News", "Rex"]),
        ("The barge at launch; Source: Cemre Shipyard via LinkedIn", ["Cemre Shipyard", "LinkedIn"]),
    ],
)
def test_a_caption_ends_with_who_made_its_pictures(caption: str, expected: list[str]) -> None:
    (found,) = closing_credits(caption, 0, gazetteer())

    assert expected == [caption[one.span.start : one.span.end] for one in found.mentions]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("This photo, taken by Planet Labs, shows a quay.", True),
        ("The photo released by the army shows a tank.", True),
        ("The pictures, taken by Planet Labs in May, were first shared on Friday.", False),
        ("The footage, published by the ministry, shows a burning lorry.", False),
    ],
)
def test_copy_about_pictures_is_no_caption(text: str, told: bool) -> None:
    assert told == (picture_credit(text, 0, gazetteer()) is not None)
