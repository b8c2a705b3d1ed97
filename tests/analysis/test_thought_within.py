"""Words in -ing that tell what is done or thought within a claim, and do not end it."""

import pytest
from cited import claims


@pytest.mark.parametrize(
    "claim",
    [
        "it would be glad to hear of it by discussing a sale of the ferries",
        "it hopes the town gains by remembering the fire",
        "it would build a quay, then cracking down on theft, then addressing the fog",
        "it is to blame for sailors believing it had sunk",
        "it was considering supporting a ban",
        "it needs more time considering whether a ban should be extended",
    ],
)
def test_a_claim_goes_on_past_what_is_thought_within_it(claim: str) -> None:
    assert [claim] == claims(f"The port said {claim}.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The port said it had sunk, blaming the crew for the fire.", ["it had sunk", "the crew for the fire"]),
        ("The port said it had sunk and called it “a sad thing” for all.", ["it had sunk", "it “a sad thing” for all"]),
    ],
)
def test_another_saying_of_the_speaker_ends_it(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)
