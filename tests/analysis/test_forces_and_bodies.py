"""Bodies that translated copy speaks of: forces, staffs, what was noted "in the ministry", "according to his words"."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "A source in the security forces told RIA Novosti that it burned.",
            "RIA Novosti < source in the security forces",
        ),
        ("Russian forces said the depot burned.", "Russian forces"),
        ("The armed forces said the depot burned.", "armed forces"),
        ("As noted in the General Staff, the depot burned.", "General Staff"),
        ("It was noted in the ministry that the depot burned.", "ministry"),
        ("According to her words, the depot burned.", "her"),
        ("The depot burned, according to his statement.", "his"),
        ("Analysts at ISW believe the depot burned.", "Analysts at ISW"),
        (
            "The Air Force of the Armed Forces of Ukraine reported that the depot burned.",
            "Air Force of the Armed Forces of Ukraine",
        ),
        ("The depot burned, reported the Command of the Ukrainian Navy.", "Command of the Ukrainian Navy"),
        (
            "According to the Main Directorate of the Ministry of Defense of Ukraine, the depot burned.",
            "Main Directorate of the Ministry of Defense of Ukraine",
        ),
    ],
)
def test_a_body_speaks_in_translated_copy(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund forces the door of the depot.",
        "The cold forces the depot to shut.",
        "According to its rules, the depot may burn.",
        "Analysts at the bank expect rates to fall.",
    ],
)
def test_verbs_rules_and_forecasts_do_not(sentence: str) -> None:
    assert [] == chains(sentence)
