from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credits import (
    closing_credits,
    credit_line,
    credit_mentions,
    interior_credits,
)
from auditor.lines.credits_ahead import caption_led, leading_credit
from auditor.lines.picture_credits import picture_credit
from auditor.model.agent import Role

CAPTION = "A ferry leaves the port of Batumi in heavy rain."


def agents(credit: str, at: int = 0) -> list[str]:
    return [credit[m.span.start - at : m.span.end - at] for m in credit_mentions(credit, at, gazetteer())]


@pytest.mark.parametrize(
    ("credit", "named"),
    [
        ("REUTERS", ["REUTERS"]),
        ("REUTERS/Ann Lee/File Photo", ["REUTERS", "Ann Lee"]),
        ("(AP Photo/Ann Lee, File)", ["AP", "Ann Lee"]),
        ("(DPH Photo/Ann Lee)(DPH07_12_2024_000231B)", ["DPH", "Ann Lee"]),
        ("MTI Photo: Ann Lee", ["MTI", "Ann Lee"]),
        ("Image source, Getty Images", ["Getty Images"]),
        ("[Ann Lee | Delta Media Group]", ["Ann Lee", "Delta Media Group"]),
        ("[Harlow News]", ["Harlow News"]),
        ("ST PHOTO: ANN LEE", ["ST", "ANN LEE"]),
        ("Foto ANSA", ["ANSA"]),
        ("Delta Port handout", ["Delta Port"]),
        ("Ann Lee; Bob Roe for The New York Times", ["Ann Lee", "Bob Roe", "New York Times"]),
        ("(Ann Lee | Ashford Times)", ["Ann Lee", "Ashford Times"]),
        ("(Ann Lee/Staff)", ["Ann Lee"]),
        ("Photo: Ann Lee/ Representational image", ["Ann Lee"]),
        ("Photo: MTI (EMK/AS)", ["MTI"]),
        ("Credit: Unsplash/CC0 Public Domain", ["Unsplash"]),
        ("Photo: Ann Lee, AP", ["Ann Lee", "AP"]),
        (
            "(Photo by Ann Lee, Bob Roe and Cy Poe/AFP/Getty Images)",
            ["Ann Lee", "Bob Roe", "Cy Poe", "AFP", "Getty Images"],
        ),
        ("Ann Lee/Hindustan Times/Getty Images", ["Ann Lee", "Hindustan Times", "Getty Images"]),
        ("KCNA via REUTERS", ["KCNA", "REUTERS"]),
        ("Azov/Handout via Reuters", ["Azov", "Reuters"]),
        ("Foto: Ann Lee / DW", ["Ann Lee", "DW"]),
        ("Image: Ann Lee/dpa/picture alliance", ["Ann Lee", "dpa", "picture alliance"]),
        ("Photo: t.me/harlow", ["t.me"]),
        ("© 2015 AFP", ["AFP"]),
        ("Copyright 2019 The Associated Press. All rights reserved.", ["Associated Press"]),
        ("Photograph: Ann Lee for the Guardian", ["Ann Lee", "Guardian"]),
        ("Source: Ministry of Defence (Belarus) / Telegram", ["Ministry of Defence (Belarus)", "Telegram"]),
        ("Source: https://www.northwire-post.com/a/b-c", ["northwire-post.com"]),
        (
            "Source: an Estonian diplomat in a comment to dpa, as reported by European Pravda",
            ["Estonian diplomat", "dpa", "European Pravda"],
        ),
        ("Photo from Ann Lee's Telegram", ["Ann Lee", "Telegram"]),
        ("Source: Telegram channel Harlow; Harlow Mayor Ann Lee on Telegram", ["Harlow", "Ann Lee", "Telegram"]),
        ("Photo: Petty Officer 2nd Class Ann Lee", ["Ann Lee"]),
        ("Source USA TODAY/Suffolk University", ["USA TODAY", "Suffolk University"]),
        ("© RFE/RL's Uzbek Service", ["RFE/RL's Uzbek Service"]),
        ("FILE PHOTO", []),
        ("Source: Ann Lee, Head of the Harlow Harbour Board, on Telegram", ["Ann Lee", "Telegram"]),
        ("(Photo source: Delta Photos / Ann Lee)", ["Delta Photos", "Ann Lee"]),
        ("SOURCE: AL JAZEERA AND NEWS AGENCIES", ["AL JAZEERA", "NEWS AGENCIES"]),
        ("AFP PHOTO / HO", ["AFP"]),
        ("SOURCE: TRTWorld and agencies", ["TRTWorld", "agencies"]),
        ("[Photo provided to Xinhua]", ["Xinhua"]),
        ("(Image credit: Submitted by Ann Lee)", ["Ann Lee"]),
        ("Photo credit: Harlow region mayor's press service", ["Harlow region mayor's press service"]),
        ("Credit: ann lee/mashable", ["ann lee", "mashable"]),
        ("Source: PM | Duration: 3min 13sec", ["PM"]),
        ("Photo taken from the Facebook page of the Harlow Police", ["Facebook page", "Harlow Police"]),
        (
            "Photo: press service of the Emergencies Ministry, Latvia (archive)",
            ["press service of the Emergencies Ministry"],
        ),
        ("Photo: Ann Lee-USA TODAY Sports", ["Ann Lee", "USA TODAY Sports"]),
        ("Image: Lund et al./Nature", ["Lund", "Nature"]),
        ("Credit: Jan Lund, et al.", ["Jan Lund"]),
    ],
)
def test_a_credit_names_its_agents_in_the_order_of_the_text(credit: str, named: list[str]) -> None:
    assert agents(credit, at=40) == named


