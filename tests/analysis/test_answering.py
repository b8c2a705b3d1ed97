"""Whom "he" means where somebody answers, or where the sentence before begins with another name."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def speakers(*paragraphs: str) -> list[str]:
    """The last link of each chain, by the name of its agent."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))
    return [found.agent(chain.links[-1].agent).name for chain in found.chains]


def test_he_who_answers_is_not_he_who_asks() -> None:
    told = ("The boy said that he understood. Mr Lund asked: “Are you sure?”", "“Yes,” he replied.")
    assert ["boy", "Lund", "boy"] == speakers(*told)


def test_who_answers_is_nobody_in_particular_where_none_was_named() -> None:
    assert ["Lund", "he"] == speakers("“Did you see him?” Mr Lund asked the boy. “Yes,” he replied.")


@pytest.mark.parametrize(
    "before", ["Peter Lund asked the club to wait.", "Peter Lund was asked about it.", "Peter Lund said it was cold."]
)
def test_who_puts_no_question_answers_himself(before: str) -> None:
    assert speakers(f"{before} “I will be back,” he replied.")[-1] == "Peter Lund"


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("Mr Roe is at odds with Peter Poe and the mayor will speak today. He said the ice was thin.", "Roe"),
        ("During the talks, Harbour Speaker Mike Roe offered aides a deal. He said the ice was thin.", "Mike Roe"),
        ("On Monday, Peter Roe left the club. He said the ice was thin.", "Peter Roe"),
        ("Mrs Roe left the club. He said the ice was thin.", "Jan Lund"),
        ("In March, he met Peter Roe. He said the ice was thin.", "Jan Lund"),
    ],
)
def test_he_is_the_man_with_whom_the_sentence_before_begins(told: str, meant: str) -> None:
    assert speakers(f"Jan Lund said that he was cold. {told}")[-1] == meant


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Jan Berg met Tom Hart. “He told me that it was sold,” Berg said.", "Jan Berg < Tom Hart"),
        ("Jan Berg sat down. “He told me that it was sold,” Berg said.", "Jan Berg"),
        ("“They talked,” said Ramon Costas. “And they said it was late and cold.”", "Ramon Costas"),
        ("“It is over. He has always told me that he is tired,” said one close friend.", "close friend"),
        ("Tom Hart left.\nJan Berg sat down. “He told me that it was sold,” Berg said.", "Jan Berg"),
    ],
)
def test_nobody_calls_themselves_he_or_they_in_a_quotation(text: str, heard: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, part) for part in text.split("\n")]))
    names = {agent.id: agent.name for agent in found.agents}

    cited = [" < ".join(names[link.agent] for link in chain.links) for chain in found.chains]
    assert heard in cited
    assert not [chain for chain in cited if chain.casefold().endswith((" he", " they"))]


@pytest.mark.parametrize(
    "asked",
    [
        "I asked the head of parks, Dora Milne, about the trees",
        "the clerk asked Dora Milne about the trees",
        "I asked Dora Milne about Roger Tarn",
    ],
)
def test_she_who_answers_is_she_who_was_asked(asked: str) -> None:
    assert speakers("Ida Lund left. “It is late,” Lund said.", f"When {asked}, she said, “I do not know.”") == [
        "Ida Lund",
        "Dora Milne",
    ]


@pytest.mark.parametrize("asked", ["asked by Dora Milne", "a host asked about Dora Milne", "I asked Roger Tarn"])
def test_she_who_answers_is_not_who_asks_nor_whom_it_is_about(asked: str) -> None:
    told = speakers("Ida Lund left. “It is late,” Lund said.", f"When {asked}, she said, “I do not know.”")
    assert told == ["Ida Lund", "Ida Lund"]


@pytest.mark.parametrize(
    "lead",
    [
        "When I asked the head of parks, Dora Milne, about the trees, she said,",
        "After the mayor, Ida Lund, left the hall, the clerk said,",
        "When the trees, the oldest in town, fell, she said:",
    ],
)
def test_a_clause_that_leads_to_a_whole_quotation_is_not_said(lead: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, f"{lead} “I cannot recall all of them.”")]))
    assert [found.article.slice(chain.claim) for chain in found.chains if chain.claim] == [
        "I cannot recall all of them"
    ]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The host quipped, “Is that legal?” to which she replied, “Barely.”", ["host", "she"]),
        ("Jan Roe quipped, “Is that legal?” to which Ida Lund replied, “Barely.”", ["Jan Roe", "Ida Lund"]),
        ("Jan Roe said it was late, to which Ida Lund responded that it was early.", ["Jan Roe", "Ida Lund"]),
        ("Jan Roe said that it was a plan to which he replied in May.", ["Jan Roe"]),
    ],
)
def test_what_another_answers_is_no_part_of_what_it_answers(text: str, heard: list[str]) -> None:
    assert speakers(text) == heard


def test_the_words_that_are_answered_end_before_the_answer() -> None:
    text = "Jan Roe quipped, “Is that legal?” to which Ida Lund replied, “Barely.”"
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert [found.article.slice(chain.claim) for chain in found.chains if chain.claim] == ["Is that legal", "Barely"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ole Berg said it was shut. A reporter asked Ida Lund, “Why?” “Because of the rain,” she replied.",
            "Ida Lund",
        ),
        ("Ida Lund asked Eva Roe, “Why is it shut?” “Because of the rain,” she replied.", "Eva Roe"),
        ("Eva Roe said it was shut. “Why?” asked Ida Lund. “Because of the rain,” she replied.", "Eva Roe"),
    ],
)
def test_who_is_asked_answers(text: str, speaker: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    assert found.agent(found.chains[-1].links[-1].agent).name == speaker
