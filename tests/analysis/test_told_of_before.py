"""What a sentence tells of the one before, and verbs in -ing that tell what was not said or only answer."""

import pytest
from cited import chains, claims


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("The ferry sank on Friday. Al Jazeera reports that.", ["The ferry sank on Friday"]),
        ("The ferry has sunk. The Evening Post first reported the news.", ["The ferry has sunk"]),
        ("The ferry has sunk. The Evening Post reported the news on Friday.", ["The ferry has sunk"]),
        (
            "The ferry sank. This was announced on 28 March in a talk with reporters by the mayor Jan Roe.",
            ["The ferry sank"],
        ),
        ("The ferry sank. The Evening Post reported that two boats helped.", ["two boats helped"]),
        ("The ferry sank. This was announced on 28 March in a hall by the sea.", []),
    ],
)
def test_a_sentence_that_only_tells_who_told_has_the_words_of_the_one_before(story: str, expected: list[str]) -> None:
    assert claims(story) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Jan Roe said on Monday, commenting on talk that the ferry sank, that he was calm.", ["he was calm"]),
        ("Jan Roe said, responding to claims that the ferry sank, that he was calm.", ["he was calm"]),
        ("Jan Roe replied, saying that he was calm.", ["he was calm"]),
    ],
)
def test_what_is_answered_is_no_part_of_the_answer(sentence: str, expected: list[str]) -> None:
    assert claims(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council sank the ferry without, however, specifying what it would do.", []),
        ("The ferry sank, the ministry said, without however saying why it had.", ["ministry"]),
        ("The council was blamed for not disclosing facts about the ferry.", []),
        ("The council met on Monday, however, specifying that the ferry would sail.", ["council"]),
        ("The results were reported by 2000 GMT on Thursday.", []),
        ("It was reported by 20 sailors that the ferry sank.", ["sailors"]),
    ],
)
def test_what_was_not_said_and_no_hour_is_anybody_s(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected
