"""Claims that go through several hands in agency copy, and what only looks like one."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The old bridge at Harlow will open in May, Ida Roe said, reports Reuters.", ["Reuters < Ida Roe"]),
        (
            "The old bridge at Harlow will open in May, Ida Roe said at a meeting, reported Interfax.",
            ["Interfax < Ida Roe"],
        ),
        (
            "Two men were held in Harlow on Monday, police said, reports the Evening Post.",
            ["Evening Post < police"],
        ),
        ("Ida Roe, the mayor said, wrote Lund a letter.", ["mayor"]),
    ],
)
def test_who_passes_on_may_follow_who_said_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Oil output in the north fell by a third, Reuters reported, citing two officials and a person familiar "
            "with the talks.",
            ["Reuters < officials", "Reuters < person familiar with the talks"],
        ),
        (
            "Oil output in the north fell by a third, Reuters reported, citing a diplomat and two people close to "
            "the board.",
            ["Reuters < diplomat", "Reuters < people close to the board"],
        ),
        ("A memo leaked to Reuters shows that the pier will be sold.", ["Reuters < memo"]),
        ("The curia confirmed to broadcaster TVN that talks had begun.", ["TVN < curia"]),
        (
            "Officers found 38 tortoises in a tuba, the spokesman Jan Roe said in a phone-in to Reuters.",
            ["Reuters < Jan Roe"],
        ),
    ],
)
def test_all_who_were_cited_or_told_are_links(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("DCP (South) Nandita Roe told reporters that it was shut.", ["Nandita Roe"]),
        ('"It is shut," SSP (Traffic) Imran Poe said.', ["Imran Poe"]),
        ('"It is shut," one of the four said.', ["one of the four"]),
        (
            'A man found sleeping in a skip told officers he was "on hold with the port", a court heard.',
            ["court < man"],
        ),
    ],
)
def test_a_speaker_is_found_past_a_branch_a_number_or_a_deed(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('The firm shocked the town by announcing "Blue Harbour Run," its first game.', []),
        ('The band has announced "Night Songs," a new record.', []),
        ('The mayor announced "a new era" for the town.', ["mayor"]),
    ],
)
def test_what_something_is_called_is_no_claim(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry told Reuters that it had found no faults.", ["Reuters < ministry"]),
        ('The port told Reuters in an emailed statement that it had seen "no delays".', ["Reuters < port"]),
        ("The port was shut. Reuters said it had seen the letter.", ["Reuters"]),
    ],
)
def test_it_is_who_speaks_and_not_the_outlet_that_was_told(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The team will visit the north in the second half of May, Reuters reports referring to Interfax, which, in "
            "turn, cites the mayor.",
            ["Reuters < Interfax < mayor"],
        ),
        ("The deputy Ida Roe told the RND newspaper group that the road was shut.", ["RND < Ida Roe"]),
        ('"If I pay, it will shrink," shop owner Ida Roe, told Reuters.', ["Reuters < Ida Roe"]),
        ("The Harlow media group said profits rose.", ["Harlow media group"]),
    ],
)
def test_asides_and_stray_commas_do_not_break_the_line(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Opponents of the harbour plan claim the mayor lied.", ["Opponents of the harbour plan"]),
        ("Members of the street watch claim the police came late.", ["Members of the street watch"]),
        ("The blankets will all go to Ukraine, the Evening Post understands.", ["Evening Post"]),
        ("The man is well, his wife understands.", []),
        ("Roe wrote under the pseudonym “Captain Ice,” but it did him no good.", []),
        ('He wrote "Old Salt" under the picture.', ["He"]),
    ],
)
def test_a_verb_says_something_where_its_subject_can(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The town will close 14 stations, according to a memo obtained by broadcaster ZQF and seen by dpa.",
            ["ZQF < memo", "dpa < memo"],
        ),
        (
            "A memo obtained by the Evening Post and seen by Reuters shows that the pier will be sold.",
            ["Evening Post < memo", "Reuters < memo"],
        ),
        (
            "The road is shut, as first reported by the Evening Post and confirmed by Reuters.",
            ["Evening Post", "Reuters"],
        ),
        ("A memo obtained by Reuters shows that the pier will be sold.", ["Reuters < memo"]),
        ("The broadcaster Ida Roe said it was shut.", ["Ida Roe"]),
    ],
)
def test_two_who_had_a_paper_stand_side_by_side(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In an interview with Reuters, quoted by Interfax, Ida Roe said the road was shut.",
            ["Interfax < Reuters < Ida Roe"],
        ),
        (
            "In a talk with the Evening Post, carried by Interfax, Ida Roe said it was shut, adding that it would "
            "rain.",
            ["Interfax < Evening Post < Ida Roe", "Interfax < Evening Post < Ida Roe"],
        ),
        ("In an interview with Reuters, Ida Roe said the road was shut.", ["Reuters < Ida Roe"]),
    ],
)
def test_who_quotes_an_interview_stands_nearest_the_reader(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry told Beta it had nothing to hide.", ["Beta < ministry"]),
        ("A ship will dock, Roe told Voice of America, conveys Telegrafi.", ["Telegrafi < Voice of America < Roe"]),
        ("A ship will dock, Roe said for the business portal Delta.hr.", ["Delta.hr < Roe"]),
        ("In an interview over DWIZ, Secretary Ida Roe said a ship will dock.", ["DWIZ < Ida Roe"]),
        ("A ship will dock, according to a copy of the report obtained by Rappler.", ["Rappler < report"]),
        (
            "Floods are due. This was contained in a statement signed on Sunday by its director, Ida Roe, and made "
            "available to Daily Trust in Abuja.",
            ["Daily Trust < statement < Ida Roe"],
        ),
        (
            "The school would close, the Ministry of Education, Science, Culture and Sports told Reuters.",
            ["Reuters < Ministry of Education, Science, Culture and Sports"],
        ),
    ],
)
def test_outlets_are_told_in_the_words_of_many_regions(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The warden told The EastMarsh that the lake was dead.", ["EastMarsh < warden"]),
        ("The warden told La Voz de Harlow that the lake was dead.", ["La Voz de Harlow < warden"]),
        ("In the May issue of The Harlow Review, Lund admits the lake is dead.", ["Harlow Review < Lund"]),
        ("Lund says in the May issue of The Harlow Review that the lake is dead.", ["Harlow Review < Lund"]),
        ("Trend informs via the ministry that the lake is dead.", ["Trend < ministry"]),
        ("The lake is dead, Trend reports via Harlow Asia.", ["Trend < Harlow Asia"]),
    ],
)
def test_an_outlet_of_no_list_is_told_by_its_place(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The warden told Ida de Lund that the lake was dead.",
        "The warden told the Harlow Chamber of Commerce that the lake was dead.",
        "In the May issue of the scheme, Lund told the warden that the lake was dead.",
    ],
)
def test_who_else_was_told_is_no_outlet(sentence: str) -> None:
    assert "<" not in "".join(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The account fits what Reuters wrote on Saturday, namely that the quay was shut.", ["Reuters"]),
        ("The tale tallies with what Lund told Danas, namely that the quay was shut.", ["Danas < Lund"]),
        ("The account fits what Kuwait's Al-Jarida wrote, namely that the quay was shut.", ["Al-Jarida"]),
        ("Lund told Kuwait's Al-Jarida that the quay was shut.", ["Al-Jarida < Lund"]),
        ("The mayor said what all knew, namely that the quay was shut.", ["mayor"]),
    ],
)
def test_what_somebody_wrote_may_follow_namely(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake is dead, told RTS the director of the office for the north, Marko Dukic.", "RTS < Marko Dukic"),
        (
            "The lake is dead, told Tanjug the Director of the Office for Sea and Ice, Marko Dukic.",
            "Tanjug < Marko Dukic",
        ),
        ("The lake is dead, told Tanjug the minister, Ana Brnic.", "Tanjug < Ana Brnic"),
    ],
)
def test_who_told_an_outlet_may_be_named_behind_the_office(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A crew was beaten on Tuesday as they were reporting from the town, near Riga.",
        "Journalists were held while they were reporting on the rally, near the square.",
        "The army retaliated and the guns fell silent.",
        "The crowd responded and the guns fell silent.",
    ],
)
def test_where_somebody_reports_and_what_followed_an_answer_are_not_said(sentence: str) -> None:
    assert [] == chains(sentence)


def test_what_an_outlet_is_reporting_on_a_day_is_said() -> None:
    assert ["BBC"] == chains("The BBC is reporting on Monday that the mill is shut.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("RTS is quoting local media as reporting that the lake was dead.", ["RTS < local media"]),
        ("Reuters is citing officials as saying that the lake was dead.", ["Reuters < officials"]),
        ("TASS was quoting the minister as saying that the lake was dead.", ["TASS < minister"]),
        (
            "According to a statement by the army, a drone killed one man and hurt two, reported Anadolu Agency.",
            ["Anadolu Agency < statement < army"],
        ),
        ("These remarks follow reports by some media outlets claiming the lake was dead.", ["media outlets"]),
        ("The army fired on Monday, with Seoul describing the launch as a threat.", ["Seoul"]),
        ("The army fired on Monday, with Seoul describing of late as a threat.", []),
        ("Sea drills dubbed “Lake 2010” and “Mill 2010” will last a week.", []),
    ],
)
def test_who_quotes_and_who_only_does_it_beside_the_subject(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_state_s_body_goes_on_in_a_quotation_of_its_own() -> None:
    assert ["ministry", "ministry"] == chains(
        "The ministry says the lake is open. “We urge you all to come and see it.”"
    )


def test_a_stroke_ends_who_said_it() -> None:
    assert ["president"] == chains("Photo: Oil exports meet the targets, president says / Iran")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It will host the mayors of Latvia and Spain, Ida Lund, the spokesman, said on Friday, News.Az reports.",
            "News.Az < Ida Lund",
        ),
        ("It will host the mayors of Riga and Bonn, Ida Lund said.", "Ida Lund"),
        ("The road is shut, the mayor said, APA's correspondent reports from Ganja.", "APA < mayor"),
        ("The road is shut, the mayor said on Friday, a Trend correspondent reports from the scene.", "Trend < mayor"),
    ],
)
def test_a_row_of_places_and_where_a_report_is_from_part_nobody_from_the_words(sentence: str, expected: str) -> None:
    assert [expected] == [chain.replace("APA's correspondent", "APA") for chain in chains(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The lake is dead, TASS has reported, with reference to the head of the ministry, Ida Lund.",
            "TASS < Ida Lund",
        ),
        ("TBS said that a diver told the network that the lake was dead.", "TBS < diver"),
        ("The Russian state-owned news agency says the lake is dead.", "Russian state-owned news agency"),
        ("The lake is dead, says the Turkish FM.", "Turkish FM"),
    ],
)
def test_an_outlet_is_one_link_and_its_owner_a_part_of_its_name(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)
