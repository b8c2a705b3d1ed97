"""A digest of the media: each item is signed in brackets, and none is a caption."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import BlockKind
from auditor.readers.layout import layout

ITEMS = (
    "Mayor: We are not interested in the council's decisions (TV Most)\n\n"
    "The mayor is not interested in the decisions of the council, he told the station on Tuesday.\n\n"
    "Climbers deface the old church in Sremska (B92, RTS, KIM radio)\n\n"
    "A local website has published photographs of two young men on the roof of the church.\n\n"
    "Bridge to open in May (RTK2)"
)


def kinds(text: str) -> list[tuple[str, str]]:
    blocks = layout(text, gazetteer()).blocks
    return [(b.kind.value, text[b.span.start : b.span.end]) for b in blocks if b.kind is not BlockKind.PARAGRAPH]


def test_outlets_in_brackets_sign_the_items_of_a_digest() -> None:
    signed = ["(TV Most)", "(B92, RTS, KIM radio)", "(RTK2)"]

    assert kinds(ITEMS) == [("signoff", names) for names in signed]


def test_an_item_of_a_list_may_be_signed_by_an_outlet_that_is_not_known() -> None:
    text = "• Bridge to open (Tanjug/RTS)\n\n• Talks go on (Harbour List)\n\n• Two held in raid (N1/Blic)"

    assert kinds(text) == [("signoff", name) for name in ("(Tanjug/RTS)", "(Harbour List)", "(N1/Blic)")]


@pytest.mark.parametrize(
    "names",
    [
        ("AP", "Reuters", "AP"),  # agencies alone credit a gallery's pictures
        ("Photo: AP", "BBC", "Sky News"),
    ],
)
def test_captions_that_a_picture_agency_credits_are_no_digest(names: tuple[str, ...]) -> None:
    seen = ("Smoke rises over the port", "A crane stands idle in the harbour", "People wait for the ferry")
    text = "\n\n".join(f"{words} ({name})" for words, name in zip(seen, names, strict=True))

    assert ("signoff", f"({names[1]})") not in kinds(text)


def test_a_paper_that_no_list_has_may_close_the_story_beside_an_agency() -> None:
    text = (
        "Exports of figs fell by a tenth in the first half of the year, the growers' union said.\n\n"
        "A report by the union showed that the country was the eighth buyer of figs. (Trend/Harbour World Magazine)"
    )

    assert kinds(text) == [("signoff", "(Trend/Harbour World Magazine)")]


def test_items_that_end_in_a_full_stop_are_signed_where_several_outlets_and_no_agency_do() -> None:
    first = "Harlow are ready to bid £4m for the winger Ole Roe, who is 22 and has played for Oslo since 2019."
    items = (first, "Ashford want Ida Lund, who is 22.", "Two clubs have asked about Bo Lee.")
    signed = ("(Sky Sports)", "(Sun, subscription required)", "(Marca - in Spanish)")
    plain = "\n\n".join(f"{item} {names}" for item, names in zip(items, signed, strict=True))
    stopped = plain.replace(". (", " (").replace(")", ").")

    assert kinds(plain) == [("signoff", names) for names in signed]
    assert kinds(stopped) == [("signoff", f"{names}.") for names in signed]
    assert ("signoff", "(BBC)") not in kinds(plain.replace("Sky Sports", "BBC").replace("Marca - in Spanish", "AP"))
    assert ("signoff", "(Sky Sports)") not in kinds("\n\n".join(plain.split("\n\n")[:2]))
