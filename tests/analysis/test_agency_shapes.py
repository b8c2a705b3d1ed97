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
