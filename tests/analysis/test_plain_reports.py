"""Plain shapes of political and business copy: what a thing is called, and whose words a report has."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Lund called the mayor's plans to build a $2 million terminal in the old port “an utter folly,” and left.",
            "the mayor's plans to build a $2 million terminal in the old port “an utter folly,” and left",
        ),
        (
            "Lund called the ministry's neglect of good advice from seasoned skippers of ferries “a slap to crews.”",
            "the ministry's neglect of good advice from seasoned skippers of ferries “a slap to crews.”",
        ),
    ],
)
def test_a_thing_told_of_at_length_is_called_something(sentence: str, claim: str) -> None:
    assert [claim] == claims(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund called the police in the harbour after a man from the south of Norway “went mad.”",
        "Lund called friends in the far south of Norway to tell them that the “old quay” was shut.",
        "Lund called the owner of a long grey boat in the harbour of the “Titanic” on Friday.",
    ],
)
def test_who_is_called_is_told_nothing_in_marks(sentence: str) -> None:
    assert [] == chains(sentence)