def test_a_known_agency_has_its_canonical_name_and_a_ministry_is_a_government_body() -> None:
    found = credit_mentions("Photo: Ministry of Transport of Latvia / REUTERS", 0, gazetteer())

    assert [(m.name, m.role) for m in found] == [
        ("Ministry of Transport of Latvia", Role.GOVERNMENT_BODY),
        ("Reuters", Role.WIRE),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "REUTERS",
        "PHOTO: REUTERS",
        "CREDIT:ANN LEE",
        "TASS",
        "The Moskow Times",
        "REUTERS/Ann Lee",
        "REUTERS/Ann Lee//File Photo",
        "(AP Photo/Ann Lee, File)",
        "Photograph: Ann Lee/AFP/Getty Images",
        "| Illustration by Ann Lee / AP Photo",
        "[Ann Lee/Al Jazeera]",
        "U.S. Army photo by Sgt. Ann Lee",
        "Ann Lee—AP",
        "Ann Lee, AP",
        "ANN LEE/STAFF PHOTOGRAPHER",
        "Official White House Photo by Ann Lee",
        "AKM-GSI",
        "Thinkstock",
        "Crédit photo : AFP",
        "Zdjęcie: PAP",
        "Photo via Ann Lee on Twitter",
    ],
)
def test_a_credit_closes_a_caption(credit: str) -> None:
    (found,) = closing_credits(f"{CAPTION} {credit}", 0, gazetteer())

    assert f"{CAPTION} {credit}"[found.span.start : found.span.end] == credit.removeprefix("| ")


def _closing(caption: str) -> list[str]:
    return [caption[m.span.start : m.span.end] for c in closing_credits(caption, 0, gazetteer()) for m in c.mentions]


@pytest.mark.parametrize(
    ("credit", "named"),
    [
        ("Featured image: KCNA (Nov. 22)", ["KCNA"]),
        ("Photo: Ann Lee/Reuters (2019)", ["Ann Lee", "Reuters"]),
        ("Image: Ann Lee (4 May 2020)", ["Ann Lee"]),
    ],
)
def test_the_day_of_a_picture_is_no_name(credit: str, named: list[str]) -> None:
    assert named == _closing(f"{CAPTION} {credit}")


