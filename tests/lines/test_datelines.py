import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.datelines import dateline

STORY = "The port opened on Monday after a week of fog."


@pytest.mark.parametrize(
    ("head", "stop", "agency"),
    [
        ("WASHINGTON (Reuters)", " - ", "Reuters"),
        ("Chandigarh, March 1 (HarbourNews.XYZ)", " ", "HarbourNews.XYZ"),
        ("VAN, TURKEY (OCTOBER 23, 2011) DHA", "- ", "DHA"),
        ("MOSCOW, May 1st. /tass/", ". ", "tass"),
        ("Georgia, Tbilisi, Feb. 7 /Trend, A. Leeashvili/", "\n\n", "Trend"),
        ("Bakou, 27 septembre, AZERTAC", "\n\n", "AZERTAC"),
        ("Madrid, 24 abr (EFE)", ".- ", "EFE"),
        ("MADRID 30 Dic. (EUROPA PRESS)", " - ", "EUROPA PRESS"),
        ("SEOUL, Aug. 20 (Yonhap)", " -- ", "Yonhap"),
        ("TOKYO (UrduPoint News / Sputnik - 14th March, 2023)", " ", "Sputnik"),
        ("LAHORE, (UrduPoint / Pakistan Point News - 14th Jan, 2022 )", " :", "UrduPoint"),
        ("QUETTA, Jan 14 (APP - UrduPoint / Pakistan Point News - 14th Jan, 2022 )", " :", "APP"),
        ("(UrduPoint / Pakistan Point News / WAM - 03rd Mar, 2021)", " ", "WAM"),
        ("Ranchi, Mar 3 (UNI/IANS)", " ", "UNI"),
        ("Jammu, March 3 (HarbourPress)", " ", "HarbourPress"),
        ("TBILISI, HarbourWatch", " – ", "HarbourWatch"),
        ("AGRA", ": ", None),
        ("Kota Kinabalu", ": ", None),
        ("TBILISI, McDonald", " – ", None),
        ("RAMALLAH, Tuesday, March 3, 2023 (WAFA)", " – ", "WAFA"),
        ("WANA (Jun 3)", " – ", "WANA"),
        ("Donetsk, Nov 3 – DAN", ". ", "DAN"),
        ("Azerbaijan, Baku, Oct.3/ Trend G.Akhundov/", "\n", "Trend"),
        ("Azerbaijan, Baku, Oct. 3 / corr Trend G.Akhundov /", " ", "Trend"),
        ("ABUJA — (NAN)", " ", "NAN"),
        ("ALGIERS – (APS)", " ", "APS"),
        ("(MENAFN- Gulf Times)", " ", "Gulf Times"),
        ("(JTA)", " — ", "JTA"),
        ("(MANILA)", " — ", None),
        ("Addis Ababa, November 3/2025 (ENA)", " ", "ENA"),
        ("Tripoli, 06 Nov 12:40 - (Agenzia Nova)", " - ", "Agenzia Nova"),
        ("MINSK, 7 May (BelTA)", " – ", "BelTA"),
        ("COLUMBUS, OH (AP)", "  ", "AP"),
        ("Baku/02.10.20/Turan", ": ", "Turan"),
        ("Kyiv • UNN", "\n\n", "UNN"),
        ("BAKU, Azerbaijan, Apr.16 / Trend", ": ", "Trend"),
        ("[Baku-APA]", ". ", "APA"),
        ("Baku. 14 May. REPORT.AZ", "/ ", "REPORT.AZ"),
        ("MOSCOW, February 28. /TASS/", ". ", "TASS"),
        ("MOSCOW, October 8 – RIA Novosti", ". ", "RIA Novosti"),
        ("ASTANA. KAZINFORM", " – ", "KAZINFORM"),
        ("Tehran, IRNA", " – ", "IRNA"),
        ("Harbourabad, July 5, IRNA", " – ", "IRNA"),
        ("Quaypur (UP)", ": ", None),
        ("Quaypur (Haryana)", ": ", None),
        ("PETALING JAYA (THE STAR/ASIA NEWS NETWORK)", " - ", "THE STAR"),
        ("Islamabad [Pakistan], May 11 (ANI)", ": ", "ANI"),
        ("BOSTON (WQXN)", " - ", "WQXN"),
        ("SHELBY TWP. (WWJ)", " - ", "WWJ"),
        ("SOUTHGATE, Mich. (WXYZ)", " — ", "WXYZ"),
        ("BALTIMORE (WJZ/AP)", " -- ", "WJZ"),
        ("PHOENIX (3TV/CBS 5)", " - ", "3TV"),
        ("ATLANTA (FOX 5)", " - ", "FOX 5"),
        ("NEW YORK (1010 WINS)", " -- ", "1010 WINS"),
        ("(CBS DETROIT)", " - ", "CBS DETROIT"),
        ("(KTLA)", " - ", "KTLA"),
        ("( KVXO/KWXY )", " – ", "KVXO/KWXY"),
        ("AKIPRESS.COM", " - ", "AKIPRESS.COM"),
        ("(CNN)", " -- ", "CNN"),
        ("Nov 4 (Reuters)", " - ", "Reuters"),
        ("SYDNEY, Feb 26 AAP", " - ", "AAP"),
        ("SANTA ROSITA (CBSLA.com)", " — ", "CBSLA.com"),
        ("Dec. 12 (AFP)", " -- ", "AFP"),
        ("Baku. Ann Lee – APA", ". ", "APA"),
        ("Tbilisi. Bob Roe - Interfax", ". ", "Interfax"),
        ("LONDON/PARIS, March 3 (Reuters)", " - ", "Reuters"),
        ("PITTSBURGH, June 1, 2016 /PRNewswire/", " -- ", "PRNewswire"),
        ("TRENTON", " — ", None),
        ("November 3, 2021 (KHARTOUM)", " – ", None),
        ("CANONSBURG, Pa.", " — ", None),
        ("YEREVAN", ". – ", None),
        ("NEW DELHI", ": ", None),
        ("London", " — ", None),
        ("Tampa, Fla.", " — ", None),
        ("Ferguson, Missouri (CNN)", " — ", "CNN"),
        ("TIRANA (Albania), June 28 (SeeNews)", " – ", "SeeNews"),
        ("Baku – APA", ". ", "APA"),
        ("Baku - APA", " - ", "APA"),
        ("Basra - INA", ": ", "INA"),
        ("Batumi, 3 May - IPN", ". ", "IPN"),
        ("ALMATY, Jan 4 — KazTAG", ". ", "KazTAG"),
        ("KRAKOW", ". ", None),
        ("ABU DHABI, 7th January, 2024 (WAM)", " -- ", "WAM"),
        ("(ANSA) - PALERMO, MAY 30", " - ", "ANSA"),
        ("KALUGA, 11 Sep - RIA Novosti, Ann Lee", ". ", "RIA Novosti"),
        ("Accra, March 11, GNA", " – ", "GNA"),
        ("Shafaq News", "/ ", "Shafaq News"),
        ("SULAIMANI, Kurdistan Region", " - ", None),
    ],
)
def test_a_dateline_stops_before_its_dash_and_names_its_agency(head: str, stop: str, agency: str | None) -> None:
    text = head + stop + STORY
    found = dateline(text, gazetteer(), 30)

    assert found is not None
    assert text[found.span.start - 30 : found.span.end - 30] == head
    assert text[found.body - 30 :] == STORY
    named = text[found.agency.span.start - 30 : found.agency.span.end - 30] if found.agency else None
    assert named == agency


