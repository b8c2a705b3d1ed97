"""A lone surname is the person's whom the story has in full, though that one has not spoken before."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def speakers(text: str) -> list[str]:
    """Who is cited, in the order of what they say."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")]))
    names = {agent.id: agent.name for agent in found.agents}
    return [names[link.agent] for chain in found.chains for link in chain.links]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Critics admired Roger Tarn. “I like it,” Tarn said.", "Roger Tarn"),
        ("The mayor, Mina R. Larsen, resigned. “It was hot,” Ms. Larsen said.", "Mina R. Larsen"),
        ("“I like it,” Tarn said. The board had hired Sheriff Roger Tarn in May.", "Roger Tarn"),
        ("They met Yshmael Orrin. “I like it,” Orrin said.", "Yshmael Orrin"),
        ("Anna Orrin’s house is old. “I like it,” Orrin said.", "Anna Orrin"),
        ("They met Edward James Orrin. “I like it,” Orrin said.", "Edward James Orrin"),
    ],
)
def test_a_lone_surname_is_that_of_the_one_person_the_story_has_in_full(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg and her son Tom Berg were at sea. “It was cold,” Berg said.",  # of two
        "Eloise Berg, 21, died in May. “She was kind,” Mrs Berg said.",  # her mother
        "Robert Berg is gone. “I miss him,” Ms Berg said.",  # a man
        "Jan Berg Street is shut. “It is a pity,” Berg said.",  # a street
        "Will Berg resign? “I will not,” Berg said.",  # a question
        "So Berg went home. “I am tired,” Berg said.",  # no given name
        "Anna Berg-Lund left. “I am tired,” Berg said.",  # another name
        "James Berg founded the firm. Berg said it would recall the fan.",  # a firm
    ],
)
def test_a_surname_that_may_be_anothers_stays_alone(text: str) -> None:
    assert speakers(text) == ["Berg"]


def test_a_pronoun_is_of_the_sex_that_the_full_name_tells() -> None:
    text = "They praised Roger Tarn. “It works,” Tarn said.\nMina Holt joined him in May. “He was kind,” she said."

    assert speakers(text) == ["Roger Tarn", "Mina Holt"]


def test_who_begins_a_sentence_by_surname_is_known_by_the_full_name() -> None:
    text = (
        "They praised Mina Holt in 2001.\nJan Berg was there. “It works,” Berg said. Holt agreed. “It does,” she said."
    )

    assert speakers(text) == ["Jan Berg", "Mina Holt"]
