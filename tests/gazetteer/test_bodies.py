"""A state's ministries and services are known by pattern, whichever state it is."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.bodies import bodies_in
from auditor.gazetteer.lookup import gazetteer
from auditor.model.agent import Role


def bodies(text: str) -> list[tuple[str, str | None]]:
    found = gazetteer().spot(text)
    return [(text[s.start : s.end], e.country) for s, e in found if e.role is Role.GOVERNMENT_BODY]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Ministry of Defence of Belarus", "BY"),
        ("Ministry of Defense of the Republic of Kazakhstan", "KZ"),
        ("Ministry for Foreign Affairs of Finland", "FI"),
        ("Ministry of Climate and Environment of Poland", "PL"),
        ("Eritrean Ministry of Information", "ER"),
        ("Norway's Ministry of Health", "NO"),
        ("Laos' Ministry of Energy and Mines", "LA"),
        ("Russian Defence Ministry", "RU"),
        ("Ivorian Foreign Affairs Ministry", "CI"),
        ("Saudi Energy Ministry", "SA"),
        ("German Federal Ministry of Defence", "DE"),
        ("Polish General Staff", "PL"),
        ("Royal Thai Army", "TH"),
        ("Kenya Defence Forces", "KE"),
        ("Latvian Prosecutor General's Office", "LV"),
        ("U.S. Embassy", "US"),
        ("South Korean Coast Guard", "KR"),
    ],
)
def test_a_state_beside_a_body_is_one_name(name: str, country: str) -> None:
    assert bodies(f"The road is open, the {name} said on Monday.") == [(name, country)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry of small things in France met.",
        "Radiohead played Ministry of Sound on Friday.",
        "French Foreign Legionnaires marched past Army Radio.",
        "He joined the Church's Ministry of Reconciliation at home.",
    ],
)
def test_what_is_no_state_body_is_none(text: str) -> None:
    assert [name for name, country in bodies(text) if country] == []


def test_a_longer_listed_name_wins() -> None:
    assert bodies("The General Staff of the Armed Forces of Ukraine said so.") == [
        ("General Staff of the Armed Forces of Ukraine", "UA")
    ]


def test_a_name_that_goes_on_is_not_cut_short() -> None:
    assert bodies("Ukrainian Air Force Command West and Israeli Army Radio said so.") != [("Ukrainian Air Force", "UA")]


def test_a_body_over_a_line_end_is_one_name() -> None:
    assert bodies("It was told to Estonia's\nDefence Ministry at noon.") == [("Estonia's\nDefence Ministry", "EE")]


@given(
    st.lists(
        st.sampled_from(
            ["Ministry", "of", "Defence", "and", "Poland", "Polish", "'s", "Army", "the", "Royal", "\n", ",", "x"]
        ),
        max_size=14,
    ).map(" ".join)
)
def test_bodies_are_in_order_and_never_overlap(text: str) -> None:
    words = [(word[0], word.start()) for word in re.finditer(r"\w+", text)]
    spans = [span for span, _ in bodies_in(text.replace("\n", " "), words)]

    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
