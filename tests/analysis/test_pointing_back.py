"""Sentences that say whose words the sentence before was."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The words were Lund's.", ["Lund"]),
        ("The words were those of the mayor.", ["mayor"]),
        ("Those were the words of a teacher.", ["teacher"]),
        ("So said the mayor on Tuesday.", ["mayor"]),
        ("That was how Ida Lund, a diver, summed up the night.", ["Ida Lund"]),
    ],
)
def test_a_quotation_has_its_speaker_in_the_next_sentence(sentence: str, expected: list[str]) -> None:
    assert expected == chains(f"“We have no fish left to sell.” {sentence}")


def test_a_sentence_of_the_writer_s_is_nobody_s_words() -> None:
    assert chains("The song has nine verses and no end. The words were Lund's.") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("So said the mayor on Tuesday.", ["mayor"]),
        ("So say residents; the mayor has been silent.", ["residents"]),
        ("Or so claims a report by the bank.", ["report < bank"]),
        ("So say we all.", []),
        ("So ask the mayor.", []),
        ("So tell your friends.", []),
    ],
)
def test_so_points_to_the_sentence_before(sentence: str, expected: list[str]) -> None:
    assert chains(f"The quay was shut at dawn. {sentence}") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He said as much to Reuters.", "Reuters < He"),
        ("The mayor told Reuters as much on Monday.", "Reuters < mayor"),
        ("Her agent confirmed as much to Sky Sports.", "Sky Sports < agent"),
    ],
)
def test_who_says_as_much_says_the_sentence_before(sentence: str, expected: str) -> None:
    assert chains("The coach will leave Harlow in June.", sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was divers in the north who said the lake was dead.", ["divers in the north"]),
        ("It was Lund himself who told Reuters that the lake was dead.", ["Reuters < Lund"]),
        ("“We will hold,” is how the mayor put it.", ["mayor"]),
    ],
)
def test_it_was_somebody_who_spoke(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Its spokesman, Ida Lund, made this known in an interview with Reuters on Monday.", ["Reuters < Ida Lund"]),
        ("The governor disclosed this while speaking with newsmen in Harlow.", ["governor"]),
        ("This was stated by the minister on the air of Radio Svoboda.", ["Radio Svoboda < minister"]),
        ("Mayor Ida Lund told journalists about this.", ["Ida Lund"]),
        ("Mayor Ida Lund spoke about this on the air of Suspilne.", ["Suspilne < Ida Lund"]),
        ("The Kyiv Independent reported on this.", ["The Kyiv Independent"]),
        ("The news was first reported by Axios.", ["Axios"]),
        ("Axios was the first to report the news.", ["Axios"]),
        ("The mayor said so on Friday.", ["mayor"]),
    ],
)
def test_a_sentence_tells_who_made_the_one_before_known(sentence: str, expected: list[str]) -> None:
    assert expected == chains(f"Six boats sank in the harbour. {sentence}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, is noted in the statement of the port.", ["statement < port"]),
        ("“The quay is shut,” is stated in the message of the port.", ["message < port"]),
        ("The ship, which was noted in the log, is shut.", []),
        ("The ship sank, was raised and is noted in the log.", []),
    ],
)
def test_what_is_noted_in_a_paper_is_what_the_paper_says(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The mayor spoke about the storm.", "Lund was the first to report for work.", "She made this cake for the fair."],
)
def test_a_sentence_of_something_else_does_not_point_back(sentence: str) -> None:
    assert chains(f"Six boats sank in the harbour. {sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "An Interfax source in the emergency services said it was shut.",
            "Interfax < source in the emergency services",
        ),
        ("“It is shut,” an interlocutor of RIA Novosti said.", "RIA Novosti < interlocutor"),
        ("Police in the southern state of Delta said it was shut.", "Police"),
    ],
)
def test_an_outlet_s_own_source_stands_behind_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, which was noticed by the Defense Express outlet on a video.", ["Defense Express"]),
        ("The quay is shut, which Reuters reported on Monday.", ["Reuters"]),
        ("The quay is shut, which has not been reported by Reuters.", []),
        ("The fire, which was reported by Reuters, killed nine.", []),
        ("Lund found a fire, which was reported by a neighbour.", []),
        ("Lund wrote a letter, which Reuters reported.", []),
    ],
)
def test_a_clause_with_which_may_tell_who_told_the_whole(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The union said this on Saturday in a statement issued by its secretary, Ida Lund, in Harlow.", ["union"]),
        ("Mr Lund stated this on Monday while addressing members in Harlow.", ["Lund"]),
        ("The Commissioner for Fish in Harlow State, Dr Ida Lund, stated this on Monday at a fair.", ["Ida Lund"]),
        ("Mr Lund said this week that the quay was shut.", ["Lund"]),
        ("If Mr Lund said this on Monday, he was wrong.", []),
    ],
)
def test_this_on_a_day_points_back_and_this_week_does_not(sentence: str, expected: list[str]) -> None:
    assert chains(f"The quay was shut at dawn. {sentence}") == expected
