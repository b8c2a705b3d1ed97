"""A known name is found by any of its forms, and a surely damaged one by its nearest form."""

from types import MappingProxyType

import pytest

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.model.agent import Role
from auditor.settings import HouseNames


@pytest.mark.parametrize("form", ["The Moscow Times", "Moscow Times", "the moscow times.", "THE MOSCOW TIMES"])
def test_a_name_is_found_whatever_its_article_and_capitals(form: str) -> None:
    found = gazetteer().find(form.rstrip("."))

    assert (found is None) if form.islower() else (found is not None and found.name == "The Moscow Times")


def test_an_acronym_and_a_translation_lead_to_the_same_entry() -> None:
    names = gazetteer()

    assert names.find("AFP") == names.find("Agence France-Presse")
    assert names.find("Ukrainian truth") == names.find("Ukrainska Pravda")


def test_a_name_in_small_letters_is_found_only_where_it_is_so_written() -> None:
    assert gazetteer().find("dpa") is not None
    assert gazetteer().find("reuters") is None


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        ("The Moskow Times", "The Moscow Times"),
        ("Ruters", "Reuters"),
        ("Al Jazera", "Al Jazeera"),
        ("Washinton Post", "The Washington Post"),
        ("Agence Farnce-Presse", "Agence France-Presse"),
    ],
)
def test_a_surely_damaged_name_has_its_entry_nearest(damaged: str, right: str) -> None:
    nearest = gazetteer().nearest(damaged)

    assert nearest is not None
    assert nearest.name == right


@pytest.mark.parametrize("name", ["Reuters", "Al Jazirah", "Mensk", "Rooters", "Gazette", "Bolshaya Pravda", "AFO", ""])
def test_a_right_or_an_unlike_name_has_no_nearest(name: str) -> None:
    assert gazetteer().nearest(name) is None


def test_a_web_host_leads_to_its_outlet_from_any_subdomain() -> None:
    owner = gazetteer().of_domain("edition.CNN.com")

    assert owner is not None
    assert owner.name == "CNN"
    assert gazetteer().of_domain("com") is None
    assert gazetteer().of_domain("cnn.com.example") is None


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("AP", "Associated Press"),
        ("GUARDIAN", "The Guardian"),
        ("www.theguardian.com", "The Guardian"),
        ("Moscow", None),
        ("see theguardian.com", None),
        ("Harbour Wire", None),
    ],
)
def test_an_outlet_is_known_by_its_name_or_its_web_site(called: str, name: str | None) -> None:
    found = gazetteer().medium(called)

    assert name == (found and found.name)


def test_the_house_own_names_come_last_and_win() -> None:
    house = HouseNames(
        names=("Moskow Times", "Harbour Wire"),
        aliases=MappingProxyType({"HW": "Harbour Wire"}),
        near=("Ruters",),
    )
    names = gazetteer(house)

    assert [found.name for found in (names.find("Moskow Times"), names.find("HW")) if found] == [
        "Moskow Times",
        "Harbour Wire",
    ]
    assert names.nearest("Ruters") is None
    assert names.nearest("Harbour Wrie") == names.find("Harbour Wire")
    assert gazetteer().find("Harbour Wire") is None


def test_a_house_name_that_is_known_keeps_its_role() -> None:
    names = gazetteer(HouseNames(names=("Rueters",), aliases=MappingProxyType({"Reuters": "Rueters"})))

    assert names.find("Reuters") == names.find("Rueters")


def test_of_two_entries_with_one_form_the_first_has_it() -> None:
    first, second = (Entry(f"{place} Bugle", "outlets", Role.OUTLET, aliases=("Bugle",)) for place in ("Port", "Hill"))

    assert Gazetteer((first, second)).find("Bugle") == first


def test_an_empty_gazetteer_knows_nothing() -> None:
    empty = Gazetteer(())

    assert empty.find("Reuters") is None
    assert empty.nearest("Ruters") is None
    assert empty.spot("Reuters said so.") == []
    assert empty.entries == ()
