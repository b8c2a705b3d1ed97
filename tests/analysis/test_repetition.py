"""What an article says more than once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.analysis import analyse
from auditor.analysis.repetition import repeats, resemblance
from auditor.model.article import Article, BlockKind
from auditor.rules.dup001_repeated_passage import RepeatedPassage

LONG = "Volunteers hand out bread and blankets at the central station in Przemysl"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{LONG} on Sunday, March 6.", f"{LONG} on Snuday, March 6."),
        (f"{LONG}.", f"{LONG}, as the first trains arrive from Lviv."),
        ("The first of them came...", "The first of them came before dawn, and stayed until the spring was over."),
    ],
    ids=["a letter swapped", "an end cut off", "an ellipsis"],
)
def test_captions_that_tell_of_one_picture_are_alike(one: str, other: str) -> None:
    assert resemblance(one, other) >= 0.82


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{LONG} on March 12.", f"{LONG} on March 21."),
        (f"{LONG}, in Iran.", f"{LONG}, in Iraq."),
        ("The harbour.", "The harbour of Split at dawn, seen from the Marjan hill."),
    ],
    ids=["another date", "another name", "a part of a longer one"],
)
def test_captions_of_two_pictures_are_not_alike(one: str, other: str) -> None:
    assert resemblance(one, other) < 0.82


@given(st.lists(st.sampled_from(["A ferry.", "a  FERRY", "The quay.", "Gulls."]), max_size=8))
def test_each_caption_stands_in_one_group_at_most(captions: list[str]) -> None:
    article = Article.of("a", [(BlockKind.CAPTION, caption) for caption in captions])
    found = repeats(article).captions
    places = [place for group in found for place in group.places]

    assert len(places) == len(set(places))
    assert all(
        len({article.slice(place).casefold().rstrip(".").replace("  ", " ") for place in group.places}) == 1
        for group in found
    )


@given(st.lists(st.sampled_from(["gulls", "over", "the", "old", "harbour", "at", "dawn"]), max_size=120))
def test_a_repeated_passage_reads_alike_at_both_places(words: list[str]) -> None:
    text = " ".join(words)
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)] if text else [])

    for group in repeats(article).passages:
        first, second = (article.slice(place).split() for place in group.places)
        assert first[:8] == second[:8]
        assert len(first) == len(second)
        assert group.places[0].end <= group.places[1].start


def test_a_long_passage_is_told_in_round_numbers() -> None:
    story = " ".join(f"word{number}" for number in range(1_200))
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, story), (BlockKind.PARAGRAPH, story)]))

    assert [one.message for one in RepeatedPassage().check(found)] == ["more than 1,000 words stand twice"]
