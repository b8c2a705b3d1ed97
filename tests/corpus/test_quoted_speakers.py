"""In whose mouth an article puts a quotation."""

from __future__ import annotations

import pytest

from auditor.corpus.speakers import other_speaker
from auditor.corpus.wording import words_of

SAID = "We sank the old pier before the storm came in"
AROUND = "Ines Quarrie leads the harbour board of Tolm.\n\n{}\n\nQuarrie went home. Pieter Aske, the pilot, stayed."


@pytest.mark.parametrize(
    "there",
    [
        "“{},” Quarrie said.",
        "“{},” Ines Quarrie, the head of the board, said.",
        "“{},” said Ines Quarrie, the head of the board.",
        "“{}, and nobody thanked us,” Quarrie told reporters.",
        "Quarrie told the court on Monday: “{}.”",
        "“Nobody asked,” Quarrie said. “{}.”",
        '"{}," Quarrie said.',
    ],
)
def test_words_that_a_name_stands_beside_are_that_persons(there: str) -> None:
    assert other_speaker(SAID, "Pieter Aske", words_of(AROUND.format(there.format(SAID)))) in (
        "Quarrie",
        "Ines Quarrie",
    )


@pytest.mark.parametrize(
    ("speaker", "there"),
    [
        ("Ines Quarrie", "“{},” Quarrie said."),
        ("Inès Quarrié", "“{},” Quarrie said."),
        ("Ines Quarry", "“{},” Quarrie said."),
        ("Pieter Aske", "“{},” Quarrie said, quoting Aske."),
        ("Pieter Aske", "“{},” he said."),
        ("Pieter Aske", "“{},” the board said."),
        ("Pieter Aske", "“{},” Greentide International said."),
        ("Pieter Aske", "{}, Quarrie said."),
        ("Pieter Aske", "“{},” Quarrie said.\n\n“{},” said the pilot."),
        ("Pieter Aske", "Nobody said so."),
        ("he", "“{},” Quarrie said."),
    ],
)
def test_in_doubt_they_are_the_named_speakers_own(speaker: str, there: str) -> None:
    text = AROUND.format(there.format(SAID, SAID)) + " Greentide wants more piers."

    assert other_speaker(SAID, speaker, words_of(text)) is None
