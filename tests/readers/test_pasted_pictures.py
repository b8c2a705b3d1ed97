"""Captions and credits of pasted pages, which have run into one another or into the copy."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.readers.layout import layout

COPY = "A ferry with forty people on board ran aground near the mouth of the river on Monday, the coast guard said."


def blocks(*lines: str) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    return [(b.kind.value, text[b.span.start : b.span.end]) for b in layout(text, gazetteer()).blocks]


@pytest.mark.parametrize(
    ("credit", "caption"),
    [
        ("Getty Images", "Smoke rises over the port of Izmir after the blaze"),
        ("AFP via Getty Images", "A tug pulls the ferry free near the mouth of the river"),
        ("Reuters", "The ferry was pulled free before dark on Monday"),
        ("EPA", "Firefighters rest beside the quay after the blaze"),
    ],
)
def test_a_credit_run_into_the_caption_below_it_stands_before_it(credit: str, caption: str) -> None:
    assert blocks(COPY, credit + caption, COPY)[1:3] == [("credit", credit), ("caption", caption)]


@pytest.mark.parametrize(
    "line", ["ReutersNews said on Monday that the ferry was free", "EPAs are made in Brussels by many"]
)
def test_other_words_run_together_are_no_credit(line: str) -> None:
    assert blocks(COPY, line, COPY)[1] == ("paragraph", line)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Protesters block the quay in a tense stand-off", "Ann Lee/AP Photo"),
        ("Tear gas drifts over the heads of the marchers", "Jo Roe/AFP/Getty Images"),
    ],
)
def test_a_credit_run_into_the_caption_above_it_stands_after_it(caption: str, credit: str) -> None:
    assert blocks(COPY, caption + credit, COPY)[1:3] == [("caption", caption), ("credit", credit)]


def test_a_photographer_and_an_agency_in_brackets_end_a_caption_however_it_reads() -> None:
    caption = (
        "A man looks at what is left of a house in Samsun, May 18. The army said that it had struck a store of arms. "
        "Neighbours told rescuers that nobody had lived there. The strike was the third in a week."
    )

    assert blocks(COPY, f"{caption} (AP Photo/Ann Lee)", COPY)[1:3] == [
        ("caption", caption), ("credit", "(AP Photo/Ann Lee)"),
    ]  # fmt: skip


def test_agencies_in_brackets_sign_copy() -> None:
    assert blocks(COPY, f"{COPY} (Reuters/AFP)")[1][0] == "paragraph"


def test_a_line_of_a_picture_is_a_caption_where_the_line_below_credits_it() -> None:
    page = ("The mayor (at podium) with (l. to r.) Ann Lee and Jo Roe at the quay.", "Lena Roe/Getty Images")

    assert [kind for kind, _ in blocks(*page, COPY)][:2] == ["caption", "credit"]


def test_a_line_said_twice_above_a_credit_is_a_caption_both_times() -> None:
    page = ("Smoke rises over the quay.", "Smoke rises over the quay.", "Ann Lee/ZUMA/dpa")

    assert [kind for kind, _ in blocks(COPY, *page, COPY)][1:4] == ["caption", "caption", "credit"]


def test_a_description_stands_before_its_credit_in_one_line() -> None:
    line = "Two rescuers talk to each other at the quay Image copyright Reuters"

    assert blocks(COPY, line, "Image caption The quay is closed", COPY)[1:4] == [
        ("caption", "Two rescuers talk to each other at the quay"),
        ("credit", "Image copyright Reuters"),
        ("caption", "Image caption The quay is closed"),
    ]


def test_a_source_in_capitals_stands_before_its_caption_in_one_line() -> None:
    line = "Image Source : HARBOUR TV A ferry lay at the quay on May 3."

    assert blocks(COPY, line, COPY)[1:3] == [
        ("credit", "Image Source : HARBOUR TV"),
        ("caption", "A ferry lay at the quay on May 3."),
    ]
    assert blocks(COPY, "Image Source : HARBOUR TV", COPY)[1] == ("credit", "Image Source : HARBOUR TV")


def test_one_word_before_a_credit_in_brackets_is_its_caption() -> None:
    assert blocks(COPY, "Riga (Photo:REUTERS/Ann Lee)", COPY)[1:3] == [
        ("caption", "Riga"),
        ("credit", "(Photo:REUTERS/Ann Lee)"),
    ]


@pytest.mark.parametrize("line", ["Photo: illustrative", "Фото: ілюстративне", "Photo: archive", "Ілюстративне фото"])
def test_a_picture_that_only_illustrates_is_credited_so(line: str) -> None:
    assert blocks(COPY, line, COPY)[1] == ("credit", line)


def test_a_writer_within_the_copy_is_no_picture_s_maker() -> None:
    assert blocks(COPY, COPY, "By RFE/RL", COPY)[2][0] == "byline"


def test_a_picture_s_description_is_known_by_the_caption_that_says_it_again() -> None:
    words = "Trucks queue at the gate of the harbour on Monday"
    described = [f"Getty Images {words}", words, "Image source, Getty Images", f"Image caption, {words}"]

    assert [kind for kind, _ in blocks("Ferry runs aground off Riga", *described, COPY)] == [
        "headline", "caption", "caption", "credit", "caption", "paragraph",
    ]  # fmt: skip
    assert next(kind for kind, _ in blocks(*described, COPY)) == "caption"
    assert blocks("Ferry runs aground off Riga", f"Getty Images {words}", COPY)[1][0] != "caption"


HEAD = "Harlow counts its ferries for a third day as fog stays"


@pytest.mark.parametrize("above", [(HEAD,), ("Harlow Post", HEAD), (HEAD, HEAD)])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_headline_that_a_caption_says_again_is_the_headline(above: tuple[str, ...], gap: str) -> None:
    page = (*above, *([gap] if gap else []), "Image source, Reuters", f"Image caption, {HEAD}", COPY, f"Later {COPY}")

    assert ("headline", HEAD) in blocks(*page)
    assert ("caption", HEAD) not in blocks(*page)


def test_of_equal_lines_above_a_picture_those_above_the_agency_s_are_the_story_s() -> None:
    page = (HEAD, f"Reuters {HEAD}", HEAD, "Image source, Reuters", f"Image caption, {HEAD}", COPY, f"Later {COPY}")

    assert [kind for kind, _ in blocks(*page)][:5] == ["headline", "caption", "caption", "credit", "caption"]


@pytest.mark.parametrize(
    ("words", "gap"),
    [
        ("The pilot wept.", ""),
        ("The pilot wept", "\n"),
        ("“We lost the whole of it”", ""),
        (f"Later {COPY}", ""),
        (f"Later {COPY}", "\n"),
    ],
)
def test_copy_that_a_caption_says_again_is_copy(words: str, gap: str) -> None:
    page = (
        HEAD,
        "",
        COPY,
        "",
        words,
        *([gap] if gap else []),
        "Image source, Reuters",
        f"Image caption, {words}",
        COPY,
    )

    assert ("paragraph", words) in blocks(*page)
    assert ("caption", words) not in blocks(*page)


@pytest.mark.parametrize("credit", ["[Ann Lee/Reuters]", "(Ann Lee/AFP)", "[Jo Roe/EPA]"])
def test_a_line_alone_with_a_photographer_and_an_agency_below_it_is_a_caption(credit: str) -> None:
    caption = "Volunteers carry a piano out of the school."

    assert blocks(COPY, "", caption, credit, "", COPY)[1:3] == [("caption", caption), ("credit", credit)]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("The mayor said on Monday that the school was shut.", "[Ann Lee/Reuters]"),
        ("Volunteers carry a piano out of the school.", "Read more on the school"),
    ],
)
def test_copy_and_what_names_no_picture_s_maker_are_none(line: str, below: str) -> None:
    assert blocks(COPY, "", line, below, "", COPY)[1] == ("paragraph", line)


def test_a_line_among_others_is_no_caption_of_a_credit_below_it() -> None:
    assert blocks(COPY, "Volunteers carry a piano out of the school.", "[Ann Lee/Reuters]", COPY)[1][0] == "paragraph"


@pytest.mark.parametrize("name", ["Press Association", "Trend News Agency", "Reuters"])
def test_a_house_between_the_headline_and_the_day_signs_the_story(name: str) -> None:
    found = blocks("Ferry aground near the river", "", name, "14 August 2025", "", COPY, "", COPY)

    assert found[1] == ("signoff", name)


def test_an_agency_below_the_headline_without_a_day_is_of_the_picture() -> None:
    assert blocks("Ferry aground near the river", "", "Reuters", "", COPY, "", COPY)[1] == ("credit", "Reuters")