@pytest.mark.parametrize(
    "caption",
    [
        "Crowds wait for trains at the central station in Milan AFP via Getty Images",
        "Crowds wait for trains at the central station in Milan Ann Lee/AFP/Getty Images",
        "The rest can buy tickets at the box office.Photo credits: Ann Lee/Azernews",
    ],
)
def test_a_credit_may_close_a_caption_without_a_full_stop(caption: str) -> None:
    assert len(closing_credits(caption, 0, gazetteer())) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "The fund bought a tenth of the shares of Getty Images.",
        "The minister declined to talk to Reuters.",
        "Was the report true? Yes, said Reuters.",
        "The prize went to Ann Lee.",
        "“No one was hurt,” said the guard. Cmdr. Ann Lee told INQUIRER.net via Viber.",
        "Weak dollar hits Reuters",
        "The photo shows a man with a flag in front of the port.",
        "She answered at once: yes.",
        "The bank was advised by Credit Suisse",
        "He pointed to one source: the ministry had never answered.",
    ],
)
def test_prose_that_mentions_an_agency_has_no_credit(prose: str) -> None:
    assert closing_credits(prose, 0, gazetteer()) == ()
    assert credit_line(prose, 0, gazetteer()) == ()


@pytest.mark.parametrize(
    "line",
    ["Source: Read Full Article", "Source: I would not tell you that.", "Photo: How the port was built", "Source:"],
)
def test_a_label_without_a_name_is_no_credit(line: str) -> None:
    assert credit_line(line, 0, gazetteer()) == ()


def test_two_credits_on_one_line_are_two() -> None:
    line = "Left Image: Port Authority of Riga, Right Image: Ann Lee"
    found = credit_line(line, 0, gazetteer())

    assert [line[c.span.start : c.span.end] for c in found] == [
        "Left Image: Port Authority of Riga",
        "Right Image: Ann Lee",
    ]


def test_a_credit_without_a_space_closes_a_caption() -> None:
    (found,) = closing_credits(f"{CAPTION}Credit:Ann Lee", len("Credit:"), gazetteer())

    assert "Credit:Ann Lee" == f"{CAPTION}Credit:Ann Lee"[found.span.start - 7 : found.span.end - 7]


def test_a_credit_between_two_sentences_is_found() -> None:
    paragraph = f"{CAPTION} (Photo: Ann Lee/AFP) The operator said fares would fall."
    (found,) = interior_credits(paragraph, 0, gazetteer())

    assert paragraph[found.span.start : found.span.end] == "(Photo: Ann Lee/AFP)"


def test_a_caption_may_say_within_its_sentence_who_made_the_picture() -> None:
    caption = "In this photo provided by the Latvian Coast Guard, a ferry leaves the port of Riga."
    found = picture_credit(caption, 0, gazetteer())

    assert found is not None
    assert [(m.name, m.role) for m in found.mentions] == [("Latvian Coast Guard", Role.GOVERNMENT_BODY)]
    assert picture_credit("The report was provided by the Latvian Coast Guard.", 0, gazetteer()) is None


