"""How retold copy names who told a thing: a sentence of its own, brackets, a chain behind "as reported by"."""

from __future__ import annotations

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["The quay was shut on Monday. The Transport Ministry reported."], ["Transport Ministry"]),
        (
            ["Five were hurt in a crash. The press service of the Harbour Department informed."],
            ["press service of the Harbour Department"],
        ),
        (["Five were hurt in a crash. Its pilots reported."], []),
        (["Five were hurt in a crash. He reported."], []),
        (["The Transport Ministry reported."], []),
    ],
)
def test_a_sentence_may_only_tell_who_reported_the_one_before(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)
