"""The manner of agencies and aggregators of the east: who told whom, said in their English."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The depot was hit. This was stated by Ida Lund on the air of Radio Delta, UNIAN reports.",
         ["UNIAN < Radio Delta < Ida Lund"]),
        ("The depot was hit. Ida Lund reported this on the air of the national telethon.",
         ["national telethon < Ida Lund"]),
        ('"It is late," Ida Lund said on the air of Radio Delta.', ["Radio Delta < Ida Lund"]),
        ("The reels will be kept, said Ida Lund in a March 20 interview with The Astana Times.",
         ["The Astana Times < Ida Lund"]),
    ],
)  # fmt: skip
def test_a_programme_in_which_somebody_spoke_is_a_link(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two bridges were burned down in Delta Oblast — General Staff", ["General Staff"]),
        ("Three killed as bus falls into river in Delta – police", ["police"]),
        ("The bridge will be closed in May - Defence Ministry", ["Defence Ministry"]),
        ("The bridge was closed on Monday - BBC News", []),
        ("The train runs from Baku - Sheki", []),
        ("The bridge was closed - police came late.", []),
    ],
)
def test_a_body_behind_the_dash_of_a_headline_speaks(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


def test_according_to_her_is_her_word() -> None:
    assert ["Ida Lund", "her"] == chains("Ida Lund said it was late. According to her, the drivers had left.")


def test_a_label_before_a_quotation_names_its_speaker() -> None:
    assert ["Digi24"] == chains('Quote from Digi24: "There is none and there will be none."')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lot was sold, reports TASS with reference to the website of the ministry.", ["TASS < ministry"]),
        ("The lot was sold, Interfax reports, citing the ministry's website.", ["Interfax < ministry"]),
        ("The lot was sold, Report's local bureau informs.", ["Report"]),
        ("The lot was sold, the western bureau of Ukrinform informs.", ["Ukrinform"]),
        ("The lot was sold, Ida Lund told the correspondent of APA.", ["APA < Ida Lund"]),
    ],
)
def test_a_site_or_a_desk_stands_for_its_owner(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is late," he said when asked by TASS.', ["TASS < he"]),
        ('"It is late," Lund told reporters, answering a question of TASS.', ["TASS < Lund"]),
        ('"It is late," he said, replying to a question from a Trend correspondent.', ["Trend < he"]),
        ("Commenting on the sale to Interfax, Ida Lund noted that it was late.", ["Interfax < Ida Lund"]),
        ('"It is late," he said when asked about it.', ["he"]),
    ],
)
def test_the_outlet_that_asked_is_a_link(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As reported by the press service of the Ministry of Defense, the lot was sold.",
            ["press service of the Ministry of Defense"],
        ),
        (
            "The lot was sold. This is stated in a message of the Ministry of Defense.",
            ["message < Ministry of Defense"],
        ),
        (
            "The lot was sold. This was announced by the head of the council Ida Lund on Facebook, Ukrinform reports.",
            ["Ukrinform < Ida Lund"],
        ),
        ("The lot was sold, said sources privy to the matter.", ["sources privy to the matter"]),
        ("Media: The lot will be sold", ["Media"]),
    ],
)
def test_bodies_and_papers_are_named_without_their_surroundings(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The lot was sold, "Hraparak" newspaper writes.', ["Hraparak"]),
        ('The newspaper "Vedomosti" reported that the lot was sold.', ["Vedomosti"]),
        ('The lot was sold, reports "Interfax".', ["Interfax"]),
        ('The flight was turned back at noon, "Delta Airlines" told Report.', ["Report < Delta Airlines"]),
        ("“Never Again” told the story of a man who was sold.", []),
    ],
)
def test_marks_round_a_name_make_no_quotation(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As follows from the letter of the ministry, the lot was sold.", ["letter < ministry"]),
        ("The lot was sold, it follows from the ministry's letter.", ["letter < ministry"]),
        ("The lot was sold, it follows from all this.", []),
        ("Per Reuters, the lot was sold.", ["Reuters"]),
        ("According to information provided by the ministry, the lot was sold.", ["ministry"]),
        ("The lot was sold, according to information from the ministry.", ["ministry"]),
        ("According to preliminary information, the lot was sold.", []),
        ("The lot was sold, Interfax reports, citing the information received from its partners.",
         ["Interfax < partners"]),
        ("According to the words of the lawyer, the lot was sold.", ["lawyer"]),
        ("As Armenpress was informed by the ministry, the lot was sold.", ["Armenpress < ministry"]),
        ("The lot was sold, an informed source told Interfax.", ["Interfax < informed source"]),
        ("The lot was sold, the publication notes, referring to diplomats.", ["publication < diplomats"]),
    ],
)  # fmt: skip
def test_who_gave_the_words_is_found_behind_what_carries_them(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lot was sold, the Telegram channel Baza writes.", ["Baza"]),
        ("The lot was sold, according to the ministry's Telegram channel.", ["Telegram channel < ministry"]),
        ("The Telegram channel of the ministry reported that the lot was sold.", ["Telegram channel < ministry"]),
        ("The port, according to information available to LRT.lt, is considering a sale.", ["LRT.lt"]),
    ],
)
def test_a_channel_with_a_name_speaks_and_one_without_carries_its_owner(text: str, expected: list[str]) -> None:
    assert expected == chains(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lot was sold, the BBC's Ukrainian service reports.", ["BBC's Ukrainian service"]),
        ("The lot was sold, our Kyiv correspondent reports quoting officials.", ["Kyiv correspondent < officials"]),
    ],
)
def test_services_and_correspondents_pass_news_on(text: str, expected: list[str]) -> None:
    assert expected == chains(text)