@given(st.text(max_size=300), st.integers(0, 50))
def test_mentions_lie_in_the_credit_and_in_order(text: str, at: int) -> None:
    spans = [m.span for m in credit_mentions(text, at, gazetteer())]

    assert all(at <= span.start < span.end <= at + len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_credit_at_the_head_of_a_caption_is_found_and_a_poll_s_name_is_none() -> None:
    caption = "Ann Lee / Getty Images Ferries wait in the fog at the port of Riga."
    found = leading_credit(caption, 0, gazetteer())

    assert found is not None
    assert caption[found.span.start : found.span.end] == "Ann Lee / Getty Images"
    assert leading_credit("An Ipsos/Reuters Poll of voters shows that most want ferries.", 0, gazetteer()) is None


@pytest.mark.parametrize(
    "line",
    [
        "Getty.",
        "AP",
        "AFP file photo",
        "AAP: Ann Lee",
        "(Supplied: Ann Lee)",
        "( Ann Lee - Anadolu Agency )",
        "Ann Lee, AP",
        "Thinkstock",
        "DoD photo by Ann Lee",
        "A Lee/AFP",
    ],
)
def test_an_agency_s_name_alone_is_a_line_of_credit(line: str) -> None:
    assert [line] == [line[one.span.start : one.span.end] for one in credit_line(line, 0, gazetteer())]


@pytest.mark.parametrize(
    "line",
    [
        "The Times.",
        "Twitter",
        "TWITTER.",
        "Facebook.",
        "h/t: The Hill.",
        "Ann Lee, clerk",
        "A photo by the door was gone.",
        "Harlow.",
        "A Guardian/ICM poll put boats on 40%.",
        "A Times/YouGov survey is due.",
        "Polls by BBC/Gallup agree.",
    ],
)
def test_a_name_that_may_be_anything_is_no_credit(line: str) -> None:
    assert credit_line(line, 0, gazetteer()) == ()


@pytest.mark.parametrize("line", ["The Lunds (Fox, BBC Two/Sky One/Channel 4)", "Harbour Nights (BBC One/ITV)"])
def test_where_a_programme_is_shown_is_no_credit(line: str) -> None:
    assert credit_line(line, 0, gazetteer()) == ()
    assert closing_credits(line, 0, gazetteer()) == ()


def test_names_before_a_credit_in_brackets_are_the_caption_s() -> None:
    caption = "Ann Lee, Bob Roe (Credit: AP/Cy Poe)"

    assert credit_line(caption, 0, gazetteer()) == ()
    (found,) = closing_credits(caption, 0, gazetteer())
    assert [one.name for one in found.mentions] == ["Associated Press", "Cy Poe"]


def test_a_line_may_hold_who_passed_it_on_and_a_picture_s_maker() -> None:
    line = "(via MTI, hungarytoday.hu; Featured photo: Ann Lee/MTI)"

    assert [[one.name for one in credit.mentions] for credit in credit_line(line, 0, gazetteer())] == [
        ["MTI", "hungarytoday.hu"],
        ["Ann Lee", "MTI"],
    ]


def test_a_caption_may_name_who_released_a_picture_and_who_obtained_it() -> None:
    text = "A diver in a handout picture released by the Reef Foundation (REEF) on April 6 and obtained by AFP."

    found = picture_credit(text, 0, gazetteer())

    assert found is not None
    assert [text[m.span.start : m.span.end] for m in found.mentions] == ["Reef Foundation (REEF)", "AFP"]


@pytest.mark.parametrize(
    ("caption", "led"),
    [
        ("© Jan Roe/EFE Ferries wait in the fog at the port of Riga.", "© Jan Roe/EFE"),
        ("Photo: Jan Roe/Reuters. Ferries wait in the fog at the port of Riga.", "Photo: Jan Roe/Reuters"),
        ("(Photo: Jan Roe/Reuters) Ferries wait in the fog at the port.", "(Photo: Jan Roe/Reuters)"),
        ("[Jan Roe/AFP] Ferries wait in the fog at the port of Riga.", "[Jan Roe/AFP]"),
        ("Credit: AP | Ferries wait in the fog at the port of Riga.", "Credit: AP"),
        ("Image: Getty Images – Ferries wait in the fog at the port of Riga.", "Image: Getty Images"),
        ("Reuters photographer Jan Roe shows his pictures in the port of Riga.", None),
        ("(From left) Ida Lund, Jan Roe and the mayor outside the port of Riga.", None),
        ("© Reuters. Reproduction of this article is forbidden without permission.", None),
        ("Photo: Reuters. Illustration by Jan Roe for the Riga Courier", None),
        ("[Day two] Ferries wait in the fog at the port of Riga.", None),
        ("Picture: ferries wait in the fog at the port of Riga.", None),
    ],
)
def test_what_leads_a_caption_is_a_credit_if_it_names_whose_picture_it_is(caption: str, led: str | None) -> None:
    found = caption_led(caption, 0, gazetteer())

    assert (None if found is None else caption[found.span.start : found.span.end]) == led
