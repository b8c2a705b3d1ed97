"""Who goes on as "he" or "it": the one who told of another, and not the other of whom that one told."""

import pytest
from cited import chains, last_speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ole Berg said harbour chief Erik Roe had been hinting at sales. He said the plan, which is dear, is odd.",
            "Ole Berg",
        ),
        ("Ole Berg told the court that Roe would urge sailors to cut all ties.\nHe said it was late.", "Ole Berg"),
        ("Ole Berg was blunt, claiming that Mayor Roe wanted to let in ten ships. “It is mad,” he said.", "Ole Berg"),
        ("Anna Lund added that Berg had told her he took the boat. She continued that it was gone.", "Anna Lund"),
        (
            "The exchange said it shut after the Harbour Board said a suit might be filed.\n"
            "The assets will be moved in May, it added.",
            "exchange",
        ),
    ],
)
def test_who_tells_of_another_goes_on(text: str, speaker: str) -> None:
    assert speaker == last_speaker(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Lund said Ole Berg had told her to leave. He said that the lake was calm.", "Ole Berg"),
        ("AFP reported that Ole Berg said the lake was calm. He added that it was cold.", "Ole Berg"),
        ("Officials said Ole Berg had promised to leave. He said that the lake was calm.", "Ole Berg"),
        ("Anna Lund said the quay was shut while Ole Berg said it was open. He added that it was cold.", "Ole Berg"),
        (
            "The port said it had been sold after a fire. Then the ministry said it was safe. It added a map.",
            "ministry",
        ),
    ],
)
def test_another_goes_on_where_the_first_cannot_be_meant(text: str, speaker: str) -> None:
    assert speaker == last_speaker(text)


def test_within_what_somebody_says_a_pronoun_means_the_one_told_of() -> None:
    text = "The president said Ida Lund had told him in May that she wanted to rest. He said that it was a pity."

    assert ["president < Ida Lund", "He"] == chains(text)
    assert "president" == last_speaker(text)


def test_who_has_been_at_something_begins_a_sentence() -> None:
    text = "Erik Roe said it was open.\nOle Berg’s been telling people for weeks to leave. “It is a shame,” he said."

    assert "Ole Berg" == last_speaker(text)


def test_the_company_is_no_board() -> None:
    text = (
        "Delta Group said that its board and the board of Nord Bank have agreed to merge.\n"
        "Delta treasurer Ole Berg said little will change.\nThe dividend stays, the company said."
    )

    assert "Delta Group" == last_speaker(text)
