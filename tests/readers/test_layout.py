from hypothesis import example, given, settings
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import BlockKind
from auditor.readers.layout import layout

PIECES = [
    "Smoke rises over the port of Izmir on Monday. REUTERS",
    "BAKU, June 3 (Reuters) - The port opened.",
    "Source: Ministry of Transport (Latvia) / Telegram",
    "By Jane Roe",
    "date 2025-03-04 + ↺ − 16 px",
    "TASS",
    "(AP Photo/",
    "Photo:",
    "The ministry said so.",
    "—",
    "\x1c",
    "\u2028",
    "    ",
]
copy = st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20))).map("\n".join))


def kinds(text: str) -> list[tuple[str, str]]:
    return [(b.kind.value, text[b.span.start : b.span.end]) for b in layout(text, gazetteer()).blocks]


@settings(deadline=None)
@given(copy)
@example("\n".join(PIECES))
def test_blocks_tile_the_text_with_white_space_alone_between_them(text: str) -> None:
    at = 0
    for block in layout(text, gazetteer()).blocks:
        assert block.span.start >= at
        assert not text[at : block.span.start].strip()
        assert text[block.span.start : block.span.end].strip()
        at = block.span.end
    assert not text[at:].strip()


def test_a_bare_credit_after_a_sentence_makes_a_caption() -> None:
    text = (
        "The minister opened the bridge and spoke of trade.\n\n"
        "Crews load a ferry at the port of Batumi on May 4, 2024. REUTERS\n\n"
        "Traffic will be free of charge until June, he said."
    )

    assert kinds(text) == [
        ("paragraph", "The minister opened the bridge and spoke of trade."),
        ("caption", "Crews load a ferry at the port of Batumi on May 4, 2024."),
        ("credit", "REUTERS"),
        ("paragraph", "Traffic will be free of charge until June, he said."),
    ]


def test_a_source_line_is_a_credit_and_a_lone_outlet_at_the_end_signs_off() -> None:
    text = "Ferries began to sail.\n\nSource: Ministry of Transport (Latvia) / Telegram\n\nNews.Az"

    assert kinds(text)[1:] == [
        ("credit", "Source: Ministry of Transport (Latvia) / Telegram"),
        ("signoff", "News.Az"),
    ]


def test_a_font_size_control_is_chrome_and_the_date_beside_it_is_when_it_was_published() -> None:
    text = "date 2024-02-29 + ↺ − 16 px\n\nFerries began to sail."

    assert kinds(text)[:2] == [("chrome", "date 2024-02-29"), ("chrome", "+ ↺ − 16 px")]
    assert layout(text, gazetteer()).published == "2024-02-29"


def test_a_dateline_and_its_dash_stand_before_the_first_paragraph() -> None:
    text = "BAKU, June 3 (Reuters) - The port opened on Monday."

    assert kinds(text) == [
        (BlockKind.DATELINE.value, "BAKU, June 3 (Reuters) -"),
        ("paragraph", "The port opened on Monday."),
    ]
