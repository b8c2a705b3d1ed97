"""Who had a paper, a talk or an answer in hand before it was passed on."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The lake is dead, according to a report made available to Reuters.", ["Reuters < report"]),
        ("A report made available to AFP says the lake is dead.", ["AFP < report"]),
        ("The ministry said in a report made available to AFP that the lake was dead.", ["AFP < ministry"]),
        ("The lake is dead, according to data shared exclusively with Reuters.", ["Reuters < data"]),
        ("Data shared exclusively with the BBC show the lake is dead.", ["BBC < Data"]),
        ("The ministry said in a statement emailed to CNN that the lake was dead.", ["CNN < ministry"]),
        ("The lake is dead, according to a transcript of the call given to AFP.", ["AFP < transcript"]),
        ("Lund wrote in a letter, a copy of which was seen by AFP, that the lake was dead.", ["AFP < Lund"]),
        ("The lake is dead, according to a report by TASS, which was picked up by AFP.", ["AFP < TASS"]),
    ],
)
def test_who_was_given_a_paper_is_nearer(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reached by AP, Lund said the lake was dead.", ["AP < Lund"]),
        ("Lund confirmed the lake was dead when contacted by Reuters.", ["Reuters < Lund"]),
        ("“It is dead,” said Lund, when reached by AFP.", ["AFP < Lund"]),
        ("Lund confirmed the lake was dead when contacted by police.", ["Lund"]),
        ("TASS learned at the ministry that the lake was dead.", ["TASS < ministry"]),
        ("The lake is dead, TASS learned at noon.", ["TASS"]),
    ],
)
def test_who_asked_is_nearer_where_it_is_an_outlet(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("TASS reported that the lake was dead, citing Lund's interview with CNN.", ["TASS < CNN < Lund"]),
        ("The lake is dead, TASS reports, citing an interview Lund gave to CNN.", ["TASS < CNN < Lund"]),
        ("The lake is dead, TASS reports, quoting an interview with Ida Lund.", ["TASS < Ida Lund"]),
    ],
)
def test_an_interview_has_an_outlet_and_a_speaker(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The sale was confirmed to AFP by three people: an envoy, an aide and a broker.",
            ["AFP < aide", "AFP < broker", "AFP < envoy"],
        ),
        ("The sale was confirmed by two officials: it will start in May.", ["officials"]),
        ("The clerks were told by Lund that the lake was dead.", ["Lund"]),
        ("The clerks were told by Lund to drain the lake.", []),
        ("Lund was reported by IRNA as saying the lake was dead.", ["IRNA < Lund"]),
        ("Lund was widely reported as having drained the lake.", []),
        ("AFP was told by a person familiar with it that the lake was dead.", ["AFP < person familiar with it"]),
    ],
)
def test_who_told_in_the_passive_stands_behind_by(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(chains(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A leaked letter spotted by 9to5Mac says it will weigh more.", ["9to5Mac < leaked letter"]),
        (
            "Classes will start, Kommersant reports, citing a draft order from the Education Ministry.",
            ["Kommersant < draft order < Education Ministry"],
        ),
        ("The ministry insists the footage exists.", ["ministry"]),
        ("A lecturer at the University of Harlow, Dr Ida Lund, said it was late.", ["Ida Lund"]),
    ],
)
def test_papers_and_posts_are_named_whole(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
