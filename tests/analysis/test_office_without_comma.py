"""Who speaks is named beside an office that no comma closes, behind what was said."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ferry is safe, Jan Roe, the head of the Sea Authority said on Tuesday.", ["Jan Roe"]),
        ("The ferry is safe, Jan Roe, head of the harbour office told reporters.", ["Jan Roe"]),
        ("The ferry is safe, its press secretary, Jan Roe told reporters on Monday.", ["Jan Roe"]),
        ("The ferry is safe, deputy minister, Jan Roe said.", ["Jan Roe"]),
        (
            "The ferry is safe, Jan Roe, a deputy, member of the Committee on Trade, Labour and Ports told AP.",
            ["AP < Jan Roe"],
        ),
        ("The ferry is safe, Jan Roe, Freeland MP, head of the harbour office told AP.", ["AP < Jan Roe"]),
        ("The ferry hit a nurse, Ida Lund, the head of the clinic said.", ["head of the clinic"]),
        ("The ferry is closed to boats, Ida Lund, the mayor said.", ["mayor"]),
        ("She spoke to the mayor, Jan Roe said.", ["Jan Roe"]),
        ("Ida Lund, the mayor said, left the ferry.", ["mayor"]),
        (
            "Despite fears, Jan Roe, Director of Sea Affairs at the Division of Sea and Ice told AP it is safe.",
            ["AP < Jan Roe"],
        ),
        ("The winners are from Oakham, Astley, the head of the jury said.", ["head of the jury"]),
        ("When the ferry left, Ida Lund, head of the port said, boats sank.", ["Ida Lund"]),
    ],
)
def test_a_name_before_an_office_speaks(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected


def test_the_name_and_the_office_are_no_part_of_what_was_said() -> None:
    assert claims("The ferry is safe, Jan Roe, the head of the Sea Authority said.") == ["The ferry is safe"]
    assert claims("The ferry is safe, its spokesman, Jan Roe told reporters.") == ["The ferry is safe"]
    assert claims("She spoke to the mayor, Jan Roe said.") == ["She spoke to the mayor"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The two met, an aide at the Ministry of Culture, Tourism and Sport told AP.",
            ["AP < aide at the Ministry of Culture, Tourism and Sport"],
        ),
        ("The ferry is safe, said Jan Roe, a member of the Committee on Trade, Labour and Ports.", ["Jan Roe"]),
        ("Officials from Elmport, Oakham and Astley said so.", []),
    ],
)
def test_a_row_of_fields_belongs_to_the_body_before_it(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected


def test_the_rest_of_a_row_is_not_said() -> None:
    assert claims("The ferry is safe, said Jan Roe, a member of the Committee on Trade, Labour and Ports.") == [
        "The ferry is safe"
    ]


def test_a_subject_that_a_clause_tells_of_is_not_said_by_who_follows_the_verb() -> None:
    led = "The governor, who met sailors at the Town Hall, Elmport,"

    assert claims(f"{led} said the President during the talks asked him about the ferry.") == []
    assert claims(f"{led} was calm, said the President on Monday.") == [f"{led} was calm"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund who was joined on the tour by two aides, said the quay was safe.", ["Lund"]),
        ("The boats which were joined by two tugs, said goodbye.", []),
    ],
)
def test_a_clause_that_no_comma_opens_tells_of_who_speaks(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected
