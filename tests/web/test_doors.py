"""The page answers to its own names, and to no page of another site."""

from __future__ import annotations

import pytest

from auditor.web.doors import answers_to, is_loopback, own_origin

HERE = "127.0.0.1:8765"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8765", "localhost:9000", "LOCALHOST", "localhost.", "127.8.8.8:1", "[::1]:8765"]
)
@pytest.mark.parametrize("bound", ["127.0.0.1", "localhost", "::1", "192.168.1.7", "0.0.0.0"])
def test_it_answers_to_the_machine_s_names_for_itself(host: str, bound: str) -> None:
    assert answers_to(host, bound)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8765",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost@evil.example",
        "evil.example#localhost",
        "127.0.0.1, evil.example",
        "127.0.0.1:8765:1",
        "[::1",
        "192.168.1.7",
        "8.8.8.8",
        "２７.0.0.1",
        "",
        " ",
    ],
)
def test_it_answers_to_no_other_name(host: str) -> None:
    assert not answers_to(host, "127.0.0.1")


def test_it_answers_to_the_address_it_is_bound_to() -> None:
    assert answers_to("192.168.1.7:8765", "192.168.1.7")
    assert answers_to("Desk.example:8765", "desk.example")
    assert not answers_to("192.168.1.8", "192.168.1.7")


@pytest.mark.parametrize("bound", ["0.0.0.0", "::"])
def test_bound_to_every_address_it_answers_to_addresses_and_to_no_name_that_may_lead_elsewhere(bound: str) -> None:
    assert answers_to("192.168.1.7:8765", bound)
    assert answers_to("[2001:db8::1]:8765", bound)
    assert not answers_to("evil.example", bound)


@pytest.mark.parametrize(
    ("origin", "site"),
    [
        (None, None),  # a program
        (None, "none"),
        ("http://127.0.0.1:8765", "same-origin"),
        ("HTTP://127.0.0.1:8765", None),
        ("null", "same-origin"),  # a form of a page that tells no referrer
    ],
)
def test_what_the_page_itself_or_a_program_asks_is_let_in(origin: str | None, site: str | None) -> None:
    assert own_origin(HERE, origin, site)


@pytest.mark.parametrize(
    ("origin", "site"),
    [
        ("http://evil.example", None),
        ("http://evil.example", "cross-site"),
        ("http://127.0.0.1:9999", "same-site"),
        ("http://127.0.0.1:9999", None),
        ("http://127.0.0.1:8765.evil.example", None),
        ("http://127.0.0.1:8765@evil.example", None),
        ("null", None),  # a frame in a sandbox
        ("null", "cross-site"),
        (None, "cross-site"),
        ("http://evil.example", "same-origin"),
        ("", None),
    ],
)
def test_what_the_page_of_another_site_asks_is_not(origin: str | None, site: str | None) -> None:
    assert not own_origin(HERE, origin, site)


def test_which_addresses_let_others_in() -> None:
    own = [
        bound for bound in ("127.0.0.1", "localhost", "::1", "0.0.0.0", "::", "10.0.0.1", "desk") if is_loopback(bound)
    ]

    assert own == ["127.0.0.1", "localhost", "::1"]
