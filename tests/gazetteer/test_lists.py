"""The lists that ship are fit to accuse by: many, without clashes, and with nothing that the program cannot hold."""

from collections import Counter

from auditor.gazetteer.entry import form_key
from auditor.gazetteer.source import shipped_entries

ENTRIES = tuple(shipped_entries())


def test_four_thousand_names_and_more_may_be_suggested() -> None:
    assert sum(entry.firing for entry in ENTRIES) >= 4_000


def test_every_kind_of_name_has_its_list() -> None:
    kinds = Counter(entry.kind for entry in ENTRIES)

    assert {kind for kind, count in kinds.items() if count >= 25} >= {
        "agencies", "bodies", "events", "organisations", "outlets", "people", "photo_agencies", "places", "platforms",
        "weapons",
    }  # fmt: skip


def test_no_name_is_listed_twice_in_one_kind() -> None:
    twice = Counter((entry.kind, form_key(entry.name)) for entry in ENTRIES)

    assert [name for name, count in twice.items() if count > 1] == []


def test_one_host_has_one_owner() -> None:
    hosts = Counter(domain for entry in ENTRIES for domain in entry.domains)

    assert [host for host, count in hosts.items() if count > 1] == []


def test_forms_are_written_as_they_stand_in_print() -> None:
    forms = [form for entry in ENTRIES for form in (*entry.forms(), *entry.near)]

    assert [form for form in forms if form != " ".join(form.split()) or not form] == []
    assert [form for form in forms if not form.isprintable()] == []


def test_a_near_name_is_no_form_of_its_entry() -> None:
    assert [entry.name for entry in ENTRIES if set(map(form_key, entry.near)) & set(map(form_key, entry.forms()))] == []


def test_hosts_are_hosts() -> None:
    assert [d for e in ENTRIES for d in e.domains if "/" in d or "." not in d or d != d.lower() or " " in d] == []


def test_countries_are_codes_of_two_letters() -> None:
    countries = {entry.country for entry in ENTRIES if entry.country is not None}

    assert [code for code in countries if not (len(code) == 2 and code.isalpha() and code.isupper())] == []


def test_most_places_and_state_bodies_say_which_country_they_are_in() -> None:
    for kind in ("places", "bodies"):
        told = [entry.country is not None for entry in ENTRIES if entry.kind == kind]

        assert sum(told) > 0.8 * len(told)
