"""Talks that are written out: who takes each turn, and what is no talk."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


def heard(*paragraphs: str) -> list[tuple[str, str]]:
    """Who says what, by the agents' names, in the order of the talk."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))
    names = {agent.id: agent.name for agent in found.agents}
    said = [(chain, chain.claim) for chain in found.chains if chain.kind is ChainKind.CITATION]
    return [
        (" < ".join(names[link.agent] for link in chain.links), found.article.slice(claim))
        for chain, claim in said
        if claim is not None
    ]


def test_all_that_stands_in_a_turn_is_what_its_speaker_says() -> None:
    talk = (
        "SZ: Why now?",
        "Ida Lund: The quay is old. It leaks.",
        "SZ: And then?",
        "Ida Lund: We build another. It is red.",
    )

    assert heard(*talk) == [("Ida Lund", "The quay is old. It leaks"), ("Ida Lund", "We build another. It is red")]


def test_a_turn_counts_as_one_sentence_and_a_question_is_nobody_s_claim() -> None:
    talk = (
        "SZ: Why now?",
        "Ida Lund: The quay is old. It leaks.",
        "SZ: And then?",
        "Ida Lund: We build another. It is red.",
    )
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in talk], separator="\n\n"))

    assert (found.coverage.sentences, found.coverage.attributed) == (4, 2)


def test_a_speaker_is_known_by_the_surname_and_the_initials_of_a_label() -> None:
    talk = (
        "IDA ROE, HOST: Why now?",
        "JAN LUND, MINISTER: The quay is old.",
        "ROE: And then?",
        "LUND: We build another.",
        "ROE: Where?",
        "JL: In Harlow.",
    )

    assert [("Jan Lund", said) for said in ("The quay is old", "We build another", "In Harlow")] == heard(*talk)


def test_whom_a_speaker_quotes_stands_behind_the_speaker() -> None:
    talk = (
        "Reporter: Why now?",
        "Jan Lund: The BBC reported that it leaks. I think so.",
        "Reporter: And?",
        "Jan Lund: No.",
    )

    assert ("Jan Lund < BBC", "it leaks") in heard(*talk)
    assert not any(source.startswith("I") for source, _ in heard(*talk))


def test_copy_after_a_talk_is_read_as_copy() -> None:
    talk = "SZ: Why now?", "Ida Lund: It leaks.", "SZ: And then?", "Ida Lund: We build another."

    assert chains(*talk, "The quay shuts in May, the ministry says.")[-1] == "ministry"


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Pfizer: Two doses. No more.", "Moderna: Two. No more.", "Pfizer: Who gets it? All.", "Moderna: All. Yes."),
        ("A: It is late. Yes.", "B: They slept. Yes.", "A: Did they sleep?", "B: No. Never."),
        ("What: A fair. Where is it?", "When: May. It is late.", "What: A ball. Who pays?", "When: June. It is early."),
        ("Name: Ida Lund", "Age: What is it to you?", "Name: Jan Roe", "Age: 40"),
        ("Monday: The quay opens. Who pays?", "Tuesday: It shuts.", "Monday: It opens again.", "Tuesday: It shuts."),
        ("Claim: The quay is shut. Is it?", "Verdict: False. It is open.", "Claim: It sank.", "Verdict: True. It did."),
    ],
)
def test_a_list_of_labels_is_no_talk(paragraphs: tuple[str, ...]) -> None:
    assert not any(claim.count(".") for claim in claims("\n\n".join(paragraphs)))
    assert not any(claim.count(". ") for _, claim in heard(*paragraphs))


ASKED = "When did you begin?", "I began at four. My mother gave me a net.", "Was it hard?", "I never found it hard."


def answered(introduction: str, marks: tuple[str, str], talk: tuple[str, ...] = ASKED) -> list[tuple[str, str]]:
    return heard(introduction, *(f"{marks[at % 2]} {words}" for at, words in enumerate(talk)))


@pytest.mark.parametrize("marks", [("Q:", "A:"), ("Q.", "A.")])
@pytest.mark.parametrize(
    "introduction",
    [
        "The diver Ida Lund talks to us about eels.",
        "A Q&A with Mayor Ida Lund, edited by Jan Roe.",
    ],
)
def test_the_one_who_is_interviewed_gives_the_answers(introduction: str, marks: tuple[str, str]) -> None:
    said = ["I began at four. My mother gave me a net", "I never found it hard"]

    assert [("Ida Lund", words) for words in said] == answered(introduction, marks)


@pytest.mark.parametrize(
    ("introduction", "talk"),
    [
        ("Ida Lund spoke to Jan Roe about eels.", ASKED),  # either may answer
        ("Ida Lund was at the lake on Monday.", ASKED),
        ("Ida Lund spoke of a new toll.", ("What is a toll?", "A tax on boats.", "Who pays?", "Those who own one.")),
    ],
)
def test_nobody_is_taken_to_answer_who_may_not(introduction: str, talk: tuple[str, ...]) -> None:
    assert [said for said in answered(introduction, ("Q:", "A:"), talk) if said[1][:2] in ("I ", "A ")] == []