@pytest.mark.parametrize(
    "head",
    [
        "DEAR ABBY: ",
        "BREAKING — ",
        "(Photo - Reuters) ",
        "(Mill - Lake) ",
        "UPDATE: ",
        "NASA — ",
        "Ann Lee (D) — ",
        "MEGACORP (MGCP) - ",
        "Russia: ",
        "TRUMP: ",
        "VIDEO — ",
        "Poland - ",
        "F/H MAY, MAY PRICE - ",
        "U.S. EXPANSION\n\n",
        "TREASURY BUYERS IN RETREAT — ",
        "London is dear, and ",
        "Paris, London, Berlin and ",
        "The House (AP) said: ",
        "Monday, May 3, REUTERS",
        "(Laughs) — That is how it was.",
        "The Bill (May 3) — ",
        "Jammu, May 3 (Friday) ",
    ],
)
def test_words_that_only_look_like_a_dateline_are_none(head: str) -> None:
    assert dateline(head + STORY, gazetteer()) is None


def test_the_date_is_read_where_its_year_is_given() -> None:
    with_year = dateline("Baku/02.10.20/Turan: " + STORY, gazetteer())
    without = dateline("SEOUL, Aug. 20 (Yonhap) -- " + STORY, gazetteer())

    assert with_year is not None
    assert without is not None
    assert (with_year.date, without.date) == ("2020-10-02", None)


@given(
    st.text(alphabet="ABab .,-–—/()[]:•\n129", max_size=200),
    st.sampled_from(["", "BAKU, ", "LONDON (Reuters", "[Baku"]),
)
def test_the_parts_lie_within_the_paragraph(text: str, head: str) -> None:
    found = dateline(head + text, gazetteer())

    if found is not None:
        assert 0 <= found.span.start < found.span.end <= found.body <= len(head + text)
        assert found.place is None or found.span.contains(found.place)
        assert found.agency is None or found.span.contains(found.agency.span)


@pytest.mark.parametrize("line", ["Baku, Azerbaijan, Nov. 8", "ANKARA / BAGHDAD", "Baghdad-INA", "Minsk, 3 March"])
def test_a_line_of_place_and_day_or_agency_alone_is_a_dateline(line: str) -> None:
    found = dateline(line, gazetteer())

    assert found is not None
    assert line == line[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ankara CNN —\nThe bank opened.", "Ankara CNN"),
        ("Seoul, South Korea CNN —", "Seoul, South Korea CNN"),
        ("CNN —", "CNN"),
    ],
)
def test_an_agency_before_the_dash_that_ends_a_line_is_a_dateline(line: str, said: str) -> None:
    found = dateline(line, gazetteer())

    assert found is not None
    assert found.agency is not None
    assert (line[found.span.start : found.span.end], found.agency.name) == (said, "CNN")


@pytest.mark.parametrize("line", ["The Mirror —", "Yes, CNN —", "CNN — The bank opened.", "Ankara Harbour —"])
def test_a_name_before_a_dash_is_no_dateline_unless_it_is_an_agency_s_and_ends_the_line(line: str) -> None:
    assert dateline(line, gazetteer()) is None


@pytest.mark.parametrize("text", ["Sofia. The bank opened in May.", "PARIS-ROUBAIX\n", "Paris - Berlin. Rain fell."])
def test_a_place_before_a_full_stop_or_a_dash_alone_is_not_yet_a_dateline(text: str) -> None:
    assert dateline(text, gazetteer()) is None


def test_an_agency_and_what_it_files_are_a_label() -> None:
    assert dateline("Reuters - Video", gazetteer()) is None
    assert dateline(f"Reuters - {STORY}", gazetteer()) is not None
