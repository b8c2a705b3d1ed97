"""Shapes that the copy of many regions' agencies has in common: long offices, sources set off, papers read aloud."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The quay will be shut, a source in one of the ministries told TASS.",
            "TASS < source in one of the ministries",
        ),
        ("The quay is shut, an official at one of the banks told Reuters.", "Reuters < official at one of the banks"),
        (
            "“We are late,” a manager of one of the yards concerned told AFP under cover of anonymity.",
            "AFP < manager of one of the yards concerned",
        ),
        ("The ministers involved told Reuters that the quay is shut.", "Reuters < ministers involved"),
        ("A study by one of the banks showed that the quay is lost.", "study < banks"),
    ],
)
def test_a_source_is_named_by_one_of_many_houses(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor assured in dialogue with Caracol Radio that the quay is shut.", "Caracol Radio < mayor"),
        ("“We are late,” said one of the pilots in a conversation with Anadolu.", "Anadolu < pilots"),
    ],
)
def test_a_talk_of_any_kind_has_its_outlet_nearer(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the Office of the Prosecutor General", "Office of the Prosecutor General"),
        ("the Chancellery of the Prime Minister", "Chancellery of the Prime Minister"),
        (
            "the Office of the High Commissioner for Human Rights",
            "Office of the High Commissioner for Human Rights",
        ),
        ("the Office of Senator Ida Lund", "Ida Lund"),
    ],
)
def test_a_body_may_be_called_by_whose_office_it_is(source: str, expected: str) -> None:
    assert [expected] == chains(f"According to {source}, the quay is shut.")


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Congress MLA from Delta Anil Lund", "Anil Lund"),
        ("Delta Party leader from Kanpur Anil Lund", "Anil Lund"),
        ("Minister for Foreign Affairs Jan Lund", "Jan Lund"),
        ("Station House Officer (SHO) Anil Lund", "Anil Lund"),
        ("Director of Jebel Ali Harbour Centres, Khalid Al Ketbi,", "Khalid Al Ketbi"),
        ("A spokesman for Prime Minister Jan Lund", "spokesman for Prime Minister Jan Lund"),
        ("A manager for the Delta Oil Trust", "manager for the Delta Oil Trust"),
        ("The candidate from East Delta Province", "candidate from East Delta Province"),
    ],
)
def test_a_name_follows_the_post_and_its_realm(speaker: str, expected: str) -> None:
    assert [expected] == chains(f"{speaker} said that the quay is shut.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Officials who know the talks but may not discuss them, say that the quay is shut.", ["Officials"]),
        ("Bakers who saw the fire from their windows, told Suspilne that it was late.", ["Suspilne < Bakers"]),
        ("Experts that Radio Delta spoke with, believe that the quay is lost.", ["Experts"]),
        ("Boats that were lost, show that the quay is shut.", []),
    ],
)
def test_a_clause_and_a_comma_may_part_a_source_from_its_verb(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The licences are gone, a decree read out on state television RTG showed.", ["RTG < decree"]),
        ("The licences are gone, according to a decree read on state TV.", ["state TV < decree"]),
        ("The licences are gone, a statement broadcast on state radio said.", ["state radio < statement"]),
    ],
)
def test_what_a_paper_was_read_out_on_is_nearer_than_the_paper(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_as_well_as_sets_two_sources_side_by_side() -> None:
    found = chains("The quay was hit, reported the state agency SANA as well as our correspondent in the South.")

    assert found == ["SANA", "correspondent in the South"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“One man was held”, briefly told to Beta the prosecutor Milena Lund.", ["Beta < Milena Lund"]),
        ("“One man was held”, said for Tanjug the director Milena Lund.", ["Tanjug < Milena Lund"]),
        ("One man was held, told N1 Milena Lund, head of the court.", ["N1 < Milena Lund"]),
        ("“One man was held”, told reporters the mayor.", []),
        ("The man, told Reuters about the fire.", []),
    ],
)
def test_who_told_an_outlet_may_stand_behind_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The road is late, said Minister Ida Lund speaking at the opening of a forum, Trend reports.",
            "Trend < Ida Lund",
        ),
        (
            "The road is late, said Minister Ida Lund, Trend reports with reference to Azertac.",
            "Trend < Azertac < Ida Lund",
        ),
    ],
)
def test_an_outlet_passes_on_who_spoke_before_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("As it was noted by the mayor, the road is shut.", "mayor"),
        ("As was stated by the ministry, the road is shut.", "ministry"),
        ("As stated in the ministry's report, the road is shut.", "report < ministry"),
        ("As reported earlier, the road is shut.", ""),
        ("As earlier reported, the road is shut.", ""),
    ],
)
def test_as_and_a_participle_hand_a_clause_on(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("pointing", "expected"),
    [
        ("Such data were provided by the Rescue Service on Facebook, Ukrinform reports.", "Ukrinform < Rescue Service"),
        ("The relevant information was released by the State Harbour Office.", "State Harbour Office"),
        ("This is evidenced by the data of the National Bank, UNN reports.", "UNN < data < National Bank"),
        ("Ivan Lund announced it on Telegram, Ukrinform reports.", "Ukrinform < Ivan Lund"),
    ],
)
def test_such_data_are_the_sentence_before(pointing: str, expected: str) -> None:
    assert [expected] == chains("Forty villages are without light.", pointing)


@pytest.mark.parametrize("pointing", ["The data were provided by the ministry.", "The mayor likes it on Mondays."])
def test_other_data_are_not(pointing: str) -> None:
    assert chains("Forty villages are without light.", pointing) == []


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The road is shut, UNN writes with reference to the Harbour Ministry.", "statement < Harbour Ministry"),
        ("The road is shut, the Harbour Ministry said. The mayor said it was late.", "statement"),
    ],
)
def test_the_statement_is_of_the_body_that_spoke_last(frame: str, expected: str) -> None:
    assert expected == chains(frame, "“The scheme lasted a year,” the statement says.")[-1]


def test_the_post_is_of_who_wrote_on_the_platform() -> None:
    assert chains("It is late, Lund said on Telegram.", "“Two men were hurt,” the post reads.")[-1] == "post < Lund"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, as per a report in Cricbuzz which quoted a board source.", "Cricbuzz < board source"),
        ("The quay is shut, according to a report by Sky Sports.", "Sky Sports"),
        ("The quay is shut, reports Marca, who cite sources close to the port.", "Marca < sources close to the port"),
        ("The quay is shut, writes Delta Times citing the Greek portal Proto.", "Delta Times < Proto"),
        (
            "It is shut, writes Delta Times citing AFP, and the latter refers to a note by the finance ministry.",
            "Delta Times < AFP < note < finance ministry",
        ),
        (
            "The quay is shut, Bild reports with reference to an internal paper of the finance ministry.",
            "Bild < internal paper < finance ministry",
        ),
    ],
)
def test_an_outlet_s_report_is_the_outlet_and_may_cite_another(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is stated in the report that the fees will climb.", "report"),
        ("It is said in the paper, which is also available to dpa, that the fees will climb.", "dpa < paper"),
        ("The letter, which is available to AFP, says that the fees will climb.", "AFP < letter"),
        ("According to a document at the disposal of Suspilne, the fees will climb.", "Suspilne < document"),
        ("“We shall not wait,” Ivan Lund said in a speech shown live on Press TV.", "Press TV < Ivan Lund"),
        (
            "“We shall not wait,” the mayor told a rally in Kericho, in remarks which were aired by Citizen TV.",
            "Citizen TV < mayor",
        ),
    ],
)
def test_who_has_a_paper_or_airs_remarks_is_nearer(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_a_committee_for_two_fields_is_one_body() -> None:
    found = chains("The State Committee for Affairs of Refugees and IDPs said it is late.")

    assert found == ["State Committee for Affairs of Refugees and IDPs"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In a recent chat with Pinkvilla, the actor shared, “They wanted a hero.”", ["Pinkvilla < actor"]),
        ("“We cried all night,” she shared.", ["she"]),
        ("She shared a picture of the harbour.", []),
        ("The mayor limited himself to say that “it is in hand”.", ["mayor"]),
        ("Rumours are rife that the two have split.", [""]),
        ("The minister assured this Monday that the road is shut.", ["minister"]),
    ],
)
def test_papers_of_films_and_of_the_south_have_verbs_of_their_own(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_the_language_of_a_paper_issued_nothing() -> None:
    assert chains("The quay is shut, Walla reported, citing a statement in Persian.") == ["Walla < statement"]


@pytest.mark.parametrize(
    ("hearer", "expected"),
    [
        ("Radio Liberty’s Georgian service", "Radio Liberty’s Georgian service < spokesman"),
        ("Voice of America's Azerbaijani service", "Voice of America's Azerbaijani service < spokesman"),
    ],
)
def test_a_service_of_an_outlet_is_an_outlet(hearer: str, expected: str) -> None:
    assert [expected] == chains(f"A spokesman told {hearer} that the quay is shut.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Jiji Press also reported the plan.", ["Jiji Press"]),
        ("The Financial Times first reported the news of the deal.", ["Financial Times"]),
        ("The New York Times reported a loss of two million dollars.", []),
        ("The company reported the theft.", []),
    ],
)
def test_an_outlet_reports_a_thing_that_is_no_result(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
