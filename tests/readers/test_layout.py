import pytest
from hypothesis import example, given
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


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("MINSK, 7 May 2026 (BelTA) – The ferry ran aground on Monday, the port said.", "2026-05-07"),
        ("Baku/02.10.20/Turan: The ferry ran aground on Monday, the port said.", None),
        ("SEOUL, Aug. 20 (Yonhap) -- The ferry ran aground on Monday, the port said.", None),
        ("The ferry ran aground on 7 May 2026, the port said.", None),
    ],
)
def test_a_dateline_with_its_year_tells_when_copy_was_published(text: str, published: str | None) -> None:
    assert layout(text, gazetteer()).published == published


def test_a_font_size_control_is_chrome_and_the_date_beside_it_is_when_it_was_published() -> None:
    text = "date 2024-02-29 + ↺ − 16 px\n\nFerries began to sail."

    assert kinds(text)[:2] == [("chrome", "date 2024-02-29"), ("chrome", "+ ↺ − 16 px")]
    assert layout(text, gazetteer()).published == "2024-02-29"


def test_an_outlet_alone_above_the_headline_signs_the_story_and_one_below_it_is_a_picture_s() -> None:
    story = "The governor said on Monday that water would be rationed in two districts from next week."

    assert kinds(f"Reuters\n\nGovernor orders water rationing\n\n{story}")[:2] == [
        ("signoff", "Reuters"),
        ("headline", "Governor orders water rationing"),
    ]
    assert kinds(f"Governor orders water rationing\n\nReuters\n\n{story}")[1] == ("credit", "Reuters")
    assert kinds(f"Science\n\nGovernor orders water rationing\n\n{story}")[0][0] != "signoff"


def test_a_dateline_and_its_dash_stand_before_the_first_paragraph() -> None:
    text = "BAKU, June 3 (Reuters) - The port opened on Monday."

    assert kinds(text) == [
        (BlockKind.DATELINE.value, "BAKU, June 3 (Reuters) -"),
        ("paragraph", "The port opened on Monday."),
    ]


def test_a_headline_a_byline_and_a_dateline_stand_above_the_story() -> None:
    text = (
        "Port of Riga opens after a week of fog\n\nBy Ann Lee\n\n"
        "RIGA (Reuters) - The port of Riga opened on Monday, its operator said, and ferries began to sail."
    )

    assert [kind for kind, _ in kinds(text)] == ["headline", "byline", "dateline", "paragraph"]
    assert layout(text, gazetteer()).title == "Port of Riga opens after a week of fog"


def test_a_byline_and_a_dateline_may_run_into_the_first_paragraph() -> None:
    text = "By Ann Lee RIGA (Reuters) - The port of Riga opened on Monday, its operator said."

    assert kinds(text) == [
        ("byline", "By Ann Lee"),
        ("dateline", "RIGA (Reuters) -"),
        ("paragraph", "The port of Riga opened on Monday, its operator said."),
    ]


def test_copy_wrapped_at_a_fixed_width_makes_one_paragraph_of_an_indented_run() -> None:
    text = (
        "    The port of Riga opened on Monday after a week of fog, its\n"
        "operator said, and the first of the ferries that had waited\n"
        "outside began to sail towards the city before noon.\n"
        "    Nobody was hurt, and the goods that had been kept on the\n"
        "quay were all delivered by nightfall, he added.\n"
        " Reuter\n"
    )

    assert [kind for kind, _ in kinds(text)] == ["paragraph", "paragraph", "signoff"]


def test_a_bare_agency_after_a_paragraph_of_speech_at_the_end_signs_the_story() -> None:
    text = (
        "The port of Riga opened on Monday after a week of fog, its operator said.\n\n"
        '"We had waited for this day, and nobody was hurt," he told reporters on the quay. Interfax'
    )

    assert kinds(text)[-1] == ("signoff", "Interfax")


def test_a_picture_agency_alone_credits_pictures_though_it_is_the_last_line() -> None:
    body = "Three ferries were held at Aarhus on Monday, the harbour said.\n\nThey may leave on Tuesday, it said."

    assert kinds(f"{body}\n\nGetty Images\n\nGetty Images")[-2:] == [("credit", "Getty Images")] * 2
    assert kinds(f"{body}\n\nReuters")[-1] == ("signoff", "Reuters")


@pytest.mark.parametrize(("line", "rest"), [("(Xinhua)", []), ("(Xinhua) 09:12, May 03, 2021", ["chrome"])])
def test_an_agency_in_brackets_right_below_the_headline_signs_the_story(line: str, rest: list[str]) -> None:
    text = f"Port opens after a week of fog\n\n{line}\n\nThe port of Riga opened on Monday, the mayor said on its quay."

    assert [kind for kind, _ in kinds(text)] == ["headline", "signoff", *rest, "paragraph"]


def test_a_place_in_capitals_right_above_the_story_is_where_it_was_filed() -> None:
    story = "Ships met off the coast on Monday, the port said.\n\nThey will meet again in May, it said."

    assert kinds(f"ANKARA\n\n{story}")[0] == ("dateline", "ANKARA")
    assert kinds(f"Ankara\n\n{story}")[0][0] != "dateline"


def test_the_day_of_the_page_may_run_into_the_first_paragraph() -> None:
    text = "date 2025-09-17 Ships met off Harlow on Monday, the port said.\n\nThey will meet again."

    assert kinds(text)[0] == ("chrome", "date 2025-09-17")
    assert layout(text, gazetteer()).published == "2025-09-17"


def test_the_source_of_a_digest_s_item_signs_it_and_makes_no_caption_of_it() -> None:
    text = (
        "1/ The port was shut on Friday after a storm broke its quay in two. Ships went to Harlow. (BBC / Reuters)\n\n"
        "2/ The mayor has a plan for the port that costs nine million. (CNN)"
    )

    assert [kind for kind, _ in kinds(text)] == ["paragraph", "signoff", "paragraph", "signoff"]


def test_page_furniture_between_paragraphs_is_chrome_and_copy_is_not() -> None:
    text = (
        "The port of Riga opened on Monday, its operator said.\n\nAdvertisement\n\n"
        "Share prices of its owner rose.\n\n3 comments\n\nRead more:"
    )

    assert [kind for kind, _ in kinds(text)] == ["paragraph", "chrome", "paragraph", "chrome", "chrome"]


def test_a_credit_between_sentences_parts_a_caption_from_the_copy() -> None:
    text = "A ferry leaves Riga. (Photo: Ann Lee/AFP) The operator said on Monday that all fares would fall in June."

    assert [kind for kind, _ in kinds(text)] == ["caption", "credit", "paragraph"]


def test_pictures_of_a_broadcaster_s_page_are_told_from_their_labels() -> None:
    text = "Image copyright Getty Images Image caption The port of Riga at dawn\n\nFerries began to sail on Monday."

    assert kinds(text) == [
        ("credit", "Image copyright Getty Images"),
        ("caption", "Image caption The port of Riga at dawn"),
        ("paragraph", "Ferries began to sail on Monday."),
    ]
