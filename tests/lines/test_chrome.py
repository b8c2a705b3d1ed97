import pytest

from auditor.lines.chrome import chrome_kind, chrome_pieces, published_date


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("+ ↺ − 16 px", "a font-size control"),
        ("date 2025-09-17 + ↺ − 16 px", "a font-size control"),
        ("Advertisement", "an advertisement label"),
        ("STORY CONTINUES BELOW ADVERTISEMENT", "an advertisement label"),
        ("Anzeige", "an advertisement label"),
        ("Read more:", "an invitation to read on"),
        ("Читайте також:", "an invitation to read on"),
        ("Continue reading…", "an invitation to read on"),
        ("Share this", "a sharing button"),
        ("Sign up for our newsletter", "an invitation to subscribe"),
        ("Read more: Ferries sail again", "an invitation to read on"),
        ("12 comments", "a comment count"),
        ("• 5310 views", "a share count"),
        ("4 min read", "a reading time"),
        ("Follow us: Google News | Reddit | X", "an invitation to follow"),
    ],
)
def test_page_furniture_is_named(line: str, what: str) -> None:
    assert chrome_kind(line) == what


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.",
        "The advertisement was withdrawn.",
        "He would not comment.",
        "16 px",
        "Read more: the minister said that he would.",
        "Next came the ministers.",
        "Follow us: Facebook users said so for years.",
        "date 2025-09-17",
        "",
    ],
)
def test_copy_and_bare_date_labels_are_no_fault(line: str) -> None:
    assert chrome_kind(line) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date 2025-09-17 + ↺ − 16 px", "2025-09-17"),
        ("Published: 3 May 2021", "2021-05-03"),
        ("Last updated on September 4, 2020 at 10:15 am", "2020-09-04"),
        ("Veröffentlicht am 03.05.2021", "2021-05-03"),
        ("Published 03/04/2021", None),
        ("The law of 3 May 2021 was repealed.", None),
    ],
)
def test_a_label_line_says_when_the_page_was_published(line: str, day: str | None) -> None:
    assert published_date(line) == day


def test_the_pieces_of_a_line_stand_where_the_line_stands() -> None:
    pieces = chrome_pieces(" date 2025-09-17 + ↺ − 16 px", 100)

    assert [(p.span.start, p.span.end, p.what) for p in pieces] == [(101, 116, None), (117, 128, "a font-size control")]
