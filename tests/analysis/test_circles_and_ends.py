"""Statements that lie in one another, and copy that breaks off: nothing hangs, nothing crashes, places stay right."""

import pytest
from cited import chains

_SENTENCES = (
    "Lund said he had cast a ballot, it was learned on Tuesday",
    "The mayor said so, police said, reports the Evening Post",
    "The mill is shut, Reuters wrote, citing Kommersant's sources at one of the banks",
    "The Oil Ministry dismissed the images as old, and rejected it as nonsense",
    "In a letter, a copy of which was sent to Reuters, Ida Lund, a miller, told the host Jan Roe on CNN that it burned",
    "Under a draft seen by the Globe, it made clear to AFP, mills would shut, with one of them saying so",
    "Three divers, who spoke to the BBC, put it at 40, pointing to a memo which Bild, which obtained it, had seen",
    "“It burned,” Lund, of the mill, said, as quoted by TASS, confirming an earlier story by the Post",
    "According to the army's morning update, posted on its Telegram channel by Jan Roe, nine burned, a claim that",
)


@pytest.mark.parametrize("sentence", _SENTENCES)
def test_a_sentence_may_break_off_anywhere(sentence: str) -> None:
    words = sentence.split(" ")

    assert all(isinstance(chains(" ".join(words[:count])), list) for count in range(1, len(words) + 1))


@pytest.mark.parametrize("paragraph", ["Full", "Direct", "Sent to", "The mill is shut, said one"])
def test_a_few_words_are_a_paragraph_too(paragraph: str) -> None:
    assert len(chains(paragraph)) < 2


def test_two_statements_in_each_other_s_content_are_told_once() -> None:
    assert ["Lund"] == chains("Lund said the firm had cast a shadow, it was reported on Monday.")


def test_a_statement_left_out_moves_nobody_into_another_sentence() -> None:
    found = chains("The mayor said so, police said, Lund noted.", "Two barges sank, Roe said, Reuters reported.")

    assert "Reuters < Roe" in found
