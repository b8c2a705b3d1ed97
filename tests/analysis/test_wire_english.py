"""The English of news agencies: who hands on what, in the constructions that their copy is made of."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two barges sank, Petrenko said on the Telegram messaging app.", ["Petrenko"]),
        ("Two barges sank, the Harlow-based monitor said.", ["Harlow-based monitor"]),
        ("Two barges sank, the Beirut-based channel said.", ["Beirut-based channel"]),
        ("Trade will slow, the World Bank forecast.", ["World Bank"]),
        ("The agency put the toll at eight, citing divers.", ["agency < divers"]),
        ("A World Bank report published on Monday said trade would slow.", ["report < World Bank"]),
        ("It was reported by TASS that two barges had sunk.", ["TASS"]),
        ("Lund is accused by prosecutors of taking the barge.", ["prosecutors"]),
    ],
)
def test_who_says_it_is_found(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two divers, Jan Lund and Ida Roe, said the lake was dead.",
        "Harlow mayor Jan Lund and police chief Ida Roe said the lake was dead.",
    ],
)
def test_two_names_are_two_sources(sentence: str) -> None:
    assert sorted(chains(sentence)) == ["Ida Roe", "Jan Lund"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“The lake is dead,” Lund told BBC Radio 4’s Today programme.", "BBC Radio 4 < Today < Lund"),
        ("Speaking on BBC One’s Sunday Live programme, Lund said the lake was dead.", "BBC One < Sunday Live < Lund"),
        ("Speaking on CNN’s “State of the Union”, Lund said the lake was dead.", "CNN < State of the Union < Lund"),
        ("“The lake is dead,” Lund told CBS’s Face the Nation.", "CBS < Face the Nation < Lund"),
        ("“The lake is dead,” Lund told CNN’s Jake Roe.", "CNN < Jake Roe < Lund"),
    ],
)
def test_a_programme_is_a_link_of_its_own(sentence: str, expected: str) -> None:
    assert chains(sentence)[-1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters reviewed a sealed affidavit in which a driver said the lake was dead.", "Reuters < driver"),
        ("AP obtained a letter in which Lund said the lake was dead.", "AP < Lund"),
        ("The Evening Post ran an interview with Ida Lund in which she said it was dead.", "Evening Post < Ida Lund"),
        ("The Evening Post ran an interview with Ida Lund, who said it was dead.", "Evening Post < Ida Lund"),
    ],
)
def test_an_outlet_has_what_is_said_in_its_paper_or_interview(sentence: str, expected: str) -> None:
    assert chains(sentence) == [expected]


def test_the_statement_named_again_is_its_issuer_s() -> None:
    told = chains("The Harbour Ministry said in a statement that it was dead.", "The statement added that it smelled.")

    assert told == ["Harbour Ministry", "statement < Harbour Ministry"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake is dead, Ida Lund wrote for the Guardian.", ["Guardian < Ida Lund"]),
        ("The lake is dead, L’Opinion newspaper writes, as relayed by Caliber.Az.", ["Caliber.Az < L’Opinion"]),
        ("The ministry overseeing mills says it is dead.", ["ministry"]),
        ("A man accused of stealing nine mills told police he was lost.", ["man"]),
        ("Local divers told the press on Monday the lake was dead.", ["Local divers"]),
        ("As many as nine mills burned, bTV reported, quoting a guard.", ["bTV < guard"]),
        ("The mayor told ABC Tropical North the lake was dead.", ["ABC Tropical North < mayor"]),
        ("Sky News understands that the lake is dead.", ["Sky News"]),
        ("Nine mills burned, NHK reported, per the arrest report.", ["NHK < arrest report"]),
        ("Kyodo News reported a guard as saying the lake was dead.", ["Kyodo News < guard"]),
        ("She said the lake was dead, according to a recent Harbour Board study.", ["She < study < Harbour Board"]),
        ("CNN reported at least nine mills burned.", ["CNN"]),
        ("The mayor praised a mill which she said was dry.", ["she"]),
        ("Nine mills burned in Harlow, it was learned Tuesday.", [""]),
        ("The telegram channel “Blue Plum” writes that nine mills burned.", ["Blue Plum"]),
        ("Lund said it had cast a light on the mills.", ["Lund"]),
        ("The weather office warned of dust over the mills.", ["weather office"]),
    ],
)
def test_who_passes_on_what_and_through_whom(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake was hit at dawn, the diplomat pointed out.", ["diplomat"]),
        ("An official requesting anonymity said the lake was hit.", ["official"]),
        ("The complainant alleged that the lake was hit.", ["complainant"]),
        ("The woman alleged in her complaint that the lake was hit.", ["woman"]),
        ("One, who asked not to be named, said: “The lake was hit twice.”", ["One"]),
        ("Sources involved with the lake say it was hit.", ["Sources"]),
        ("Lund told the Delta Media Group that the lake was hit.", ["Delta Media Group < Lund"]),
        ("According to Interfax, farmer Ida Lund, 71, said the lake was hit.", ["Interfax < Ida Lund"]),
        ("“The lake was hit,” acting mayor Ida Lund said.", ["Ida Lund"]),
        ("The Mail on Sunday’s Financial Mail said the lake was hit.", ["The Mail on Sunday < Financial Mail"]),
        ("Lund believes that the lake was hit, the Financial Times reported.", ["Financial Times < Lund"]),
        ("The Project on Lake Oversight, an advocacy group, said it was hit.", ["Project on Lake Oversight"]),
        ("Channel 12 reported, without citing sources, that the lake was hit.", ["Channel 12"]),
    ],
)
def test_speakers_are_told_by_the_words_around_them(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_sentence_may_point_back_to_what_somebody_said() -> None:
    lead = "Nine mills burned near Harlow."

    assert chains(lead, "That is what the mayor said on Monday.") == ["mayor"]
    assert chains(lead, "That’s according to the mayor.") == ["mayor"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Speaking to Reuters, Lund said the lake was dead, adding that it smelled.",
        "Lund confirmed the death in a phone call with broadcaster Reuters, adding that it smelled.",
    ],
)
def test_the_outlet_that_was_told_has_what_was_added(sentence: str) -> None:
    assert chains(sentence) == ["Reuters < Lund", "Reuters < Lund"]


def test_an_outlet_behind_a_headline_s_dash_is_its_source_where_the_story_cites_it() -> None:
    headline = "Lake to lose its last mills by autumn - Forbes"

    assert chains(headline, "The mills will go in autumn, Forbes writes.") == ["Forbes", "Forbes"]
    assert chains(headline, "The mills will go in autumn.") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“The mill is gone,” Lund was heard saying in a recording published by Reuters.", "Reuters < Lund"),
        ("Lund can be heard saying that the mill is gone.", "Lund"),
        ("As the mayor put it, the mill is gone.", "mayor"),
        ("The mill is gone, as the mayor put it, “for good”.", "mayor"),
        ("Based on information from the ministry, Reuters reports that the mill is gone.", "Reuters < ministry"),
        ("A Reuters source said the mill was gone.", "Reuters < source"),
        ("The mayor told the Delfi news portal, which broke the story, that the mill was gone.", "Delfi < mayor"),
        ("The mayor noted, speaking with Delfi, that the mill was gone.", "Delfi < mayor"),
        ("In remarks aired by Channel One, the mayor said the mill was gone.", "Channel One < mayor"),
        ("In remarks broadcast on state television, the mayor said it was gone.", "state television < mayor"),
        ("A survey conducted by Kantar for Postimees found the mill was gone.", "survey < Kantar"),
    ],
)
def test_words_reach_the_reader_by_recordings_remarks_and_surveys(sentence: str, expected: str) -> None:
    assert chains(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("US officials said the mill was shut.", ["US officials"]),
        ("WHO said the virus was mild.", ["WHO"]),
        ("A regulatory filing showed the mill was shut.", ["regulatory filing"]),
        ("A worker said on condition of anonymity the mill was shut.", ["worker"]),
        ("Police and prosecutors said the mill was shut.", ["Police", "prosecutors"]),
        ("The mill is shut, TASS reported, citing the mayor and police.", ["TASS < mayor", "TASS < police"]),
        ("Both the mayor and the ministry said the mill was shut.", ["mayor", "ministry"]),
        ("The press release quotes Lund: “The mill is shut.”", ["press release < Lund"]),
        ("WHO chief Ida Lund said the virus was mild.", ["Ida Lund"]),
    ],
)
def test_names_of_letters_and_pairs_of_speakers(sentence: str, expected: list[str]) -> None:
    assert sorted(expected) == sorted(chains(sentence))
