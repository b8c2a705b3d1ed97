"""Hops: outlets that were told, quote and are quoted, papers and those who issue them."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"We are ready," Lund told BBC Newcastle.', ["BBC Newcastle < Lund"]),
        ('"We are ready," Lund told the Sunday Independent.', ["Sunday Independent < Lund"]),
        ('She told Good Morning Wales: "We are ready."', ["Good Morning Wales < She"]),
        ('"We are ready," he told Fox 35 in Orlando.', ["Fox 35 < he"]),
        ("Lund told Vermont Edition that he planned to vote.", ["Vermont Edition < Lund"]),
        ("Lund said on Friday to Vermont Edition that he planned to vote.", ["Vermont Edition < Lund"]),
    ],
)
def test_an_outlet_of_no_list_that_was_told_is_a_link(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("One mayor admitted to Meduza he had never read it.", ["Meduza < mayor"]),
        ("Lund confessed to the BBC he had lost the key.", ["BBC < Lund"]),
        ("The mayor admitted to Reuters on Monday he had never read it.", ["Reuters < mayor"]),
        ("Lund admitted to the theft.", []),
        ("Lund pointed to the Reuters story.", []),
    ],
)
def test_what_is_admitted_to_an_outlet_is_what_follows_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        '"We are ready," Lund told the Harbour Budget Subcommittee.',
        "Lund told Congress that he was ready.",
        "Lund told Mr Roe that he was ready.",
        "Lund told Obama he was ready.",
    ],
)
def test_a_body_or_a_person_that_was_told_is_no_link(sentence: str) -> None:
    assert ["Lund"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Washington Post columnist Ida Lund wrote that rain would come.", ["Washington Post < Ida Lund"]),
        ("BBC correspondent Ida Lund said the road was closed.", ["BBC < Ida Lund"]),
        ("Ida Lund of the Hollywood Reporter said that the film was dull.", ["Hollywood Reporter < Ida Lund"]),
        ("BBC spokeswoman Ida Lund said the road was closed.", ["Ida Lund"]),
    ],
)
def test_a_reporter_stands_behind_the_outlet_and_a_spokesperson_does_not(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Asked by newspaper Delfin, Lund said the road was closed.", ["Delfin < Lund"]),
        ("When reached by the Associated Press, Lund said the road was closed.", ["Associated Press < Lund"]),
        ("Appearing on MSNBC, Lund said the road was closed.", ["MSNBC < Lund"]),
        ("On NBC's “Meet the Press,” Lund said the road was closed.", ["NBC < Meet the Press < Lund"]),
        ("Writing in the Guardian, Lund said the road was closed.", ["Guardian < Lund"]),
        ("In a July interview with MSNBC, he spoke of home and said the road was closed.", ["MSNBC < he"]),
        ("Lund said the road was closed, in an interview on BBC Radio 4.", ["BBC Radio 4 < Lund"]),
        ('"It is shut," noted clerk Jim Lund in an interview with the Globe.', ["Globe < Jim Lund"]),
        ('"It is shut," said Jim Lund, a clerk, in an interview with Reuters.', ["Reuters < Jim Lund"]),
        ('"It is shut," Lund said during an appearance on CNN.', ["CNN < Lund"]),
        ("Politico reported, according to two aides, that Lund was late.", ["Politico < aides"]),
        ("The Journal reported, citing two aides, the mayor would resign.", ["Journal < aides"]),
    ],
)
def test_an_outlet_beside_the_clause_stands_nearer_the_reader(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_quotation_that_goes_on_keeps_all_that_stood_behind_it() -> None:
    text = "“The road is closed,” the mayor said, according to CNN. “It will stay so for a year.”"

    assert ["CNN < mayor", "CNN < mayor"] == chains(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The body was found at noon, APA has been informed by the Coast Ministry.", ["APA < Coast Ministry"]),
        ("The road was shut at noon, TASS was told by the lawyer Ida Roe.", ["TASS < Ida Roe"]),
        ("The road was shut at noon, N1 was told unofficially.", ["N1"]),
        (
            "The lot was sold, TASS reports, citing Interfax, which was told about it by the lawyer.",
            ["TASS < Interfax < lawyer"],
        ),
        (
            "The lot was sold, reports ARMENPRESS, citing BTA, to whom it was announced by director Ida Roe.",
            ["ARMENPRESS < BTA < Ida Roe"],
        ),
        ("The road was shut, Ida Roe wrote on her Facebook page, which Meydan TV quotes.", ["Meydan TV < Ida Roe"]),
        ("Lund was told he would be sent home.", []),
        (
            "The lot was sold, the Border Board said in a statement released on Monday and carried by Reuters.",
            ["Reuters < Border Board"],
        ),
        ("An aide told Reuters that two had called, adding that no one spoke.", ["Reuters < aide", "Reuters < aide"]),
        ("Al Mayadeen's correspondent in Sur reported that a drone fell.", ["Al Mayadeen"]),
        ("Euractiv's story quotes an official as saying, “Read it as a list.”", ["Euractiv < official"]),
        ("The lot was sold, the daily quoted the plant's director, Ida Roe, as saying.", ["daily < Ida Roe"]),
        ("The Oil Ministry dismissed it as “a rumor made abroad”, Fars reported.", ["Fars < Oil Ministry"]),
    ],
)
def test_what_was_told_and_taken_over_lengthens_the_chain(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The price fell by a third, according to a survey by the Harbour Center.", ["survey < Harbour Center"]),
        ("A poll conducted by Gallup for the Post found that prices fell.", ["poll < Gallup"]),
        ("A report by the World Bank said prices fell.", ["report < World Bank"]),
        ("As per the bank's press release, the loan is for 14 years.", ["press release < bank"]),
        ('"It is the new cotton," the head Ida Roe joked, per Uzbek outlet Spot.uz.', ["Spot.uz < Ida Roe"]),
        ("The fee rose to 5 euros, per person.", []),
        ("The clubs want Per Lund.", []),
    ],
)
def test_a_paper_stands_before_those_who_issued_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("As News.az informs referring to Axar.az, the head was dismissed at noon.", ["News.az < Axar.az"]),
        (
            "Report informs, citing the Financial Times, which refers to three bankers, that the group is looking.",
            ["Report < Financial Times < bankers"],
        ),
        ("News.Az reports via Der Spiegel that the road was shut.", ["News.Az < Der Spiegel"]),
        ('Speaking for Prva TV, she said, Tanjug reports, that "nobody will be cold".', ["Tanjug < Prva TV < she"]),
        ("The mayor, Reuters reported on Friday, said that the road was shut.", ["Reuters < mayor"]),
        ("Bloomberg's sources said the lease is signed.", ["Bloomberg < sources"]),
    ],
)
def test_who_passes_it_on_may_stand_within_the_sentence(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_a_speaker_says_that_others_said_is_a_longer_chain_beside_the_speaker_s_own() -> None:
    text = "“In August the mayor said he would not do any business there,” Lund told the BBC."

    assert ["BBC < Lund", "BBC < Lund < mayor"] == chains(text)


def test_a_speaker_s_own_words_about_saying_things_are_no_second_source() -> None:
    assert ["Lund"] == chains('"I told you that we are fine, and I say so again," Lund said.')


def test_a_condition_within_a_quotation_is_no_source() -> None:
    assert ["Lund"] == chains('"When the police say that you must go, you go," Lund said.')


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The road is closed, according to a spokesman for the port quoted in China Daily.",
            ["China Daily < spokesman for the port"],
        ),
        (
            "Asked about a New York Times report that the lot was sold, an official told Reuters that it was so.",
            ["New York Times", "Reuters < official"],
        ),
        ('"It was a dull day," read the statement, which was attributed to Roe.', ["statement < Roe"]),
        ('"I will do it here," Mr. Roe recalled the president telling him.', ["Roe < president"]),
        ("Reuters quoted a spokesman complaining that the plan was bad.", ["Reuters < spokesman"]),
        ("The Ministry of Ecology confirmed the accident to Gazeta.uz.", ["Gazeta.uz < Ministry of Ecology"]),
    ],
)
def test_papers_recollections_and_findings_have_their_sources(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund, in an interview with CNN, said the bank was safe.", ["CNN < Lund"]),
        ("The bank is safe, Lund wrote in the Telegraph.", ["Telegraph < Lund"]),
        ("The Times reports that the bank is safe, according to police.", ["The Times < police"]),
        ("According to the Times, the bank is safe, police said.", ["Times < police"]),
        ('"The bank is safe," Lund told Delta state TV on Sunday.', ["Delta state TV < Lund"]),
        ("The bank is safe, the minister, Ida Roe, told TASS.", ["TASS < Ida Roe"]),
        ("Documents obtained by the BBC show the bank was not safe.", ["BBC < Documents"]),
        ("UNIAN writes with reference to a source in the bank that it is safe.", ["UNIAN < source in the bank"]),
        ("Lund, as quoted by Interfax, said the bank was safe.", ["Interfax < Lund"]),
        ("The bank is safe. Lund wrote about this on Facebook, Ukrinform reports.", ["Ukrinform < Lund"]),
        ("The bank is safe. The statement was made by Lund at noon, Ukrinform reports.", ["Ukrinform < Lund"]),
        ("A spokesman told The Verge via email that it was safe.", ["The Verge < spokesman"]),
    ],
)
def test_the_outlet_comes_first_wherever_it_stands(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The road is shut, Reuters said, citing papers seen by Bloomberg.", ["Reuters < Bloomberg < papers"]),
        ("The road is shut, News.Az said, citing papers seen by the weekly.", ["News.Az < papers"]),
        ("The road is shut, Reuters reported, without citing sources.", ["Reuters"]),
        ("Reuters reported, attributing the information to the union, that it was shut.", ["Reuters < union"]),
        ("The road is shut, Agos wrote with reference to the website of CNN Türk.", ["Agos < CNN Türk"]),
        ('An aide said that "autumn is long", speaking to Reuters last week.', ["Reuters < aide"]),
        ("The Telegraph's Ida Roe reports that the road is shut.", ["The Telegraph < Ida Roe"]),
    ],
)
def test_who_saw_a_paper_stands_before_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Files released by the National Archives show the plan was dropped.", ["National Archives < Files"]),
        ("A poll released by Gallup shows that prices fell.", ["poll < Gallup"]),
        ("Lund, according to Politico, told aides that the bank was safe.", ["Politico < Lund"]),
        ("In an exclusive Reuters interview, Lund said the bank was safe.", ["Reuters < Lund"]),
        ("“We will wait,” Doug Roe, a spokesman for the port told the Post.", ["Post < Doug Roe"]),
    ],
)
def test_who_lets_papers_out_stands_before_them_and_their_maker_behind(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police sources consulted by EFE said the road was closed.", ["EFE < Police sources"]),
        (
            "According to De Telegraaf, to which the British newspaper refers, a driver was held.",
            ["British newspaper < De Telegraaf"],
        ),
        ("Talks have resumed, per The Athletic.", ["The Athletic"]),
        ("The Athletic's Ida Roe reported that talks had resumed.", ["The Athletic < Ida Roe"]),
        ("The Times reports Chelsea want the player.", ["The Times"]),
    ],
)
def test_outlets_stand_before_those_they_consult_employ_and_refer_to(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, RBC wrote Thursday, pointing to a letter from the port.", ["RBC < letter < port"]),
        (
            "The quay is shut, RBC wrote, pointing to a slide shown to the mayor and to a source close to the port.",
            ["RBC < slide", "RBC < source close to the port"],
        ),
        ("The quay is shut, Reuters reported, relying on two pilots.", ["Reuters < pilots"]),
        ("The Guardian wrote, leaning on two memos, that the quay is shut.", ["The Guardian < memos"]),
        ("The quay is shut, Danas claimed on the strength of two e-mails.", ["Danas < e-mails"]),
        ("Reuters reported based on three sources that the quay is shut.", ["Reuters < sources"]),
        ("Reuters reported on Monday, based on two memos, that the quay is shut.", ["Reuters < memos"]),
        ("The quay is shut, Bild reported, based on two people at the port.", ["Bild < people at the port"]),
        ("The quay is shut, the Azernews reports per Defense Ministry.", ["Azernews < Defense Ministry"]),
        ("The quay is shut, Trend reported per Reuters.", ["Trend < Reuters"]),
        ("The port, based in Harlow, said the quay is shut.", ["port"]),
        ("The port reports per share earnings of two dollars.", []),
        ("The quay is shut, Reuters reported, pointing to a hard year ahead.", ["Reuters"]),
        ("The quay is shut, Lund said, pointing to a letter on the wall.", ["Lund"]),
        ("The BBC opened a quay, relying on two pilots.", []),
        ("Reuters ran the same tale, pointing to a memo, but Danas says that the quay is shut.", ["Danas"]),
    ],
)
def test_what_an_outlet_leans_on_stands_behind_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said for Radio Television of Serbia (RTS) that the quay was shut.", "Radio Television of Serbia < Lund"),
        ("Lund told Radio Television of Delta (RTD) the quay was shut.", "Radio Television of Delta < Lund"),
        (
            "Lund told the British Broadcasting Corporation (BBC) it was shut.",
            "British Broadcasting Corporation < Lund",
        ),
        ("In a talk with Radio Television of Delta (RTD), Lund said it was shut.", "Radio Television of Delta < Lund"),
        ("Lund told the North Atlantic Treaty Organization (NATO) that the quay was shut.", "Lund"),
        ("Lund told Ida Roe (SNP) that the quay was shut.", "Lund"),
    ],
)
def test_an_outlet_that_a_bracket_shortens_keeps_its_name(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The crates are new, analysts of the outlet believe.", "outlet < analysts"),
        ("The crates are new, Defense Express experts say.", "Defense Express < experts"),
        ("Editors of Der Spiegel say that the crates are new.", "Der Spiegel < Editors"),
        ("Analysts of the bank say that the crates are new.", "Analysts of the bank"),
    ],
)
def test_an_outlet_s_analysts_speak_through_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay will open, Mayor Ida Lund assured viewers of TV Pink this morning.", "TV Pink < Ida Lund"),
        ("Lund reassured the readers of Danas that the quay was open.", "Danas < Lund"),
        ("Lund told listeners of Radio Delta that the quay was open.", "Radio Delta < Lund"),
        ("Lund told viewers of the match that the quay was open.", "Lund"),
        ("A drone fell, the Al Mayadeen network's correspondent in Sur reported.", "Al Mayadeen"),
        ("A drone fell, the Tasnim news agency's reporter said.", "Tasnim"),
    ],
)
def test_whose_public_and_whose_reporter_it_is_passes_words_on(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said on “Meet the Press” that the lake was dead.", ["Meet the Press < Lund"]),
        ("“The lake is dead,” Lund said on “60 Minutes” on Monday.", ["60 Minutes < Lund"]),
        ("“The lake is dead,” Lund told “Good Morning Britain.”", ["Good Morning Britain < Lund"]),
        ("In an interview with “Newsnight”, Lund said the lake was dead.", ["Newsnight < Lund"]),
        ("Speaking on “Face the Nation,” Lund said the lake was dead.", ["Face the Nation < Lund"]),
        ("Lund said on NBC's “Today” show that the lake was dead.", ["NBC < Today < Lund"]),
        ("Lund told the “Today” show that the lake was dead.", ["Today < Lund"]),
        ("Lund told the “Cold Lake” podcast that the lake was dead.", ["Cold Lake < Lund"]),
        ("“Today,” Lund said, “the lake is dead.”", ["Lund"]),
        ("Lund told the Carp show jumpers that the lake was dead.", ["Lund"]),
        ("Speaking to “60 Minutes,” Lund ducked the mayor, who says the lake is dead.", ["mayor"]),
    ],
)
def test_a_programme_in_marks_hears_what_is_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund told Le Monde in an interview published Sunday that it was dead.", ["Le Monde < Lund"]),
        ("Lund told the Guardian in remarks published on Sunday that it was dead.", ["Guardian < Lund"]),
        ("The Guardian in May published that it was dead.", ["Guardian"]),
    ],
)
def test_a_talk_that_is_published_is_no_second_saying(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In “The Cold Lake,” the diver says the ice is thin.", ["the ice is thin"]),
        ("In his book “The Cold Lake”, Lund says the ice is thin.", ["the ice is thin"]),
        ("In “a fit of rage” that night, Lund said, he cut the ice.", ["In “a fit of rage” that night"]),
    ],
)
def test_a_work_in_which_something_is_said_is_not_what_is_said(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Times quoted Lund saying the lake was dead.", ["Times < Lund"]),
        ("Lund cited a report saying the lake was dead.", ["Lund < report"]),
        ("AFP quoted Lund as saying the lake was dead, adding that it stank.", ["AFP < Lund", "AFP < Lund"]),
    ],
)
def test_whom_somebody_cites_saying_something_is_cited_once(sentence: str, expected: list[str]) -> None:
    assert expected == [chain.removeprefix("The ") for chain in chains(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The engine failed, according to the pilot, the board said in a statement.", ["board < pilot"]),
        ("“It failed twice,” according to Roe, the safety board said in its report.", ["safety board < Roe"]),
        ("Two were held, according to police, the prosecutor said on Monday in a letter.", ["prosecutor < police"]),
        ("The quay, according to Roe, sank when the crew said in port that it leaked.", ["Roe < crew"]),
        ("Prices fell, according to Roe, but the bank said in May they rose.", ["Roe", "bank"]),
    ],
)
def test_who_says_where_at_the_end_has_it_from_whom_it_is_according_to(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
