"""Sources in a row, issuers of one paper, and people of several places."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor, police and divers said the lake was dead.", ["divers", "mayor", "police"]),
        ("The lake is dead, police, mill staff and divers said.", ["divers", "mill staff", "police"]),
        ("The lake is dead, according to the army, divers and a local official.", ["army", "divers", "local official"]),
        ("The lake is dead, said police, divers and the mayor.", ["divers", "mayor", "police"]),
        ("The lake is dead, according to Reuters, AFP and the BBC.", ["AFP", "BBC", "Reuters"]),
        (
            "AFP reported, citing two divers, a minister and an aide, that the lake was dead.",
            ["AFP < aide", "AFP < divers", "AFP < minister"],
        ),
    ],
)
def test_each_in_a_row_is_a_source(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("After talks with the mayor, police and divers said the lake was dead.", ["divers", "police"]),
        ("According to the mayor, police and divers arrived at noon.", ["mayor"]),
        ("According to Lund, Harlow and Tarfa were hit at noon.", ["Lund"]),
    ],
)
def test_what_leads_the_sentence_is_no_part_of_the_row(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "A report by the World Bank and the United Nations said the lake was dead.",
        "The lake is dead, according to a joint report by the World Bank and the United Nations.",
    ],
)
def test_two_may_issue_one_paper(sentence: str) -> None:
    first, second = chains(sentence)

    assert (first.split(" < ")[1], second.split(" < ")[1]) == ("World Bank", "United Nations")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Officials in Kyiv and Warsaw said the lake was dead.", "Officials in Kyiv and Warsaw"),
        ("The foreign ministries of Norway and Chile said it was dead.", "foreign ministries of Norway and Chile"),
    ],
)
def test_people_of_two_places_are_one_source(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


def test_one_who_is_called_many_things_is_one_source() -> None:
    assert chains("Ida Lund is a liar, bully and cheat who said that the lake was dead.") == ["Ida Lund"]
    assert chains("Ida Lund sells ice and is a liar, bully and cheat who said that it was dead.") == ["Ida Lund"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Guardian, Reuters and Associated Press said the lake was dead.",
            ["Associated Press", "Guardian", "Reuters"],
        ),
        ("Lund, Roe and Poe said the lake was dead.", ["Lund", "Poe", "Roe"]),
        ("The Salt, Tea and Customs Authority said the lake was dead.", ["Salt, Tea and Customs Authority"]),
        ("The Shop, Salt and Allied Staff Association said it was so.", ["Shop, Salt and Allied Staff Association"]),
        ("The lake is dead, AFP said, citing the Reed, Eel and Carp Board.", ["AFP < Reed, Eel and Carp Board"]),
        ("The lake is dead, the head of the National Eel and Trout Oil Council said.", 1),
        (
            "The lake is dead, according to the Department for Energy, Food and Rural Affairs.",
            ["Department for Energy, Food and Rural Affairs"],
        ),
    ],
)
def test_a_comma_parts_names_and_not_the_fields_of_one_body(sentence: str, expected: list[str] | int) -> None:
    found = sorted(chains(sentence))

    assert expected == (len(found) if isinstance(expected, int) else found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill will shut, co-founder and CEO Ida Lund told Reuters.", ["Reuters < Ida Lund"]),
        ("The mill will shut, the president and CEO of Delta Corp, Ida Lund, told Reuters.", ["Reuters < Ida Lund"]),
        ("The mill will shut, Defence Minister and Deputy Prime Minister Ida Lund told AFP.", ["AFP < Ida Lund"]),
        ("Defence Minister Jan Roe and Deputy Premier Ida Lund said the mill will shut.", ["Ida Lund", "Jan Roe"]),
    ],
)
def test_two_posts_may_be_one_persons(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayors of Ulm, Bonn and Kiel said the lake was dead.", ["mayors of Ulm, Bonn and Kiel"]),
        ("Residents of Ulm, Bonn and Kiel said the lake was dead.", ["Residents of Ulm, Bonn and Kiel"]),
        ("Lund, Roe and Poe said the lake was dead.", ["Lund", "Poe", "Roe"]),
    ],
)
def test_people_of_several_places_speak_and_no_place(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sens. Ida Lund, R-Ohio, and Jan Roe, D-Conn., said the bill would pass.", ["Ida Lund", "Jan Roe"]),
        ("Ida Lund, R-Ohio, Ann Poe, I-Vt., and Jan Roe, D-Conn., said it was so.", ["Ida Lund", "Ann Poe", "Jan Roe"]),
        ("But Ida Lund, 34, and Jan Roe, 56, told Reuters it was so.", ["Reuters < Ida Lund", "Reuters < Jan Roe"]),
        ("Ida Lund of Harlow and Jan Roe of Riga said it was so.", ["Ida Lund", "Jan Roe"]),
        ("The quay was sold to Lund, a miller, and Jan Roe, a baker, said it was cheap.", ["Jan Roe"]),
        ("Ida Lund, a miller, was glad, and Jan Roe, a baker, said it was cheap.", ["Jan Roe"]),
    ],
)
def test_persons_in_a_row_each_with_what_is_told_of_them_all_speak(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Govs. Ida Lund (D-N.Y.) and Jan Roe (R-Fla.) said the lake was dead.", ["Ida Lund", "Jan Roe"]),
        ("Ida Lund (D, Ohio), Jan Roe (R, Utah) and Ann Poe (I) said it was so.", ["Ida Lund", "Jan Roe", "Ann Poe"]),
        ("The Eel Board (EB) and the Carp Union (CU) said the lake was dead.", ["Eel Board (EB)", "Carp Union"]),
        (
            "The Eel Board (EB), the Reed and Carp Union (RCU) and divers said the lake was dead.",
            ["Eel Board (EB)", "Reed and Carp Union (RCU)", "divers"],
        ),
        ("According to the Eel Board (EB) and the Carp Union (CU), it is dead.", ["Eel Board (EB)", "Carp Union (CU)"]),
        ("Ida Lund left the Eel Board (EB) and the mayor said she was missed.", ["mayor"]),
        ("Ida Lund speaks for divers of the Eel Board (EB) and the mayor said she was right.", ["mayor"]),
    ],
)
def test_brackets_behind_names_end_no_row(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund, Roe, and Poe said the lake was dead.", ["Lund", "Roe", "Poe"]),
        ("But divers, anglers, and the Eel Board say the lake is dead.", ["divers", "anglers", "Eel Board"]),
        ("The lake is dead, according to Ida Lund, Jan Roe, and Ann Poe.", ["Ida Lund", "Jan Roe", "Ann Poe"]),
        ("Norway, Sweden, and Chile said the lake was dead.", ["Norway", "Sweden", "Chile"]),
        ("Ida Lund, the mayor, and Jan Roe said the lake was dead.", ["Ida Lund", "Jan Roe"]),
        ("Ida Lund met Jan Roe, Ann Poe, and the mayor said the lake was dead.", ["mayor"]),
        ("“It is dead,” said Ida Lund, an activist and former political prisoner.", ["Ida Lund"]),
        ("“It is dead,” said Ida Lund, a diver and police officers.", ["Ida Lund", "diver", "police officers"]),
        ("The pumps stopped, the eels died, and Lund said the lake was dead.", ["Lund"]),
    ],
)
def test_a_comma_may_stand_before_the_last_of_a_row(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Divers, Eel and Allied Workers Union said it was so.", ["Divers, Eel and Allied Workers Union"]),
        ("The Reed, Carp and Department Store Union said it was so.", ["Reed, Carp and Department Store Union"]),
        ("The Senate Eel, Carp and Pensions Committee said it was so.", ["Senate Eel, Carp and Pensions Committee"]),
        ("The House Oversight and Eel Reform Committee said it was so.", ["House Oversight and Eel Reform Committee"]),
        ("Police, Fire and Crime Commissioner Ida Lund said it was so.", ["Ida Lund"]),
        ("The lake is dead, said members of the Union of Shop, Distributive and Allied Workers.", 1),
        ("The National Union of Rail, Maritime and Transport Workers said it was so.", 1),
        ("The Mayor, Council and Divers Union said it was so.", ["Council", "Divers Union"]),
        ("The Eel Board, Carp Council and Divers Union said it was so.", ["Eel Board", "Carp Council", "Divers Union"]),
    ],
)
def test_a_body_is_one_though_its_name_has_commas(sentence: str, expected: list[str] | int) -> None:
    found = chains(sentence)

    assert expected == (len(found) if isinstance(expected, int) else found)
